import {
  ErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { renamableAt, renameAt } from "../../core/features/renameReferent";
import { toWorkspaceEdit } from "../convert/toProto";
import type { Session } from "../session";

/** textDocument/prepareRename: names of sections, captions and attachments, and references to them. */
export async function prepareRename(
  session: Session,
  params: PrepareRenameParams,
): Promise<PrepareRenameResult | null> {
  const read = await session.read(params.textDocument.uri);
  const found = read && renamableAt(read.reports, read.snapshot.positions.offset(params.position));
  if (read === undefined || found === undefined) return null;
  return { range: read.snapshot.positions.range(found.place), placeholder: found.text };
}

/** textDocument/rename */
export async function rename(
  session: Session,
  params: RenameParams,
): Promise<WorkspaceEdit | ResponseError<void> | null> {
  const read = await session.read(params.textDocument.uri);
  if (read === undefined || typeof params.newName !== "string") return null;
  const { snapshot, reports } = read;
  const renamed = renameAt(reports, snapshot.positions.offset(params.position), params.newName);
  if (renamed === undefined) return null;
  return "reason" in renamed
    ? new ResponseError(ErrorCodes.InvalidParams, session.say(renamed.reason))
    : toWorkspaceEdit(session, snapshot, renamed.edits);
}
