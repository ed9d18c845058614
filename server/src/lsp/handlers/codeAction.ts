import { type CodeAction, CodeActionKind, type CodeActionParams } from "vscode-languageserver";
import { wants } from "../actions/action";
import { configurationFixes, quickFixes } from "../actions/quickFixes";
import { refactorActions, resolved } from "../actions/refactorActions";
import { sourceActions } from "../actions/sourceActions";
import type { Session } from "../session";

/** textDocument/codeAction: what fits the text as it is now; the diagnostics that the client sends are not believed. */
export async function codeAction(session: Session, params: CodeActionParams): Promise<CodeAction[] | null> {
  const only = kindsIn(params.context?.only);
  const { uri } = params.textDocument;
  if (session.documents.isConfiguration(uri))
    return wants(only, CodeActionKind.QuickFix) ? configurationFixes(session, uri, params.range) : [];
  const checked = await session.check(uri);
  if (checked === undefined) return null;
  const asked = checked.snapshot.positions.span(params.range);
  return [
    ...(wants(only, CodeActionKind.QuickFix) ? quickFixes(session, checked, asked) : []),
    ...refactorActions(session, checked, params.range, only),
    ...sourceActions(session, checked, only),
  ];
}

/** codeAction/resolve */
export async function codeActionResolve(
  session: Session,
  action: CodeAction | null,
): Promise<CodeAction | null> {
  return action && resolved(session, action);
}

function kindsIn(only: unknown): string[] | undefined {
  return Array.isArray(only) ? only.filter((kind) => typeof kind === "string") : undefined;
}
