import { type Section, walk } from "../../report/section";
import type { ReportType, SectionEntry } from "../reportType";

/** Letters of scripts that types are not written in: `lang` is Chinese or English. */
const FOREIGN = /[^\P{L}\p{Script=Latin}\p{Script=Han}\p{Script=Common}\p{Script=Inherited}]/u;
const OWN = /[\p{Script=Latin}\p{Script=Han}]/u;

/** With fewer headings nothing can be told of a report's language. */
const LEAST = 3;

/**
 * Whether a report is written in a script that its type has no name in, a translation into Korean say: its sections may
 * all be there, under names that nobody can compare.
 */
export function isForeign(sections: readonly Section[], type: ReportType): boolean {
  let foreign = 0;
  let own = 0;
  for (const { text } of walk(sections)) {
    if (FOREIGN.test(text)) foreign++;
    else if (OWN.test(text)) own++;
  }
  return foreign >= LEAST && own * 4 < foreign && !type.sections.some(isNamedSo);
}

function isNamedSo(entry: SectionEntry): boolean {
  if (entry.kind === "any") return false;
  const specs = entry.kind === "one-of" ? entry.alternatives : [entry];
  return specs.some(
    ({ names, sections }) => names.some(({ source }) => FOREIGN.test(source)) || sections.some(isNamedSo),
  );
}
