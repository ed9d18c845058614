import { type CodeAction, CodeActionKind, type CodeActionParams } from "vscode-languageserver";
import { safeEdits } from "../../core/features/safeFixes";
import type { Finding, Fix } from "../../core/index";
import type { TextEdit } from "../../core/text/edits";
import type { Span } from "../../core/text/span";
import { toDiagnostic, toWorkspaceEdit } from "../convert/toProto";
import type { Checked, Session } from "../session";

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.reportwright`;

/** textDocument/codeAction: what fits the text as it is now; the diagnostics that the client sends are not believed. */
export async function codeAction(session: Session, params: CodeActionParams): Promise<CodeAction[] | null> {
  const only = params.context?.only;
  const checked = await session.check(params.textDocument.uri);
  if (checked === undefined) return null;
  const asked = checked.snapshot.positions.span(params.range);
  const actions: CodeAction[] = [];
  if (wants(only, CodeActionKind.QuickFix)) actions.push(...quickFixes(session, checked, asked));
  // Unasked it would stand in every menu.
  if (only !== undefined && wants(only, FIX_ALL)) actions.push(...fixAll(session, checked));
  return actions;
}

function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
}

function quickFixes(session: Session, checked: Checked, asked: Span): CodeAction[] {
  return checked.result.findings
    .filter((finding) => finding.span.start <= asked.end && asked.start <= finding.span.end)
    .flatMap((finding) => finding.fixes.map((fix) => toAction(session, checked, finding, fix)))
    .filter((action) => action !== undefined)
    .filter((action, index, all) => all.findIndex((other) => isSame(action, other)) === index);
}

/** Several findings may be mended by one and the same change. */
function isSame(a: CodeAction, b: CodeAction): boolean {
  return a.title === b.title && JSON.stringify(a.edit) === JSON.stringify(b.edit);
}

function toAction(session: Session, checked: Checked, finding: Finding, fix: Fix): CodeAction | undefined {
  const edits = fix.edits();
  if (edits.length === 0) return undefined;
  return {
    ...action(session, checked, session.say(fix.title), CodeActionKind.QuickFix, edits),
    diagnostics: [toDiagnostic(session, checked.snapshot, finding)],
    isPreferred: fix.preferred === true,
  };
}

function fixAll(session: Session, checked: Checked): CodeAction[] {
  const edits = safeEdits(checked.result.findings);
  if (edits.length === 0) return [];
  const title = session.say({ en: "Fix everything that needs no judgement", zh: "修复所有可自动处理的问题" });
  return [action(session, checked, title, FIX_ALL, edits)];
}

function action(
  session: Session,
  { snapshot }: Checked,
  title: string,
  kind: string,
  edits: readonly TextEdit[],
): CodeAction {
  return { title, kind, edit: toWorkspaceEdit(session, snapshot, edits) };
}
