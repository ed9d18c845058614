import { type OpenReport, readReports, type Setup } from "../check/check";
import { successor } from "../ordinals/format";
import type { Ordinal } from "../ordinals/ordinal";
import { isNumbered } from "../report/numbering";
import { isAnnex, walk } from "../report/section";
import type { SourceDocument } from "../syntax/document";
import type { TextEdit } from "../text/edits";
import { lineAt } from "./lineAt";

/**
 * The ordinal that goes on from the numbered line above, for the empty line that Enter has just begun: with its
 * # signs for a heading, its indentation for a line. None where the next number is there already, or below a line
 * that holds nothing but its ordinal.
 */
export function nextOrdinal(opened: OpenReport, setup: Setup, offset: number): TextEdit | undefined {
  const { document } = opened;
  const here = lineAt(document, offset);
  if (here.start === 0 || here.text.trim() !== "" || isCode(document, here.start)) return undefined;
  const above = lineAt(document, here.start - 1);
  const ordinal = lastOn(opened, setup, above.start, above.end);
  if (ordinal === undefined || document.slice(ordinal.end, above.end).trim() === "") return undefined;
  const lead = document.slice(above.start, ordinal.start);
  if (!/^[ \t\u3000]*(?:#{1,6}[ \t]+)?$/.test(lead)) return undefined;
  return { start: here.start, end: here.end, newText: lead + successor(ordinal) + ordinal.gap };
}

/** The ordinal that begins on the line and is the last of its series. */
function lastOn(opened: OpenReport, setup: Setup, start: number, end: number): Ordinal | undefined {
  for (const { report } of readReports(opened, setup)) {
    for (const section of walk(report.sections)) {
      if (!isNumbered(section) || section.ordinal.start < start || section.ordinal.start > end) continue;
      const siblings = section.parent?.children ?? report.sections;
      return siblings.filter((other) => !isAnnex(other)).at(-1) === section ? section.ordinal : undefined;
    }
    for (const run of report.items) {
      const item = run.at(-1);
      if (item !== undefined && item.ordinal.start >= start && item.ordinal.start <= end) return item.ordinal;
    }
  }
  return undefined;
}

function isCode(document: SourceDocument, offset: number): boolean {
  const index = document.indexAt(Math.max(0, offset - 1));
  const kind = document.blocks[index]?.node.kind;
  return kind === "code" || kind === "html" || kind === "frontMatter" || kind === "table" || kind === "list";
}
