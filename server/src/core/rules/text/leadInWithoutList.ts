import { numberOf } from "../../ordinals/ordinal";
import type { Report } from "../../report/report";
import { isAnnex, type Section, walk } from "../../report/section";
import { glance } from "../../syntax/fact";
import type { Block } from "../../syntax/nodes";
import { proseOf } from "../../syntax/prose";
import { type Span, shift } from "../../text/span";
import type { Rule } from "../rule";

export const leadInWithoutList: Rule = {
  id: "lead-in-without-list",
  category: "text",
  severity: "info",
  summary: {
    en: "A paragraph promises what follows (“as follows:”), and nothing follows.",
    zh: "段末写有“如下：”，后面却没有内容。",
  },
  why: {
    en:
      "What was announced was lost or never written, and the reader looks for it in vain. A paragraph, list, table, picture " +
      "or code behind it is what follows, and so is a section below the present one, as behind a report's opening.",
    zh:
      "引出的内容丢失或没有写上，读者会找不到。后面接有正文、列表、表格、图片、代码或下一级标题的都算有内容；" +
      "报告开头的“现将有关情况报告如下：”之后接各章节，也不在此列。",
  },
  fix: "none",
  examples: {
    bad: "---\nreport: base\n---\n\n# 食堂卫生检查情况报告\n\n## 检查情况\n\n检查组发现的问题如下：\n\n## 整改情况\n\n整改已经完成。\n",
    good: "---\nreport: base\n---\n\n# 食堂卫生检查情况报告\n\n## 检查情况\n\n检查组发现的问题如下：\n\n- 留样柜温度偏高。\n\n## 整改情况\n\n整改已经完成。\n",
  },
  check({ report, emit }) {
    let sections: Section[] | undefined;
    for (let index = report.bodyBlock; index < report.endBlock; index++) {
      const block = report.document.blockAt(index);
      const promise = block === undefined || index === report.title?.block ? undefined : promiseOf(block);
      if (promise === undefined) continue;
      sections ??= [...walk(report.sections)];
      const span = shift(promise, report.document.startOf(index));
      if (isKept(report, index, span, sections)) continue;
      emit({
        span,
        message: {
          en: "Something is announced here, and nothing follows. Add it, or rewrite the sentence.",
          zh: "这里说“如下”，后面却没有内容，可能是漏写或丢失。请补上，或改写这句话。",
        },
      });
    }
  },
};

const PROMISE =
  /(?:[^，。；！？\n]{0,12}如下|以下[^，。；！？\n]{0,20}|\bas follows|\bthe following(?: [a-z]+){0,4})[：:]$/iu;

/** The promise that a paragraph ends with. */
const promiseOf = glance((block: Block): Span | undefined => {
  if (block.node.kind !== "paragraph" || !/[：:]\s*$/u.test(block.text)) return undefined;
  const prose = proseOf(block, block.node);
  const text = prose.text.slice(-120);
  const match = PROMISE.exec(text);
  if (match === null) return undefined;
  const start = prose.text.length - text.length + match.index;
  return prose.sourceSpan(start, prose.text.length);
});

const UNSEEN = ["definition", "blank", "break"];

/** Anything follows that is no section beside the one that the promise stands in, nor above it. */
function isKept(report: Report, index: number, promise: Span, sections: readonly Section[]): boolean {
  const { document, endBlock } = report;
  const own = sections.findLast(({ range }) => range.start <= promise.start && promise.start < range.end);
  // A heading that promises is an empty section, if nothing stands under it.
  if (own !== undefined && own.kind !== "run-in" && own.heading.end >= promise.end) return true;
  for (let next = index + 1; next < endBlock; next++) {
    const node = document.blockAt(next)?.node;
    if (node === undefined || UNSEEN.includes(node.kind) || (node.kind === "html" && node.comment)) continue;
    const section = sections.find(({ block }) => block === next);
    return section === undefined || own === undefined || section.level > own.level || begins(section);
  }
  return false;
}

/** An annex, or the first of a numbering: a list, at whatever level the outline puts it. */
function begins(section: Section): boolean {
  const { ordinal } = section;
  return isAnnex(section) || (ordinal !== undefined && numberOf(ordinal) === 1);
}
