import type { CheckedReport } from "../check/check";
import type { Section } from "../report/section";
import type { MissingSection } from "../types/match";
import type { SectionEntry, SectionSpec } from "../types/reportType";
import { specsOf } from "./missing";

/** A section of the type that may be written into the report. */
export interface Insertable {
  readonly checked: CheckedReport;
  readonly missing: MissingSection;
  /** The report lacks it; the others it may have. */
  readonly required: boolean;
}

/**
 * The sections that may be put into the reports of a document: first those that they lack, then those that their types
 * allow besides, both in the order of the types.
 */
export function insertableSections(reports: readonly CheckedReport[]): Insertable[] {
  const lacking = reports.flatMap((checked) =>
    checked.match.missing.map((missing) => ({ checked, missing, required: true })),
  );
  const allowed = reports.flatMap((checked) =>
    allowedSections(checked).map((missing) => ({ checked, missing, required: false })),
  );
  return [...lacking, ...allowed];
}

/** Sections that the type lists, that are not there as often as they may be, and that nobody misses. */
function allowedSections(checked: CheckedReport): MissingSection[] {
  const { report, type, match } = checked;
  const found = [...allowedIn(checked, type.sections, undefined, report.sections)];
  const descend = (sections: readonly Section[]): void => {
    for (const section of sections) {
      const spec = match.specOf(section);
      if (spec === undefined) continue;
      found.push(...allowedIn(checked, spec.sections, section, section.children));
      descend(section.children);
    }
  };
  descend(report.sections);
  return found;
}

function allowedIn(
  { match }: CheckedReport,
  entries: readonly SectionEntry[],
  parent: Section | undefined,
  siblings: readonly Section[],
): MissingSection[] {
  const missed = new Set(match.missing.filter((one) => one.parent === parent).map(({ spec }) => spec));
  return entries.flatMap((entry, index) => {
    const specs = specsOf(entry);
    const there = siblings.filter((section) => isOneOf(match.specOf(section), specs));
    if (specs.some((spec) => missed.has(spec)) || (specs.length > 1 && there.length > 0)) return [];
    const before = entries.slice(0, index + 1).flatMap(specsOf);
    const after = siblings.filter((section) => isOneOf(match.specOf(section), before)).at(-1);
    return specs
      .filter((spec) => there.length < spec.max)
      .map((spec) => ({ spec, parent, cue: undefined, after }));
  });
}

function isOneOf(spec: SectionSpec | undefined, specs: readonly SectionSpec[]): boolean {
  return spec !== undefined && specs.includes(spec);
}
