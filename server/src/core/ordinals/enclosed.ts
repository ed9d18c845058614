import type { Numerals } from "./ordinal";

/** A stretch of characters that stand for ascending numbers. */
interface Stretch {
  readonly numerals: Numerals;
  readonly first: number;
  readonly last: number;
  /** Code point of `first`. */
  readonly from: number;
}

/** What Unicode has of numbers in one character; the first stretch with a number is the one to write it with. */
const STRETCHES: readonly Stretch[] = [
  { numerals: "circled", first: 1, last: 20, from: 0x2460 }, // ①
  { numerals: "circled", first: 21, last: 35, from: 0x3251 }, // ㉑
  { numerals: "circled", first: 36, last: 50, from: 0x32b1 }, // ㊱
  { numerals: "circled", first: 1, last: 10, from: 0x2776 }, // ❶
  { numerals: "circled", first: 11, last: 20, from: 0x24eb }, // ⓫
  { numerals: "parenthesized", first: 1, last: 20, from: 0x2474 }, // ⑴
  { numerals: "fullStop", first: 1, last: 20, from: 0x2488 }, // ⒈
  { numerals: "hanParenthesized", first: 1, last: 10, from: 0x3220 }, // ㈠
  { numerals: "circledHan", first: 1, last: 10, from: 0x3280 }, // ㊀
];

/** The same as a pattern's character class. */
export const ENCLOSED = "①-⒛㉑-㉟㊱-㊿❶-❿⓫-⓴㈠-㈩㊀-㊉";

/** The number that one such character stands for; undefined for any other text. */
export function parseEnclosed(
  char: string,
): { readonly value: number; readonly numerals: Numerals } | undefined {
  const code = char.charCodeAt(0);
  if (char.length !== 1) return undefined;
  const stretch = STRETCHES.find(({ from, first, last }) => code >= from && code <= from + last - first);
  return stretch && { value: code - stretch.from + stretch.first, numerals: stretch.numerals };
}

/** Undefined where Unicode has no such character. `like` keeps to the looks of an example (❶). */
export function formatEnclosed(value: number, numerals: Numerals, like = ""): string | undefined {
  const fitting = STRETCHES.filter(
    (each) => each.numerals === numerals && value >= each.first && value <= each.last,
  );
  const black = /^[❶-❿⓫-⓴]$/.test(like);
  const stretch = fitting.find(({ from }) => black === (from === 0x2776 || from === 0x24eb)) ?? fitting[0];
  return stretch && String.fromCharCode(stretch.from + value - stretch.first);
}
