import { numberOf, seriesOf } from "../ordinals/ordinal";
import { isNumbered } from "../report/numbering";
import type { Section } from "../report/section";
import type { TextEdit } from "../text/edits";
import { renumberSection } from "./renumberSection";

/**
 * Renumbers sections from the first of `following` on, so that the number `taken` is free: each moves on by one,
 * until a gap takes up the shift.
 */
export function makeRoom(following: readonly Section[], taken: number): TextEdit[] {
  const numbered = following.filter(isNumbered);
  const series = numbered[0] && seriesOf(numbered[0].ordinal);
  const edits: TextEdit[] = [];
  let free = taken + 1;
  for (const section of numbered) {
    if (seriesOf(section.ordinal) !== series) continue;
    if (numberOf(section.ordinal) >= free) break;
    edits.push(...renumberSection(section, free));
    free++;
  }
  return edits;
}
