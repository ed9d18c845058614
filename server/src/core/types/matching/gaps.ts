import { numberOf, seriesOf } from "../../ordinals/ordinal";
import type { Named } from "./names";

/**
 * How many numbers are left out behind which sections of a level (undefined: at the front). Unnumbered sections in
 * between may have lost theirs.
 */
export function gapsBehind<S extends Named>(sections: readonly S[]): ReadonlyMap<S | undefined, number> {
  const gaps = new Map<S | undefined, number>();
  let last: S | undefined;
  let unnumbered = 0;
  sections.forEach((section, at) => {
    const { ordinal } = section;
    if (ordinal === undefined) {
      unnumbered++;
      return;
    }
    if (last?.ordinal === undefined || seriesOf(last.ordinal) === seriesOf(ordinal)) {
      const left = numberOf(ordinal) - (last?.ordinal ? numberOf(last.ordinal) : 0) - 1 - unnumbered;
      if (left > 0) gaps.set(sections[at - 1], left);
    }
    last = section;
    unnumbered = 0;
  });
  return gaps;
}
