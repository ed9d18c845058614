import type { Report } from "../../report/report";
import { walk } from "../../report/section";
import { type SentenceEnd, sentenceEndOf } from "../../report/sentenceEnd";
import { blockFact } from "../../syntax/fact";
import { passagesOf } from "../../syntax/passages";
import { OBJECT } from "../../syntax/prose";
import { type Span, shift } from "../../text/span";
import type { Rule } from "../rule";

/**
 * From so many unfinished paragraphs on, and from this share of the long ones, the document breaks its lines into
 * paragraphs (or does without closing marks), and an open end tells nothing.
 */
const HABIT = { least: 3, share: 0.2 };

export const unfinishedSentence: Rule = {
  id: "unfinished-sentence",
  category: "text",
  severity: "warning",
  summary: {
    en: "A paragraph of prose that stops without closing punctuation.",
    zh: "整段文字末尾没有句末标点，像是没有写完。",
  },
  why: {
    en:
      "Text that is cut off when it is pasted ends in the middle of a sentence, and nobody misses the rest. Headings, " +
      "captions, items, tables, signatures and lead-ins before a list end as they like; a document that goes without " +
      "closing marks throughout is left alone.",
    zh:
      "粘贴时被截断的段落往往停在半句话上，后面的内容丢了也难以察觉。标题、图表名称、列表项、表格、落款以及列表前的引语不在此列；" +
      "通篇不用句末标点或按行断段的文稿也不检查。",
  },
  fix: "none",
  examples: {
    bad: "---\nreport: base\n---\n\n# 食堂卫生检查情况报告\n\n后厨每日消毒两次，留样柜温度由专人登记，发现异常立即上报；餐具由专人清洗，保洁柜每周清理一次，检查组随机抽取了三个窗口，对照标准逐项核对，并对\n",
    good: "---\nreport: base\n---\n\n# 食堂卫生检查情况报告\n\n后厨每日消毒两次，留样柜温度由专人登记，发现异常立即上报；餐具由专人清洗，保洁柜每周清理一次，检查组随机抽取了三个窗口，对照标准逐项核对。\n",
  },
  check({ report, emit }) {
    const ends = openEnds(report);
    for (const span of ends) {
      emit({
        span,
        message: {
          en: "The paragraph stops here in the middle of a sentence, and what followed may be lost. Complete the sentence, or close it.",
          zh: "这一段到此没有写完，缺少句末标点，后面的内容可能已丢失。请补全这句话，或加上句末标点。",
        },
      });
    }
  },
};

interface ParagraphEnd extends SentenceEnd {
  /** The open last clause, in offsets of the block. */
  readonly source: Span | undefined;
}

const endOf = blockFact((block): ParagraphEnd | undefined => {
  const passage = block.node.kind === "paragraph" ? passagesOf(block)[0] : undefined;
  if (passage === undefined) return undefined;
  const end = sentenceEndOf(passage.prose.text);
  const open = end.unfinished;
  return { ...end, source: open && passage.prose.sourceSpan(open.start, open.end) };
});

function openEnds(report: Report): Span[] {
  const { document, bodyBlock, endBlock } = report;
  const headings = new Set<number>();
  for (const section of walk(report.sections)) if (section.kind === "heading") headings.add(section.block);
  const open: Span[] = [];
  let long = 0;
  for (let index = bodyBlock; index < endBlock; index++) {
    const block = document.blocks[index];
    const end = block === undefined || headings.has(index) ? undefined : endOf(block);
    if (end?.long) long++;
    if (end?.source === undefined || goesOn(report, index)) continue;
    open.push(shift(end.source, document.startOf(index)));
  }
  return open.length >= HABIT.least && open.length > long * HABIT.share ? [] : open;
}

const APART = ["heading", "break", "blank", "definition", "footnote"];

/** What follows belongs to the sentence: a list, a table, a quotation, code, an address or picture on its own line. */
function goesOn({ document, endBlock }: Report, index: number): boolean {
  const next = index + 1 < endBlock ? document.blocks[index + 1] : undefined;
  if (next === undefined) return false;
  if (next.node.kind !== "paragraph") return !APART.includes(next.node.kind);
  return passagesOf(next)[0]?.prose.text.startsWith(OBJECT) ?? false;
}
