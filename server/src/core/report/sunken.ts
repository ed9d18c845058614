import { chapterOf, numberOf, seriesOf } from "../ordinals/ordinal";
import { reportFact } from "./fact";
import { isNumbered, type NumberedSection } from "./numbering";
import type { Report } from "./report";
import { isAnnex, type Section, walk } from "./section";

/**
 * Headings with # signs too many, each with the section that it should stand beside: `### 三、` that lies under `## 二、`
 * and counts on from it. A list of its own below a section of the same system begins with 1, or goes on from a first.
 */
export const sunkenHeadings = reportFact((report): ReadonlyMap<NumberedSection, NumberedSection> => {
  const sunken = new Map<NumberedSection, NumberedSection>();
  const lastOf = new Map<Section, Map<string, NumberedSection>>();
  for (const section of walk(report.sections)) {
    const { parent } = section;
    if (parent === undefined || !isNumbered(section)) continue;
    const siblings = lastOf.get(parent) ?? new Map<string, NumberedSection>();
    const series = seriesOf(section.ordinal);
    const kin = kinAbove(section, series);
    if (kin !== undefined && countsOn(section, kin, siblings.get(series), sunken)) sunken.set(section, kin);
    lastOf.set(parent, siblings.set(series, section));
  }
  return sunken;
});

/** The nearest section that holds this heading, is numbered in its series and has fewer # signs. */
function kinAbove(section: NumberedSection, series: string): NumberedSection | undefined {
  if (section.depth === undefined) return undefined;
  for (let above = section.parent; above !== undefined && !isAnnex(above); above = above.parent)
    if (isNumbered(above) && seriesOf(above.ordinal) === series)
      return above.depth !== undefined &&
        above.depth < section.depth &&
        // 5.1 and 5.2 count in one chapter, 4.9 and 5.1 do not.
        chapterOf(above.ordinal) === chapterOf(section.ordinal)
        ? above
        : undefined;
  return undefined;
}

/**
 * Whether the sections beside its kin count on from a sunken heading, so that nothing but its depth can be wrong:
 * ## 二、 ### 三、 ## 四、.
 */
export function isFollowed({ ordinal }: NumberedSection, kin: NumberedSection, report: Report): boolean {
  const siblings = kin.parent?.children ?? report.sections;
  const next = siblings.slice(siblings.indexOf(kin) + 1).find(isNumbered);
  return next !== undefined && numberOf(next.ordinal) > numberOf(ordinal);
}

/** Whether it bears the number behind its kin's, or behind that of the sunken heading before it. */
function countsOn(
  section: NumberedSection,
  kin: NumberedSection,
  before: NumberedSection | undefined,
  sunken: ReadonlyMap<NumberedSection, NumberedSection>,
): boolean {
  if (before !== undefined && sunken.get(before) !== kin) return false;
  return numberOf(section.ordinal) === numberOf((before ?? kin).ordinal) + 1;
}
