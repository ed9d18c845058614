import { spawnSync } from "node:child_process";
import { bundled } from "../bundled";
import type { Flips } from "../inProcess/fences";
import { inputs, SIZES, singleFile } from "../inputs/write";
import { median } from "../measure/statistics";
import { short, table } from "../measure/table";
import { type NodeProgram, newNode, node } from "../nodes";
import type { Goal, Part } from "./part";

interface Measured extends Flips {
  readonly size: number;
  readonly by: NodeProgram;
}

/** A code fence at the top of a document changes what all the rest is: the worst that one keystroke can do. */
export const fence: Part = {
  title: "A fence",
  async run({ quick }) {
    inputs();
    const program = bundled("inProcess/fences.ts");
    const measured = SIZES.filter((size) => size >= 1_000_000 && !(quick && size > 1_000_000)).flatMap(
      (size) =>
        [node, newNode].flatMap((by) =>
          by === undefined ? [] : [{ size, by, ...flips(by, program, size) }],
        ),
    );
    return { text: `${ABOUT}\n\n${render(measured)}`, goals: measured.map(goalOf) };
  },
};

const ABOUT =
  "A code fence is opened before the first paragraph of a Chinese report and closed again, twenty times to warm up and twenty " +
  "that count, in one process: the edit, the check, the places of its findings. Medians in milliseconds. " +
  "The same over the wire, without warming up, stands in the table of typing.";

/** How many of each kind do not count. */
const COLD = 20;

function flips(by: NodeProgram, program: string, size: number): Flips {
  const { stdout, stderr } = spawnSync(by.program, [program, singleFile("zh", size)], { encoding: "utf8" });
  if (stdout === "") throw new Error(`No fences were measured: ${stderr}`);
  const { opened, closed }: Flips = JSON.parse(stdout);
  return { opened: opened.slice(COLD), closed: closed.slice(COLD) };
}

function goalOf({ size, by, opened, closed }: Measured): Goal {
  const long = size > 1_000_000;
  return {
    what: `fence opened or closed at ${size / 1e6} MB in process, warm, in ms, ${by.label}`,
    most: long ? 16 : 2,
    solid: long ? undefined : 10,
    value: median([...opened, ...closed]),
  };
}

function render(measured: readonly Measured[]): string {
  const rows = measured.map(({ size, by, opened, closed }) => [
    `${size / 1e6} MB`,
    by.label,
    short(median(opened)),
    short(median(closed)),
  ]);
  return table(["", "", "opened", "closed"], rows);
}
