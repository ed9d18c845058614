import { readArabic, readArabicParen, readDecimal } from "./arabic";
import { readAttached, readHan, readHanParen, readSingle, readUnit } from "./chinese";
import { readAnnex, readLatin, readLatinParen } from "./latin";
import type { Ordinal } from "./ordinal";
import { type Place, REACH, type Reader, type Reading, textOf } from "./reading";
import { mayBeginWord, readWord } from "./words";

export interface ParseOptions {
  /**
   * True for the text of a Markdown heading, where every system counts. Otherwise only those that prose does not
   * imitate do: 一、 （一） 1. （1） ① 第一章 附件1, 1.2 Title, Chapter 3: and Appendix A. Letters and Roman numbers
   * (A. Smith, I am) never begin a plain line.
   */
  readonly inHeading?: boolean;
}

/** What reads an ordinal, by its first character. */
const READERS: readonly (readonly [beginning: RegExp, readers: readonly Reader[]])[] = [
  [/[0-9０-９]/, [readDecimal, readArabic]],
  [/[一二三四五六七八九十百千两〇零○]/, [readHan]],
  [/第/, [readUnit]],
  [/[（(]/, [readHanParen, readArabicParen, readLatinParen]],
  [/附/, [readAttached]],
  [/[A-Za-z]/, [readWord, readAnnex, readLatin]],
  [/[Ⅰ-ⅿ]/, [readLatin]],
  [/[①-⒛㉑-㊿❶-❿⓫-⓴㈠-㈩]/, [readSingle]],
];

const LINE_END = /[\r\n]/;

/** Readers by the character code that they begin with, as far as these have been met. */
const byCode = new Map<number, readonly Reader[] | undefined>();

function readersAt(text: string, at: number): readonly Reader[] | undefined {
  if (at >= text.length) return undefined;
  const code = text.charCodeAt(at);
  const known = byCode.get(code);
  if (known !== undefined || byCode.has(code)) return known;
  const beginning = text.charAt(at);
  const readers = READERS.find(([characters]) => characters.test(beginning))?.[1];
  byCode.set(code, readers);
  return readers;
}

/** Cheap test: where it says no, `parseOrdinal` finds nothing outside of headings. */
export function mayBeginOrdinal(text: string, at: number): boolean {
  return mayBeginInLine(text, skipGap(text, at));
}

function mayBeginInLine(text: string, at: number): boolean {
  if (readersAt(text, at) === undefined) return false;
  const code = text.charCodeAt(at);
  const letter = (code >= CAPITAL_A && code <= CAPITAL_Z) || (code >= SMALL_A && code <= SMALL_Z);
  return !letter || (code <= CAPITAL_Z && (mayBeginWord(text, at) || /[.．]/.test(text.charAt(at + 1))));
}

const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

/**
 * The ordinal that begins the text at `at`, white space before it skipped; undefined where there is none. Ordinals of
 * an unusual style (一. （一）、 1、) are ordinals; what only looks like one (3.14, 第一季度, 一、二班, （二）项, 10:30) is
 * none. Offsets count from the start of `text`. A `doubtful` one counts when its siblings say so, see `settle`.
 */
export function parseOrdinal(text: string, at = 0, options: ParseOptions = {}): Ordinal | undefined {
  const start = skipGap(text, at);
  const readers = readersAt(text, start);
  if (readers === undefined || !(options.inHeading || mayBeginInLine(text, start))) return undefined;
  const reach = text.slice(start, start + REACH);
  const end = reach.search(LINE_END);
  const place: Place = { head: end < 0 ? reach : reach.slice(0, end), inHeading: options.inHeading ?? false };
  for (const read of readers) {
    const reading = read(place);
    if (reading !== undefined) return placed(text, start, reading);
  }
  return undefined;
}

function placed(text: string, start: number, reading: Reading): Ordinal {
  const { system, numerals, path, prefix, suffix, unit, doubtful } = reading;
  const own = textOf(reading);
  const end = start + own.length;
  return {
    start,
    end,
    system,
    numerals,
    path,
    text: own,
    prefix,
    suffix,
    gap: text.slice(end, skipGap(text, end)),
    ...(unit === undefined ? {} : { unit }),
    ...(doubtful === true ? { doubtful } : {}),
  };
}

function skipGap(text: string, at: number): number {
  let end = at;
  while (end < text.length && isGap(text, end)) end++;
  return end;
}

function isGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 0x20 && code < 0xa0) return false;
  return (code < 0x3001 || code > 0xfefe) && /[^\S\r\n]/.test(text.charAt(at));
}
