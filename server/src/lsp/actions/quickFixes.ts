import { type CodeAction, CodeActionKind, type Range } from "vscode-languageserver";
import { switchOffs } from "../../core/features/switchOff";
import type { Finding } from "../../core/index";
import { meets, type Span } from "../../core/text/span";
import { toDiagnostic } from "../convert/toProto";
import type { Snapshot } from "../documents";
import type { Checked, Session } from "../session";
import { withEdit } from "./action";

/** Fixes of the findings that the span touches; behind them, ways to switch their rules off. */
export function quickFixes(session: Session, checked: Checked, asked: Span): CodeAction[] {
  const findings = touched(checked.result.findings, asked);
  return distinct([
    ...findings.flatMap((finding) => fixesOf(session, checked.snapshot, finding)),
    ...findings.flatMap((finding) => offs(session, checked, finding)),
  ]);
}

/** The same in a configuration or report type, where no rule can be switched off. */
export async function configurationFixes(session: Session, uri: string, range: Range): Promise<CodeAction[]> {
  const snapshot = session.documents.configuration(uri);
  const faulty = await session.surroundings.faultsIn(uri);
  // Of another text than the one that is there now nothing can be mended.
  if (snapshot === undefined || faulty?.text !== snapshot.text) return [];
  return touched(faulty.findings, snapshot.positions.span(range)).flatMap((finding) =>
    fixesOf(session, snapshot, finding),
  );
}

function touched(findings: readonly Finding[], asked: Span): Finding[] {
  return findings.filter(({ span }) => meets(span, asked));
}

function fixesOf(session: Session, snapshot: Snapshot, finding: Finding): CodeAction[] {
  return finding.fixes.flatMap((fix) => {
    const edits = fix.edits();
    if (edits.length === 0) return [];
    const action = {
      ...fixFor(session, snapshot, finding, session.say(fix.title)),
      isPreferred: fix.preferred === true,
    };
    return [withEdit(session, snapshot, action, edits)];
  });
}

function offs(session: Session, checked: Checked, finding: Finding): CodeAction[] {
  return switchOffs(checked.reports, finding).map(({ title, edits }) =>
    withEdit(
      session,
      checked.snapshot,
      fixFor(session, checked.snapshot, finding, session.say(title)),
      edits,
    ),
  );
}

function fixFor(session: Session, snapshot: Snapshot, finding: Finding, title: string): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(session, snapshot, finding)] };
}

/** Several findings may be mended by one and the same change: the first of them has it. */
function distinct(actions: readonly CodeAction[]): CodeAction[] {
  const first = new Map<string, CodeAction>();
  for (const action of actions) {
    const key = JSON.stringify([action.title, action.edit]);
    if (!first.has(key)) first.set(key, action);
  }
  return [...first.values()];
}
