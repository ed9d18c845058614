import { formatOrdinal, formatPath } from "../ordinals/format";
import { numberOf } from "../ordinals/ordinal";
import type { NumberedSection } from "../report/numbering";
import { walk } from "../report/section";
import type { TextEdit } from "../text/edits";

/** Gives a section another number; decimal numbers of what it holds follow (2.1 under 2 becomes 3.1 under 3). */
export function renumberSection(section: NumberedSection, number: number): TextEdit[] {
  const { ordinal } = section;
  const at = ordinal.path.length - 1;
  const edits: TextEdit[] = [];
  if (numberOf(ordinal) !== number) edits.push(rewrite(ordinal, formatOrdinal(ordinal, number)));
  for (const { ordinal: inner } of walk(section.children)) {
    if (inner?.system !== "decimal" || inner.path.length <= at + 1 || inner.path[at] === number) continue;
    const path = inner.path.map((value, i) => (i === at ? number : value));
    edits.push(rewrite(inner, formatPath(inner, path)));
  }
  return edits;
}

function rewrite({ start, end }: { start: number; end: number }, newText: string): TextEdit {
  return { start, end, newText };
}
