import { checkReport, openReport } from "../../server/src/core/index";
import { LineIndex } from "../../server/src/core/text/lineIndex";
import type { Locale } from "../../server/src/core/text/localized";
import { builtInLibrary } from "../../server/src/core/types/library";
import type { Diagnostic } from "./client";

const SEVERITY = { error: 1, warning: 2, info: 3, hint: 4 } as const;

/** What is compared of a diagnostic. */
export type Told = Pick<Diagnostic, "code" | "severity" | "message" | "range">;

/** What the checker says of a text, as diagnostics should tell it. */
export function findingsIn(text: string, locale: Locale = "en"): Told[] {
  const index = new LineIndex(text);
  return checkReport(openReport(text), { library: builtInLibrary() }).findings.map((finding) => ({
    code: finding.rule,
    severity: SEVERITY[finding.severity],
    message: finding.message[locale],
    range: index.rangeOf(finding.span),
  }));
}

export function told(diagnostics: readonly Diagnostic[]): Told[] {
  return diagnostics.map(({ code, severity, message, range }) => ({ code, severity, message, range }));
}
