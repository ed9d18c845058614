import { inlineOf } from "./escape";
import type { TextLine } from "./lines";

interface TextTable {
  readonly markdown: string;
  /** Index of the line behind it. */
  readonly end: number;
}

/** The cells that a line may be read as; none where it is no row. */
type Readings = (line: TextLine) => readonly (readonly string[])[];

/**
 * The table that begins at a line: rows with as many cells each, or one that is Markdown already. `isFree`: whether a
 * line may be a row.
 */
export function tableAt(
  lines: readonly TextLine[],
  start: number,
  isFree: (index: number) => boolean,
): TextTable | undefined {
  if (!isFree(start)) return undefined;
  return (
    markdownTable(lines, start, isFree) ??
    textTable(lines, start, isFree, { readings: tabbed, least: 2, shown: false }) ??
    textTable(lines, start, isFree, { readings: spaced, least: 3, shown: true })
  );
}

/** A tab between cells; one at an end of the line has an empty cell beside it, or indents the row. */
function tabbed({ text, row }: TextLine): string[][] {
  const readings = row === undefined || row === text ? [text] : [row, text];
  return readings.map((each) => each.split("\t")).filter((cells) => cells.length > 1 && !isIndented(cells));
}

/** A paragraph that a tab indents. */
function isIndented(cells: readonly string[]): boolean {
  const [text = "", ...others] = cells.filter((cell) => cell.trim() !== "");
  return (
    others.length === 0 &&
    cells[0]?.trim() === "" &&
    (text.length > LONGEST_INDENTED || /[。；：;:.]$/u.test(text))
  );
}

const LONGEST_INDENTED = 20;
const LONGEST_SPACED = 40;

/** Columns that were set with spaces: three or more, none empty. */
function spaced({ text, item, block }: TextLine): string[][] {
  if (item !== undefined || block !== undefined) return [];
  const cells = text.split(/[ \u00a0]{2,}|\u3000+ */u);
  return cells.length > 2 && cells.every((cell) => cell.length <= LONGEST_SPACED) ? [cells] : [];
}

interface Kind {
  readonly readings: Readings;
  /** Rows below which lines are no table. */
  readonly least: number;
  /** Whether it shows by its numbers alone, under names without any: lists of people with their telephones have no head. */
  readonly shown: boolean;
}

function textTable(
  lines: readonly TextLine[],
  start: number,
  isFree: (index: number) => boolean,
  { readings, least, shown }: Kind,
): TextTable | undefined {
  const first = lines[start];
  for (const head of first === undefined ? [] : readings(first)) {
    if (!isHead(head) || (shown && head.some(hasDigit))) continue;
    const cellsOf = (line: TextLine | undefined) =>
      line && readings(line).find((cells) => cells.length === head.length);
    const end = endOf(lines, start, isFree, (line) => cellsOf(line) !== undefined);
    const rows = lines.slice(start, end).map((line) => cellsOf(line) ?? []);
    const fits = rows.length >= least && (!shown || rows.some((row) => row.some(hasDigit)));
    if (fits) return { markdown: markdownOf(rows), end };
  }
  return undefined;
}

function markdownOf(rows: readonly (readonly string[])[]): string {
  const [head, ...body] = rows.map((row) => `| ${row.map(cellOf).join(" | ")} |`);
  return [head, `|${" --- |".repeat(rows[0]?.length ?? 0)}`, ...body].join("\n");
}

function hasDigit(cell: string): boolean {
  return /\d/.test(cell);
}

/** Two names at least; an item whose number was set apart is none: （一）水表	3只； */
function isHead(cells: readonly string[]): boolean {
  return (
    cells.filter((cell) => cell.trim() !== "").length > 1 && !/[。；;]$/u.test(cells[cells.length - 1] ?? "")
  );
}

function markdownTable(
  lines: readonly TextLine[],
  start: number,
  isFree: (index: number) => boolean,
): TextTable | undefined {
  const isRow = (line: TextLine | undefined): boolean => line?.text.startsWith("|") ?? false;
  const delimiter = lines[start + 1];
  if (!isRow(lines[start]) || delimiter?.gap !== 0 || !isFree(start + 1)) return undefined;
  if (!/^\|(?:\s*:?-+:?\s*\|)+$/.test(delimiter.text)) return undefined;
  const end = endOf(lines, start, isFree, isRow);
  return {
    markdown: lines
      .slice(start, end)
      .map(({ text }) => text)
      .join("\n"),
    end,
  };
}

function endOf(
  lines: readonly TextLine[],
  start: number,
  isFree: (index: number) => boolean,
  goesOn: (line: TextLine | undefined) => boolean,
): number {
  let end = start + 1;
  while (isFree(end) && lines[end]?.gap === 0 && goesOn(lines[end])) end++;
  return end;
}

function cellOf(text: string): string {
  return inlineOf(text.trim()).replace(/\\\||\|/g, "\\|");
}
