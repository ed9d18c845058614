import {
  Range,
  SnippetString,
  SnippetTextEdit,
  type TextDocument,
  TextEdit,
  WorkspaceEdit,
  workspace,
} from "vscode";
import type { EditsResult, PlainEdit, PlainWorkspaceEdit } from "../../server/src/lsp/protocol";

/** Makes the server's edits in the version that they are for; whether that went well. */
export async function applyEdits(document: TextDocument, { version, edits }: EditsResult): Promise<boolean> {
  if (document.isClosed || document.version !== version) return false;
  const change = new WorkspaceEdit();
  change.set(document.uri, edits.map(toEdit));
  return workspace.applyEdit(change);
}

/** Makes a change of several documents, each in the version that it is for; whether that went well. */
export async function applyChange({ documentChanges = [] }: PlainWorkspaceEdit): Promise<boolean> {
  const change = new WorkspaceEdit();
  for (const { textDocument, edits } of documentChanges) {
    const open = workspace.textDocuments.find(({ uri }) => uri.toString() === textDocument.uri);
    if (open === undefined || open.version !== textDocument.version) return false;
    change.set(
      open.uri,
      edits.map((edit) => toEdit({ ...edit, snippet: false })),
    );
  }
  return workspace.applyEdit(change);
}

function toEdit({ range: { start, end }, newText, snippet }: PlainEdit): TextEdit | SnippetTextEdit {
  const range = new Range(start.line, start.character, end.line, end.character);
  return snippet ? new SnippetTextEdit(range, new SnippetString(newText)) : new TextEdit(range, newText);
}
