import { cpus, loadavg, totalmem } from "node:os";
import { hasTime } from "./measure/process";
import { short, table } from "./measure/table";
import { newNode, node } from "./nodes";
import type { Goal, Outcome } from "./parts/part";
import { versionOf } from "./tools";

/** A part with what it found out. */
export interface Done {
  readonly title: string;
  readonly outcome: Outcome;
}

/** The page of results. `load`: of the machine before the run. */
export function page(done: readonly Done[], load: number, seconds: number): string {
  const goals = done.flatMap(({ outcome }) => outcome.goals);
  const parts = done.map(({ title, outcome }) => `## ${title}\n\n${outcome.text}`);
  return `${[
    "# Results of the bench",
    "Written by `npm run bench`; not to be edited. Only ratios within one run mean something: the machine is shared and its " +
      "clock is not told. All inputs are made by the bench, the same in every run. [READING.md](READING.md) says where the " +
      "time goes, what was tried and what stands between these numbers and the goals.",
    surroundings(load, seconds),
    "## Goals",
    goalTable(goals),
    ...parts,
  ].join("\n\n")}\n`;
}

/** The goals that were measured, each reached or not. */
export function goalTable(goals: readonly Goal[]): string {
  const rows = goals.flatMap((goal) => {
    const { what, most, solid, value } = goal;
    if (value === undefined || Number.isNaN(value)) return [];
    const measured = value < 0.01 ? limit(value) : short(value);
    return [[what, solid === undefined ? "" : limit(solid), limit(most), measured, reached(value, goal)]];
  });
  return table(["goal", "solid", "at most", "measured", "reached"], rows);
}

function reached(value: number, { most, solid }: Goal): string {
  if (value <= most) return "yes";
  return solid !== undefined && value <= solid ? "solid" : "no";
}

/** A third has no end. */
const MOST_DIGITS = 6;

function limit(value: number): string {
  const isFraction = value > 0 && (value < 0.13 || String(value).length > MOST_DIGITS);
  return isFraction ? `1/${Math.round(1 / value)}` : String(value);
}

function surroundings(load: number, seconds: number): string {
  const names = [
    "rumdl",
    "markdownlint-cli2",
    "markdownlint",
    "textlint",
    "remark-cli",
    "remark-preset-lint-recommended",
  ];
  const peers = [...names, "eipw-lint-js", "vscode-markdown-languageserver"].map(
    (name) => `${name} ${versionOf(name)}`,
  );
  const own = [node, newNode].flatMap((it) => (it === undefined ? [] : [`Node ${it.version}`]));
  const [after = 0] = loadavg();
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? "?"}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}`;
  return [
    `- Machine: ${machine}; load ${short(load)} before, ${short(after)} after; ${Math.round(seconds)} s in all.`,
    `- Versions: ${[...own, ...peers].join(", ")}.`,
    `- Medians; “spread” is (longest − shortest) ÷ median of the wall times.${hasTime ? "" : " CPU and memory were not measured: GNU time is not installed."}`,
  ].join("\n");
}
