import type { CheckedReport } from "../check/check";
import type { Report } from "../report/report";
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

/**
 * The outline of a document: each report's title with its sections below, the reports of a collection below that;
 * sections alone where there is no title.
 */
export function documentSymbols(reports: readonly CheckedReport[]): SymbolEntry[] {
  const entries: SymbolEntry[] = [];
  for (let i = 0; i < reports.length; i++) {
    const { report } = reports[i]!;
    const end = reports.findIndex((other, j) => j > i && other.report.range.start >= report.range.end);
    const inside = reports.slice(i + 1, end < 0 ? reports.length : end);
    entries.push(...ofReport(report, inside));
    i += inside.length;
  }
  return entries;
}

function ofReport(report: Report, inside: readonly CheckedReport[]): SymbolEntry[] {
  const children = [...report.sections.map(ofSection), ...documentSymbols(inside)];
  const { title } = report;
  if (title === undefined) return children;
  const { start } = report.range;
  const selection =
    title.block === undefined ? { start, end: start } : { start: title.start, end: title.end };
  const range = around(report.range, selection);
  return [{ kind: "report", name: title.text, detail: "", range, selection, children }];
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
