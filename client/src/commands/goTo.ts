import { Range, Selection, TextEditorRevealType, type Uri, window } from "vscode";
import type { PlainRange } from "../../../server/src/lsp/protocol";

/** Shows a place of a document, with the cursor at its start. The focus stays in the view, as with the outline's. */
export async function goTo(uri: Uri, place: PlainRange | null, preserveFocus = true): Promise<void> {
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const editor = await window.showTextDocument(uri, {
    viewColumn: shown?.viewColumn,
    preview: false,
    preserveFocus,
  });
  if (place === null) return;
  const { start, end } = place;
  const range = new Range(start.line, start.character, end.line, end.character);
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
