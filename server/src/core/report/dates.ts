import { parseHan } from "../ordinals/han";
import { parseArabic } from "../ordinals/numerals";
import { foundIn, type Passage } from "../syntax/passages";
import { has, Sign } from "../syntax/signs";
import { matchesIn } from "../text/matches";
import type { Span } from "../text/span";

/** How a date is written. */
export type DateForm =
  | "chinese" // 2024年1月5日
  | "han" // 二〇二四年一月五日
  | "mixed" // 二〇二四年5月1日
  | "iso" // 2024-01-05
  | "dotted" // 2024.1.5
  | "slashed" // 2024/1/5
  | "day-first" // 5 January 2024
  | "month-first"; // January 5, 2024

/** A day of the week as written: （星期四） → 4, Sunday → 7. */
export interface Weekday extends Span {
  readonly day: number;
}

/**
 * A date in running text. Nothing says that there is such a day: 2024年2月30日 is a date here. Offsets count from the
 * block's start; the span is that of the date without its weekday.
 */
export interface DateMention extends Span {
  readonly text: string;
  readonly form: DateForm;
  /** Undefined for 1月5日 and 5 January. */
  readonly year: number | undefined;
  readonly month: number;
  /** Undefined for 2024年1月. */
  readonly day: number | undefined;
  /** Month or day with a leading zero. */
  readonly padded: boolean;
  /** Behind the date; in English before it, too. */
  readonly weekday: Weekday | undefined;
  readonly inTable: boolean;
  readonly inQuote: boolean;
  /** The passage says nothing else (日期：2024-01-05), or a time of day follows (2024-01-05 14:30): a form's or a log's. */
  readonly alone: boolean;
}

const MONTHS =
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
const DAYS = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?";
const DIGIT = "[0-9０-９]";
const HAN = "[一二三四五六七八九十廿]";

/** A month alone (1月5日 without day or year) is no date, nor is a number that goes on: 12024年, 2024-01-05-notes. */
const DATE = new RegExp(
  [
    `(?<!${DIGIT})(?:(?<year>${DIGIT}{4}|[〇零○一二三四五六七八九]{4}) ?年 ?)(?<month>${DIGIT}{1,2}|${HAN}{1,3}) ?月(?: ?(?<day>${DIGIT}{1,2}|${HAN}{1,3}) ?[日号])?`,
    `(?<![-0-9０-９年.．/~～]|(?<!日)至)(?<ownMonth>${DIGIT}{1,2}) ?月 ?(?<ownDay>${DIGIT}{1,2}) ?日`,
    `(?<![A-Za-z0-9/_.-])(?<digits>(?:19|20)\\d\\d)(?<mark>[-./])(?<second>\\d{1,2})\\k<mark>(?<third>\\d{1,2})(?![-./]?\\d|[-_/][A-Za-z])`,
    `(?<![\\d.])(?<first>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<name>${MONTHS})\\b(?:\\.?,? (?<dayFirst>\\d{4})\\b)?`,
    `\\b(?<named>${MONTHS})\\.? (?<behind>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d|\\d)(?:,? (?<monthFirst>\\d{4})\\b)?`,
  ].join("|"),
  "gu",
);
const WEEKDAY_BEHIND = new RegExp(
  `^[ ，,]{0,2}[（(]?(?<whole>(?:星期|礼拜|周)(?<han>[一二三四五六日天])|(?<english>${DAYS})\\b)`,
  "u",
);
const WEEKDAY_BEFORE = new RegExp(`\\b(?<english>${DAYS}),? (?:the )?$`, "u");

/** The dates of a block, in order; what stands in code, link targets and front matter is none. */
export const datesOf = foundIn(Sign.month | Sign.monthName | Sign.year, datesIn);

const NUMERIC = /(?:19|20)\d\d[-./]\d/;

/** Cheap tests that spare most passages the search. */
function mayHoldDates({ prose, signs }: Passage): boolean {
  if (has(signs, Sign.month | Sign.monthName)) return true;
  return has(signs, Sign.dateMark) && has(signs, Sign.year) && NUMERIC.test(prose.text);
}

function datesIn(passage: Passage): DateMention[] {
  const { prose, inTable, inQuote } = passage;
  const mentions: DateMention[] = [];
  if (!mayHoldDates(passage)) return mentions;
  for (const match of matchesIn(prose.text, DATE)) {
    const read = readDate(match.groups ?? {});
    if (read === undefined) continue;
    const [text] = match;
    const end = match.index + text.length;
    const weekday = weekdayAt(prose.text, match.index, end);
    mentions.push({
      ...prose.sourceSpan(match.index, end),
      ...read,
      text,
      weekday: weekday && { ...prose.sourceSpan(weekday.start, weekday.end), day: weekday.day },
      inTable,
      inQuote,
      alone: beginsLine(prose.text, match.index) || TIME.test(prose.text.slice(end, end + 8)),
    });
  }
  return mentions;
}

const LABEL = /^\s*(?:[^，。,.：:|]{1,24}[：:])?\s*$/u;
/** Longer than any label with the spaces around it. */
const LABEL_LENGTH = 64;

/** Whether nothing but a label (日期：) stands before this place on its line. Lines may be long: little of them is read. */
function beginsLine(text: string, at: number): boolean {
  const from = Math.max(0, at - LABEL_LENGTH);
  const before = text.slice(from, at);
  const lineEnd = before.lastIndexOf("\n");
  return (lineEnd >= 0 || from === 0) && LABEL.test(before.slice(lineEnd + 1));
}
const TIME = /^(?:T|[ ,，]{0,2})\d{1,2}[:：]\d\d/u;

type Groups = Readonly<Record<string, string | undefined>>;
type Parts = Pick<DateMention, "form" | "year" | "month" | "day" | "padded">;

function readDate(groups: Groups): Parts | undefined {
  if (groups.year !== undefined) return readChinese(groups.year, groups.month ?? "", groups.day);
  if (groups.ownMonth !== undefined) return dateOf("chinese", undefined, groups.ownMonth, groups.ownDay);
  if (groups.digits !== undefined) {
    const form = groups.mark === "-" ? "iso" : groups.mark === "." ? "dotted" : "slashed";
    return dateOf(form, groups.digits, groups.second ?? "", groups.third);
  }
  const dayFirst = groups.first !== undefined;
  const name = (groups.name ?? groups.named ?? "").slice(0, 3);
  return {
    form: dayFirst ? "day-first" : "month-first",
    year: numberIn(groups.dayFirst ?? groups.monthFirst),
    month: "JanFebMarAprMayJunJulAugSepOctNovDec".indexOf(name) / 3 + 1,
    day: numberIn(groups.first ?? groups.behind),
    padded: /^0/.test(groups.first ?? groups.behind ?? ""),
  };
}

/** The parts must be of one kind, or the date is mixed; 一月 of a year in digits is mixed, too. */
function readChinese(year: string, month: string, day: string | undefined): Parts | undefined {
  const han = [year, month, ...(day === undefined ? [] : [day])].map((part) => !/[0-9０-９]/.test(part));
  const form = han.every(Boolean) ? "han" : han.some(Boolean) ? "mixed" : "chinese";
  return dateOf(form, year, month, day);
}

function dateOf(
  form: DateForm,
  year: string | undefined,
  month: string,
  day: string | undefined,
): Parts | undefined {
  const monthNumber = numberIn(month);
  const dayNumber = numberIn(day);
  if (monthNumber === undefined || (day !== undefined && dayNumber === undefined)) return undefined;
  const padded = /^[0０]/.test(month) || (day !== undefined && /^[0０]/.test(day));
  return { form, year: numberIn(year), month: monthNumber, day: dayNumber, padded };
}

function numberIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /[0-9０-９]/.test(text) ? parseArabic(text) : parseHan(text.replace("廿", "二十"));
}

function weekdayAt(text: string, start: number, end: number): Weekday | undefined {
  const behind = WEEKDAY_BEHIND.exec(text.slice(end, end + 16));
  if (behind?.groups !== undefined) {
    const { whole = "", han, english } = behind.groups;
    const at = end + behind[0].length - whole.length;
    return { start: at, end: at + whole.length, day: weekdayNumber(han, english) };
  }
  const from = Math.max(0, start - 16);
  const before = WEEKDAY_BEFORE.exec(text.slice(from, start));
  const english = before?.groups?.english;
  if (before === null || english === undefined) return undefined;
  const at = from + before.index;
  return { start: at, end: at + english.length, day: weekdayNumber(undefined, english) };
}

function weekdayNumber(han: string | undefined, english: string | undefined): number {
  if (han !== undefined) return "一二三四五六日".indexOf(han === "天" ? "日" : han) + 1;
  return "MonTueWedThuFriSatSun".indexOf((english ?? "").slice(0, 3)) / 3 + 1;
}
