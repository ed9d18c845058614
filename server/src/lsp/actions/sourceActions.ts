import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import { safeEdits } from "../../core/features/safeFixes";
import type { TextEdit } from "../../core/text/edits";
import type { Localized } from "../../core/text/localized";
import { renumberingOf } from "../handlers/renumber";
import type { Checked, Session } from "../session";
import { wants, withEdit } from "./action";

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.reportwright`;
export const RENUMBER = `${CodeActionKind.Source}.renumber.reportwright`;

interface SourceAction {
  readonly kind: string;
  readonly title: Localized;
  edits(checked: Checked): readonly TextEdit[];
}

const ACTIONS: readonly SourceAction[] = [
  {
    kind: FIX_ALL,
    title: { en: "Fix everything that needs no judgement", zh: "修复所有可自动处理的问题" },
    edits: ({ result }) => safeEdits(result.findings),
  },
  {
    kind: RENUMBER,
    title: { en: "Renumber sections", zh: "重新编号" },
    edits: (checked) => renumberingOf(checked),
  },
];

/** What changes the whole document. Only for those who ask: unasked it would stand in every menu. */
export function sourceActions(
  session: Session,
  checked: Checked,
  only: readonly string[] | undefined,
): CodeAction[] {
  if (only === undefined) return [];
  return ACTIONS.filter(({ kind }) => wants(only, kind)).flatMap(({ kind, title, edits }) => {
    const changes = edits(checked);
    if (changes.length === 0) return [];
    return [withEdit(session, checked.snapshot, { title: session.say(title), kind }, changes)];
  });
}
