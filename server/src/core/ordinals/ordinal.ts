import type { Span } from "../text/span";

/** How a number is written, whatever stands around it. */
export type Numerals =
  | "han" // 一 十二 〇
  | "arabic" // 1 12
  | "circled" // ①
  | "parenthesized" // ⑴
  | "hanParenthesized" // ㈠
  | "circledHan" // ㊀
  | "fullStop" // ⒈
  | "upperRoman"
  | "lowerRoman"
  | "upperLetter"
  | "lowerLetter"
  | "english"; // One, two

/**
 * The system of an ordinal: what makes two ordinals comparable. 一、 and 二、 are of one system, 一、 and （一） are not.
 * Half-width (一) is of the system of （一）, 1、 of that of 1.: the difference is one of style, see `affixes.ts`.
 */
export type OrdinalSystem =
  | "han" // 一、
  | "han-paren" // （一）, ㈠
  | "arabic" // 1.  (also 1、 1） 1, and ⒈)
  | "arabic-paren" // （1）, ⑴
  | "circled" // ① ㊀
  | "decimal" // 1.1  1.2.3 : two numbers or more, see also depth
  | "unit" // 第一章 第二节 第3条 第一部分: with `unit`
  | "roman" // I.  IV、
  | "roman-lower" // i.
  | "letter" // A.
  | "letter-lower" // a.
  | "letter-paren" // (a)
  | "roman-paren" // (i)
  | "word" // Chapter 3, Section 2, Article 1, Part II, Step 4: with `unit`
  | "appendix"; // Appendix A, 附录A, 附件1: a series of its own, with `unit`

/** An ordinal that begins a heading or a line. */
export interface Ordinal extends Span {
  readonly system: OrdinalSystem;
  readonly numerals: Numerals;
  /** The number, or the numbers of a decimal ordinal from the top (1.2.3 → [1, 2, 3]). Never empty. */
  readonly path: readonly number[];
  /** As written, with its brackets and mark, without white space: 一、 （二） 1.2 第三章 Appendix A: */
  readonly text: string;
  /** What stands before the number: （ 第 "Appendix " … */
  readonly prefix: string;
  /** What stands behind the number: 、 ） . 章 … */
  readonly suffix: string;
  /** 章 节 条 部分, chapter section article …, 附件 附录 appendix. */
  readonly unit?: string;
  /** White space behind the ordinal, which belongs to neither it nor the text. */
  readonly gap: string;
  /**
   * It may as well be words: 5 Whys, A. Smith, X Platform, 二、三级医院. It counts when a sibling is of its series, see
   * `settle`.
   */
  readonly doubtful?: true;
}

/** The last number of the path: what a sequence counts. */
export function numberOf(ordinal: Ordinal): number {
  return ordinal.path[ordinal.path.length - 1] ?? 0;
}

/** What the last number counts in: 5 of 5.1 and 5.2; empty for ordinals of one number. */
export function chapterOf({ path }: Ordinal): string {
  return path.slice(0, -1).join(".");
}

/** Key of the series that an ordinal counts in: its system, and the unit, depth or case where these part series. */
export function seriesOf(ordinal: Ordinal): string {
  const { system, numerals, unit, path } = ordinal;
  let series: string = system;
  if (unit !== undefined) series += ` ${unit.toLowerCase()}`;
  if (path.length > 1) series += ` ${path.length}`;
  if (numerals.startsWith("upper") && system.endsWith("-paren")) series += " upper";
  return series;
}
