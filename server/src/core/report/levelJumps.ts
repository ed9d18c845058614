import { reportFact } from "./fact";
import { isNumbered } from "./numbering";
import type { Report } from "./report";
import { risenHeadings } from "./risen";
import { type Section, walk } from "./section";
import { sunkenHeadings } from "./sunken";

/** A heading two or more levels below the one before it. */
export interface LevelJump {
  readonly depth: number;
  /** Depth of the heading before it. */
  readonly before: number;
  /** The depth that it should have: that of the heading which its number counts on from, else one below the one before. */
  readonly right: number;
  /** Headings that stand beside it at its depth, and go with it. */
  readonly beside: readonly Section[];
}

/** The jumps of a report, by the headings that they lead to. */
export const levelJumps = reportFact((report): ReadonlyMap<Section, LevelJump> => {
  const jumps = new Map<Section, LevelJump>();
  let before = report.title?.block === undefined ? undefined : 1;
  let last: Section | undefined;
  for (const section of walk(report.sections)) {
    if (section.kind !== "heading") continue;
    const depth = section.depth ?? 1;
    if (before !== undefined && depth > before + 1 && depth > depthMeant(last, report) + 1) {
      const kin = isNumbered(section) ? sunkenHeadings(report).get(section) : undefined;
      jumps.set(section, {
        depth,
        before,
        right: kin?.depth ?? before + 1,
        beside: kin ? [] : besideOf(section, report),
      });
    }
    before = depth;
    last = section;
  }
  return jumps;
});

/** The depth that a heading with # signs too few should have; of others 0. */
function depthMeant(section: Section | undefined, report: Report): number {
  return (section && isNumbered(section) && risenHeadings(report).get(section)?.depth) || 0;
}

/** The siblings behind a heading where all are as deep: a shallower one shows that this one alone is wrong. */
function besideOf(section: Section, report: Report): readonly Section[] {
  const siblings = section.parent?.children ?? report.sections;
  const behind = siblings.slice(siblings.indexOf(section) + 1);
  return behind.every(({ depth }) => (depth ?? 0) >= (section.depth ?? 1)) ? behind : [];
}
