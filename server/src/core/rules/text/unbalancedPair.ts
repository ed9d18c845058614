import { openEndsOf } from "../../report/openEnds";
import { type LoneMark, loneMarksOf, slipsAmong } from "../../report/pairs";
import type { Report } from "../../report/report";
import { overlaps, shift } from "../../text/span";
import type { Problem, Rule } from "../rule";

/** So many blocks farther on a quotation of several paragraphs is looked for at the most. */
const FARTHEST = 60;

export const unbalancedPair: Rule = {
  id: "unbalanced-pair",
  category: "text",
  severity: "warning",
  summary: {
    en: "A quotation mark or bracket that is opened and not closed, or closed and not opened, in its paragraph.",
    zh: "引号、括号、书名号只有一半：有开无合，或者有合无开。",
  },
  why: {
    en:
      "Without its other half nobody can tell where a quotation, title or remark ends, and what follows reads as part of it. " +
      "Quotations over several paragraphs, list marks such as 1), apostrophes and intervals are left alone.",
    zh: "少了一半，读者就分不清引文、书名、注释到哪里为止。跨段的引文、“1）”一类的序号、区间记号不在此列。",
  },
  fix: "none",
  examples: {
    bad: "---\nreport: base\n---\n\n# 食堂检查记录\n\n食堂制定了《留样管理办法，按月公示。\n",
    good: "---\nreport: base\n---\n\n# 食堂检查记录\n\n食堂制定了《留样管理办法》，按月公示（见公告栏）。\n",
  },
  check({ report, emit }) {
    const lone = marksOf(report);
    const paired = quotationsIn(report, lone);
    // A paragraph that breaks off breaks its pairs off, too.
    const open = openEndsOf(report);
    const left = lone.filter(
      (mark) => !paired.has(mark) && !(mark.opening && open.some((end) => overlaps(end, mark))),
    );
    for (const mark of slipsAmong(left)) emit(problemOf(mark));
  },
};

interface Placed extends LoneMark {
  readonly block: number;
}

function marksOf({ document, firstBlock, endBlock }: Report): Placed[] {
  const marks: Placed[] = [];
  for (let index = firstBlock; index < endBlock; index++) {
    const block = document.blockAt(index);
    if (block === undefined) continue;
    const own = loneMarksOf(block);
    if (own.length === 0) continue;
    const offset = document.startOf(index);
    for (const mark of own)
      marks.push({
        ...mark,
        ...shift(mark, offset),
        crossed: mark.crossed && shift(mark.crossed, offset),
        block: index,
      });
  }
  return marks;
}

/**
 * A quotation or remark may take several paragraphs: opened in one (each of its paragraphs may open it anew), closed
 * at the end of another. Lines that came as paragraphs break pairs anywhere.
 */
function quotationsIn(report: Report, marks: readonly Placed[]): ReadonlySet<Placed> {
  const paired = new Set<Placed>(marks.filter((mark) => isOpenedAnew(report, mark)));
  marks.forEach((close, index) => {
    if (close.opening || close.crossed !== undefined) return;
    for (let i = index - 1; i >= 0; i--) {
      const open = marks[i];
      if (open === undefined || close.block - open.block > FARTHEST) return;
      if (open.text !== close.other || paired.has(open)) continue;
      const near = close.block !== open.block && close.block - open.block <= 2 && goesOn(open);
      if (near || (open.atEdge && close.atEdge)) paired.add(open).add(close);
      return;
    }
  });
  return paired;
}

/** Every paragraph of a quotation may be opened with a mark, and only the last is closed. */
function isOpenedAnew({ document }: Report, { opening, text, atEdge, block }: Placed): boolean {
  if (!opening || !atEdge || !"“‘「『".includes(text)) return false;
  const next = document.spanOf(block + 1).start;
  return document.slice(next, next + text.length) === text;
}

function goesOn({ passage }: Placed): boolean {
  return !/[。！？；.!?;]$/u.test(passage.prose.text);
}

function problemOf(mark: Placed): Problem {
  const { text, other, crossed } = mark;
  if (crossed !== undefined)
    return {
      span: { start: mark.start, end: mark.end },
      related: [
        {
          span: crossed,
          message: { en: "Another pair closes here.", zh: "另一对符号在这里结束。" },
        },
      ],
      message: {
        en: `The mark ${text} is not closed before the pair around it is, so nobody can tell what belongs together. Put ${other} where it ends.`,
        zh: `此处的 ${text} 还没有合上，外层的符号就结束了，读者分不清各管到哪里。请在应结束处补上 ${other} ，或调整两者的次序。`,
      },
    };
  const { start, end } = mark;
  return {
    span: { start, end },
    message: mark.opening
      ? {
          en: `The mark ${text} is opened and not closed in this paragraph, so nobody can tell where it ends. Add ${other}, or take it out.`,
          zh: `此处的 ${text} 没有与之相配的 ${other} ，读者分不清到哪里为止。请补上另一半，或删去这一半。`,
        }
      : {
          en: `The mark ${text} closes what was not opened in this paragraph, so nobody can tell where it begins. Add ${other} there, or take it out.`,
          zh: `此处的 ${text} 前面没有与之相配的 ${other} ，读者分不清从哪里开始。请补上另一半，或删去这一半。`,
        },
  };
}
