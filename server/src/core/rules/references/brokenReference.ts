import { attachmentsOf } from "../../report/attachments";
import { writeCitedNumber } from "../../report/captionNumber";
import { captionSeriesOf } from "../../report/captionSeries";
import { captionsOf } from "../../report/captions";
import type { PlacedReference } from "../../report/references";
import { citableSections, targetsIn } from "../../report/referencesTo";
import type { Report } from "../../report/report";
import { uncaptionedIn } from "../../report/uncaptioned";
import type { Match } from "../../types/match";
import type { Fix, Rule } from "../rule";

export const brokenReference: Rule = {
  id: "broken-reference",
  category: "references",
  severity: "warning",
  summary: {
    en: "The text points to a section, table, figure or attachment that is not in this report.",
    zh: "文中引用的章节、图表或附件在本文中找不到。",
  },
  why: {
    en: "Readers look for it in vain; mostly something was renumbered or deleted. References to other papers (《…》第三章, Section 4 of the Act) are left alone, and a number that a gap in the numbering explains is told there.",
    zh: "读者按引用去找却找不到，多半是改了编号或删了内容。引用其他文件（《……》第三章）不在此列；由编号断号造成的，在断号处提示。",
  },
  fix: "review",
  examples: {
    bad: "---\nreport: base\n---\n\n# 水表检修记录\n\n楼层水表见表1，更换情况见表3。\n\n表1 楼层水表\n\n| 楼层 | 水表 |\n|---|---|\n| 一层 | 完好 |\n",
    good: "---\nreport: base\n---\n\n# 水表检修记录\n\n更换情况见表1。\n\n表1 更换情况\n\n| 楼层 | 水表 |\n|---|---|\n| 一层 | 更换 |\n",
  },
  check({ report, match, emit }) {
    const broken = [...targetsIn(report)].filter(([, targets]) => targets.length === 0);
    const known = new Map<string, readonly number[]>();
    for (const [reference] of broken) {
      const numbers = numbersKept(report, reference, known);
      if (numbers.length === 0 || isExplained(report, match, reference, numbers)) continue;
      const { start, end, text } = reference;
      emit({
        span: { start, end },
        message: {
          en: `There is no “${text}” in this report, so readers look for it in vain. Point to what is meant, or take the reference out.`,
          zh: `本文中没有“${text}”，读者按此查找会落空。请改为实际所指，或删去此处引用。`,
        },
        fixes: fixesFor(reference, numbers),
      });
    }
  },
};

/** The same for all references to one kind of thing; only those to sections differ. */
function numbersKept(
  report: Report,
  reference: PlacedReference,
  known: Map<string, readonly number[]>,
): readonly number[] {
  const { kind, number } = reference;
  if (kind === "section") return numbersFor(report, reference);
  const key = `${kind} ${number.prefix}`;
  const kept = known.get(key) ?? numbersFor(report, reference);
  known.set(key, kept);
  return kept;
}

/** Last numbers of what a reference of this kind could mean here; none where the report does not number such things. */
function numbersFor(report: Report, reference: PlacedReference): number[] {
  const { kind, number } = reference;
  switch (kind) {
    case "section":
      return citableSections(report, reference).map((path) => path[path.length - 1] ?? 0);
    case "attachment": {
      const { listed = [], present } = attachmentsOf(report);
      const numbers = [...listed, ...present].flatMap((attachment) => attachment.number?.path ?? []);
      // The only one needs no number, and is the first.
      return numbers.length === 0 && (listed.length === 1 || present.length === 1) ? [1] : numbers;
    }
    default: {
      const own = captionsOf(report).filter((caption) => caption.kind === kind);
      const chapters = own.filter((caption) => caption.number.prefix === number.prefix);
      return (chapters.length > 0 ? chapters : own).map((caption) => caption.number.path.at(-1) ?? 0);
    }
  }
}

/** A lost number is told where it is lacking, not where somebody looks for it; a range is no number. */
function isExplained(
  report: Report,
  match: Match,
  { kind, number, unit }: PlacedReference,
  numbers: readonly number[],
): boolean {
  const asked = number.path[number.path.length - 1] ?? 0;
  const [first = 0, last = 0] = number.path;
  if (/[-–—]/.test(number.text) && numbers.includes(first) && numbers.includes(last)) return true;
  if (kind === "section") {
    const missing = match.missing.length;
    return asked < highest(numbers) || (unit !== "条" && asked <= highest(numbers) + missing);
  }
  if (kind === "attachment") return asked <= highest(numbers);
  // Captions that begin late belong to an extract, or caption-sequence tells what is lost.
  if (numbers.every((number) => asked < number)) return true;
  const without = uncaptionedIn(report).filter((item) => item.kind === kind).length;
  if (asked <= highest(numbers) + without) return true;
  return captionSeriesOf(report).some(
    ({ captions, faults }) => captions[0]?.kind === kind && faults.some(({ expected }) => expected === asked),
  );
}

/** Not spread into `Math.max`, which takes no more than some ten thousand. */
function highest(numbers: readonly number[]): number {
  return numbers.reduce((best, number) => Math.max(best, number), Number.NEGATIVE_INFINITY);
}

/** The nearest there is. */
function fixesFor({ number, numberSpan }: PlacedReference, numbers: readonly number[]): Fix[] {
  const asked = number.path[number.path.length - 1] ?? 0;
  const nearest = numbers.reduce((best, one) =>
    Math.abs(one - asked) < Math.abs(best - asked) ? one : best,
  );
  const newText = writeCitedNumber(number, [...number.path.slice(0, -1), nearest]);
  if (newText === undefined || newText === number.text) return [];
  return [
    {
      title: { en: `Point to the nearest: ${newText}`, zh: `改为最接近的编号：${newText}` },
      safe: false,
      preferred: true,
      edits: () => [{ ...numberSpan, newText }],
    },
  ];
}
