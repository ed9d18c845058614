import { checkReport, openReport } from "../../core/index";
import type { FaultyFile } from "../../host/configuration";
import { compareNames } from "../../host/fileSystem";
import type { Command, Context } from "../command";
import { DOCUMENT_OPTIONS, Documents } from "../documents";
import type { Input } from "../files";
import { jsonReporter } from "../reporters/json";
import { type CheckedFile, type Reporter, Summary } from "../reporters/reporter";
import { textReporter } from "../reporters/text";
import { Source } from "../source";

const FORMATS = ["text", "json", "sarif", "github", "junit"] as const;
const FAIL_ON = ["error", "warning", "info", "never"] as const;
const LATER = { later: true, help: { en: "", zh: "" } } as const;

export const check: Command = {
  usage: "check [PATH…] [OPTION…]",
  summary: {
    en: "Checks reports and tells what is wrong with their form.",
    zh: "检查报告，指出形式上的问题。",
  },
  options: {
    ...DOCUMENT_OPTIONS,
    format: {
      value: "text|json",
      choices: FORMATS,
      later: ["sarif", "github", "junit"],
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
    fix: LATER,
    baseline: { ...LATER, value: "FILE" },
    "write-baseline": LATER,
    "changed-lines": LATER,
    jobs: { ...LATER, value: "N" },
    shard: { ...LATER, value: "I/N" },
  },
  notes: [
    {
      en: "PATH is a file, a folder (its .md and .markdown files), a glob, or - for standard input; the current folder\nwhen there is none. Exit code: 0 nothing found at or above --fail-on, 1 something, 2 wrong usage, unreadable\ninput or invalid configuration.",
      zh: "PATH 可以是文件、文件夹（其中的 .md 和 .markdown 文件）、通配符，或表示标准输入的 -；不写则为当前文件夹。\n退出码：0 没有达到 --fail-on 级别的问题，1 有，2 用法错误、输入无法读取或配置无效。",
    },
  ],
  examples: [
    {
      line: "reportwright check",
      says: { en: "all reports below the current folder", zh: "当前文件夹中的全部报告" },
    },
    {
      line: "reportwright check report.md --type self-inspection",
      says: { en: "one report of a known type", zh: "按指定类型检查一篇报告" },
    },
    {
      line: 'reportwright check "reports/**/*.md" --fail-on warning',
      says: { en: "stricter, for a build", zh: "用于持续集成，更严格" },
    },
    {
      line: "cat a.md | reportwright check - --stdin-filename a.md --format json",
      says: { en: "from another program", zh: "由其他程序调用" },
    },
  ],
  run(context) {
    const { args, terminal } = context;
    const documents = new Documents(context, pathsOf(context));
    const reporter = reporterFor(context);
    const summary = new Summary();
    for (const next of inOrder(documents)) {
      const file = "findings" in next ? faultyFile(next) : checkInput(documents, next);
      if (file === undefined) continue;
      summary.add(file);
      reporter.file(file);
    }
    reporter.end(summary);
    terminal.flush();
    if (documents.failed) return 2;
    const failOn = args.choice("fail-on", FAIL_ON);
    return failOn !== "never" && summary.reaches(failOn) ? 1 : 0;
  },
};

/** Without a path it is the current folder, or standard input where it is given a name. */
function pathsOf({ args }: Context): readonly string[] {
  if (args.positionals.length > 0) return args.positionals;
  return [args.has("stdin-filename") ? "-" : "."];
}

function reporterFor({ args, terminal, locale }: Context): Reporter {
  const out = (text: string): void => terminal.out(text);
  if (args.choice("format", FORMATS) === "json") return jsonReporter(out, locale);
  return textReporter({ out, locale, color: terminal.color });
}

/** Documents, and configuration files with something wrong in them, in path order. */
function inOrder(documents: Documents): (Input | FaultyFile)[] {
  for (const input of documents.inputs) documents.setupOf(input);
  const faults = documents.faults();
  const faulty = new Set(faults.map(({ path }) => path));
  const inputs = documents.inputs.filter(({ path }) => !faulty.has(path));
  return [...inputs, ...faults].sort((a, b) => compareNames(a.path, b.path));
}

function faultyFile({ path, text, findings }: FaultyFile): CheckedFile {
  return { path, source: new Source(text), reports: [], findings };
}

function checkInput(documents: Documents, input: Input): CheckedFile | undefined {
  const text = documents.textOf(input);
  if (text === undefined) return undefined;
  const source = new Source(text);
  if (documents.workspace.isIgnored(input.file))
    return { path: input.path, source, reports: [], findings: [] };
  const { reports, findings } = checkReport(openReport(text), documents.setupOf(input));
  return { path: input.path, source, reports, findings };
}
