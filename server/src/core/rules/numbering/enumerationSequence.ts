import {
  type Enumeration,
  type EnumerationProblem,
  enumerationProblems,
  enumerationsOf,
} from "../../report/enumerations";
import type { Report } from "../../report/report";
import { walk } from "../../report/section";
import { renumberedMark } from "../../revise/enumerationText";
import type { TextEdit } from "../../text/edits";
import type { Problem, Rule } from "../rule";

export const enumerationSequence: Rule = {
  id: "enumeration-sequence",
  category: "numbering",
  severity: "warning",
  summary: {
    en: "An enumeration in running text leaves out, repeats or mixes its members: 一是 … 三是, firstly … thirdly.",
    zh: "行文中的列举断号、重号或混用：一是……三是，首先……第二。",
  },
  why: {
    en: "Readers count along; a member that is left out looks like a lost point. Words of one kind only go together (GB/T 15834-2011, B.3). “第一” of 第一季度 or 第一书记 counts nothing.",
    zh: "读者会跟着数，少一项就像漏了一点。同一处列举只用一套序次词（见 GB/T 15834—2011 附录 B.3）。“第一季度”“第一书记”之类不算列举。",
  },
  fix: "review",
  examples: {
    bad: "---\nreport: base\n---\n\n# 食堂检查记录\n\n一是台账不全。二是留样不足。四是培训未做。\n",
    good: "---\nreport: base\n---\n\n# 食堂检查记录\n\n一是台账不全。二是留样不足。三是培训未做。\n",
  },
  check({ report, emit }) {
    const numbered = ordinalStarts(report);
    for (const enumeration of enumerationsOf(report)) {
      for (const problem of enumerationProblems(enumeration)) {
        const item = enumeration.items[problem.index];
        if (item !== undefined && !numbered.has(item.start)) emit(problemOf(enumeration, problem));
      }
    }
  },
};

/** Where ordinals of sections and of items stand: their numbers are the business of another rule. */
function ordinalStarts({ sections, items }: Report): Set<number> {
  const starts = [...walk(sections)].flatMap(({ ordinal }) => (ordinal === undefined ? [] : [ordinal.start]));
  return new Set([...starts, ...items.flat().map(({ ordinal }) => ordinal.start)]);
}

function problemOf(enumeration: Enumeration, problem: EnumerationProblem): Problem {
  const { index, kind, expected } = problem;
  const item = enumeration.items[index]!;
  const before = enumeration.items[index - 1];
  const right = renumberedMark(item.text, expected);
  return {
    span: { start: item.start, end: item.end },
    message: messageOf(kind, item.text, before?.text ?? enumeration.family, right),
    related: before && [
      {
        span: { start: before.start, end: before.end },
        message: { en: "The member before it.", zh: "前一项在这里。" },
      },
    ],
    fixes:
      right === undefined || kind === "mixed"
        ? []
        : [
            {
              title: { en: `Count on from here: “${right}” …`, zh: `从此处起重新排序：“${right}”……` },
              safe: false,
              preferred: true,
              edits: () => countOn(enumeration, problem),
            },
          ],
  };
}

function messageOf(kind: EnumerationProblem["kind"], own: string, before: string, right: string | undefined) {
  const todo =
    right === undefined ? { en: "", zh: "" } : { en: ` Expected “${right}”.`, zh: `此处应为“${right}”。` };
  switch (kind) {
    case "mixed":
      return {
        en: `“${own}” goes on from “${before}” in other words. Keep to one way of counting.`,
        zh: `“${before}”之后接“${own}”，序次词混用。同一处列举请只用一套。`,
      };
    case "gap":
      return {
        en: `“${own}” follows “${before}”: a member is left out.${todo.en}`,
        zh: `“${before}”之后直接是“${own}”，中间缺了一项。${todo.zh}`,
      };
    case "start":
      return {
        en: `The enumeration begins with “${own}”: what comes first is not there.${todo.en}`,
        zh: `列举从“${own}”开始，前面的项不见了。${todo.zh}`,
      };
    default:
      return {
        en: `“${own}” after “${before}” does not count on.${todo.en}`,
        zh: `“${before}”之后是“${own}”，序号没有顺着数。${todo.zh}`,
      };
  }
}

/** The member at fault and those behind it count on by one each. */
function countOn({ items }: Enumeration, { index, expected }: EnumerationProblem): TextEdit[] {
  return items.slice(index).flatMap((item, i) => {
    const newText = renumberedMark(item.text, expected + i);
    return newText === undefined || newText === item.text
      ? []
      : [{ start: item.start, end: item.end, newText }];
  });
}
