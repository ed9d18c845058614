import type { CheckedReport } from "../check/check";
import { formalElements } from "../report/elements";
import type { Report } from "../report/report";
import { type Section, walk } from "../report/section";
import { placeOf, proseToHead } from "../revise/insertSection";
import type { Span } from "../text/span";

/** Something in a report that a preview shows in its own way, found again by its text: lines move while one types. */
export interface PreviewMark {
  readonly role: Section["kind"] | "addressee" | "signature" | "date";
  /** Of a section: 1 is right below the title. */
  readonly level: number;
  /** How the paragraph begins, as it is read; all of it for a heading. */
  readonly text: string;
}

/** A section that is missing, with the offset that it belongs at: before what stands there, or behind it. */
export interface PreviewGap {
  readonly name: string;
  readonly offset: number;
  readonly before: boolean;
}

export interface PreviewMarks {
  /** Every report is numbered by the ladder of official documents. */
  readonly official: boolean;
  /** In document order. */
  readonly marks: readonly PreviewMark[];
  readonly gaps: readonly PreviewGap[];
}

/** What the preview of a document shows besides its text. */
export function previewMarks(reports: readonly CheckedReport[]): PreviewMarks {
  return {
    official: reports.length > 0 && reports.every(({ type }) => type.numbering.headings === "official"),
    marks: reports.flatMap(({ report }) => marksOf(report)),
    gaps: reports.flatMap(({ report, match }) =>
      match.missing.map((missing) => {
        const prose = proseToHead(report, missing);
        const place = prose && { offset: prose.start, before: true };
        return { name: missing.spec.name, ...(place ?? placeOf(report, missing)) };
      }),
    ),
  };
}

function marksOf(report: Report): PreviewMark[] {
  const { addressee, signature, date } = formalElements(report);
  const formal = (role: PreviewMark["role"], span: Span | undefined) =>
    span === undefined ? [] : [{ role, level: 0, text: report.document.slice(span.start, span.end) }];
  return [
    ...formal("addressee", addressee),
    ...walk(report.sections).map(({ kind, level, ordinal, written }) => ({
      role: kind,
      level,
      text: `${ordinal?.text ?? ""}${written}`,
    })),
    ...formal("signature", signature),
    ...formal("date", date),
  ];
}
