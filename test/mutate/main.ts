/**
 * Seeds each rule's defect in clean reports, in the ways that people make it, and prints a table: seeded, found at its
 * place under its rule, found alone. `npm run mutate -- RULE` shows what was missed of one rule; MOST places of each
 * kind and report are tried.
 */
import { cleanReports, mutate, type Outcome } from "./mutate";

const MOST = 6;
const wanted = process.argv[2];
const outcomes = mutate(cleanReports(), MOST);

function row(name: string, own: readonly Outcome[]): string {
  const found = own.filter((outcome) => outcome.found).length;
  const alone = own.filter((outcome) => outcome.alone).length;
  const percent = (count: number) => `${((count * 100) / Math.max(1, own.length)).toFixed(1)}%`;
  return `| ${[name, own.length, found, percent(found), alone, percent(alone)].join(" | ")} |`;
}

const lines = ["| rule | language | seeded | found | | alone | |", "|---|---|---|---|---|---|---|"];
for (const rule of [...new Set(outcomes.map(({ operator }) => operator.rule))]) {
  for (const zh of [true, false]) {
    const own = outcomes.filter((outcome) => outcome.operator.rule === rule && outcome.zh === zh);
    if (own.length > 0) lines.push(row(`${rule} | ${zh ? "zh" : "en"}`, own));
  }
}
lines.push(
  row(
    "all | zh",
    outcomes.filter(({ zh }) => zh),
  ),
  row(
    "all | en",
    outcomes.filter(({ zh }) => !zh),
  ),
);
console.log(lines.join("\n"));

if (wanted !== undefined) {
  for (const { report, operator, found, alone, mutant, findings } of outcomes) {
    if (alone || (wanted !== "all" && operator.rule !== wanted)) continue;
    const place = mutant.lines?.map((line) => line + 1).join(" or ") ?? "anywhere";
    const first = mutant.text.split("\n")[mutant.lines?.[0] ?? 0] ?? "";
    console.log(
      `${found ? "not alone" : "MISSED"} ${operator.rule} (${operator.name}) ${report}:${place} ${first.slice(0, 60)} → ${findings.join(" ")}`,
    );
  }
}
