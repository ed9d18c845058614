import { distance } from "fastest-levenshtein";
import { grouped } from "../text/grouped";
import { anchorsOf, decodedFragment } from "./anchors";
import { type Contents, type ContentsEntry, contentsOf } from "./contents";
import { longestRow } from "./contentsAlignment";
import { reportFact } from "./fact";
import type { Report } from "./report";
import { type Section, walk } from "./section";

/** How a table of contents differs from the headings, entry by entry. */
export type ContentsDifference =
  | { readonly kind: "changed"; readonly entry: ContentsEntry; readonly section: Section }
  /** Other than the heading's in number alone. */
  | { readonly kind: "renumbered"; readonly entry: ContentsEntry; readonly section: Section }
  | { readonly kind: "anchor"; readonly entry: ContentsEntry; readonly section: Section }
  | { readonly kind: "stale"; readonly entry: ContentsEntry }
  | { readonly kind: "missing"; readonly section: Section; readonly after: ContentsEntry | undefined }
  | {
      readonly kind: "moved";
      readonly entry: ContentsEntry;
      readonly section: Section;
      readonly after: ContentsEntry | undefined;
    };

export interface ComparedContents {
  readonly contents: Contents;
  /** Entries with the headings that they list. */
  readonly pairs: readonly (readonly [ContentsEntry, Section])[];
  readonly differences: readonly ContentsDifference[];
  /** Entries write the headings' numbers. */
  readonly numbered: boolean;
}

/** A report's table of contents set against its headings; undefined where it has none, or lists something else. */
export const comparedContents = reportFact((report): ComparedContents | undefined => {
  const contents = contentsOf(report);
  if (contents === undefined) return undefined;
  const behind = walk(report.sections).filter(
    ({ heading, text }) => heading.start >= contents.end && text !== "",
  );
  const sections = listed(contents.entries, behind);
  if (sections === undefined) return undefined;
  return { contents, ...compare(report, contents.entries, sections) };
});

/** Text by which an entry and a heading are the same: without number, marks and white space. */
function nameKey(text: string): string {
  return text.toLowerCase().replace(/[\s\p{P}]/gu, "");
}

/** The names by which an entry may list a heading: with and without its number. */
function namesOf({ text }: ContentsEntry): string[] {
  return [nameKey(withoutOrdinal(text)), nameKey(text)];
}

const ORDINAL =
  /^\s*(?:第[一二三四五六七八九十百零〇\d]+[章节条部分编]+|[（(]?[一二三四五六七八九十百]{1,4}[）)、.．，]|[（(]\d{1,2}[）)]|\d{1,3}(?:\.\d{1,3}){0,4}[.、．)]?(?=\s|\p{Script=Han})|(?:Appendix|Annex|Chapter|Section|Part)\s+[A-Z\d]+[.:]?|[IVX]{1,5}\.)\s*/u;

function withoutOrdinal(text: string): string {
  return text.replace(ORDINAL, "");
}

function ordinalKey(text: string): string {
  const mark = ORDINAL.exec(text)?.[0] ?? "";
  return mark.replace(/[\s\p{P}]/gu, "").toLowerCase();
}

/**
 * The sections that the table is to list: of the levels and kinds that it lists, where it lists most of them. Undefined
 * where so few entries are headings of the report that it is a list of something else.
 */
function listed(entries: readonly ContentsEntry[], sections: readonly Section[]): Section[] | undefined {
  const names = new Set(entries.flatMap(({ text }) => [nameKey(text), nameKey(withoutOrdinal(text))]));
  const isListed = ({ text }: Section): boolean => names.has(nameKey(text));
  const known = sections.filter(isListed);
  if (known.length * 2 < entries.length || known.length < 2) return undefined;
  const groups = grouped(sections.map((section) => [groupOf(section), section]));
  const whole = new Set(
    [...groups].flatMap(([key, group]) => (group.filter(isListed).length * 2 >= group.length ? [key] : [])),
  );
  return sections.filter((section) => isListed(section) || whole.has(groupOf(section)));
}

function groupOf({ level, kind, ordinal }: Section): string {
  return `${level} ${kind} ${ordinal?.system}`;
}

function compare(report: Report, entries: readonly ContentsEntry[], sections: readonly Section[]) {
  const pairs = alignment(entries, sections);
  const known = new Set<unknown>(pairs.flat());
  const leftEntries = entries.filter((entry) => !known.has(entry));
  const leftSections = sections.filter((section) => !known.has(section));
  const moved = movedAmong(leftEntries, leftSections);
  const isMoved = new Set<unknown>(moved.flat());
  const renamed = renamedAmong(
    pairs,
    leftEntries.filter((entry) => !isMoved.has(entry)),
    leftSections.filter((section) => !isMoved.has(section)),
  );
  const all = [...pairs, ...renamed];
  const numbered =
    pairs.filter(([entry, { ordinal }]) => ordinal !== undefined && ordinalKey(entry.text) !== "").length *
      2 >=
    pairs.filter(([, { ordinal }]) => ordinal !== undefined).length;
  const before = entriesBefore(all, sections);
  const after = (section: Section) => before.get(section);
  const paired = new Set<unknown>([...all.flat(), ...isMoved]);
  const differences: ContentsDifference[] = [
    ...pairDifferences(report, pairs, numbered),
    ...renamed.map(([entry, section]) => ({ kind: "changed", entry, section }) as const),
    ...moved.map(([entry, section]) => ({ kind: "moved", entry, section, after: after(section) }) as const),
    ...leftEntries.filter((entry) => !paired.has(entry)).map((entry) => ({ kind: "stale", entry }) as const),
    ...leftSections
      .filter((section) => !paired.has(section))
      .map((section) => ({ kind: "missing", section, after: after(section) }) as const),
  ];
  return { pairs: all, differences, numbered };
}

type Pair = readonly [ContentsEntry, Section];

/** The longest row of entries and headings of one name that stand in the same order. */
function alignment(entries: readonly ContentsEntry[], sections: readonly Section[]): Pair[] {
  const row = longestRow(
    entries.map(namesOf),
    sections.map(({ text }) => nameKey(text)),
  );
  return row.flatMap(([i, j]) => {
    const [entry, section] = [entries[i], sections[j]];
    return entry === undefined || section === undefined ? [] : [[entry, section] as const];
  });
}

/** Entries that list a heading which stands elsewhere. */
function movedAmong(entries: readonly ContentsEntry[], sections: readonly Section[]): Pair[] {
  const byName = grouped(sections.map((section) => [nameKey(section.text), section]));
  return entries.flatMap((entry) => {
    const [section] = namesOf(entry).flatMap((name) => byName.get(name) ?? []);
    return section === undefined ? [] : [[entry, section] as const];
  });
}

/** Entries and headings that stand between the same neighbours and list one another under another name. All in order. */
function renamedAmong(
  pairs: readonly Pair[],
  leftEntries: readonly ContentsEntry[],
  leftSections: readonly Section[],
): Pair[] {
  const renamed: Pair[] = [];
  let [entry, section] = [0, 0];
  for (const pair of [...pairs, undefined]) {
    const [ownFrom, theirsFrom] = [entry, section];
    while (
      (leftEntries[entry]?.start ?? Number.POSITIVE_INFINITY) < (pair?.[0].start ?? Number.POSITIVE_INFINITY)
    )
      entry++;
    while (
      (leftSections[section]?.heading.start ?? Number.POSITIVE_INFINITY) <
      (pair?.[1].heading.start ?? Number.POSITIVE_INFINITY)
    )
      section++;
    renamed.push(...matched(leftEntries.slice(ownFrom, entry), leftSections.slice(theirsFrom, section)));
  }
  return renamed.sort(([a], [b]) => a.start - b.start);
}

/** More of them side by side are not compared one by one. */
const COMPARED = 100;

/** As many of either: in their order. Otherwise those that are alike, in number or in name. */
function matched(entries: readonly ContentsEntry[], sections: readonly Section[]): Pair[] {
  if (entries.length === sections.length)
    return entries.flatMap((entry, i) => {
      const section = sections[i];
      return section === undefined ? [] : [[entry, section] as const];
    });
  if (entries.length > COMPARED || sections.length > COMPARED) return [];
  const free = new Set(sections);
  return entries.flatMap((entry) => {
    const section = [...free].find((one) => isAlike(entry, one));
    if (section === undefined) return [];
    free.delete(section);
    return [[entry, section] as const];
  });
}

function isAlike(entry: ContentsEntry, section: Section): boolean {
  const own = nameKey(withoutOrdinal(entry.text));
  const name = nameKey(section.text);
  return distance(own, name) * 2 <= Math.max(own.length, name.length);
}

function pairDifferences(report: Report, pairs: readonly Pair[], numbered: boolean): ContentsDifference[] {
  // Where most anchors are made in a way that is not known here, nothing can be said of one of them.
  const right = pairs.filter(([entry, section]) => leadsTo(report, entry, section)).length;
  const known = right * 2 > pairs.length;
  return pairs.flatMap(([entry, section]): ContentsDifference[] => {
    const own = section.ordinal?.text.replace(/[\s\p{P}]/gu, "").toLowerCase() ?? "";
    if (numbered && ordinalKey(entry.text) !== own && !isLetter(section))
      return [{ kind: "renumbered", entry, section }];
    return known && !leadsTo(report, entry, section) ? [{ kind: "anchor", entry, section }] : [];
  });
}

/** Appendix A and the like: written in many ways. */
function isLetter({ ordinal }: Section): boolean {
  return ordinal?.system === "appendix" || ordinal?.system === "roman";
}

const slugs = reportFact(
  ({ document }) => new Map(anchorsOf(document).map((anchor) => [anchor.block, anchor.slugs])),
);

/** The anchor of a Markdown heading, as GitHub makes it; undefined for lines and run-ins, which have none. */
export function slugOf(report: Report, { kind, block }: Section): string | undefined {
  return kind === "heading" ? slugs(report).get(block)?.[0] : undefined;
}

function leadsTo(report: Report, { anchor }: ContentsEntry, { kind, block }: Section): boolean {
  if (anchor === undefined || kind !== "heading") return true;
  return slugs(report).get(block)?.includes(decodedFragment(anchor.text)) ?? true;
}

/** For every section the entry of the nearest listed heading above it. */
function entriesBefore(
  pairs: readonly Pair[],
  sections: readonly Section[],
): ReadonlyMap<Section, ContentsEntry | undefined> {
  const entryOf = new Map(pairs.map(([entry, section]) => [section, entry]));
  const before = new Map<Section, ContentsEntry | undefined>();
  let last: ContentsEntry | undefined;
  for (const section of sections) {
    before.set(section, last);
    last = entryOf.get(section) ?? last;
  }
  return before;
}
