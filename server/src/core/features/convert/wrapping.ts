import { columnsOf } from "./columns";

/** A line as the text has it, without the white space around it. */
export interface RawLine {
  readonly text: string;
  /** Empty lines before it. */
  readonly gap: number;
  /** Columns of the white space before it. */
  readonly indent: number;
  /** With the tabs at its ends, where it has tabs. */
  readonly row?: string;
}

/** How a text is wrapped. */
export interface Wrapping {
  /** The widths, in columns; a text has a second one where boxes or notes are set otherwise than the rest. */
  readonly widths: readonly number[];
  /** The width that words are wrapped at; undefined where nothing shows it. */
  readonly words: number | undefined;
  /** Whether the first line of a paragraph is indented, so that a full stop at the end of a line ends nothing. */
  readonly indents: boolean;
}

export const HAN = /\p{Script=Han}/u;
/** Columns that a wrapped line is at least, and at most. */
const NARROWEST = 48;
const WIDEST = 110;
/** Columns that the next word may have needed. */
const ROOM = 16;
const ROOM_HAN = 6;
/** By which the first line of a paragraph is shorter, its white space being gone. */
export const INDENT = 4;
/** Lines that nearly fill the width, below which nothing shows that somebody wrapped. */
const EVIDENCE = 3;
/** The part of all lines that they are at least, and the part that may be wider. */
const SHARE = 0.3;
const OUTLIERS = 0.04;
/** The part of the lines with a rest below that fill the width, where indents show what a rest is. */
const NEARLY_ALL = 0.8;
/** How many times fewer lines end right beyond a narrower width than at it. */
const EDGE = 4;
/** Lines that go on in the middle of a sentence, below which a text of words is taken as it is. */
const GOING_ON = 2;

export function isIndented({ indent }: RawLine): boolean {
  return indent >= 2;
}

/** How the text is wrapped, a few outliers aside; undefined when it is not. */
export function wrappingOf(lines: readonly RawLine[]): Wrapping | undefined {
  const han = hanWidths(lines);
  const words = wordWidth(lines);
  return han === undefined && words === undefined ? undefined : { widths: [], indents: false, ...han, words };
}

function hanWidths(lines: readonly RawLine[]): Pick<Wrapping, "widths" | "indents"> | undefined {
  const all = lines.map(({ text }) => columnsOf(text)).sort((a, b) => a - b);
  const widest = all[Math.ceil(all.length * (1 - OUTLIERS)) - 1] ?? 0;
  if (widest < NARROWEST || widest > WIDEST) return undefined;
  const full = all.filter((width) => width >= widest - ROOM && width <= widest + ROOM_HAN).length;
  const second = narrowerWidth(lines, widest);
  const shown = showsByIndents(lines, widest);
  const isWidth = full >= EVIDENCE && (second !== undefined || shown || full >= all.length * SHARE);
  const widths = [...(isWidth ? [widest] : []), ...(second === undefined ? [] : [second])];
  const indented = lines.filter(isIndented).length;
  return widths.length === 0
    ? undefined
    : { widths, indents: shown || (indented >= EVIDENCE && indented < lines.length / 2) };
}

/** Where paragraphs are indented, a line without an indent is the rest of the one above, which then fills the width. */
function showsByIndents(lines: readonly RawLine[], widest: number): boolean {
  if (lines.filter(isIndented).length < EVIDENCE) return false;
  const above = lines.filter((_, i) => {
    const next = lines[i + 1];
    return next !== undefined && next.gap === 0 && !isIndented(next) && !beginsOwn(next.text);
  });
  const full = above.filter((line) => {
    const width = columnsOf(line.text) + (isIndented(line) ? INDENT : 0);
    return width >= widest - ROOM_HAN && width <= widest + ROOM_HAN;
  });
  return full.length >= EVIDENCE && full.length >= above.length * NEARLY_ALL;
}

/** A width at which many Chinese lines end, and few behind it. */
function narrowerWidth(lines: readonly RawLine[], widest: number): number | undefined {
  const widths = lines
    .filter(({ text }) => HAN.test(text))
    .map(({ text }) => columnsOf(text))
    .sort((a, b) => a - b);
  const within = (from: number, to: number): number =>
    widths.filter((width) => width > from && width <= to).length;
  for (let width = widest - ROOM_HAN; width >= NARROWEST; width--) {
    const full = within(width - ROOM_HAN, width);
    const beyond = within(width, Math.min(width + ROOM_HAN, widest - ROOM_HAN));
    if (full >= EVIDENCE && full >= lines.length * SHARE && full >= EDGE * beyond)
      return widths[within(0, width) - Math.ceil(full * OUTLIERS)];
  }
  return undefined;
}

/** The width of the lines below which a sentence goes on in small letters. */
function wordWidth(lines: readonly RawLine[]): number | undefined {
  const widths = lines.flatMap(({ text }, i) => {
    const next = lines[i + 1];
    return next?.gap === 0 && goesOn(text, next.text) ? [columnsOf(text)] : [];
  });
  return widths.length >= GOING_ON ? Math.max(...widths) : undefined;
}

/** Whether a long line of words stops in the middle of a sentence, and the next begins with a small letter. */
function goesOn(text: string, next: string): boolean {
  const width = columnsOf(text);
  return (
    width >= NARROWEST &&
    width <= WIDEST &&
    !HAN.test(text) &&
    /[^.:;!?]$/.test(text) &&
    /^\p{Ll}/u.test(next)
  );
}

/** Whether the next line of the text goes on with the paragraph of this one. `width`: with the indent of a first line. */
export function fills(line: string, width: number, wrapping: Wrapping, next: string): boolean {
  const { indents, widths, words } = wrapping;
  if (words !== undefined && !HAN.test(line) && !HAN.test(next)) {
    const [word = ""] = next.split(/\s/, 1);
    if (width >= NARROWEST && /[\p{Ll},]$/u.test(line) && /^\p{L}/u.test(next)) return true;
    return goesOn(line, next) || (width >= NARROWEST && columnsOf(line) + 1 + columnsOf(word) > words);
  }
  // A line that ends with a Chinese full stop is taken to end its paragraph, where nothing else shows where one begins.
  if (!indents && /[。！？]$/u.test(line)) return false;
  const [widest = 0] = widths;
  if (widths.length === 0) return false;
  // Two lines that were made one on the way here still end where the page did.
  if (width > widest + ROOM_HAN)
    return width <= 2 * widest && /[\p{Script=Han}，、]$/u.test(line) && HAN.test(next);
  if (!HAN.test(next)) return width >= widest - ROOM;
  return widths.some((each) => width >= each - ROOM_HAN && width <= each + ROOM_HAN);
}

/** A numbered or marked line, the number of a page, a row of columns, or a Markdown mark: never the rest of the line above. */
export function beginsOwn(text: string): boolean {
  return /^(?:[#>|=-]|——|[—–－-]?\s*\d{1,3}\s*[—–－-]?$|[*+•·●■◆▪○–]\s|[（(]?[一二三四五六七八九十]{1,3}[、）)]|第[一二三四五六七八九十百\d]+[章节条，,]|[（(]\d{1,3}[）)]|\d{1,2}(?:\.\d+)*[.、．）)]|附件|(?:出席|列席|请假|缺席|记录|抄送|分送|联系人|联系电话)：|专栏\s*\d|[A-Z]\.\s)|\t|\S {3,}\S.* {3,}\S/u.test(
    text,
  );
}
