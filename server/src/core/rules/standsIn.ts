import type { Report } from "../report/report";
import type { Section } from "../report/section";
import type { SectionSpec } from "../types/reportType";

/**
 * Whether a section that the type does not list stands in for one that it does (`loose`). Of such a section only that it
 * is there can be asked, not what it holds: several may share the content.
 */
export function standsIn({ text }: Section, { loose, names }: SectionSpec): boolean {
  return loose && !names.some((name) => name.find(text) !== undefined);
}

/** Whether a section holds a blank of a scaffold: [TODO: …], [待补充]. */
export function holdsBlank({ document }: Report, { range }: Section): boolean {
  return /\[(?:TODO|待补充)[^\]\n]*\]/.test(document.slice(range.start, range.end));
}
