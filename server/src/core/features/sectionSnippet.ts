import { schemeOf } from "../ordinals/schemes";
import type { ReportType, SectionSpec } from "../types/reportType";

/** A section of a type by itself as a snippet: heading with an ordinal to choose, body with tab stops. */
export function sectionSnippet(type: ReportType, spec: SectionSpec): string {
  const scheme = schemeOf(type.numbering.headings);
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => scheme?.format(1, [number]) ?? "");
  const ordinal = scheme === undefined ? "" : `\${1|${numbers.map(escapeChoice).join(",")}|}`;
  const name = spec.name.split("*").map(escapeSnippet).join(`\${2:…}`);
  const body = spec.snippet
    ?.trimEnd()
    .replace(/\$(\{?)([1-9]\d*)/g, (_, brace, stop) => `$${brace}${Number(stop) + 2}`);
  return `## ${ordinal}${name}\n\n${body ?? "$0"}`;
}

function escapeChoice(text: string): string {
  return text.replace(/[\\,|]/g, "\\$&");
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}
