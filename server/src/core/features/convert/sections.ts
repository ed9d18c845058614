import { parseOrdinal } from "../../ordinals/parse";
import type { TitleOptions } from "./head";
import type { TextLine } from "./lines";
import { HAN } from "./wrapping";

const LONGEST = 24;
const LONGEST_ENGLISH = 60;

/**
 * Lines without a number that stand alone and are called as a section of the report's type is, by index. In a Chinese text
 * whose sections are numbered they are labels.
 */
export function sectionsIn(
  lines: readonly TextLine[],
  titles: ReadonlySet<number>,
  headings: ReadonlyMap<number, number>,
  { isKnownSection }: TitleOptions,
): number[] {
  const found: number[] = [];
  let title: string | undefined;
  lines.forEach(({ text, gap, item, block }, i) => {
    if (titles.has(i)) title = text;
    if (title === undefined || titles.has(i) || headings.has(i) || item !== undefined || block !== undefined)
      return;
    if (!mayBeName(text) || i === lines.length - 1 || (gap === 0 && !HAN.test(text))) return;
    if (HAN.test(text) && isNumbered(lines, titles, headings, i)) return;
    if (isKnownSection?.(title, text)) found.push(i);
  });
  return found;
}

function mayBeName(text: string): boolean {
  if (text.length < 2 || text.length > (HAN.test(text) ? LONGEST : LONGEST_ENGLISH)) return false;
  if (/[。；;：:，,、！!？?….]$/u.test(text) || text.includes("\t") || /^[#>|*+-]/.test(text)) return false;
  // A label with its value: Recorder: Dana, 记录：丁一.
  if (/[:：]/u.test(text) || (!HAN.test(text) && !/^\p{Lu}/u.test(text))) return false;
  return parseOrdinal(text, 0) === undefined;
}

/** Whether the report that a line belongs to has numbered sections of the first level. */
function isNumbered(
  lines: readonly TextLine[],
  titles: ReadonlySet<number>,
  headings: ReadonlyMap<number, number>,
  index: number,
): boolean {
  const marks = [...titles].sort((a, b) => a - b);
  const start = marks.findLast((i) => i < index) ?? 0;
  const end = marks.find((i) => i > index) ?? lines.length;
  return [...headings].some(([i, depth]) => depth === 2 && i > start && i < end);
}
