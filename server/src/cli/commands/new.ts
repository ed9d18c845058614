import { scaffold } from "../../core/features/scaffold";
import { builtInIds } from "../../core/types/library";
import { withSlashes } from "../../host/nodeFileSystem";
import { resolve } from "../../host/paths";
import type { Command } from "../command";
import { CommandError } from "../commandError";
import { CONFIG_OPTION, openWorkspace, tellFaults, unknownType } from "../documents";
import { writeOut } from "../writeOut";

export const newReport: Command = {
  usage: "new TYPE [-o FILE] [--title TEXT]",
  summary: {
    en: "Writes a first draft of a report: all that its type requires, with blanks to fill in.",
    zh: "按报告类型生成初稿，写好必备内容，留出待填写之处。",
  },
  options: {
    output: {
      short: "o",
      value: "FILE",
      help: {
        en: "the file to write, never over another (default: standard output)",
        zh: "要写入的新文件，不会覆盖已有文件（默认写到标准输出）",
      },
    },
    title: { value: "TEXT", help: { en: "the report's title", zh: "报告标题" } },
    config: CONFIG_OPTION,
  },
  words: () => builtInIds,
  examples: [
    {
      line: "reportwright new postmortem -o outage.md",
      says: { en: "a postmortem", zh: "事故复盘报告（英文）" },
    },
    {
      line: "reportwright new 自查报告 -o 自查报告.md --title 2025年消防安全自查报告",
      says: { en: "by a Chinese name, with its title", zh: "自查报告，指定标题" },
    },
  ],
  run(context) {
    const { args, terminal } = context;
    const [name, ...others] = args.positionals;
    if (name === undefined || others.length > 0) {
      throw new CommandError({
        en: "Which type? reportwright new TYPE -o FILE; reportwright types lists them.",
        zh: "请指定一种报告类型：reportwright new TYPE -o FILE；reportwright types 列出全部类型。",
      });
    }
    const workspace = openWorkspace(context);
    const output = args.text("output");
    const file = resolve(terminal.cwd, withSlashes(output ?? "report.md"));
    const { library } = workspace.setupFor(file);
    const faults = tellFaults(workspace, context);
    const type = library.get(name) ?? library.named(name);
    if (type === undefined) throw unknownType(name, library);
    const text = scaffold(type, { library, snippet: false, title: args.text("title") });
    if (output === undefined) terminal.out(text);
    else writeOut({ path: file, content: new TextEncoder().encode(text), root: terminal.cwd, fresh: true });
    return faults.length > 0 ? 2 : 0;
  },
};
