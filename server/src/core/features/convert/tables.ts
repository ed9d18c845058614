import { inlineOf } from "./escape";
import type { TextLine } from "./lines";

interface TextTable {
  readonly markdown: string;
  /** Index of the line behind it. */
  readonly end: number;
}

/** The table that begins at a line: lines with as many tabs each, or one that is Markdown already. */
export function tableAt(lines: readonly TextLine[], start: number, limit: number): TextTable | undefined {
  return markdownTable(lines, start, limit) ?? tabTable(lines, start, limit);
}

function tabTable(lines: readonly TextLine[], start: number, limit: number): TextTable | undefined {
  const columns = tabsIn(lines[start]);
  if (columns === 0) return undefined;
  const end = endOf(lines, start, limit, (line) => tabsIn(line) === columns);
  if (end < start + 2) return undefined;
  const rows = lines.slice(start, end).map(({ text }) => `| ${text.split("\t").map(cellOf).join(" | ")} |`);
  rows.splice(1, 0, `|${" --- |".repeat(columns + 1)}`);
  return { markdown: rows.join("\n"), end };
}

function markdownTable(lines: readonly TextLine[], start: number, limit: number): TextTable | undefined {
  const isRow = (line: TextLine | undefined): boolean => line?.text.startsWith("|") ?? false;
  const delimiter = lines[start + 1];
  if (!isRow(lines[start]) || delimiter?.gap !== 0 || start + 1 >= limit) return undefined;
  if (!/^\|(?:\s*:?-+:?\s*\|)+$/.test(delimiter.text)) return undefined;
  const end = endOf(lines, start, limit, isRow);
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
  limit: number,
  goesOn: (line: TextLine | undefined) => boolean,
): number {
  let end = start + 1;
  while (end < limit && lines[end]?.gap === 0 && goesOn(lines[end])) end++;
  return end;
}

function tabsIn(line: TextLine | undefined): number {
  return line?.text.split("\t").length === undefined ? 0 : line.text.split("\t").length - 1;
}

function cellOf(text: string): string {
  return inlineOf(text.trim()).replace(/\\\||\|/g, "\\|");
}
