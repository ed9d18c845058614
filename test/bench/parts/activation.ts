import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { median } from "../measure/statistics";
import { short, table } from "../measure/table";
import { root } from "../paths";
import type { Part } from "./part";

/** Milliseconds of one round, by extension: as they pass, and as the host's processor spends them. */
type Round = Readonly<Record<string, { readonly wall: number; readonly cpu: number }>>;

const OWN = "reportwright.reportwright";
const EMPTY = "reportwright.reportwright-bare";

/** How long VS Code waits for the extension to become active, beside one that does nothing. */
export const activation: Part = {
  title: "Activation",
  async run({ quick }) {
    const rounds = measured(quick ? 3 : 7);
    const of = (id: string, kind: "wall" | "cpu"): number[] =>
      rounds.map((round) => round[id]?.[kind] ?? Number.NaN);
    const row = (name: string, id: string): string[] => [
      name,
      ...[of(id, "wall"), of(id, "cpu")].map((values) => short(median(values))),
    ];
    const more = of(OWN, "wall").map((own, i) => own - (of(EMPTY, "wall")[i] ?? Number.NaN));
    return {
      text: `${ABOUT}\n\n${table(["extension", "ms", "CPU ms"], [row("reportwright", OWN), row("empty extension", EMPTY)])}`,
      goals: [
        {
          what: "activation in the embedded VS Code, ms more than an empty extension",
          most: 50,
          value: median(more),
        },
      ],
    };
  },
};

const ABOUT =
  "From VS Code's asking an extension to become active to its being so, the loading of its code included, in a host that is " +
  "up and at rest. Each round is a VS Code of its own, in which both become active, one after the other; they take turns.";

function measured(rounds: number): readonly Round[] {
  const script = join(root, "test/vscode/activation/main.mjs");
  const { status, stdout } = spawnSync(process.execPath, [script, String(rounds)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error("The activation could not be measured.");
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "[]");
}
