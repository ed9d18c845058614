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

const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/gu;
/** Columns that a wrapped line is at least, and at most. */
const NARROWEST = 48;
const WIDEST = 110;
/** Columns that the next word may have needed. */
const ROOM = 16;
const ROOM_HAN = 6;
/** Lines that nearly fill the width, below which nothing shows that somebody wrapped. */
const EVIDENCE = 3;
/** The part of all lines that they are at least, and the part that may be wider. */
const SHARE = 0.3;
const OUTLIERS = 0.04;

/** The lines that say something; the pieces of a hard-wrapped paragraph are one line again. */
export function linesOf(text: string): TextLine[] {
  const raw = rawLines(text);
  const width = wrapWidth(raw);
  const lines: TextLine[] = [];
  let last = "";
  for (const { text: own, gap, indented } of raw) {
    const previous = lines[lines.length - 1];
    const joins =
      previous !== undefined &&
      gap === 0 &&
      !indented &&
      width !== undefined &&
      fills(last, width, own) &&
      !beginsOwn(own);
    last = own;
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

function columns(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** The width that the text is wrapped at, a few outliers aside; undefined when it is not. */
function wrapWidth(lines: readonly RawLine[]): number | undefined {
  const widths = lines.map(({ text }) => columns(text)).sort((a, b) => a - b);
  const widest = widths[Math.ceil(widths.length * (1 - OUTLIERS)) - 1] ?? 0;
  if (widest < NARROWEST || widest > WIDEST) return undefined;
  const full = widths.filter((width) => width >= widest - ROOM && width <= widest + ROOM_HAN).length;
  return full >= EVIDENCE && full >= widths.length * SHARE ? widest : undefined;
}

/** A line that ends with a Chinese full stop is taken to end its paragraph. */
function fills(line: string, widest: number, next: string): boolean {
  const width = columns(line);
  if (width > widest + ROOM_HAN || /[。！？]$/u.test(line)) return false;
  return width >= widest - (/\p{Script=Han}/u.test(next) ? ROOM_HAN : ROOM);
}

/** A numbered or marked line, or a Markdown mark: never the rest of the line above. */
function beginsOwn(text: string): boolean {
  return /^(?:[#>|=-]|[*+•·●■◆▪○–]\s|[（(]?[一二三四五六七八九十]{1,3}[、）)]|第[一二三四五六七八九十百\d]+[章节条，,]|[（(]?\d{1,3}(?:\.\d+)*[.、．）)]|附件|[A-Z]\.\s)|\t/u.test(
    text,
  );
}

/** Two pieces of a line as one. */
export function joined(before: string, after: string): string {
  const tight = /[^\u0000-\u024F]$/u.test(before) || /^[^\u0000-\u024F]/u.test(after);
  return `${before}${tight ? "" : " "}${after}`;
}
