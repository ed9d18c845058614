import { withSlashes } from "../../host/nodeFileSystem";
import { resolve } from "../../host/paths";
import { BaselineWriter } from "../check/baseline";
import { checkAll } from "../check/checkAll";
import { pathsOf } from "../check/checker";
import { CHECK_FORMATS, CHECK_OPTIONS, FAIL_ON } from "../check/options";
import { reporterOf } from "../check/reporterOf";
import type { Command, Context } from "../command";
import { tellOf } from "../documents";
import { Summary, Teller } from "../reporters/reporter";
import { writeOut } from "../writeOut";

export const check: Command = {
  usage: "check [PATH…] [OPTION…]",
  summary: {
    en: "Checks reports and tells what is wrong with their form.",
    zh: "检查报告，指出形式上的问题。",
  },
  options: CHECK_OPTIONS,
  notes: [
    {
      en: "PATH is a file, a folder (its .md and .markdown files, but for those that .gitignore names), a glob, or - for\nstandard input; the current folder when there is none. Exit code: 0 nothing found at or above --fail-on,\n1 something, 2 wrong usage, unreadable input or invalid configuration.",
      zh: "PATH 可以是文件、文件夹（其中的 .md 和 .markdown 文件，.gitignore 排除的除外）、通配符，或表示标准输入的 -；\n不写则为当前文件夹。退出码：0 没有达到 --fail-on 级别的问题，1 有，2 用法错误、输入无法读取或配置无效。",
    },
    {
      en: "--fix replaces files safely and keeps their encoding, line ends and mode; of standard input the fixed text goes\nto standard output, in the same encoding, and the findings to standard error.\nA baseline knows findings by rule, text and section, not by line.",
      zh: "--fix 安全地替换文件，保留编码、换行符和权限；标准输入的修复结果以原编码写到标准输出，问题写到标准错误。\n基线按规则、文字和章节识别问题，与行号无关。",
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
      line: "reportwright check reports --fix",
      says: { en: "mend what needs no judgement", zh: "修复无须判断的问题" },
    },
    {
      line: "git diff -U0 main | reportwright check --changed-lines",
      says: { en: "what a branch changed", zh: "只看分支改动之处" },
    },
    {
      line: "cat a.md | reportwright check - --stdin-filename a.md --format json",
      says: { en: "from another program", zh: "由其他程序调用" },
    },
  ],
  async run(context) {
    const { args, terminal } = context;
    const forMachines = args.choice("format", CHECK_FORMATS) !== "text";
    const mends = args.has("fix") && pathsOf(context).includes("-");
    const teller = new Teller(
      await reporterOf(context),
      mends ? (text) => terminal.err(text, "") : terminal.out,
    );
    const summary = new Summary();
    try {
      return await checkAndTell(context, summary, teller);
    } catch (error) {
      // What reads a format for machines gets a whole value of it, whatever happens.
      if (forMachines) teller.end(summary);
      throw error;
    }
  },
};

async function checkAndTell(context: Context, summary: Summary, teller: Teller): Promise<number> {
  const { args, terminal } = context;
  const baseline = args.has("write-baseline") ? new BaselineWriter() : undefined;
  const quiet = baseline !== undefined && args.choice("format", CHECK_FORMATS) === "text";
  const failed = await checkAll(context, { summary, baseline, teller: quiet ? undefined : teller });
  terminal.progress(undefined);
  const left = quiet ? 0 : teller.end(summary);
  if (left > 0) tellOf(context, "sarif", leftOut(left));
  terminal.flush();
  if (baseline !== undefined) return writeBaseline(context, baseline, failed);
  if (failed) return 2;
  const failOn = args.choice("fail-on", FAIL_ON);
  return failOn !== "never" && summary.reaches(failOn) ? 1 : 0;
}

function leftOut(count: number) {
  return {
    en: `${count} results were left out: readers of the format take no more. Check fewer files at once.`,
    zh: `另有 ${count} 条结果未写入：该格式的读取方有数量上限，请分批检查。`,
  };
}

function writeBaseline({ args, terminal }: Context, baseline: BaselineWriter, failed: boolean): number {
  const path = resolve(terminal.cwd, withSlashes(args.text("write-baseline") ?? ""));
  writeOut({ path, content: new TextEncoder().encode(baseline.text), root: terminal.cwd });
  return failed ? 2 : 0;
}
