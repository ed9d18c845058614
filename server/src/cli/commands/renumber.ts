import { readReports } from "../../core/check/check";
import { openReport } from "../../core/index";
import { renumberReport } from "../../core/revise/renumberReport";
import { applyEdits } from "../../core/text/edits";
import type { Command, Context } from "../command";
import { CommandError } from "../commandError";
import { DOCUMENT_OPTIONS, Documents } from "../documents";
import type { Input } from "../files";
import { sanitize } from "../sanitize";
import { writeBack, writeToOutput } from "../writeBack";

export const renumber: Command = {
  usage: "renumber PATH… [--check | --write]",
  summary: {
    en: "Puts the numbering of reports right, with all that refers to it.",
    zh: "重排报告的编号，文中的引用随之更新。",
  },
  options: {
    ...DOCUMENT_OPTIONS,
    check: {
      help: { en: "only tell which files would change (exit code 1)", zh: "只列出会改动的文件（退出码 1）" },
    },
    write: { help: { en: "write the files in place", zh: "直接改写文件" } },
  },
  notes: [
    {
      en: "Without --check and --write the renumbered text of one document goes to standard output. A document of no report\ntype is taken as one report.",
      zh: "不带 --check 和 --write 时，把一篇文档重排后的内容写到标准输出。不属于任何报告类型的文档按一篇报告处理。",
    },
  ],
  examples: [
    { line: "reportwright renumber report.md", says: { en: "look at the result", zh: "查看重排结果" } },
    {
      line: "reportwright renumber reports --write",
      says: { en: "change all reports of a folder", zh: "改写文件夹中的全部报告" },
    },
    {
      line: 'reportwright renumber "reports/**/*.md" --check',
      says: { en: "for a build", zh: "用于持续集成" },
    },
  ],
  run(context) {
    const { args, terminal } = context;
    const mode = modeOf(context);
    if (args.positionals.length === 0) {
      throw new CommandError({
        en: "Which document? reportwright renumber PATH…",
        zh: "缺少文档：reportwright renumber PATH…",
      });
    }
    const documents = new Documents(context, args.positionals);
    const { inputs } = documents;
    if (mode === "show" && inputs.length > 1) {
      throw new CommandError({
        en: "Several documents cannot go to standard output: give --write to change them, or --check to look.",
        zh: "多篇文档不能同时写到标准输出：用 --write 改写文件，或用 --check 查看。",
      });
    }
    for (const input of inputs) documents.setupOf(input);
    documents.faults();
    const changed = inputs.filter((input) => renumbered(documents, input, mode, context));
    terminal.flush();
    if (documents.failed) return 2;
    return mode === "check" && changed.length > 0 ? 1 : 0;
  },
};

type Mode = "show" | "check" | "write";

function modeOf({ args }: Context): Mode {
  if (!args.has("check")) return args.has("write") ? "write" : "show";
  if (!args.has("write")) return "check";
  throw new CommandError({
    en: "--check only looks and --write changes: give one of them.",
    zh: "--check 只检查，--write 会改写，两者只能用一个。",
  });
}

/** Whether the numbers of a document had to be put right. */
function renumbered(documents: Documents, input: Input, mode: Mode, { terminal, locale }: Context): boolean {
  const read = documents.read(input);
  if (read === undefined) return false;
  const setup = documents.setupOf(input);
  const reports = readReports(openReport(read.text), setup, true);
  const text = applyEdits(
    read.text,
    reports.flatMap(({ report }) => renumberReport(report)),
  );
  if (mode === "show") writeToOutput(terminal, read, text);
  if (text === read.text) return false;
  const path = sanitize(input.path);
  if (mode === "check")
    terminal.out({ en: `${path}: would be renumbered\n`, zh: `${path}：编号需要重排\n` }[locale]);
  if (mode !== "write") return true;
  if (input.stdin) writeToOutput(terminal, read, text);
  else if (writeBack(documents, input, read, text, terminal.cwd))
    terminal.out({ en: `${path}: renumbered\n`, zh: `${path}：已重排编号\n` }[locale]);
  return true;
}
