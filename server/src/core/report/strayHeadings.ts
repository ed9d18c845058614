import { seriesOf } from "../ordinals/ordinal";
import type { Head } from "./heads";
import { isNumberedHead, siblingIndices } from "./settleHeads";
import { straysAmong } from "./straysAmong";

/**
 * Markdown headings numbered in another system than most of their siblings, with just the number that is lacking
 * there: ## 一、 ## 2. ## 三、. Returns for every such heading the series that it stands in: a list 1. 2. below it is its
 * own, and none beside it.
 */
export function strayHeadings(heads: readonly Head[]): ReadonlyMap<number, string> {
  const strays = new Map<number, string>();
  if (!heads.some(isNumberedHead)) return strays;
  for (const { siblings } of siblingIndices(heads)) {
    if (isUniform(heads, siblings)) continue;
    const numbered = siblings.flatMap((index) => {
      const head = heads[index];
      return head !== undefined && isNumberedHead(head) ? [{ index, ordinal: head.ordinal }] : [];
    });
    const series = mostOf(numbered.map(({ ordinal }) => seriesOf(ordinal)));
    if (series === undefined) continue;
    for (const { index } of straysAmong(numbered, series)) strays.set(index, series);
  }
  return strays;
}

/** Whether all of them that are numbered are so in one series, as most siblings are. */
function isUniform(heads: readonly Head[], siblings: readonly number[]): boolean {
  let series: string | undefined;
  for (const index of siblings) {
    const ordinal = heads[index]?.ordinal;
    if (ordinal === undefined) continue;
    const own = seriesOf(ordinal);
    if (series !== undefined && series !== own) return false;
    series = own;
  }
  return true;
}

/** The one that more than half of them are; undefined also where all are the same. */
function mostOf(all: readonly string[]): string | undefined {
  const kinds = new Set(all);
  if (kinds.size < 2) return undefined;
  return [...kinds].find((kind) => all.filter((one) => one === kind).length * 2 > all.length);
}
