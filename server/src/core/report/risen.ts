import { chapterOf, numberOf, type Ordinal, seriesOf } from "../ordinals/ordinal";
import { reportFact } from "./fact";
import { isNumbered, type NumberedSection } from "./numbering";
import { isAnnex, type Section, siblingsIn } from "./section";

/**
 * Headings with # signs too few, each with the section that it should stand beside: `## （二）` that alone of its level is
 * numbered so, and counts on from `### （一）`, the last one below the heading before it.
 */
export const risenHeadings = reportFact((report): ReadonlyMap<NumberedSection, NumberedSection> => {
  const risen = new Map<NumberedSection, NumberedSection>();
  for (const siblings of siblingsIn(report.sections))
    siblings.forEach((section, at) => {
      const kin = kinBefore(section, siblings[at - 1]);
      if (kin !== undefined && isAlone(kin.ordinal, siblings)) risen.set(section as NumberedSection, kin);
    });
  return risen;
});

/** The last numbered section below the one before, where this one counts on from it. */
function kinBefore(section: Section, before: Section | undefined): NumberedSection | undefined {
  if (before === undefined || isAnnex(before) || section.depth === undefined || !isNumbered(section))
    return undefined;
  const kin = before.children.findLast(isNumbered);
  return kin?.depth !== undefined && kin.depth > section.depth && follows(section.ordinal, kin.ordinal)
    ? kin
    : undefined;
}

function follows(ordinal: Ordinal, before: Ordinal): boolean {
  return (
    seriesOf(ordinal) === seriesOf(before) &&
    chapterOf(ordinal) === chapterOf(before) &&
    numberOf(ordinal) === numberOf(before) + 1
  );
}

function isAlone(ordinal: Ordinal, siblings: readonly Section[]): boolean {
  const series = seriesOf(ordinal);
  return siblings.filter((one) => isNumbered(one) && seriesOf(one.ordinal) === series).length === 1;
}
