import { reportFact } from "./fact";
import { isNumbered } from "./numbering";
import type { Report } from "./report";
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
  for (const section of walk(report.sections)) {
    if (section.kind !== "heading") continue;
    const depth = section.depth ?? 1;
    if (before !== undefined && depth > before + 1) {
      const kin = isNumbered(section) ? sunkenHeadings(report).get(section) : undefined;
      jumps.set(section, {
        depth,
        before,
        right: kin?.depth ?? before + 1,
        beside: kin ? [] : besideOf(section, report),
      });
    }
    before = depth;
  }
  return jumps;
});

/** The siblings right behind a heading that are no shallower. */
function besideOf(section: Section, report: Report): readonly Section[] {
  const siblings = section.parent?.children ?? report.sections;
  const behind = siblings.slice(siblings.indexOf(section) + 1);
  const end = behind.findIndex(({ depth }) => (depth ?? 0) < (section.depth ?? 1));
  return end < 0 ? behind : behind.slice(0, end);
}
