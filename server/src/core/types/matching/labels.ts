import type { Report } from "../../report/report";
import { type Section, walk } from "../../report/section";
import { blockFact } from "../../syntax/fact";
import type { Block, Node } from "../../syntax/nodes";
import { proseOf } from "../../syntax/prose";
import type { Span } from "../../text/span";
import { fold } from "../pattern";
import type { SectionSpec } from "../reportType";

/** Longest label in UTF-16 units: what stands before the colon of a sentence is none. */
const LONGEST = 60;

function isLabel({ labels }: SectionSpec, text: string): boolean {
  return labels.some((label) => label.find(text) !== undefined);
}

/** Whether a heading below another section is a label there. One by the section's own name is the section, too deep. */
export function isLabelOfPart(spec: SectionSpec, text: string): boolean {
  return isLabel(spec, text) && fold(text) !== fold(spec.name);
}

/**
 * Whether the content of one of the sections stands in others under a label: over the column or before the row of a
 * table, before the colon of a list item or of a line, or as the heading of a part of theirs.
 */
export function isLabelled(
  report: Report,
  specs: readonly SectionSpec[],
  area: Span,
  sections: readonly Section[],
): boolean {
  const labelled = specs.filter(({ labels }) => labels.length > 0);
  if (labelled.length === 0) return false;
  if (isLabelOfParts(labelled, sections)) return true;
  const tests = labelled.map(carrying);
  const { document } = report;
  for (
    let index = Math.max(report.bodyBlock, document.indexAt(area.start));
    index < report.endBlock;
    index++
  ) {
    const block = document.blockAt(index);
    const span = document.spanOf(index);
    if (block === undefined || span.end > area.end) break;
    if (span.start >= area.start && tests.some((carries) => carries(block))) return true;
  }
  return false;
}

/** By another name than the section's own, or by that one in several places. */
function isLabelOfParts(specs: readonly SectionSpec[], sections: readonly Section[]): boolean {
  let own = 0;
  for (const { text } of walk(sections.flatMap(({ children }) => children))) {
    if (specs.some((spec) => isLabelOfPart(spec, text))) return true;
    if (specs.some((spec) => isLabel(spec, text)) && ++own > 1) return true;
  }
  return false;
}

/** Whether a block has one of a section's labels in it: kept as long as block and type are. */
function carrying(spec: SectionSpec): (block: Block) => boolean {
  let carries = known.get(spec);
  if (carries === undefined) {
    carries = blockFact((block) => labelsIn(block, block.node).some((text) => isLabel(spec, text)));
    known.set(spec, carries);
  }
  return carries;
}

const known = new WeakMap<SectionSpec, (block: Block) => boolean>();

/** What could be a label in a block. */
function labelsIn(block: Block, node: Node): string[] {
  switch (node.kind) {
    case "paragraph":
      return proseOf(block, node).text.split("\n").flatMap(beforeColon);
    case "table":
      return node.children.flatMap(({ children }, row) =>
        // The header, and the first cell of every row.
        (row === 0 ? children : children.slice(0, 1)).map((cell) => proseOf(block, cell).text),
      );
    default:
      return node.children.flatMap((child) => labelsIn(block, child));
  }
}

function beforeColon(line: string): string[] {
  const colon = line.search(/[:：]/);
  return colon <= 0 || colon > LONGEST ? [] : [line.slice(0, colon).trim()];
}
