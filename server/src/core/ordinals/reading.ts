import type { Numerals, Ordinal, OrdinalSystem } from "./ordinal";

/** Where an ordinal is looked for. */
export interface Place {
  /** What begins there, up to the end of its line and no longer than an ordinal and its neighbourhood can be. */
  readonly head: string;
  /** In a heading every system counts, in a plain line only those that prose does not imitate. */
  readonly inHeading: boolean;
}

/** An ordinal as a reader of one family sees it, before it is placed in the text. */
export interface Reading {
  readonly system: OrdinalSystem;
  readonly numerals: Numerals;
  readonly path: readonly number[];
  readonly prefix: string;
  /** The number itself, dots of a decimal included. */
  readonly number: string;
  readonly suffix: string;
  readonly unit?: string;
  readonly doubtful?: boolean;
}

/** Reads one family of ordinals at the beginning of a place. */
export type Reader = (place: Place) => Reading | undefined;

/** The furthest that a reader has to look. */
export const REACH = 96;

/** The full stop as it is typed behind a number. */
export const DOT = ".．﹒";

/** White space within a line. */
export const GAP = "[^\\S\\r\\n]";

/** （一）项, （一）和（二）, （一）至（三）: a quotation of the numbered item, not its beginning. */
export const QUOTED = new RegExp(
  `^(?:项(?!目)|款(?!项|待)|目(?!标|的|录|前|光|击)|条(?!件|例|块|线|码)|` +
    `(?:[至到和或及与、—–～~-]|以及)${GAP}*第?[（(①-⑳])`,
);

/** The text of an ordinal is its prefix, number and suffix. */
export function textOf(reading: Reading): string {
  return reading.prefix + reading.number + reading.suffix;
}

/** The number of an ordinal as it is written. */
export function numberText(ordinal: Ordinal): string {
  return ordinal.text.slice(ordinal.prefix.length, ordinal.text.length - ordinal.suffix.length);
}
