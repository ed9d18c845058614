import type { CheckedReport } from "../check/check";
import { isNumbered } from "../report/numbering";
import { walk } from "../report/section";
import { renumberReport } from "../revise/renumberReport";
import type { TextEdit } from "../text/edits";
import { overlaps, type Span } from "../text/span";

/** The ordinal that a heading should have, where it has another. */
export interface OrdinalHint {
  /** Behind the ordinal that is there. */
  readonly offset: number;
  readonly ordinal: string;
  readonly edits: readonly TextEdit[];
}

/** Hints for the headings that renumbering would change, as far as they lie in the range. */
export function ordinalHints(reports: readonly CheckedReport[], range: Span): OrdinalHint[] {
  return reports.flatMap(({ report }) => {
    if (!overlaps(report.range, range)) return [];
    const edits = new Map(renumberReport(report).map((edit) => [edit.start, edit]));
    return walk(report.sections)
      .filter(isNumbered)
      .flatMap(({ ordinal }) => {
        const edit = edits.get(ordinal.start);
        if (edit === undefined || ordinal.start < range.start || ordinal.end > range.end) return [];
        return [{ offset: ordinal.end, ordinal: edit.newText, edits: [edit] }];
      });
  });
}
