import type { Block } from "../syntax/nodes";
import type { Span } from "../text/span";
import { formalElements } from "./elements";
import type { Report } from "./report";
import type { Section } from "./section";

/** What a reader sees of a block under a section's heading, before its first subsection. */
export interface Piece extends Span {
  readonly block: number;
}

/**
 * The section's own content, in order, one after the other: who asks only whether there is any reads no further.
 * Comments and link definitions are not seen by a reader; formal elements at the end of the report are not the section's.
 */
export function* contentOf(report: Report, section: Section): Generator<Piece, undefined> {
  const { document } = report;
  const limit = endOfContent(report, section);
  const own = restOfBlock(report, section, limit);
  if (own !== undefined) yield own;
  for (let block = section.block + 1; block < report.endBlock; block++) {
    const source = document.blockAt(block);
    const range = document.spanOf(block);
    if (source === undefined || range.start >= limit) return;
    if (isSeen(source)) yield { ...range, block };
  }
}

/** Whether a reader sees anything below the heading. */
export function hasContent(report: Report, section: Section): boolean {
  return contentOf(report, section).next().value !== undefined;
}

function endOfContent(report: Report, section: Section): number {
  const end = section.children[0]?.heading.start ?? section.range.end;
  const { tailStart } = formalElements(report);
  // An attachment follows the formal parts and has a text of its own.
  return section.heading.start < tailStart ? Math.min(end, tailStart) : end;
}

/** Text behind a numbered line in the same paragraph, or behind a list item that is a heading. */
function restOfBlock(report: Report, section: Section, limit: number): Piece | undefined {
  if (section.kind === "heading") return undefined;
  const end = Math.min(limit, report.document.spanOf(section.block).end);
  if (section.line.end >= end) return undefined;
  const rest = report.document.slice(section.line.end, end);
  const lead = rest.length - rest.trimStart().length;
  if (lead === rest.length) return undefined;
  return { start: section.line.end + lead, end, block: section.block };
}

function isSeen({ node }: Block): boolean {
  if (node.kind === "html") return !node.comment;
  return node.kind !== "definition" && node.kind !== "blank" && node.kind !== "break";
}
