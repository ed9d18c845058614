import type { CheckedReport, OpenReport } from "../check/check";
import { plainBody, snippetBody } from "../revise/blanks";
import { lineEndOf } from "../revise/lineEnd";
import type { Span } from "../text/span";
import { isEmpty } from "../types/matching/empty";
import type { SectionSpec } from "../types/reportType";
import { lineAt } from "./lineAt";
import { sectionAt } from "./sectionAt";

/** The text that a section begins with, as its type has it. */
export interface BodyProposal {
  readonly spec: SectionSpec;
  readonly range: Span;
  readonly snippet: string;
  readonly plain: string;
}

/** On an empty line of a section that holds nothing yet: the snippet of its type. A / that was typed to ask is replaced. */
export function proposeBody(
  { document }: OpenReport,
  reports: readonly CheckedReport[],
  offset: number,
): BodyProposal | undefined {
  const line = lineAt(document, offset);
  if (!/^[ \t\u3000]*[/、]?$/.test(line.text)) return undefined;
  const found = sectionAt(reports, offset);
  const spec = found?.checked.match.specOf(found.section);
  if (found === undefined || spec?.snippet === undefined || offset <= found.section.heading.end)
    return undefined;
  const { checked, section } = found;
  const typed = line.text.trim();
  const rest = document.slice(section.heading.end, section.range.end).replace(typed, "").trim();
  if (rest !== "" && !isEmpty(checked.report, section)) return undefined;
  if (rest !== "") return undefined;
  const eol = lineEndOf(document);
  return {
    spec,
    range: { start: line.start, end: line.end },
    snippet: snippetBody(spec, checked.type.lang).replaceAll("\n", eol),
    plain: plainBody(spec, checked.type.lang).replaceAll("\n", eol),
  };
}
