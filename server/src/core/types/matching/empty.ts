import { hasContent } from "../../report/content";
import type { Report } from "../../report/report";
import type { Section } from "../../report/section";

/** True for a section with nothing under its heading: no text, no subsection; comments are not seen by a reader. */
export function isEmpty(report: Report, section: Section): boolean {
  return !saysSomething(section) && section.children.length === 0 && !hasContent(report, section);
}

/** A run-in has text on its own line, and a line that closes like a sentence is a numbered paragraph. */
export function saysSomething({ kind, written }: Section): boolean {
  return kind === "run-in" || (kind === "line" && /[。；！？!?;…”"）)]$/u.test(written));
}
