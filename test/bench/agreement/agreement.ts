import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inputs } from "../inputs/write";
import { table } from "../measure/table";
import type { Outcome, Part } from "../parts/part";
import { out } from "../paths";
import { markdownlintSettings, rumdlSettings } from "../peerSettings";
import { ownRules } from "../reportwright";
import { type Fault, type Language, languages } from "./faults";
import { type Findings, markdownlintFindings, ourFindings, rumdlFindings, summary } from "./findings";

/** Reports with one fault each: who compares speeds must find the same. */
export const agreement: Part = {
  title: "Findings compared",
  async run(): Promise<Outcome> {
    const { sample } = inputs();
    const rules = ownRules().map(({ id }) => id);
    const results = languages.flatMap((language) => compare(language, rules));
    const rows = results.map(({ cells }) => cells);
    const head = ["report", "peers' rule", "rumdl", "markdownlint", "our rule", "ours"];
    const alarms = ourFindings(sample.folder);
    const said = `On the generated reports, which are without a fault, this project says: ${summary(alarms)}.`;
    const faults = results.filter(({ failed }) => failed).length + alarms.size;
    return { text: [ABOUT, table(head, rows), said].join("\n\n"), goals: [], faults };
  },
};

const ABOUT =
  "Small reports with one fault each, of the kinds that the peers' six structure rules look for (the required sections given " +
  "to MD043 are those of our type). Each is to be found by all; a report without a fault is to be left alone.";

interface Result {
  readonly cells: readonly string[];
  readonly failed: boolean;
}

function compare(language: Language, rules: readonly string[]): Result[] {
  const folder = write(language);
  const [byRumdl, byMarkdownlint, own] = [
    rumdlFindings(folder),
    markdownlintFindings(folder),
    ourFindings(folder),
  ];
  return language.faults.map((fault, i) => {
    const file = nameOf(i);
    const name = `${language.name}: ${fault.name}`;
    const peers = [byRumdl, byMarkdownlint].map((findings) => peerSays(fault, findings, file));
    const { says, failed } = weSay(fault, own.get(file) ?? [], rules);
    return { cells: [name, fault.peers ?? "none", ...peers, fault.ours[0] ?? "none", says], failed };
  });
}

function peerSays({ peers }: Fault, findings: Findings, file: string): string {
  const found = findings.get(file) ?? [];
  if (peers === undefined) return found.length === 0 ? "nothing" : `alarm: ${found.join(" ")}`;
  return found.includes(peers) ? "found" : "not found";
}

function weSay(
  fault: Fault,
  found: readonly string[],
  rules: readonly string[],
): { says: string; failed: boolean } {
  if (fault.peers === undefined)
    return { says: found.length === 0 ? "nothing" : `alarm: ${found.join(" ")}`, failed: found.length > 0 };
  if (fault.ours.length === 0) return { says: `not ours: ${fault.remark}`, failed: false };
  const hit = fault.ours.find((rule) => found.includes(rule));
  if (hit !== undefined) return { says: hit === fault.ours[0] ? "found" : `found as ${hit}`, failed: false };
  if (!fault.ours.some((rule) => rules.includes(rule))) return { says: "no such rule yet", failed: false };
  return { says: `not found${found.length > 0 ? `, but ${found.join(" ")}` : ""}`, failed: true };
}

/** Writes the reports of a language with the settings of the peers. Returns the folder. */
function write({ name, good, headings, faults }: Language): string {
  const folder = join(out, "agreement", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  faults.forEach((fault, i) => {
    writeFileSync(join(folder, nameOf(i)), fault.make(good));
  });
  writeFileSync(join(folder, "peers.toml"), rumdlSettings(headings));
  writeFileSync(join(folder, "peers.markdownlint-cli2.jsonc"), markdownlintSettings(headings));
  return folder;
}

function nameOf(index: number): string {
  return `${String(index).padStart(2, "0")}.md`;
}
