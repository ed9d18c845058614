import { insertableSections } from "../../core/features/insertable";
import { type ReportView, reportViews, type SectionView } from "../../core/features/reportView";
import type { Positions } from "../convert/positions";
import type { ReportInfo, ReportViewResult, SectionInfo, TextDocumentParams } from "../protocol";
import type { Session } from "../session";
import { reportStatus } from "../status";

/** reportwright/reportView: the reports of a document with the state of each section. */
export async function reportView(
  session: Session,
  params: TextDocumentParams,
): Promise<ReportViewResult | null> {
  const checked = await session.check(params.textDocument.uri);
  if (checked === undefined) return null;
  const { snapshot, result } = checked;
  const views = reportViews(result.reports, result.findings, insertableSections(result.reports));
  return {
    version: snapshot.version,
    reports: views.map((view) => toReport(session, snapshot.positions, view)),
  };
}

function toReport(session: Session, positions: Positions, view: ReportView): ReportInfo {
  const { checked, range, words, findings, sections } = view;
  const { title } = checked.report;
  const heading = title?.block === undefined ? { start: range.start, end: range.start } : title;
  return {
    ...reportStatus(session, checked),
    range: positions.range(range),
    heading: positions.range(heading),
    official: checked.type.numbering.headings === "official",
    words,
    findings,
    sections: sections.map((section) => toSection(positions, section)),
  };
}

function toSection(positions: Positions, section: SectionView): SectionInfo {
  const { id, text, ordinal, state, words, length, hint, findings, heading, range } = section;
  return {
    id: id ?? null,
    text,
    ordinal,
    state,
    words,
    length: length === undefined ? null : { min: length.min, max: finite(length.max) },
    hint: hint ?? null,
    findings,
    heading: heading === undefined ? null : positions.range(heading),
    range: range === undefined ? null : positions.range(range),
    insertable: section.insertable ?? null,
    children: section.children.map((child) => toSection(positions, child)),
  };
}

function finite(count: number): number | null {
  return Number.isFinite(count) ? count : null;
}
