import type { CancellationToken, RenameFilesParams, WorkspaceEdit } from "vscode-languageserver";
import { type FileMove, linkEdits } from "../../core/features/moveFiles";
import { toTextEdits } from "../convert/toProto";
import { everyDocument } from "../everyDocument";
import type { Session } from "../session";

/** workspace/willRenameFiles: relative links of reports, and to reports, go on pointing to the same files. */
export async function willRenameFiles(
  session: Session,
  params: RenameFilesParams | null,
  token: CancellationToken,
): Promise<WorkspaceEdit | null> {
  const files = Array.isArray(params?.files) ? params.files : [];
  const moves = files.filter(isMove);
  if (moves.length === 0) return null;
  const reports: FileMove[] = [];
  for (const move of moves) if (await isReport(session, move.oldUri)) reports.push(move);
  const changes: NonNullable<WorkspaceEdit["changes"]> = {};
  for await (const uri of everyDocument(session)) {
    if (token.isCancellationRequested) return null;
    const read = await session.readAnywhere(uri);
    if (read === undefined) continue;
    const edits = linkEdits(read.snapshot.open.document, uri, read.reports.length > 0 ? moves : reports);
    if (edits.length > 0) changes[uri] = toTextEdits(read.snapshot, edits);
  }
  return Object.keys(changes).length === 0 ? null : { changes };
}

async function isReport(session: Session, uri: string): Promise<boolean> {
  return ((await session.readAnywhere(uri))?.reports.length ?? 0) > 0;
}

function isMove(value: unknown): value is FileMove {
  if (typeof value !== "object" || value === null || !("oldUri" in value) || !("newUri" in value))
    return false;
  return typeof value.oldUri === "string" && typeof value.newUri === "string";
}
