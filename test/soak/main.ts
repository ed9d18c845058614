// npm run soak                          half an hour of random work on the language server, with seeds of the day
// npm run soak -- --minutes 5 --seed 7  the same seeds again
// What fails is told with its seed; the wire's cases go to test/reliability/wire/cases.json once they are repaired.
import { parseArgs } from "node:util";
import { short, table } from "../bench/measure/table";
import { faults } from "./parts/faults";
import { latency } from "./parts/latency";
import { memory } from "./parts/memory";
import { model } from "./parts/model";
import type { Part } from "./parts/part";
import { storms } from "./parts/storms";
import { wire } from "./parts/wire";
import { workspace } from "./parts/workspace";

/** Each with its share of the time. */
const parts: readonly (readonly [Part, number])[] = [
  [wire, 0.4],
  [model, 0.2],
  [memory, 0.2],
  [storms, 0.1],
  [faults, 0.05],
  [latency, 0.05],
  [workspace, 0],
];

async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      minutes: { type: "string", default: "30" },
      seed: { type: "string", default: String(Math.floor(Date.now() / 1000)) },
      only: { type: "string" },
    },
  });
  const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
  const chosen = parts.filter(([{ id }]) => values.only === undefined || values.only.split(",").includes(id));
  const shares = chosen.reduce((sum, [, share]) => sum + share, 0) || 1;
  const rows: string[][] = [];
  let failed = false;
  console.log(`Soak of ${short(minutes)} minutes, seed ${seed}`);
  for (const [{ id, title, run }, share] of chosen) {
    try {
      for (const [what, value] of await run(seed, (share / shares) * minutes * 60_000))
        rows.push([title, what, value]);
      console.log(`── ${id}: done`);
    } catch (error) {
      failed = true;
      rows.push([title, "FAILED", `--only ${id} --seed ${seed}`]);
      console.error(`── ${id} (seed ${seed}): ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  console.log(`\n${table(["part", "what", "measured"], rows)}`);
  return failed;
}

void main().then((failed) => {
  process.exitCode = failed ? 1 : 0;
});
