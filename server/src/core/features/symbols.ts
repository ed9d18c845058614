import type { CheckResult } from "../check/check";
import type { Section } from "../report/section";
import type { Span } from "../text/span";

/** An entry of the outline that an editor shows. Offsets count from the start of the document. */
export interface SymbolEntry {
  readonly kind: "report" | "section";
  readonly name: string;
  /** The ordinal of a section. */
  readonly detail: string;
  /** All that the entry stands for; holds `selection` and the children's ranges. */
  readonly range: Span;
  /** The title or the section's heading. */
  readonly selection: Span;
  readonly children: readonly SymbolEntry[];
}

/** The outline of a document: each report's title with its sections below; sections alone where there is no title. */
export function documentSymbols(result: CheckResult): SymbolEntry[] {
  return result.reports.flatMap(({ report }) => {
    const sections = report.sections.map(ofSection);
    const { title } = report;
    if (title === undefined) return sections;
    const selection =
      title.block === undefined ? { start: report.range.start, end: report.range.start } : title;
    return [
      {
        kind: "report",
        name: title.text,
        detail: "",
        range: around(report.range, selection),
        selection: { start: selection.start, end: selection.end },
        children: sections,
      } satisfies SymbolEntry,
    ];
  });
}

function ofSection(section: Section): SymbolEntry {
  const detail = section.ordinal?.text ?? "";
  return {
    kind: "section",
    // An outline shows no entry without a name.
    name: section.text || detail || "—",
    detail,
    range: around(section.range, section.heading),
    selection: { start: section.heading.start, end: section.heading.end },
    children: section.children.map(ofSection),
  };
}

function around(outer: Span, inner: Span): Span {
  return { start: Math.min(outer.start, inner.start), end: Math.max(outer.end, inner.end) };
}
