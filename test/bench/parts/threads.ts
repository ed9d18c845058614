import { existsSync, linkSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chineseReport } from "../inputs/chinese";
import { type Contender, interleave, type Taken } from "../measure/interleave";
import { named, short, table } from "../measure/table";
import { type NodeProgram, newNode, node } from "../nodes";
import { out } from "../paths";
import { reportwright } from "../tools";
import { type Effort, type Goal, type Outcome, type Part, ratio } from "./part";

const FILES = 1000;
const SIZE = 20_000;
/** As many copies make more than 250 MB. */
const COPIES = 13;

/** A folder of 1,000 reports of 20 KB by one thread, by two, and by as many as it takes itself: half of the cores. */
export const threads: Part = {
  title: "Threads",
  run: async ({ quick }: Effort) => {
    const { folder, bytes } = write();
    return compare("1,000 reports of 20 KB", folder, FILES, bytes, quick ? 1 : 3);
  },
};

/** The same of many times as many reports. */
export const manyFiles: Part = {
  title: "Threads over many files",
  run: async () => {
    const { folder, bytes } = write();
    return compare("13 times as many", copies(folder), FILES * COPIES, bytes * COPIES, 1);
  },
};

const one = (by: NodeProgram): string => `one thread, ${by.label}`;
const two = (by: NodeProgram): string => `two threads, ${by.label}`;
const unasked = (by: NodeProgram): string => `as it is asked for nothing, ${by.label}`;

async function compare(
  title: string,
  folder: string,
  files: number,
  bytes: number,
  runs: number,
): Promise<Outcome> {
  const nodes = newNode === undefined ? [node] : [node, newNode];
  const contenders = nodes.flatMap((by): Contender[] => [
    { name: one(by), command: reportwright(by, "--jobs", "1")(folder), runs },
    { name: two(by), command: reportwright(by, "--jobs", "2")(folder), runs },
    { name: unasked(by), command: reportwright(by)(folder), runs },
  ]);
  const taken = await interleave(contenders, 60);
  const rows = taken.map((it) => [
    named(it.name, it.failure),
    short(it.wall),
    short(it.user),
    short(files / it.wall),
    short(it.rss),
  ]);
  const about = `${files} files, ${short(bytes / 1e6)} MB.`;
  return {
    text: `### ${title}\n\n${about}\n\n${table(["", "wall s", "user s", "files/s", "peak MiB"], rows)}`,
    goals: nodes.flatMap((by) => goals(title, files, by, taken)),
  };
}

function goals(title: string, files: number, by: NodeProgram, taken: readonly Taken[]): Goal[] {
  const of = (name: string): Taken | undefined => taken.find((it) => it.name === name);
  const [alone, both, own] = [of(one(by)), of(two(by)), of(unasked(by))];
  const wall = own && (own.wall / files) * 200;
  return [
    { what: `${title}: seconds for 200 files, ${by.label}`, most: 1, value: wall },
    { what: `${title}: peak MiB, ${by.label}`, most: 500, value: own?.rss },
    {
      what: `${title}: as it is asked for nothing ÷ the quicker of one and two threads, wall, ${by.label}`,
      most: 1.1,
      value: alone && both && ratio(own?.wall, Math.min(alone.wall, both.wall)),
    },
  ];
}

function write(): { readonly folder: string; readonly bytes: number } {
  const folder = join(out, "threads");
  let bytes = 0;
  for (let i = 0; i < FILES; i++) {
    const file = join(folder, `${Math.floor(i / 100)}`, `${i}.md`);
    mkdirSync(join(file, ".."), { recursive: true });
    if (!existsSync(file)) writeFileSync(file, chineseReport(20_000 + i, SIZE, "self-inspection"));
    bytes += statSync(file).size;
  }
  return { folder, bytes };
}

/** The same files under many names: they take no room on the disk. */
function copies(folder: string): string {
  const many = join(out, "threads-many");
  for (let copy = 0; copy < COPIES; copy++)
    for (let i = 0; i < FILES; i++) {
      const name = join(`${Math.floor(i / 100)}`, `${i}.md`);
      const file = join(many, String(copy), name);
      mkdirSync(join(file, ".."), { recursive: true });
      if (!existsSync(file)) linkSync(join(folder, name), file);
    }
  return many;
}
