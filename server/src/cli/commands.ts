import type { Localized } from "../core/text/localized";
import type { Command } from "./command";

interface Entry {
  readonly name: string;
  readonly summary: Localized;
  /** Loads it when it is asked for, so that a check never waits for the language server's libraries. */
  readonly load: () => Promise<Command>;
}

/** All commands, in the order of the help. */
export const COMMANDS: readonly Entry[] = [
  {
    name: "check",
    summary: { en: "check reports and tell what is wrong with their form", zh: "检查报告，指出形式上的问题" },
    load: async () => (await import("./commands/check")).check,
  },
  {
    name: "outline",
    summary: { en: "show the sections of reports", zh: "显示报告的章节结构" },
    load: async () => (await import("./commands/outline")).outline,
  },
  {
    name: "renumber",
    summary: { en: "put the numbering of reports right", zh: "重排报告的编号" },
    load: async () => (await import("./commands/renumber")).renumber,
  },
  {
    name: "convert",
    summary: {
      en: "turn plain text and Word files into Markdown reports",
      zh: "把纯文本和 Word 文件转换为 Markdown 报告",
    },
    load: async () => (await import("./commands/convert")).convert,
  },
  {
    name: "new",
    summary: { en: "write a first draft of a report", zh: "按报告类型生成初稿" },
    load: async () => (await import("./commands/new")).newReport,
  },
  {
    name: "types",
    summary: { en: "list the report types, or print one", zh: "列出报告类型，或显示其中一种" },
    load: async () => (await import("./commands/types")).types,
  },
  {
    name: "rules",
    summary: { en: "list the rules, or explain one", zh: "列出规则，或说明其中一条" },
    load: async () => (await import("./commands/rules")).rules,
  },
  {
    name: "export",
    summary: { en: "write a report as .docx or .pdf", zh: "把报告导出为 .docx 或 .pdf" },
    load: async () => (await import("./commands/export")).exportReport,
  },
  {
    name: "server",
    summary: { en: "run the language server, for any editor", zh: "运行语言服务器，供各种编辑器使用" },
    load: async () => (await import("./commands/server")).server,
  },
  {
    name: "completion",
    summary: { en: "print a script that completes this command in a shell", zh: "输出命令行补全脚本" },
    load: async () => (await import("./commands/completion")).completion,
  },
];
