import type { CheckedReport } from "../check/check";
import type { Section } from "../report/section";

export interface FoundSection {
  readonly checked: CheckedReport;
  readonly section: Section;
}

/** The innermost section that holds the offset, its heading and the indentation of its line included. */
export function sectionAt(reports: readonly CheckedReport[], offset: number): FoundSection | undefined {
  // Of a collection's reports the inner ones come behind.
  for (const checked of reports.toReversed()) {
    const section = innermost(checked.report.sections, behindIndentation(checked, offset));
    if (section !== undefined) return { checked, section };
  }
  return undefined;
}

function innermost(sections: readonly Section[], offset: number): Section | undefined {
  const section = sections.findLast(
    ({ range, line }) => range.start <= offset && offset <= Math.max(range.end, line.end),
  );
  return section && (innermost(section.children, offset) ?? section);
}

function behindIndentation({ report: { document } }: CheckedReport, offset: number): number {
  const { line } = document.positionAt(offset);
  const start = document.offsetAt({ line, character: 0 });
  const text = document.slice(start, document.offsetAt({ line: line + 1, character: 0 }));
  const lead = text.trim() === "" ? 0 : text.length - text.trimStart().length;
  return Math.max(offset, start + lead);
}
