import type { CheckResult } from "../check/check";
import { renumberReport } from "../revise/renumberReport";
import { allRules } from "../rules/all";
import type { TextEdit } from "../text/edits";
import { contains, meets, type Span } from "../text/span";
import { safeEdits } from "./safeFixes";

const TIDIED = new Set(
  allRules.filter(({ category }) => category === "numbering" || category === "text").map(({ id }) => id),
);

/**
 * Numbers and marks put right: the reports renumbered, and what rules of numbering and text mend without judgement.
 * Within `range` only, if there is one. A document that is no report is left alone.
 */
export function formatReport({ reports, findings }: CheckResult, range?: Span): TextEdit[] {
  const numbers = reports.flatMap(({ report }) => renumberReport(report));
  const tidied = safeEdits(findings.filter(({ rule }) => TIDIED.has(rule)));
  const others = tidied.filter((edit) => !numbers.some((other) => meets(edit, other)));
  return [...numbers, ...others]
    .filter((edit) => range === undefined || contains(range, edit))
    .sort((a, b) => a.start - b.start);
}
