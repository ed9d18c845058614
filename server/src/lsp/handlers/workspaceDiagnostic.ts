import {
  type CancellationToken,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type PreviousResultId,
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

/**
 * workspace/diagnostic: all Markdown files of the workspace, open ones as they stand in the editor. Clients that can take
 * the answer in parts get it so; all that give a token for it hear how far it is.
 */
export async function workspaceDiagnostic(
  session: Session,
  params: WorkspaceDiagnosticParams | null,
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
  const answer = new Answer(session, params);
  const open = new Map(session.documents.uris.map((uri) => [session.surroundings.keyOf(uri), uri]));
  const uris = await session.surroundings.documents();
  answer.begin();
  for (const [index, uri] of uris.entries()) {
    if ((index + 1) % STRETCH === 0) {
      answer.tellSoFar(index / uris.length);
      await new Promise((resolve) => setTimeout(resolve));
    }
    if (token.isCancellationRequested) return answer.end(false);
    answer.add(await look(session, open.get(session.surroundings.keyOf(uri)) ?? uri));
  }
  for (const fault of await session.faults.all())
    answer.add({ ...fault, resultId: JSON.stringify(fault.items) });
  return answer.end(true);
}

/** What has been found, as far as the client does not know it. */
class Answer {
  private readonly before: Map<string, string>;
  private items: WorkspaceDocumentDiagnosticReport[] = [];
  private readonly partial: unknown;
  private readonly work: unknown;

  constructor(
    private readonly session: Session,
    params: WorkspaceDiagnosticParams | null,
  ) {
    this.before = previousIds(params);
    this.partial = params?.partialResultToken;
    this.work = params?.workDoneToken;
  }

  begin(): void {
    const title = this.session.say({ en: "Checking reports", zh: "正在检查报告" });
    this.session.progress(this.work, { kind: "begin", title, cancellable: true, percentage: 0 });
  }

  add(found: Found): void {
    const previous = this.before.get(found.uri);
    this.before.delete(found.uri);
    if (previous === found.resultId) this.items.push(unchanged(found));
    else if (found.items.length > 0 || previous !== undefined) this.items.push(full(found));
  }

  tellSoFar(share: number): void {
    this.session.progress(this.work, { kind: "report", percentage: Math.floor(100 * share) });
    if (this.partial === undefined || this.items.length === 0) return;
    this.session.progress(this.partial, { items: this.items });
    this.items = [];
  }

  /** `whole`: every file was looked at; what has been told of files that are gone is then taken back. */
  end(whole: boolean): WorkspaceDiagnosticReport {
    this.session.progress(this.work, { kind: "end" });
    if (whole)
      for (const uri of this.before.keys())
        this.items.push(full({ uri, version: null, resultId: NOTHING, items: [] }));
    return { items: this.items };
  }
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
  const resultId = checked === undefined ? NOTHING : session.answers.idOf(uri, items);
  return { uri, version: snapshot.version, resultId, items };
}

function full(found: Found): WorkspaceDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, ...found };
}

function unchanged({ uri, version, resultId }: Found): WorkspaceDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId };
}

function previousIds(params: WorkspaceDiagnosticParams | null): Map<string, string> {
  const ids: unknown[] = Array.isArray(params?.previousResultIds) ? params.previousResultIds : [];
  return new Map(ids.flatMap((id) => (isPrevious(id) ? [[id.uri, id.value]] : [])));
}

function isPrevious(id: unknown): id is PreviousResultId {
  if (typeof id !== "object" || id === null || !("uri" in id) || !("value" in id)) return false;
  return typeof id.uri === "string" && typeof id.value === "string";
}
