import { type OpenReport, openReport, readReports, type Setup } from "../check/check";
import type { Report } from "../report/report";
import { walk } from "../report/section";
import { applyEdits, type TextEdit } from "../text/edits";

/** The outline of a report after the edits, a line a section: its level and its name. Undefined where it is gone. */
export function outlineAfter(
  opened: OpenReport,
  setup: Setup,
  report: Report,
  edits: readonly TextEdit[],
): string[] | undefined {
  const text = applyEdits(opened.document.text, edits);
  const again = readReports(openReport(text, opened), setup, true);
  const same = again.find((other) => other.report.range.start === report.range.start);
  return same && outlineOf(same.report);
}

/** The outline as it is, in the same form. */
function outlineOf(report: Report): string[] {
  return walk(report.sections).map(({ text, level }) => `${level} ${text}`);
}

/** Whether the edits leave sections, their names and their levels as they are. */
export function keepsOutline(
  opened: OpenReport,
  setup: Setup,
  report: Report,
  edits: readonly TextEdit[],
): boolean {
  return outlineAfter(opened, setup, report, edits)?.join("\n") === outlineOf(report).join("\n");
}
