import { startOfRun } from "../text/runs";

/*
 * What stands between a name and its page in a table of contents: dots, lines, wide gaps. Loops and not patterns, for a
 * pattern that may begin anywhere tries every way to part a long run of white space.
 */

/** The leader at the end of a line, with the page behind it; "" for a line without one. */
export function leaderOf(line: string): string {
  // A number may be no page, and a wide gap behind it the leader to one that is missing.
  return leaderBefore(line, startOfPage(line)) || leaderBefore(line, line.length);
}

/** All from the leader on that ends at `end`. */
function leaderBefore(line: string, end: number): string {
  const mixed = startOfRun(line, end, (char) => ".…·".includes(char) || isSpace(char));
  const ruled = startOfRule(line, mixed);
  if (ruled < mixed) return line.slice(startOfRun(line, ruled, isSpace));
  const start = startOfFilling(line, mixed, end);
  return start === undefined ? "" : line.slice(start);
}

/** Whether a text ends in many dots, with a page behind them or not. */
export function endsInLeader(text: string): boolean {
  const filled = text.trimEnd();
  const dotted = filled.slice(0, startOfRun(filled, filled.length, isDigit)).trimEnd();
  return /(?:…{2}|\.{4}|·{4}|。{3})$/u.test(dotted.slice(-4));
}

const isSpace = (char: string): boolean => /\s/u.test(char);
const isDigit = (char: string): boolean => char >= "0" && char <= "9";

/** Digits of a page. */
const LONGEST_PAGE = 4;

/** Where the page at the end of a line begins, its brackets included; the end where there is none. */
function startOfPage(line: string): number {
  const end = line.trimEnd().length;
  const closed = "）)".includes(line.charAt(end - 1)) ? end - 1 : end;
  const start = Math.max(closed - LONGEST_PAGE, startOfRun(line, closed, isDigit));
  if (start >= closed) return line.length;
  return start > 0 && "（(".includes(line.charAt(start - 1)) ? start - 1 : start;
}

/** Where a rule of 。, _ or - begins that ends at `end`; `end` where there is none. */
function startOfRule(line: string, end: number): number {
  const mark = line.charAt(end - 1);
  if (mark === "" || !"。_-".includes(mark)) return end;
  const start = startOfRun(line, end, (char) => char === mark);
  return end - start >= 3 ? start : end;
}

/** A gap that nobody makes between two words. */
const WIDE = /\t|\u3000{2}| {3}/u;

/** Where dots or a wide gap begin in a stretch of dots and white space, the white space before them included. */
function startOfFilling(line: string, from: number, end: number): number | undefined {
  for (let start = from; start < end; ) {
    let dots = start;
    while (dots < end && isSpace(line.charAt(dots))) dots++;
    const mark = line.charAt(dots);
    let behind = dots;
    while (behind < end && line.charAt(behind) === mark) behind++;
    const dotted = behind > dots && (mark === "…" || behind - dots >= 3);
    if (dotted || WIDE.test(line.slice(start, dots))) return start;
    if (behind === start) return undefined;
    start = behind;
  }
  return undefined;
}
