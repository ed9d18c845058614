import { schemeOf } from "../ordinals/schemes";
import { snippetBody } from "../revise/blanks";
import type { ReportType, SectionSpec } from "../types/reportType";
import { escapeSnippet } from "./snippet";

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** A section of a type by itself as a snippet: heading with an ordinal to choose, body with tab stops. */
export function sectionSnippet(type: ReportType, spec: SectionSpec): string {
  const ordinals = NUMBERS.map((number) => schemeOf(type.numbering.headings)?.format(1, [number]) ?? "");
  const choice = ordinals[0] === "" ? "" : `\${1|${ordinals.map(escapeChoice).join(",")}|}`;
  const name = spec.name.split("*").map(escapeSnippet).join("$2");
  return `## ${choice}${name}\n\n${snippetBody(spec, type.lang, 3)}`;
}

function escapeChoice(text: string): string {
  return text.replace(/[\\,|]/g, "\\$&");
}
