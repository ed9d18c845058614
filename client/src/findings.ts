import { type Diagnostic, languages, type TextDocument, type Uri } from "vscode";

/** One of our diagnostics with the rule that speaks, and the page that explains it. */
export interface Finding {
  readonly diagnostic: Diagnostic;
  readonly rule: string;
  readonly page: Uri | undefined;
}

/** What Reportwright says of a document, in its order. */
export function findingsIn({ uri }: TextDocument): Finding[] {
  return languages
    .getDiagnostics(uri)
    .flatMap((diagnostic) => toFinding(diagnostic) ?? [])
    .sort((a, b) => a.diagnostic.range.start.compareTo(b.diagnostic.range.start));
}

function toFinding(diagnostic: Diagnostic): Finding | undefined {
  const { source, code } = diagnostic;
  if (source !== "reportwright" || code === undefined) return undefined;
  return typeof code === "object"
    ? { diagnostic, rule: String(code.value), page: code.target }
    : { diagnostic, rule: String(code), page: undefined };
}
