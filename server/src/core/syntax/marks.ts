import {
  BACKTICK,
  CLOSE_PAREN,
  DASH,
  DOLLAR,
  DOT,
  EQUALS,
  HASH,
  isBlank,
  isDigit,
  PLUS,
  STAR,
  skipBlanks,
  skipRun,
  trimmedEnd,
} from "./chars";
import type { ListNode } from "./nodes";

const MAX_DEPTH_OF_HEADING = 6;
const MIN_FENCE = 3;
/** Longer numbers make no list item, says CommonMark: some browsers overflow. */
const MAX_DIGITS = 9;

/** Number of # signs of the ATX heading at `start`; 0 for none. */
export function headingDepth(text: string, start: number, end: number): number {
  const after = skipRun(text, HASH, start, Math.min(end, start + MAX_DEPTH_OF_HEADING + 1));
  const depth = after - start;
  if (depth > MAX_DEPTH_OF_HEADING) return 0;
  return after === end || isBlank(text.charCodeAt(after)) ? depth : 0;
}

/** Length of the code fence that opens at `start`; 0 for none. */
export function fenceLength(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  const after = skipRun(text, code, start, end);
  if (after - start < MIN_FENCE) return 0;
  if (code === BACKTICK) {
    for (let i = after; i < end; i++) if (text.charCodeAt(i) === BACKTICK) return 0;
  }
  return after - start;
}

/** True when a fence of `length` characters `code` is closed by the line whose content starts at `start`. */
export function closesFence(text: string, code: number, length: number, start: number, end: number): boolean {
  const after = skipRun(text, code, start, end);
  return after - start >= length && skipBlanks(text, after, end) === end;
}

/** Depth of the heading that a line below a paragraph makes of it (setext): 1 for ===, 2 for ---, 0 for none. */
export function underlineDepth(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  if (code !== EQUALS && code !== DASH) return 0;
  const after = skipRun(text, code, start, end);
  if (skipBlanks(text, after, end) !== end) return 0;
  return code === EQUALS ? 1 : 2;
}

/**
 * Where the line at `start` shows itself to be no thematic break; `end` when it is one (three or more of the same
 * of * - _, and blanks).
 */
export function thematicBreakUpTo(text: string, start: number, end: number): number {
  const mark = text.charCodeAt(start);
  let count = 0;
  let i = start;
  for (; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === mark) count++;
    else if (!isBlank(code)) return i;
  }
  return count >= 3 ? end : start;
}

export interface ListMark {
  readonly delimiter: ListNode["delimiter"];
  readonly length: number;
  /** Of an ordered item. */
  readonly number: number | undefined;
}

/** The bullet or number of a list item at `start`. White space or the line's end follows it. */
export function listMark(text: string, start: number, end: number): ListMark | undefined {
  let after = start;
  while (after < end && after - start <= MAX_DIGITS && isDigit(text.charCodeAt(after))) after++;
  const digits = after - start;
  const delimiter = delimiterOf(text.charCodeAt(after), digits > 0);
  if (delimiter === undefined || after >= end || digits > MAX_DIGITS) return undefined;
  if (after + 1 < end && !isBlank(text.charCodeAt(after + 1))) return undefined;
  const number = digits > 0 ? Number(text.slice(start, after)) : undefined;
  return { delimiter, length: digits + 1, number };
}

function delimiterOf(code: number, ordered: boolean): ListNode["delimiter"] | undefined {
  if (ordered) return code === DOT ? "." : code === CLOSE_PAREN ? ")" : undefined;
  return code === DASH ? "-" : code === STAR ? "*" : code === PLUS ? "+" : undefined;
}

/** What a line that begins with `$$` is: a formula of its own, the first line of one, or prose. */
export function mathOpening(text: string, start: number, end: number): "whole" | "first" | undefined {
  if (text.charCodeAt(start + 1) !== DOLLAR) return undefined;
  const rest = text.slice(start + 2, trimmedEnd(text, start, end));
  const close = rest.indexOf("$$");
  if (close < 0) return "first";
  return close > 0 && close === rest.length - 2 ? "whole" : undefined;
}

/** What a further line does to a formula: ends it, shows that it is none, or nothing. */
export function mathClosing(text: string, start: number, end: number): "end" | "prose" | undefined {
  const rest = text.slice(start, trimmedEnd(text, start, end));
  const close = rest.indexOf("$$");
  if (close < 0) return undefined;
  return close === rest.length - 2 ? "end" : "prose";
}
