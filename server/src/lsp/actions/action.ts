import type { CodeAction } from "vscode-languageserver";
import type { TextEdit } from "../../core/text/edits";
import { toWorkspaceEdit } from "../convert/toProto";
import type { Snapshot } from "../documents";
import type { Session } from "../session";

/** A code action whose edit is known. */
export function withEdit(
  session: Session,
  snapshot: Snapshot,
  action: CodeAction,
  edits: readonly TextEdit[],
): CodeAction {
  return { ...action, edit: toWorkspaceEdit(session, snapshot, edits) };
}

/** Whether a client that asks for the kinds of `only` wants this one. */
export function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
}
