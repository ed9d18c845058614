import { readReports } from "../core/check/check";
import { openReport } from "../core/index";
import type { Section } from "../core/report/section";
import { builtInLibrary } from "../core/types/library";
import type { Outline } from "../core/types/template";

/** The sections of a Markdown text that serves as the template of a report type. */
export function templateOutline(markdown: string): Outline[] {
  const reports = readReports(openReport(markdown), { library: builtInLibrary(), detect: false }, true);
  return reports.flatMap(({ report }) => report.sections.map(ofSection));
}

function ofSection({ text, children }: Section): Outline {
  return { text, children: children.map(ofSection) };
}
