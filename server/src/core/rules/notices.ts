import { BUDGETS } from "../text/budgets";
import type { RuleInfo } from "./rule";

/** Findings that have an id and a severity like a rule's, though no look at a report makes them. */
export const notices: readonly RuleInfo[] = [
  {
    id: "invalid-config",
    category: "configuration",
    severity: "error",
    summary: {
      en: "Something in a configuration or report type file is not understood.",
      zh: "配置文件或报告类型文件中有无法识别的内容。",
    },
    why: {
      en: "What is not understood has no effect, and nobody would notice. The finding stands at its place in that file; all the rest of the file works.",
      zh: "看不懂的设置不起作用，而且不容易发觉。提示标在该文件的相应位置，文件的其余部分照常有效。",
    },
    fix: "none",
  },
  {
    id: "internal-error",
    category: "configuration",
    severity: "info",
    summary: {
      en: "A rule failed on this text and was left out.",
      zh: "某条规则在这份文本上运行出错，已跳过。",
    },
    why: {
      en: "The fault is the checker's, not the author's. It is told once; all other rules have run.",
      zh: "这是检查工具的问题，与作者无关。只提示一次，其余规则照常检查。",
    },
    fix: "none",
  },
  {
    id: "not-fully-checked",
    category: "configuration",
    severity: "info",
    summary: {
      en: "The document is too long, or takes too long, to be checked in full.",
      zh: "文档过长或检查耗时过长，未能全部检查。",
    },
    why: {
      en: `Of a document beyond ${million(BUDGETS.document)} characters, headings, sections and their numbering alone are checked, beyond ${million(BUDGETS.outline)} nothing: the editor would stand still. Who does not know that takes the silence for praise.`,
      zh: `超过${wan(BUDGETS.document)}字符的文档只检查标题、章节和编号，超过${wan(BUDGETS.outline)}字符的不检查，否则编辑器会停顿。不加说明，容易误以为没有问题。`,
    },
    fix: "none",
  },
];

function million(count: number): string {
  return `${count / 1_000_000} million`;
}

function wan(count: number): string {
  return `${count / 10_000}万`;
}
