import type { CheckedReport } from "../check/check";
import { formalElements } from "../report/elements";
import type { Report } from "../report/report";
import { type Section, walk } from "../report/section";
import type { Span } from "../text/span";
import type { MissingSection } from "../types/match";
import type { SectionEntry, SectionSpec } from "../types/reportType";

/** Offsets between which a heading of the missing section would be in its place, both included. */
export function placeFor(checked: CheckedReport, { spec, parent, after }: MissingSection): Span {
  const { report, type, match } = checked;
  const holder = parent === undefined ? type : match.specOf(parent);
  const start = parent?.line.end ?? report.title?.end ?? report.range.start;
  const end = endOf(report, parent);
  if (holder?.order === "free" || spec.place === "anywhere") return { start, end };
  const siblings = parent?.children ?? report.sections;
  const behind = after === undefined ? siblings : siblings.slice(siblings.indexOf(after) + 1);
  const next = behind.find((section) => isListedBehind(match.specOf(section), spec, holder?.sections ?? []));
  return { start: after?.line.end ?? start, end: next?.range.start ?? end };
}

/** Where the section ends (undefined: the report), the empty lines behind it included, formal parts left out. */
function endOf(report: Report, section: Section | undefined): number {
  const { document, sections, endBlock } = report;
  for (const other of section === undefined ? [] : walk(sections))
    if (section !== undefined && other.range.start >= section.range.end) return other.range.start;
  const { tailStart } = formalElements(report);
  return tailStart < report.range.end ? tailStart : document.startOf(endBlock);
}

function isListedBehind(
  found: SectionSpec | undefined,
  spec: SectionSpec,
  entries: readonly SectionEntry[],
): boolean {
  if (found === undefined || found.place === "anywhere") return false;
  return indexOf(found, entries) >= indexOf(spec, entries);
}

function indexOf(spec: SectionSpec, entries: readonly SectionEntry[]): number {
  return entries.findIndex((entry) => specsOf(entry).includes(spec));
}

/** The sections that an entry of a type may be: alternatives for a one-of, none for `any`. */
export function specsOf(entry: SectionEntry): readonly SectionSpec[] {
  if (entry.kind === "any") return [];
  return entry.kind === "one-of" ? entry.alternatives : [entry];
}

/** The section that may be written for the missing one: itself, or any of the alternatives that it is one of. */
export function alternativesOf(
  { type, match }: CheckedReport,
  { spec, parent }: MissingSection,
): readonly SectionSpec[] {
  const entries = (parent === undefined ? type : match.specOf(parent))?.sections ?? [];
  const entry = entries.find((candidate) => specsOf(candidate).includes(spec));
  return entry === undefined ? [spec] : specsOf(entry);
}

/** The last of the siblings that begins before the offset. */
export function lastBefore(siblings: readonly Section[], offset: number): Section | undefined {
  return siblings.filter((section) => section.range.start < offset).at(-1);
}
