import { decode } from "../../host/decode";
import { repositoryOf } from "../../host/gitIgnore";
import { nodeFileSystem, withSlashes } from "../../host/nodeFileSystem";
import { resolve } from "../../host/paths";
import type { Options } from "../args";
import type { Context } from "../command";
import { CommandError } from "../commandError";
import { DOCUMENT_OPTIONS } from "../documents";
import { type Baseline, readBaseline } from "./baseline";
import { byFile, type ChangedLines, readDiff } from "./changedLines";
import { readShard, type Shard } from "./shard";

export const CHECK_FORMATS = ["text", "json", "sarif", "github", "junit"] as const;
export const FAIL_ON = ["error", "warning", "info", "never"] as const;

/** Most worker threads that are started, whatever is asked for. */
const MOST_JOBS = 64;

export const CHECK_OPTIONS: Options = {
  ...DOCUMENT_OPTIONS,
  format: {
    value: CHECK_FORMATS.join("|"),
    choices: CHECK_FORMATS,
    help: { en: "how to tell it (default text)", zh: "输出格式（默认 text）" },
  },
  "fail-on": {
    value: FAIL_ON.join("|"),
    choices: FAIL_ON,
    help: {
      en: "least severity that gives exit code 1 (default error)",
      zh: "达到此级别即以退出码 1 结束（默认 error）",
    },
  },
  fix: {
    help: {
      en: "apply the fixes that need no judgement, then tell what is left",
      zh: "应用无须判断的安全修复，再报告其余问题",
    },
  },
  baseline: {
    value: "FILE",
    help: { en: "leave out the findings that this file knows", zh: "不列出此基线文件中已有的问题" },
  },
  "write-baseline": {
    value: "FILE",
    help: {
      en: "write all findings there, for --baseline; exit code 0",
      zh: "把现有问题写入基线文件，供 --baseline 使用，退出码为 0",
    },
  },
  "changed-lines": {
    help: {
      en: "tell only what a unified diff on standard input touches",
      zh: "只报告标准输入中的 unified diff 所涉及的问题",
    },
  },
  jobs: {
    value: "N",
    help: {
      en: "check in so many threads (default: one, and up to half of the cores where it takes long)",
      zh: "使用 N 个线程检查（默认一个，耗时较长时自动增加，至多为核心数的一半）",
    },
  },
  shard: {
    value: "I/N",
    help: { en: "check only part I of N, for many machines", zh: "只检查 N 份中的第 I 份，便于多台机器分担" },
  },
};

/** How many threads are asked for, if any are. Throws CommandError for what is no number of them. */
export function jobsOf({ args }: Context): number | undefined {
  const text = args.text("jobs");
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,3}$/.test(text)) return Math.min(Number(text), MOST_JOBS);
  throw new CommandError({
    en: `--jobs takes a number from 1 on, not "${text}".`,
    zh: `--jobs 应为从 1 起的整数，不能是“${text}”。`,
  });
}

/** The part that is asked for, if one is. Throws CommandError for what is none. */
export function shardOf({ args }: Context): Shard | undefined {
  const text = args.text("shard");
  const shard = text === undefined ? undefined : readShard(text);
  if (text === undefined || shard !== undefined) return shard;
  throw new CommandError({
    en: `--shard takes I/N with I from 1 to N, for example 2/4, not "${text}".`,
    zh: `--shard 的写法是 I/N（I 从 1 到 N），例如 2/4，不能是“${text}”。`,
  });
}

/** The baseline to leave out. Throws CommandError where there is none to read. */
export function baselineOf({ args, terminal }: Context): Baseline | undefined {
  const name = args.text("baseline");
  if (name === undefined) return undefined;
  const read = nodeFileSystem.read(resolve(terminal.cwd, withSlashes(name)));
  const text = "bytes" in read ? decode(read.bytes)?.text : undefined;
  const baseline = text === undefined ? undefined : readBaseline(text);
  if (baseline !== undefined) return baseline;
  throw new CommandError({
    en: `${name} is no baseline: write one with --write-baseline ${name}.`,
    zh: `${name} 不是基线文件，请用 --write-baseline ${name} 生成。`,
  });
}

/** The file at a path, links followed; undefined where there is none. */
export function fileAt(path: string): string | undefined {
  return nodeFileSystem.kindOf(path) === "file" ? nodeFileSystem.realPath(path) : undefined;
}

/** The lines that count, by file. Throws CommandError where standard input is no diff. */
export function changedLinesOf({ args, terminal }: Context): ChangedLines | undefined {
  if (!args.has("changed-lines")) return undefined;
  if (args.positionals.includes("-")) {
    throw new CommandError({
      en: "Standard input cannot be a document and the diff of --changed-lines: name the files.",
      zh: "标准输入不能既是文档又是 --changed-lines 的 diff，请写出文件名。",
    });
  }
  const bytes = terminal.readInput();
  const changes = bytes && readDiff(new TextDecoder().decode(bytes));
  if (changes !== undefined) {
    const { cwd } = terminal;
    return byFile(changes, [repositoryOf(nodeFileSystem, cwd) ?? cwd, cwd], fileAt);
  }
  throw new CommandError({
    en: "--changed-lines needs a unified diff on standard input: git diff -U0 main | reportwright check --changed-lines.",
    zh: "--changed-lines 需要从标准输入读取 unified diff：git diff -U0 main | reportwright check --changed-lines。",
  });
}
