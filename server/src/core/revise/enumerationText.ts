import { formatHan } from "../ordinals/han";
import { formatNumeral, parseNumeral } from "../ordinals/numerals";

const ENGLISH = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];

/**
 * The mark of an enumeration with another number: 三是 → 二是, （3） → （2）, Thirdly → Secondly. Undefined for marks that
 * hold none (首先, finally).
 */
export function renumberedMark(mark: string, value: number): string | undefined {
  return englishMark(mark, value) ?? numeralMark(mark, value);
}

function englishMark(mark: string, value: number): string | undefined {
  const match = /^([A-Za-z]+?)(ly)?$/.exec(mark);
  const word = ENGLISH[value - 1];
  if (match === null || word === undefined || !ENGLISH.includes((match[1] ?? "").toLowerCase()))
    return undefined;
  const cased = /^[A-Z]/.test(mark) ? word[0]?.toUpperCase() + word.slice(1) : word;
  return cased + (match[2] ?? "");
}

function numeralMark(mark: string, value: number): string | undefined {
  const match = /^([第其（(]?)([一二三四五六七八九十]+|\d+|[①-⑳⑴-⒇㈠-㈩]|[a-z])(.*)$/su.exec(mark);
  if (match === null) return undefined;
  const [, before = "", numeral = "", behind = ""] = match;
  if (/^[一二三四五六七八九十]/.test(numeral)) return before + formatHan(value) + behind;
  const numerals = parseNumeral(numeral)?.numerals;
  const text = numerals && formatNumeral(value, numerals, numeral);
  return text === undefined ? undefined : before + text + behind;
}
