import * as assert from "node:assert/strict";
import * as vscode from "vscode";

/** The folder that is open: a copy of test/examples, which the tests may change. */
export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, "a folder is open");
  return folder.uri;
}

/** Opens a file of the workspace, by its path in it, in the editor. */
export async function open(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(vscode.Uri.joinPath(workspaceFolder(), path), { preview: false });
}

/** Opens a report that is on no disk. */
export async function openText(content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: "markdown", content });
  return vscode.window.showTextDocument(document, { preview: false });
}
