import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import { switchOffs } from "../../core/features/switchOff";
import type { Finding } from "../../core/index";
import type { Span } from "../../core/text/span";
import { toDiagnostic } from "../convert/toProto";
import type { Checked, Session } from "../session";
import { withEdit } from "./action";

/** Fixes of the findings that the span touches; behind them, ways to switch their rules off. */
export function quickFixes(session: Session, checked: Checked, asked: Span): CodeAction[] {
  const findings = checked.result.findings.filter(
    ({ span }) => span.start <= asked.end && asked.start <= span.end,
  );
  return [
    ...findings.flatMap((finding) => fixesOf(session, checked, finding)),
    ...findings.flatMap((finding) => offs(session, checked, finding)),
  ].filter((action, index, all) => all.findIndex((other) => isSame(action, other)) === index);
}

function fixesOf(session: Session, checked: Checked, finding: Finding): CodeAction[] {
  return finding.fixes.flatMap((fix) => {
    const edits = fix.edits();
    if (edits.length === 0) return [];
    const action = {
      ...fixFor(session, checked, finding, session.say(fix.title)),
      isPreferred: fix.preferred === true,
    };
    return [withEdit(session, checked.snapshot, action, edits)];
  });
}

function offs(session: Session, checked: Checked, finding: Finding): CodeAction[] {
  return switchOffs(checked.reports, finding).map(({ title, edits }) =>
    withEdit(session, checked.snapshot, fixFor(session, checked, finding, session.say(title)), edits),
  );
}

function fixFor(session: Session, { snapshot }: Checked, finding: Finding, title: string): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(session, snapshot, finding)] };
}

/** Several findings may be mended by one and the same change. */
function isSame(a: CodeAction, b: CodeAction): boolean {
  return a.title === b.title && JSON.stringify(a.edit) === JSON.stringify(b.edit);
}
