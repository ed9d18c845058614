// npm run bench                              all parts but many-files, about 10 minutes
// npm run bench -- --quick                   under 90 seconds
// npm run bench -- --only keystroke,opening  some parts; the page of results is left as it is
import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { agreement } from "./agreement/agreement";
import { installPeers } from "./install";
import { activation } from "./parts/activation";
import { corpora } from "./parts/corpora";
import { fence } from "./parts/fence";
import { keystroke } from "./parts/keystroke";
import { oneFile } from "./parts/oneFile";
import { opening } from "./parts/opening";
import type { Part } from "./parts/part";
import { manyFiles, threads } from "./parts/threads";
import { workspace } from "./parts/workspace";
import { results } from "./paths";
import { type Done, goalTable, page } from "./results";

const parts: Readonly<Record<string, Part>> = {
  agreement,
  corpora,
  "one-file": oneFile,
  keystroke,
  fence,
  opening,
  workspace,
  activation,
  threads,
  "many-files": manyFiles,
};
/** Takes five minutes: it is run by its name alone. */
const LONG = "many-files";

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { only: { type: "string" }, quick: { type: "boolean", default: false } },
  });
  const names = values.only?.split(",") ?? Object.keys(parts).filter((name) => name !== LONG);
  const unknown = names.find((name) => !(name in parts));
  if (unknown) throw new Error(`No such part: ${unknown}. There are ${Object.keys(parts).join(", ")}.`);
  installPeers();
  const [load = 0] = loadavg();
  const start = performance.now();
  const done = await runAll(names, values.quick);
  console.log(`\n## Goals\n\n${goalTable(done.flatMap(({ outcome }) => outcome.goals))}`);
  const whole = values.only === undefined && !values.quick;
  if (whole) writeFileSync(results, page(done, load, (performance.now() - start) / 1000));
  return done.some(({ outcome }) => (outcome.faults ?? 0) > 0) ? 1 : 0;
}

async function runAll(names: readonly string[], quick: boolean): Promise<Done[]> {
  const done: Done[] = [];
  for (const name of names) {
    const part = parts[name];
    if (part === undefined) continue;
    const start = performance.now();
    const outcome = await part.run({ quick });
    const seconds = (performance.now() - start) / 1000;
    console.log(`\n## ${part.title} (${name}, ${Math.round(seconds)} s)\n\n${outcome.text}`);
    done.push({ title: part.title, outcome });
  }
  return done;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
