import { type OpenReport, readReports, type Setup } from "../check/check";
import { successor } from "../ordinals/format";
import type { Ordinal } from "../ordinals/ordinal";
import { isNumbered } from "../report/numbering";
import { isAnnex, walk } from "../report/section";
import type { SourceDocument } from "../syntax/document";
import type { TextEdit } from "../text/edits";
import type { Span } from "../text/span";
import { lineAt, type SourceLine } from "./lineAt";

/**
 * What Enter makes of the empty line that it has begun: behind a run-in heading or an item the ordinal that follows,
 * with the indentation and, where the items are paragraphs, with the empty line between them. A heading or a numbered
 * line alone is followed by its text, and a number that is there already by itself. Enter behind an ordinal without a
 * text, such as the last Enter has put there, takes it away again: the series ends.
 */
export function nextOrdinal(opened: OpenReport, setup: Setup, offset: number): TextEdit | undefined {
  const { document } = opened;
  const here = lineAt(document, offset);
  if (here.start === 0 || here.text.trim() !== "" || isCode(document, here.start)) return undefined;
  const above = lineAt(document, here.start - 1);
  const next = following(opened, setup, above);
  if (next !== undefined) {
    const gap = beginsBlock(document, above) ? document.slice(above.end, here.start) : "";
    return { start: here.start, end: here.end, newText: gap + next };
  }
  const before = textAbove(document, above);
  const isEnd = before !== undefined && following(opened, setup, before)?.trimEnd() === above.text.trimEnd();
  return isEnd ? { start: above.start, end: here.end, newText: "" } : undefined;
}

/** What the line below the last run-in heading or item of a series begins with. */
function following(opened: OpenReport, setup: Setup, line: SourceLine): string | undefined {
  const ordinal = lastOn(opened, setup, line);
  if (ordinal === undefined) return undefined;
  const { document } = opened;
  const lead = document.slice(line.start, ordinal.start);
  if (!/^[ \t\u3000]*$/.test(lead) || document.slice(ordinal.end, line.end).trim() === "") return undefined;
  return lead + successor(ordinal) + ordinal.gap;
}

/** The nearest line above that holds text. */
function textAbove(document: SourceDocument, { start }: Span): SourceLine | undefined {
  for (let end = start; end > 0; ) {
    const line = lineAt(document, end - 1);
    if (line.text.trim() !== "") return line;
    end = line.start;
  }
  return undefined;
}

/** The ordinal that begins on the line and is the last of its series, with its text behind it. */
function lastOn(opened: OpenReport, setup: Setup, { start, end }: Span): Ordinal | undefined {
  for (const { report } of readReports(opened, setup)) {
    for (const section of walk(report.sections)) {
      if (!isNumbered(section) || section.ordinal.start < start || section.ordinal.start > end) continue;
      const siblings = section.parent?.children ?? report.sections;
      const isLast = siblings.filter((other) => !isAnnex(other)).at(-1) === section;
      return isLast && section.kind === "run-in" ? section.ordinal : undefined;
    }
    for (const run of report.items) {
      const item = run.at(-1);
      if (item !== undefined && item.ordinal.start >= start && item.ordinal.start <= end) return item.ordinal;
    }
  }
  return undefined;
}

/** Whether the line is the first of its paragraph. */
function beginsBlock(document: SourceDocument, line: Span): boolean {
  const index = document.indexAt(line.start);
  const node = document.blockAt(index)?.node;
  return node !== undefined && document.startOf(index) + node.start >= line.start;
}

function isCode(document: SourceDocument, offset: number): boolean {
  const index = document.indexAt(Math.max(0, offset - 1));
  const kind = document.blockAt(index)?.node.kind;
  return kind === "code" || kind === "html" || kind === "frontMatter" || kind === "table" || kind === "list";
}
