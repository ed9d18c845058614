import {
  type CancellationToken,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { diagnosticsOf } from "../diagnostics";
import type { Session } from "../session";

/** Files between two looks at what else is asked. */
const STRETCH = 20;

interface Found {
  readonly uri: string;
  /** Null for a file that is not open. */
  readonly version: number | null;
  readonly resultId: string;
  readonly items: Diagnostic[];
}

/** workspace/diagnostic: all Markdown files of the workspace, open ones as they stand in the editor. */
export async function workspaceDiagnostic(
  session: Session,
  params: WorkspaceDiagnosticParams | null,
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
  const before = previousIds(params);
  const open = new Map(session.documents.uris.map((uri) => [session.surroundings.keyOf(uri), uri]));
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  const tell = (found: Found): void => {
    const previous = before.get(found.uri);
    before.delete(found.uri);
    if (previous === found.resultId) items.push(unchanged(found));
    else if (found.items.length > 0 || previous !== undefined) items.push(full(found));
  };
  let looked = 0;
  for (const uri of await session.surroundings.documents()) {
    if (++looked % STRETCH === 0) await new Promise((resolve) => setTimeout(resolve));
    if (token.isCancellationRequested) return { items };
    tell(await look(session, open.get(session.surroundings.keyOf(uri)) ?? uri));
  }
  for (const fault of await session.faults.all()) tell({ ...fault, resultId: JSON.stringify(fault.items) });
  // What has been told of files that are gone is taken back.
  for (const uri of before.keys()) items.push(full({ uri, version: null, resultId: NOTHING, items: [] }));
  return { items };
}

const NOTHING = "nothing";

async function look(session: Session, uri: string): Promise<Found> {
  const snapshot = session.documents.get(uri);
  if (snapshot === undefined) {
    const { id, diagnostics } = await session.closed.check(uri);
    return { uri, version: null, resultId: id, items: [...diagnostics] };
  }
  const checked = await session.check(uri);
  const items =
    checked === undefined ? [] : diagnosticsOf(session, checked.snapshot, checked.result.findings);
  return { uri, version: snapshot.version, resultId: checked?.id ?? NOTHING, items };
}

function full(found: Found): WorkspaceDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, ...found };
}

function unchanged({ uri, version, resultId }: Found): WorkspaceDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId };
}

function previousIds(params: WorkspaceDiagnosticParams | null): Map<string, string> {
  const ids = Array.isArray(params?.previousResultIds) ? params.previousResultIds : [];
  return new Map(ids.map(({ uri, value }) => [uri, value]));
}
