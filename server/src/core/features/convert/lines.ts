import { columnsOf } from "./columns";
import {
  beginsOwn,
  fills,
  HAN,
  INDENT,
  isIndented,
  type RawLine,
  type Wrapping,
  wrappingOf,
} from "./wrapping";

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
  /** With the tabs at its ends, where it has tabs: the first and the last cells of a row may be empty. */
  readonly row?: string | undefined;
  /** Definitions of the footnotes that it refers to. */
  readonly footnotes?: readonly string[];
}

/** A line break inside a paragraph. */
export const BREAK = "\\\n";

/** The lines that say something; the pieces of a hard-wrapped paragraph are one line again. */
export function linesOf(text: string): TextLine[] {
  const raw = rawLines(text);
  const wrapping = wrappingOf(raw);
  const lines: (TextLine & { readonly indent: number })[] = [];
  let above: Above | undefined;
  for (const line of raw) {
    const previous = lines[lines.length - 1];
    const joins = above !== undefined && goesOnWith(above, line, wrapping);
    above = joins
      ? { ...above, line, first: false }
      : { line, first: true, item: itemIndent(line), labelled: LABEL.test(line.text) };
    if (!joins || previous === undefined) lines.push(line);
    else
      lines[lines.length - 1] = {
        ...previous,
        text: joined(previous.text, line.text),
        row: undefined,
      };
  }
  return nested(lines);
}

/** The line above another one. */
interface Above {
  readonly line: RawLine;
  /** Whether it is the first of its paragraph. */
  readonly first: boolean;
  /** The indent of the item that it belongs to. */
  readonly item?: number | undefined;
  /** Whether its paragraph begins with a label. */
  readonly labelled?: boolean;
}

/** A word or two that name what stands behind them: Present: Dana, Lee. */
const LABEL = /^\p{Lu}[\p{L}.]*(?: [\p{L}.]+){0,2}: \S/u;

function goesOnWith(above: Above, next: RawLine, wrapping: Wrapping | undefined): boolean {
  const { line, first, item, labelled } = above;
  if (next.gap > 0 || beginsOwn(next.text) || (labelled && LABEL.test(next.text))) return false;
  // The rest of an item stands below its text.
  if (item !== undefined && next.indent > item && !HAN.test(next.text)) return /[^.:;]$/.test(line.text);
  if (wrapping === undefined || isIndented(next) || isSubtitle(line.text, next.text)) return false;
  return fills(line.text, columnsOf(line.text) + (first ? INDENT : 0), wrapping, next.text);
}

/** —— of a subtitle, with the speaker's office and, behind a gap, name below it. */
function isSubtitle(text: string, next: string): boolean {
  return text.startsWith("——") && /\S(?:\s{2}|\u3000)\s*\S{2,4}$/u.test(next);
}

const BULLET = /^[-*+•●■◆▪○·–]\s+(?=\S)/u;
const NUMBER = /^\d{1,2}[.)]\s+(?=\S)/;

function itemIndent({ text, indent }: RawLine): number | undefined {
  return BULLET.test(text) || NUMBER.test(text) ? indent : undefined;
}

function rawLines(text: string): RawLine[] {
  const lines: RawLine[] = [];
  let gap = 0;
  for (const line of text.split(/\r\n|[\r\n\u2028\u2029\f\v]/)) {
    const own = line.trim();
    if (own === "") {
      if (!isEmptyRow(line, lines[lines.length - 1])) gap++;
      continue;
    }
    const [before = ""] = /^\s*/.exec(line) ?? [];
    const written = withoutTab(own);
    const row =
      written === own && line.includes("\t") ? { row: line.replace(/^[ \u3000]+|[ \u3000]+$/g, "") } : {};
    lines.push({ text: written, gap, indent: columnsOf(before.replaceAll("\t", "    ")), ...row });
    gap = 0;
  }
  return lines;
}

/** A row without any text parts no table. */
function isEmptyRow(line: string, above: RawLine | undefined): boolean {
  return line.includes("\t") && above?.row?.split("\t").length === line.split("\t").length;
}

/** Word puts a tab between a number that it makes and the text; a row of a table has more of them. */
function withoutTab(text: string): string {
  return text.split("\t").length === 2
    ? text.replace(
        /^((?:附\s*件\s*[：:]\s*)?(?:\d{1,3}(?:\.\d+)*[.、．)）]|\d+(?:\.\d+)+|[（(]?[a-z\d一二三四五六七八九十]{1,3}[)）]|[a-zA-Z]\.|[一二三四五六七八九十]{1,3}、|[•●■◆▪○·–-]|第[一二三四五六七八九十百\d]+[章节条]))\t+/u,
        "$1 ",
      )
    : text;
}

/** Items below items, as their indents say; a list of one depth needs no more than its marks. */
function nested(lines: readonly (TextLine & { readonly indent: number })[]): TextLine[] {
  const result: TextLine[] = [];
  for (let start = 0; start < lines.length; ) {
    let end = start;
    while (
      end < lines.length &&
      BULLET.test(lines[end]?.text ?? "") &&
      (end === start || lines[end]?.gap === 0)
    )
      end++;
    const run = lines.slice(start, Math.max(end, start + 1));
    const deep = end > start && run.some(({ indent }) => indent > (run[0]?.indent ?? 0) + 1);
    result.push(...(deep ? items(run) : run.map(({ indent: _, ...line }) => line)));
    start += run.length;
  }
  return result;
}

function items(run: readonly (TextLine & { readonly indent: number })[]): TextLine[] {
  const open: number[] = [];
  return run.map(({ indent, ...line }) => {
    while (open.length > 0 && indent <= (open[open.length - 1] ?? 0) + 1) open.pop();
    open.push(indent);
    const mark = /^[-*+]/.exec(line.text)?.[0] ?? "-";
    return { ...line, text: line.text.replace(BULLET, `${mark} `), item: { depth: open.length - 1, mark } };
  });
}

/** Two pieces of a line as one. */
export function joined(before: string, after: string): string {
  const tight =
    isOneNumber(before, after) ||
    isOneWord(before, after) ||
    /[^\u0000-\u024F]$/u.test(before) ||
    /^[^\u0000-\u024F]/u.test(after);
  return `${before}${tight ? "" : " "}${after}`;
}

/** A word that a hyphen parts, or joins: pro- and gramme, well- and known, but not pre- and post-. The hyphen stays. */
function isOneWord(before: string, after: string): boolean {
  return (
    /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after) && !/^(?:and|or|to|und|oder|et|ou|y|o)\b/.test(after)
  );
}

/** A year or a count of a Chinese text that the end of a line parts: 〔20 and 24〕6号, but not two columns of a table. */
function isOneNumber(before: string, after: string): boolean {
  const [start = ""] = /\d+$/.exec(before) ?? [];
  const [end = ""] = /^\d+(?!\d|\s)/.exec(after) ?? [];
  return HAN.test(before) && start !== "" && end !== "" && start.length + end.length <= 4;
}
