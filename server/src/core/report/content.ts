import type { Block } from "../syntax/nodes";
import type { Span } from "../text/span";
import { formalElements } from "./elements";
import type { Report } from "./report";
import type { Section } from "./section";

/** A block that stands under a section's heading, before its first subsection. */
export interface Piece extends Span {
  readonly block: number;
  /** False for comments and link definitions, which a reader does not see. */
  readonly substance: boolean;
}

/** The section's own blocks; formal elements at the end of the report are not among them. */
export function contentOf(report: Report, section: Section): Piece[] {
  const { document } = report;
  const limit = endOfContent(report, section);
  const pieces: Piece[] = [];
  const own = restOfBlock(report, section, limit);
  if (own !== undefined) pieces.push(own);
  for (let block = section.block + 1; block < report.endBlock; block++) {
    const range = document.spanOf(block);
    if (range.start >= limit) break;
    const source = document.blocks[block];
    if (source !== undefined) pieces.push({ ...range, block, substance: isSubstance(source) });
  }
  return pieces;
}

/** Whether anything of the section's own content is seen by a reader. */
export function hasSubstance(report: Report, section: Section): boolean {
  const { document, endBlock } = report;
  const limit = endOfContent(report, section);
  if (restOfBlock(report, section, limit) !== undefined) return true;
  for (let index = section.block + 1; index < endBlock; index++) {
    const block = document.blocks[index];
    if (block === undefined || document.startOf(index) + block.node.start >= limit) return false;
    if (isSubstance(block)) return true;
  }
  return false;
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
  return { start: section.line.end + lead, end, block: section.block, substance: true };
}

function isSubstance({ node }: Block): boolean {
  if (node.kind === "html") return !node.comment;
  return node.kind !== "definition" && node.kind !== "blank" && node.kind !== "break";
}
