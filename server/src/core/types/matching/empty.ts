import { hasContent } from "../../report/content";
import type { Report } from "../../report/report";
import type { Section } from "../../report/section";

/** True for a section with nothing under its heading: no text, no subsection; comments are not seen by a reader. */
export function isEmpty(report: Report, section: Section): boolean {
  if (section.kind === "run-in" || section.children.length > 0) return false;
  // A line that closes like a sentence says something itself: it is a numbered paragraph.
  if (section.kind === "line" && /[。；！？!?;…”"）)]$/u.test(section.written)) return false;
  return !hasContent(report, section);
}
