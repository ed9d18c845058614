import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from "vscode-languageserver";
import { diagnosticsOf } from "../diagnostics";
import type { Session } from "../session";

/** textDocument/diagnostic */
export async function diagnostic(
  session: Session,
  params: DocumentDiagnosticParams,
): Promise<DocumentDiagnosticReport> {
  const { uri } = params.textDocument;
  if (session.documents.isConfiguration(uri))
    return { kind: DocumentDiagnosticReportKind.Full, items: (await session.faults.in(uri)).items };
  const checked = await session.check(uri);
  if (checked === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const items = diagnosticsOf(session, checked.snapshot, checked.result.findings);
  const resultId = session.answers.idOf(uri, items);
  if (params.previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}
