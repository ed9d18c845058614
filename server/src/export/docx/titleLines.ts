import type { Run } from "../document";
import { widthOf } from "./signing";

/** What a line of a title does not begin with: the little words belong to what stands before them. */
const NO_START = /^[的和与及等并或、，。：；》”’）〉】]/u;
/** What it does not end with. */
const NO_END = /[《“‘（〈【]$/u;

/**
 * A title that needs several lines with breaks between words, its lines about as long as one another (GB/T 9704-2012, 7.3.1:
 * the words stay whole). `width`: of a line, in characters. A title that is more than words stays as it is.
 */
export function titleLines(runs: readonly Run[], width: number): readonly Run[] {
  const [run] = runs;
  if (run === undefined || runs.length > 1 || run.image !== undefined || run.footnote !== undefined)
    return runs;
  const count = Math.ceil(widthOf(run.text) / width);
  if (count < 2 || !/\p{Script=Han}/u.test(run.text)) return runs;
  const lines = linesOf(run.text, count);
  if (lines.some((line) => widthOf(line) > width)) return runs;
  return lines.flatMap((text, i) => [...(i > 0 ? [{ text: "", lineBreak: true }] : []), { ...run, text }]);
}

function linesOf(text: string, count: number): string[] {
  if (count < 2) return [text];
  const goal = widthOf(text) / count;
  const distance = (at: number): number => Math.abs(widthOf(text.slice(0, at)) - goal);
  const best = breaksIn(text).reduce((near, at) => (distance(at) < distance(near) ? at : near), 0);
  return best === 0 ? [text] : [text.slice(0, best), ...linesOf(text.slice(best), count - 1)];
}

/** Offsets between words that a line may end at. */
function breaksIn(text: string): number[] {
  const words = [...new Intl.Segmenter("zh", { granularity: "word" }).segment(text)];
  return words
    .map(({ index }) => index)
    .filter((at) => at > 0 && !NO_START.test(text.slice(at)) && !NO_END.test(text.slice(0, at)));
}
