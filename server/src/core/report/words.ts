import { blockFact } from "../syntax/fact";
import { passagesOf } from "../syntax/passages";
import { lastAtMost } from "../text/lineIndex";
import type { Span } from "../text/span";
import { formalElements } from "./elements";
import type { Report } from "./report";
import type { Section } from "./section";

/** One Han character, or one word of any other script: don't, e-mail and 1.5 are one each. */
const WORD =
  /\p{Script=Han}|[^\P{L}\p{Script=Han}]+(?:['’.-][^\P{L}\p{Script=Han}]+)*|\p{N}+(?:[.,]\p{N}+)*/gu;

/** Words of a text: a Han character counts one, and so does a word of another script or a number. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Words of a block's paragraphs, list items and table cells, headings left out. */
const wordsOfBlock = blockFact((block) => {
  let count = 0;
  for (const { prose, heading } of passagesOf(block)) if (!heading) count += countWords(prose.text);
  return count;
});

/** Where they begin, in order; offsets from the block's start. */
const placesOfWords = blockFact((block) => {
  const places = passagesOf(block).flatMap(({ prose, heading }) =>
    heading ? [] : Array.from(prose.text.matchAll(WORD), ({ index }) => prose.sourceOffset(index)),
  );
  return places.sort((a, b) => a - b);
});

/** How many of the numbers, which ascend, are less than `value`. */
function countBelow(ascending: readonly number[], value: number): number {
  return ascending.length === 0 || (ascending[0] ?? 0) >= value ? 0 : lastAtMost(ascending, value - 1) + 1;
}

/** Words of the prose between two offsets of the document: no headings, code, comments or front matter. */
export function wordsIn({ document }: Report, { start, end }: Span): number {
  let count = 0;
  for (let index = document.indexAt(start); index < document.blockCount; index++) {
    const block = document.blockAt(index);
    const span = document.spanOf(index);
    if (block === undefined || span.start >= end) break;
    if (start <= span.start && span.end <= end) count += wordsOfBlock(block);
    else {
      const places = placesOfWords(block);
      const from = document.startOf(index);
      count += countBelow(places, end - from) - countBelow(places, start - from);
    }
  }
  return count;
}

/**
 * Words that a section holds, those of its subsections included; its heading and theirs are none of them, nor are the
 * formal parts at the end of the report.
 */
export function wordsOfSection(report: Report, { heading, range }: Section): number {
  const { tailStart } = formalElements(report);
  const end = heading.start < tailStart ? Math.min(range.end, tailStart) : range.end;
  return wordsIn(report, { start: Math.min(heading.end, end), end });
}
