import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type TextEdit } from "vscode-languageserver";
import type { Finding } from "../../core/index";
import type { TextEdit as CoreEdit } from "../../core/text/edits";
import type { Severity } from "../../core/types/severity";
import type { Snapshot } from "../documents";
import type { Session } from "../session";

export const SOURCE = "reportwright";

const SEVERITY: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Rules whose text at fault is there for nothing: editors fade it. */
const NEEDLESS = new Set(["residue", "duplicate-paragraph", "unused-suppression"]);

/** A finding as the client sees it. */
export function toDiagnostic(session: Session, snapshot: Snapshot, finding: Finding): Diagnostic {
  const { features } = session;
  const diagnostic: Diagnostic = {
    range: snapshot.positions.range(finding.span),
    severity: SEVERITY[finding.severity],
    code: finding.rule,
    codeDescription: { href: session.pageOf(finding.rule) },
    source: SOURCE,
    message: session.say(finding.message),
  };
  if (features.diagnosticTags && NEEDLESS.has(finding.rule)) diagnostic.tags = [DiagnosticTag.Unnecessary];
  if (features.relatedInformation && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map(({ span, message }) => ({
      location: { uri: snapshot.uri, range: snapshot.positions.range(span) },
      message: session.say(message),
    }));
  }
  return diagnostic;
}

/** Edits of the text of `snapshot`. */
export function toTextEdits(snapshot: Snapshot, edits: readonly CoreEdit[]): TextEdit[] {
  return edits.map((edit) => ({ range: snapshot.positions.range(edit), newText: edit.newText }));
}

/** A `WorkspaceEdit` of one document, which creates and deletes no files. */
export interface DocumentEdit {
  changes?: Record<string, TextEdit[]>;
  documentChanges?: { textDocument: { uri: string; version: number }; edits: TextEdit[] }[];
}

/** The same as the client applies it, to this version only where it can tell. */
export function toWorkspaceEdit(
  session: Session,
  snapshot: Snapshot,
  edits: readonly CoreEdit[],
): DocumentEdit {
  const { uri, version } = snapshot;
  const textEdits = toTextEdits(snapshot, edits);
  return session.features.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
    : { changes: { [uri]: textEdits } };
}
