import { columnsOf } from "./columns";

/** One line of the text, as a paragraph will hold it. */
export interface TextLine {
  /** As one reads it, without the white space around it. */
  readonly text: string;
  /** Empty lines before it. */
  readonly gap: number;
  /** The same with inline Markdown, its marks escaped, its line breaks as `BREAK`; where the source has more than text. */
  readonly written?: string;
  /** Markdown that stands for it as it is: a table, code. Its text is then empty. */
  readonly block?: string;
  /** An item of a list: how deep, from 0, and its mark; without a mark it is a paragraph inside the list. */
  readonly item?: { readonly depth: number; readonly mark: string };
  /** Definitions of the footnotes that it refers to. */
  readonly footnotes?: readonly string[];
}

/** A line break inside a paragraph. */
export const BREAK = "\\\n";

const HAN = /\p{Script=Han}/u;
/** Columns that a wrapped line is at least, and at most. */
const NARROWEST = 48;
const WIDEST = 110;
/** Columns that the next word may have needed. */
const ROOM = 16;
const ROOM_HAN = 6;
/** By which the first line of a paragraph is shorter, its white space being gone. */
const INDENT = 4;
/** Lines that nearly fill the width, below which nothing shows that somebody wrapped. */
const EVIDENCE = 3;
/** The part of all lines that they are at least, and the part that may be wider. */
const SHARE = 0.3;
const OUTLIERS = 0.04;
/** How many times fewer lines end right beyond a narrower width than at it. */
const EDGE = 4;

/** The lines that say something; the pieces of a hard-wrapped paragraph are one line again. */
export function linesOf(text: string): TextLine[] {
  const raw = rawLines(text);
  const wrapped = wrappingOf(raw);
  const lines: TextLine[] = [];
  let last = "";
  let first = true;
  for (const { text: own, gap, indented } of raw) {
    const previous = lines[lines.length - 1];
    const joins: boolean =
      previous !== undefined &&
      gap === 0 &&
      !indented &&
      wrapped !== undefined &&
      fills(last, columnsOf(last) + (first ? INDENT : 0), wrapped, own) &&
      !beginsOwn(own);
    last = own;
    first = !joins;
    if (!joins || previous === undefined) lines.push({ text: own, gap });
    else lines[lines.length - 1] = { ...previous, text: joined(previous.text, own) };
  }
  return lines;
}

interface RawLine extends TextLine {
  readonly indented: boolean;
}

function rawLines(text: string): RawLine[] {
  const lines: RawLine[] = [];
  let gap = 0;
  for (const line of text.split(/\r\n|[\r\n\u2028\u2029\f\v]/)) {
    const own = line.trim();
    if (own === "") gap++;
    else {
      lines.push({ text: own, gap, indented: /^\s{2}|^\u3000|^\t/.test(line) });
      gap = 0;
    }
  }
  return lines;
}

/** How a text is wrapped. */
interface Wrapping {
  /** The widths, in columns; a text has a second one where boxes or notes are set otherwise than the rest. */
  readonly widths: readonly number[];
  /** Whether the first line of a paragraph is indented, so that a full stop at the end of a line ends nothing. */
  readonly indents: boolean;
}

/** The widths that the text is wrapped at, a few outliers aside; undefined when it is not. */
function wrappingOf(lines: readonly RawLine[]): Wrapping | undefined {
  const all = lines.map(({ text }) => columnsOf(text)).sort((a, b) => a - b);
  const widest = all[Math.ceil(all.length * (1 - OUTLIERS)) - 1] ?? 0;
  if (widest < NARROWEST || widest > WIDEST) return undefined;
  const full = all.filter((width) => width >= widest - ROOM && width <= widest + ROOM_HAN).length;
  const second = narrowerWidth(lines, widest);
  const isWidth = full >= EVIDENCE && (second !== undefined || full >= all.length * SHARE);
  const widths = [...(isWidth ? [widest] : []), ...(second === undefined ? [] : [second])];
  const indented = lines.filter((line) => line.indented).length;
  return widths.length === 0
    ? undefined
    : { widths, indents: indented >= EVIDENCE && indented < lines.length / 2 };
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

/** A line that ends with a Chinese full stop is taken to end its paragraph, where nothing else shows where one begins. */
function fills(line: string, width: number, { widths, indents }: Wrapping, next: string): boolean {
  if (!indents && /[。！？]$/u.test(line)) return false;
  const [widest = 0] = widths;
  // Two lines that were made one on the way here still end where the page did.
  if (width > widest + ROOM_HAN)
    return width <= 2 * widest && /[\p{Script=Han}，、]$/u.test(line) && HAN.test(next);
  if (!HAN.test(next)) return width >= widest - ROOM;
  return widths.some((each) => width >= each - ROOM_HAN && width <= each + ROOM_HAN);
}

/** A numbered or marked line, the number of a page, or a Markdown mark: never the rest of the line above. */
function beginsOwn(text: string): boolean {
  return /^(?:[#>|=-]|——|[—–-]?\s*\d{1,3}\s*[—–-]?$|[*+•·●■◆▪○–]\s|[（(]?[一二三四五六七八九十]{1,3}[、）)]|第[一二三四五六七八九十百\d]+[章节条，,]|[（(]?\d{1,3}(?:\.\d+)*[.、．）)]|附件|专栏\s*\d|[A-Z]\.\s)|\t/u.test(
    text,
  );
}

/** Two pieces of a line as one. */
export function joined(before: string, after: string): string {
  const tight = /[^\u0000-\u024F]$/u.test(before) || /^[^\u0000-\u024F]/u.test(after);
  return `${before}${tight ? "" : " "}${after}`;
}
