import { captionsOf, type PlacedCaption } from "../../report/captions";
import type { Report } from "../../report/report";
import { lackingCaption, type Uncaptioned } from "../../report/uncaptioned";
import { insertCaption } from "../../revise/insertCaption";
import { blockFact } from "../../syntax/fact";
import { type Span, shift } from "../../text/span";
import type { Problem, Rule } from "../rule";

const firstLineOf = blockFact(({ node, text }): Span => {
  const length = /^[^\r\n]*/.exec(text.slice(node.start, node.end))?.[0].length ?? 0;
  return { start: node.start, end: node.start + length };
});

export const captionMissing: Rule = {
  id: "caption-missing",
  category: "numbering",
  severity: "info",
  summary: {
    en: "A table or figure without a caption in a report where others have one.",
    zh: "其他图表都有编号和名称，这一个没有。",
  },
  why: {
    en: "What has no number cannot be referred to, and the reader takes it for part of the one before it. Reports that caption few of their tables or figures are left alone.",
    zh: "没有编号就无法引用，读者也容易把它当成前一个图表的一部分。大多数图表都不编号的文稿不在此列。",
  },
  fix: "review",
  examples: {
    bad: "---\nreport: base\n---\n\n# 水表检修记录\n\n楼层水表见表1。\n\n表1 楼层水表\n\n| 楼层 | 水表 |\n|---|---|\n| 一层 | 完好 |\n\n更换情况另列。\n\n| 楼层 | 更换 |\n|---|---|\n| 二层 | 一块 |\n",
    good: "---\nreport: base\n---\n\n# 水表检修记录\n\n楼层水表见表1，更换情况见表2。\n\n表1 楼层水表\n\n| 楼层 | 水表 |\n|---|---|\n| 一层 | 完好 |\n\n表2 更换情况\n\n| 楼层 | 更换 |\n|---|---|\n| 二层 | 一块 |\n",
  },
  check({ report, emit }) {
    for (const kind of ["table", "figure"] as const) {
      const without = lackingCaption(report, kind);
      if (without.length === 0) continue;
      const like = captionsOf(report).find((caption) => caption.kind === kind);
      if (like !== undefined) for (const item of without) emit(problemOf(report, item, like));
    }
  },
};

function problemOf(report: Report, item: Uncaptioned, like: PlacedCaption): Problem {
  const block = report.document.blockAt(item.block);
  const name = item.kind === "table" ? { en: "table", zh: "表" } : { en: "figure", zh: "图" };
  return {
    span: block === undefined ? item : shift(firstLineOf(block), report.document.startOf(item.block)),
    related: [
      {
        span: { start: like.start, end: like.numberSpan.end },
        message: { en: "Others have one, like this.", zh: "其他的都有，例如这里。" },
      },
    ],
    message: {
      en: `This ${name.en} has no caption, and others have one: the text cannot refer to it. Give it a number and a name.`,
      zh: `这个${name.zh}没有编号和名称，而其他的都有，正文无法引用。请补上${name.zh}号和${name.zh}名。`,
    },
    fixes: [
      {
        title: { en: "Insert a caption", zh: `插入${name.zh}号和${name.zh}名` },
        safe: false,
        preferred: true,
        edits: () => insertCaption(report, item),
      },
    ],
  };
}
