import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { median } from "../measure/statistics";
import { short, table } from "../measure/table";
import { root } from "../paths";
import { type Part, ratio } from "./part";

/** Milliseconds of one round, by extension. */
type Round = Readonly<Record<string, number>>;

const OWN = "reportwright.reportwright";
const EMPTY = "reportwright.reportwright-bare";

/** How long VS Code waits for the extension to become active, beside one that does nothing. */
export const activation: Part = {
  title: "Activation",
  async run({ quick }) {
    const rounds = measured(quick ? 3 : 7);
    const of = (id: string): number[] => rounds.map((round) => round[id] ?? Number.NaN);
    const more = rounds.map((round) => (round[OWN] ?? Number.NaN) - (round[EMPTY] ?? Number.NaN));
    const typical = { own: median(of(OWN)), empty: median(of(EMPTY)) };
    const rows = [
      ["reportwright", ...[typical.own, ratio(typical.own, typical.empty)].map(short)],
      ["empty extension", ...[typical.empty, 1].map(short)],
    ];
    return {
      text: `${ABOUT}\n\n${table(["extension", "ms", "÷ empty"], rows)}`,
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
