import type { Report } from "../report/report";
import type { Section } from "../report/section";
import type { TextEdit } from "../text/edits";
import type { ReportType, SectionSpec } from "../types/reportType";
import { plainBody } from "./blanks";
import { insertBehind } from "./insertText";

/** Puts the text to fill in under an empty section: its type's snippet, else a blank. */
export function fillSection(
  report: Report,
  section: Section,
  type: ReportType,
  spec: SectionSpec | undefined,
): TextEdit[] {
  return [insertBehind(report.document, section.line.end, plainBody(spec, type.lang))];
}
