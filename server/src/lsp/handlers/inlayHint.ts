import { type InlayHint, InlayHintKind, type InlayHintParams } from "vscode-languageserver";
import { ordinalHints } from "../../core/features/ordinalHints";
import { toTextEdits } from "../convert/toProto";
import type { Session } from "../session";

/** textDocument/inlayHint: the ordinal that a heading should have, where the settings ask for it. */
export async function inlayHint(session: Session, params: InlayHintParams): Promise<InlayHint[] | null> {
  const { uri } = params.textDocument;
  const read = await session.read(uri);
  if (read === undefined || !(await session.settingsFor(uri)).ordinalHints) return null;
  const { snapshot, reports } = read;
  return ordinalHints(reports, snapshot.positions.span(params.range)).map(({ offset, ordinal, edits }) => ({
    position: snapshot.positions.position(offset),
    label: `→ ${ordinal}`,
    kind: InlayHintKind.Type,
    paddingLeft: true,
    textEdits: toTextEdits(snapshot, edits),
    tooltip: session.say({ en: "The ordinal that fits here", zh: "此处应为的编号" }),
  }));
}
