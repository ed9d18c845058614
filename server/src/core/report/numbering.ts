import { type Ordinal, seriesOf } from "../ordinals/ordinal";
import { rankOf } from "../ordinals/schemes";
import { reportFact } from "./fact";
import { type Section, walk } from "./section";
import { straysAmong } from "./straysAmong";

export type NumberedSection = Section & { readonly ordinal: Ordinal };

/** Siblings that are numbered together. */
export interface SiblingGroup {
  readonly parent: Section | undefined;
  /** All sections of this parent, numbered or not. */
  readonly all: readonly Section[];
  /** Those that count in one series, strays included, in document order. */
  readonly members: readonly NumberedSection[];
  /** The series of most members. */
  readonly series: string;
  /** Members whose number fits though it is written in another system. */
  readonly strays: readonly NumberedSection[];
}

/** The groups of siblings of a report, in document order of their parents. Appendices count on their own. */
export const siblingGroups = reportFact((report): readonly SiblingGroup[] => {
  const all = walk(report.sections);
  const counts = countsOf(all.filter(isNumbered), levelKey);
  const groups = [...groupsOf(undefined, report.sections, counts)];
  for (const section of all) groups.push(...groupsOf(section, section.children, counts));
  return groups;
});

/** The group of most members under each parent; of two equal ones the first. */
export const mainGroups = reportFact((report): ReadonlyMap<Section | undefined, SiblingGroup> => {
  const main = new Map<Section | undefined, SiblingGroup>();
  for (const group of siblingGroups(report)) {
    const known = main.get(group.parent);
    if (known === undefined || group.members.length > known.members.length) main.set(group.parent, group);
  }
  return main;
});

export function isNumbered(section: Section): section is NumberedSection {
  return section.ordinal !== undefined;
}

const NONE: readonly SiblingGroup[] = [];

function groupsOf(
  parent: Section | undefined,
  all: readonly Section[],
  everywhere: ReadonlyMap<string, number>,
): readonly SiblingGroup[] {
  let left = all.filter(isNumbered);
  const [first] = left;
  if (first === undefined) return NONE;
  const only = seriesKey(first);
  // Most siblings are numbered in one way.
  if (left.every((section) => seriesKey(section) === only))
    return [{ parent, all, members: left, series: only, strays: [] }];
  const groups: SiblingGroup[] = [];
  while (left.length > 0) {
    const series = commonest(left, everywhere);
    const strays = straysAmong(left, series);
    const members = new Set(left.filter((section) => seriesKey(section) === series).concat(strays));
    groups.push({ parent, all, members: left.filter((one) => members.has(one)), series, strays });
    left = left.filter((one) => !members.has(one));
  }
  return groups;
}

function countsOf(sections: readonly NumberedSection[], keyOf = seriesKey): Map<string, number> {
  const counts = new Map<string, number>();
  for (const section of sections) counts.set(keyOf(section), (counts.get(keyOf(section)) ?? 0) + 1);
  return counts;
}

function seriesKey({ ordinal }: NumberedSection): string {
  return seriesOf(ordinal);
}

function levelKey(section: NumberedSection): string {
  return `${section.level} ${seriesKey(section)}`;
}

/** The series of most sections; of two equal ones that of most sections of this level, else the higher in the ladder. */
function commonest(sections: readonly NumberedSection[], everywhere: ReadonlyMap<string, number>): string {
  const counts = countsOf(sections);
  const best = (a: NumberedSection, b: NumberedSection): NumberedSection => {
    const more = (counts.get(seriesKey(b)) ?? 0) - (counts.get(seriesKey(a)) ?? 0);
    const elsewhere = (everywhere.get(levelKey(b)) ?? 0) - (everywhere.get(levelKey(a)) ?? 0);
    return (more || elsewhere || rankOf(a.ordinal) - rankOf(b.ordinal)) > 0 ? b : a;
  };
  const [first, ...others] = sections;
  return first === undefined ? "" : seriesKey(others.reduce(best, first));
}
