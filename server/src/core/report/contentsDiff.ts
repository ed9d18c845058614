import { distance } from "fastest-levenshtein";
import { anchorsOf, decodedFragment } from "./anchors";
import { type Contents, type ContentsEntry, contentsOf } from "./contents";
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

function isNamed({ text }: ContentsEntry, section: Section): boolean {
  const name = nameKey(section.text);
  return nameKey(withoutOrdinal(text)) === name || nameKey(text) === name;
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
  const groups = new Map<string, Section[]>();
  for (const section of sections) {
    const key = `${section.level} ${section.kind} ${section.ordinal?.system}`;
    groups.set(key, [...(groups.get(key) ?? []), section]);
  }
  const whole = [...groups.values()].filter((group) => group.filter(isListed).length * 2 >= group.length);
  return sections.filter((section) => isListed(section) || whole.some((group) => group.includes(section)));
}

function compare(report: Report, entries: readonly ContentsEntry[], sections: readonly Section[]) {
  const pairs = alignment(entries, sections);
  const leftEntries = entries.filter((entry) => !pairs.some(([own]) => own === entry));
  const leftSections = sections.filter((section) => !pairs.some(([, own]) => own === section));
  const moved = leftEntries.flatMap((entry) => {
    const section = leftSections.find((one) => isNamed(entry, one));
    return section === undefined ? [] : [[entry, section] as const];
  });
  const isMoved = (one: ContentsEntry | Section) =>
    moved.some((pair) => (pair as readonly unknown[]).includes(one));
  const renamed = renamedAmong(
    entries,
    pairs,
    leftEntries.filter((entry) => !isMoved(entry)),
    leftSections.filter((section) => !isMoved(section)),
  );
  const all = [...pairs, ...renamed];
  const numbered =
    pairs.filter(([entry, { ordinal }]) => ordinal !== undefined && ordinalKey(entry.text) !== "").length *
      2 >=
    pairs.filter(([, { ordinal }]) => ordinal !== undefined).length;
  const after = (section: Section) => entryBefore(all, sections, section);
  const paired = new Set<unknown>(all.flat());
  const differences: ContentsDifference[] = [
    ...pairs.flatMap(([entry, section]) => pairDifference(report, pairs, entry, section, numbered)),
    ...renamed.map(([entry, section]) => ({ kind: "changed", entry, section }) as const),
    ...moved.map(([entry, section]) => ({ kind: "moved", entry, section, after: after(section) }) as const),
    ...leftEntries
      .filter((entry) => !paired.has(entry) && !isMoved(entry))
      .map((entry) => ({ kind: "stale", entry }) as const),
    ...leftSections
      .filter((section) => !paired.has(section) && !isMoved(section))
      .map((section) => ({ kind: "missing", section, after: after(section) }) as const),
  ];
  return { pairs: all, differences, numbered };
}

/** The longest row of entries and headings of one name that stand in the same order. */
function alignment(
  entries: readonly ContentsEntry[],
  sections: readonly Section[],
): (readonly [ContentsEntry, Section])[] {
  const width = sections.length + 1;
  const best = new Uint16Array((entries.length + 1) * width);
  const same = (i: number, j: number): boolean => {
    const entry = entries[i];
    const section = sections[j];
    return entry !== undefined && section !== undefined && isNamed(entry, section);
  };
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = entries.length - 1; i >= 0; i--) {
    for (let j = sections.length - 1; j >= 0; j--) {
      best[i * width + j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [ContentsEntry, Section])[] = [];
  for (let i = 0, j = 0; i < entries.length && j < sections.length; ) {
    const entry = entries[i];
    const section = sections[j];
    if (entry !== undefined && section !== undefined && same(i, j)) {
      pairs.push([entry, section]);
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** Entries and headings that stand between the same neighbours and list one another under another name. */
function renamedAmong(
  entries: readonly ContentsEntry[],
  pairs: readonly (readonly [ContentsEntry, Section])[],
  leftEntries: readonly ContentsEntry[],
  leftSections: readonly Section[],
): (readonly [ContentsEntry, Section])[] {
  const renamed: (readonly [ContentsEntry, Section])[] = [];
  const bounds = [undefined, ...pairs, undefined];
  for (let i = 0; i + 1 < bounds.length; i++) {
    const from = bounds[i];
    const to = bounds[i + 1];
    const own = leftEntries.filter(
      ({ start }) => start > (from?.[0].start ?? -1) && start < (to?.[0].start ?? Number.POSITIVE_INFINITY),
    );
    const theirs = leftSections.filter(
      ({ heading }) =>
        heading.start > (from?.[1].heading.start ?? -1) &&
        heading.start < (to?.[1].heading.start ?? Number.POSITIVE_INFINITY),
    );
    renamed.push(...matched(own, theirs));
  }
  return renamed.sort((a, b) => entries.indexOf(a[0]) - entries.indexOf(b[0]));
}

/** As many of either: in their order. Otherwise those that are alike, in number or in name. */
function matched(
  entries: readonly ContentsEntry[],
  sections: readonly Section[],
): (readonly [ContentsEntry, Section])[] {
  if (entries.length === sections.length)
    return entries.flatMap((entry, i) => {
      const section = sections[i];
      return section === undefined ? [] : [[entry, section] as const];
    });
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

function pairDifference(
  report: Report,
  pairs: readonly (readonly [ContentsEntry, Section])[],
  entry: ContentsEntry,
  section: Section,
  numbered: boolean,
): ContentsDifference[] {
  const own = section.ordinal?.text.replace(/[\s\p{P}]/gu, "").toLowerCase() ?? "";
  if (numbered && ordinalKey(entry.text) !== own && !isLetter(section))
    return [{ kind: "renumbered", entry, section }];
  if (entry.anchor === undefined || leadsTo(report, entry, section)) return [];
  // Where most anchors are made in a way that is not known here, nothing can be said of this one.
  const right = pairs.filter(([one, its]) => leadsTo(report, one, its));
  return right.length * 2 > pairs.length ? [{ kind: "anchor", entry, section }] : [];
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

/** The entry of the nearest listed heading above a section. */
function entryBefore(
  pairs: readonly (readonly [ContentsEntry, Section])[],
  sections: readonly Section[],
  section: Section,
): ContentsEntry | undefined {
  for (let i = sections.indexOf(section) - 1; i >= 0; i--) {
    const pair = pairs.find(([, own]) => own === sections[i]);
    if (pair !== undefined) return pair[0];
  }
  return undefined;
}
