import { readArabic, readArabicParen, readDecimal } from "./arabic";
import { readAttached, readHan, readHanParen, readSingle, readUnit } from "./chinese";
import { readAnnex, readLatin, readLatinParen } from "./latin";
import type { Ordinal } from "./ordinal";
import { type Place, REACH, type Reader, type Reading, textOf } from "./reading";
import { readWord } from "./words";

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

/**
 * The ordinal that begins the text at `at`, white space before it skipped; undefined where there is none. Ordinals of
 * an unusual style (一. （一）、 1、) are ordinals; what only looks like one (3.14, 第一季度, 一、二班, （二）项, 10:30) is
 * none. Offsets count from the start of `text`. A `doubtful` one counts when its siblings say so, see `settle`.
 */
export function parseOrdinal(text: string, at = 0, options: ParseOptions = {}): Ordinal | undefined {
  const start = skipGap(text, at);
  const beginning = text.charAt(start);
  const readers = READERS.find(([characters]) => characters.test(beginning))?.[1];
  if (readers === undefined) return undefined;
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
  while (end < text.length && /[^\S\r\n]/.test(text.charAt(end))) end++;
  return end;
}
