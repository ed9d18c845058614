import { numberOf } from "../ordinals/ordinal";
import { reportFact } from "./fact";
import { type Section, siblingsIn } from "./section";

/**
 * Unnumbered headings between two numbers that leave out as many as there are of them: each has lost its own, even a
 * Summary, which others have without a number.
 */
export const lostOrdinals = reportFact((report): ReadonlySet<Section> => {
  const lost = new Set<Section>();
  for (const siblings of siblingsIn(report.sections)) {
    let before: Section | undefined;
    let between: Section[] = [];
    for (const section of siblings) {
      if (section.ordinal === undefined) {
        between.push(section);
        continue;
      }
      const leftOut = before?.ordinal ? numberOf(section.ordinal) - numberOf(before.ordinal) - 1 : 0;
      if (leftOut === between.length && between.every(({ kind }) => kind === "heading"))
        for (const one of between) lost.add(one);
      before = section;
      between = [];
    }
  }
  return lost;
});
