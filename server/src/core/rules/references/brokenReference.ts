import { writeCitedNumber } from "../../report/captionNumber";
import type { PlacedReference } from "../../report/references";
import { brokenReferencesIn } from "../brokenReferences";
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
  check(context) {
    for (const { reference, numbers } of brokenReferencesIn(context)) {
      const { start, end, text } = reference;
      context.emit({
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

/** The nearest there is. */
function fixesFor({ number, numberSpan }: PlacedReference, numbers: readonly number[]): Fix[] {
  const nearest = nearestTo(number.path.at(-1) ?? 0, numbers);
  if (nearest === undefined) return [];
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

/** Of two that are as near the lower one. */
function nearestTo(asked: number, sorted: readonly number[]): number | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < asked) low = middle + 1;
    else high = middle;
  }
  const [below, above] = [sorted[low - 1], sorted[low]];
  if (below === undefined || above === undefined) return below ?? above;
  return above - asked < asked - below ? above : below;
}
