import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { out } from "../paths";
import { chineseReport } from "./chinese";
import { englishReport, proposal } from "./english";
import { Random } from "./random";

/** To be raised when the generators change: what an older version wrote is written anew. */
const VERSION = "4";

/** A folder of reports that tools are run over. */
export interface Corpus {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
}

export type Language = "zh" | "en";
export const SIZES = [10_000, 100_000, 1_000_000, 10_000_000] as const;

export interface Inputs {
  /** 1,000 Chinese and 700 English reports. */
  readonly whole: Corpus;
  /** Every tenth of them, for tools that take long. */
  readonly sample: Corpus;
  /** Proposals in Ethereum's form. */
  readonly proposals: Corpus;
  /** The reader's own documents; undefined when none are named. */
  readonly own: Corpus | undefined;
}

/** The inputs of the bench, written where they are not there yet. */
export function inputs(): Inputs {
  const mark = join(out, "version");
  if (!existsSync(mark) || readFileSync(mark, "utf8") !== VERSION) {
    rmSync(out, { recursive: true, force: true });
    writeAll();
    write("version", VERSION);
  }
  const given = process.env.REPORTWRIGHT_CORPUS;
  return {
    whole: measure("whole"),
    sample: measure("sample"),
    proposals: measure("proposals"),
    own: given ? copyOwn(given) : undefined,
  };
}

/** A single report of about so many bytes. */
export function single(language: Language, size: number): string {
  return readFileSync(singleFile(language, size), "utf8");
}

/** The file that it stands in. */
export function singleFile(language: Language, size: number): string {
  return join(out, "single", `${language}-${size}.md`);
}

function writeAll(): void {
  // A repository of its own: the one around it ignores all that is made.
  write(".git", "");
  for (let i = 0; i < 1000; i++) {
    const size = sizeOf(i, 15_300);
    writeReport(`zh/${i}.md`, i, chineseReport(i, size, i % 4 === 3 ? "base" : "self-inspection"));
  }
  for (let i = 0; i < 700; i++) {
    const size = sizeOf(5000 + i, 29_000);
    writeReport(`en/${i}.md`, i, englishReport(5000 + i, size, i % 2 === 0 ? "postmortem" : "base"));
  }
  for (let i = 0; i < 200; i++)
    write(`proposals/eip-${9100 + i}.md`, proposal(9100 + i, sizeOf(9100 + i, 10_000)));
  for (const size of SIZES) {
    write(`single/zh-${size}.md`, chineseReport(size, size, "self-inspection"));
    write(`single/en-${size}.md`, englishReport(size, size, "postmortem"));
  }
}

/** Most reports are short and a few are long. */
function sizeOf(seed: number, mean: number): number {
  const x = new Random(seed ^ 0x5eed).next();
  return Math.round(mean * (0.2 + 2.4 * x * x));
}

function writeReport(name: string, index: number, text: string): void {
  write(`whole/${name}`, text);
  if (index % 10 === 0) write(`sample/${name}`, text);
}

function write(name: string, text: string): void {
  const file = join(out, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Copies the reader's Markdown files, and says that all are reports. */
function copyOwn(folder: string): Corpus {
  rmSync(join(out, "own"), { recursive: true, force: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = join(folder, name);
    if (/\.(md|markdown)$/i.test(name) && statSync(file).isFile())
      write(join("own", name), readFileSync(file, "utf8"));
  }
  write("own/reportwright.yaml", 'reports:\n  - { files: "**/*.md", type: base }\n');
  return measure("own");
}

function measure(name: string): Corpus {
  const folder = join(out, name);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".md"),
  );
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  return { folder, files: files.length, bytes };
}
