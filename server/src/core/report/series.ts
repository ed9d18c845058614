import type { Ordinal } from "../ordinals/ordinal";
import { checkSequence, prefixFrom, type SequenceMember, type SequenceVerdict } from "../ordinals/sequence";
import { reportFact } from "./fact";
import { type NumberedSection, type SiblingGroup, siblingGroups } from "./numbering";
import { isAnnex, type Section } from "./section";

/** One number of a series: that of a section, or of an item of a list in prose. */
export interface SeriesEntry {
  readonly ordinal: Ordinal;
  /** The section that it numbers; undefined for an item. */
  readonly section: NumberedSection | undefined;
  /** Ids of the sections that hold it, the nearest first. */
  readonly scopes: readonly number[];
}

/**
 * Numbers that may count on from one another, in document order: all siblings of one system, whatever their parents.
 * An annex has series of its own.
 */
export interface Series {
  readonly entries: readonly SeriesEntry[];
  /** Where it begins anew, and what is wrong with it. */
  readonly verdict: SequenceVerdict;
}

/** The series of a report. */
export const seriesIn = reportFact((report): readonly Series[] => {
  const byKey = new Map<string, SiblingGroup[]>();
  for (const group of siblingGroups(report)) {
    const key = `${annexOf(group.parent) ?? ""} ${group.series}`;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [group]);
    else known.push(group);
  }
  const ids = new Map<Section | undefined, number>([[undefined, 0]]);
  const sections = [...byKey.values()].map((groups) => judged(entriesOf(groups, ids)));
  const items = report.items.map((run) =>
    judged(run.map(({ ordinal }) => ({ ordinal, section: undefined, scopes: [0] }))),
  );
  return [...sections, ...items];
});

/** Where the annex begins that holds the section; undefined outside of annexes. */
function annexOf(section: Section | undefined): number | undefined {
  let root = section;
  while (root?.parent !== undefined) root = root.parent;
  return root !== undefined && isAnnex(root) ? root.heading.start : undefined;
}

/** Indices of the entries that count together with the one at `index`, in order. */
export function partOf({ verdict }: Series, index: number): readonly number[] {
  return verdict.parts.find((part) => part.includes(index)) ?? [index];
}

function entriesOf(groups: readonly SiblingGroup[], ids: Map<Section | undefined, number>): SeriesEntry[] {
  const entries = groups.flatMap(({ members, parent }) => {
    const scopes = scopesOf(parent, ids);
    return members.map((section) => ({ ordinal: section.ordinal, section, scopes }));
  });
  // Groups come parent by parent, level after level; their sections are to be read in the order of the text.
  return entries.sort((a, b) => a.ordinal.start - b.ordinal.start);
}

function scopesOf(parent: Section | undefined, ids: Map<Section | undefined, number>): number[] {
  const scopes: number[] = [];
  for (let section = parent; section !== undefined; section = section.parent) scopes.push(idOf(section, ids));
  return [...scopes, 0];
}

function idOf(section: Section, ids: Map<Section | undefined, number>): number {
  const known = ids.get(section) ?? ids.size;
  ids.set(section, known);
  return known;
}

function judged(entries: readonly SeriesEntry[]): Series {
  return { entries, verdict: judge(entries) };
}

/** What is wrong with numbers that count together. */
export function judge(entries: readonly SeriesEntry[]): SequenceVerdict {
  return checkSequence(entries.map(memberOf));
}

function memberOf({ ordinal, section, scopes }: SeriesEntry): SequenceMember {
  const parent = section?.parent?.ordinal;
  const prefix = parent && ordinal.path.length > 1 ? prefixFrom(parent) : undefined;
  return { ordinal, scopes, prefixes: prefix === undefined ? [] : [prefix] };
}
