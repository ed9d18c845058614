import type { Cell } from "../document";
import { textOf } from "../document";
import { widthOf } from "./signing";
import { twipsOfPoints } from "./units";

/** Chinese characters that a cell keeps on one line: a name, a unit, a date of the year. */
const TOGETHER = 4;

/** Width of a letter that is wider than most, in Chinese characters: capitals, bold names of columns. */
const LETTER = 0.7;

/** Room for what is a little wider than it was counted, in Chinese characters. */
const SLACK = 0.5;

/** What a column needs: `least` not to break words, `whole` to break nothing. */
interface Need {
  readonly least: number;
  readonly whole: number;
}

/**
 * Widths of columns by what they hold, in twips; they add up to `width`. `size`: of the letters, in points; `margins`: what is
 * left free in a cell, in twips.
 */
export function columnWidths(
  rows: readonly (readonly Cell[])[],
  { width, size, margins }: { readonly width: number; readonly size: number; readonly margins: number },
): number[] {
  const count = Math.max(1, ...rows.map((cells) => cells.length));
  const needs = Array.from({ length: count }, (_, i): Need => {
    const texts = rows.map((cells) => textOf(cells[i]?.runs ?? []));
    const twips = (characters: number): number => twipsOfPoints((characters + SLACK) * size) + margins;
    const least = Math.max(1, ...texts.map(unbroken));
    const whole = Math.max(least, ...texts.flatMap((text) => text.split("\n").map(widthOf)));
    return { least: twips(least), whole: twips(whole) };
  });
  const [least, whole] = [sumOf(needs, "least"), sumOf(needs, "whole")];
  const shares = needs.map((need) => {
    if (whole <= width) return (need.whole / whole) * width;
    if (least >= width) return (need.least / least) * width;
    return need.least + ((width - least) * (need.whole - need.least)) / (whole - least);
  });
  return shares.map(Math.floor);
}

function sumOf(needs: readonly Need[], part: keyof Need): number {
  return needs.reduce((sum, need) => sum + need[part], 0);
}

/** Width of the longest part of a text that is not to be broken, in characters. */
function unbroken(text: string): number {
  const words = text.split(/[\s\p{Script=Han}，。、；：（）]+/u).map((word) => word.length * LETTER);
  return Math.max(Math.min(TOGETHER, widthOf(text)), ...words);
}
