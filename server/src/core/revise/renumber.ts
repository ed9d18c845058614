import { numberOf, seriesOf } from "../ordinals/ordinal";
import { isNumbered, type NumberedSection } from "../report/numbering";
import type { Section } from "../report/section";
import type { TextEdit } from "../text/edits";
import { renumberSection } from "./renumberSection";

/**
 * Numbers for siblings that are to stand in another order: the numbers that are there, ascending, go to the sections
 * in their new order. A section that was moved with its number gets it back, one that was numbered anew gets its own.
 */
export function renumberAfterMove(siblings: readonly Section[], order: readonly Section[]): TextEdit[] {
  const series = siblings.find(isNumbered)?.ordinal;
  if (series === undefined) return [];
  const counted = (section: Section): section is NumberedSection =>
    isNumbered(section) && seriesOf(section.ordinal) === seriesOf(series);
  const numbers = siblings.filter(counted).map(({ ordinal }) => numberOf(ordinal));
  numbers.sort((a, b) => a - b);
  return order.filter(counted).flatMap((section, i) => renumberSection(section, numbers[i] ?? i + 1));
}
