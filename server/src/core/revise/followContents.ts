import { comparedContents } from "../report/contentsDiff";
import type { Report } from "../report/report";
import type { TextEdit } from "../text/edits";

/** Lets the numbers in the table of contents follow edits of the headings' ordinals. */
export function followContents(report: Report, renumbered: ReadonlyMap<number, TextEdit>): TextEdit[] {
  return (comparedContents(report)?.pairs ?? []).flatMap(([entry, { ordinal }]) => {
    const edit = ordinal && renumbered.get(ordinal.start);
    if (ordinal === undefined || edit?.end !== ordinal.end) return [];
    const old = ordinal.text.trim();
    if (!report.document.slice(entry.start, entry.end).startsWith(old)) return [];
    return [{ start: entry.start, end: entry.start + old.length, newText: edit.newText.trim() }];
  });
}
