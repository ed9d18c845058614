import type { Section } from "../report/section";
import type { SectionSpec } from "../types/reportType";

/**
 * Whether a section that the type does not list stands in for one that it does (`loose`). Of such a section only that it
 * is there can be asked, not what it holds: several may share the content.
 */
export function standsIn({ text }: Section, { loose, names }: SectionSpec): boolean {
  return loose && !names.some((name) => name.find(text) !== undefined);
}
