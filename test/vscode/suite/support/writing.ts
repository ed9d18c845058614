import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { ruleOf, rulesIn } from "./diagnostics.js";
import { waitFor } from "./waitFor.js";

/** Waits until nothing is found in the document; says what was, where that is in vain. */
export async function waitForCleanReport(document: vscode.TextDocument): Promise<void> {
  const left = (): readonly string[] => rulesIn(document.uri);
  await waitFor(() => left().length === 0, "a report without findings").catch((error: Error) => {
    throw new Error(`${error.message}; left: ${left().join(", ")}\n${document.getText()}`);
  });
}

/** Fills in blank after blank from the start, by the command that leads to the next and by typing over what it selects. */
export async function fillIn(editor: vscode.TextEditor, fillings: readonly string[]): Promise<void> {
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  for (const filling of fillings) {
    await vscode.commands.executeCommand("reportwright.nextPlaceholder");
    await typeOver(editor, filling);
  }
}

/** Types over the selection, and waits until all of it is there: VS Code types letter by letter. */
async function typeOver({ document, selection }: vscode.TextEditor, text: string): Promise<void> {
  const [start, end] = [document.offsetAt(selection.start), document.offsetAt(selection.end)];
  const before = document.getText();
  assert.ok(end > start, "a blank is selected");
  const expected = before.slice(0, start) + text + before.slice(end);
  await vscode.commands.executeCommand("type", { text });
  await waitFor(() => document.getText() === expected, `the typed text: ${text}`);
}

/** Makes a document read otherwise, by the one edit that does it. */
export async function rewrite(document: vscode.TextDocument, text: string): Promise<void> {
  const before = document.getText();
  const limit = Math.min(before.length, text.length);
  let start = 0;
  while (start < limit && before[start] === text[start]) start++;
  let end = 0;
  while (end < limit - start && before.at(-1 - end) === text.at(-1 - end)) end++;
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(before.length - end));
  edit.replace(document.uri, range, text.slice(start, text.length - end));
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Applies preferred quick fixes until none is offered any more; their titles, in order. */
export async function repair(document: vscode.TextDocument): Promise<string[]> {
  const titles: string[] = [];
  for (let round = 0; round < 10; round++) {
    const fix = await nextFix(document);
    if (fix?.edit === undefined) return titles;
    const before = findingsOf(document);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    titles.push(fix.title);
    await waitFor(() => findingsOf(document) !== before, `the end of what this mends: ${fix.title}`);
  }
  throw new Error(`quick fixes do not come to an end: ${titles.join(", ")}`);
}

/** What is found, and where: another after every fix, which removes its own finding. */
function findingsOf({ uri }: vscode.TextDocument): string {
  return JSON.stringify(vscode.languages.getDiagnostics(uri).map(({ message, range }) => [message, range]));
}

async function nextFix({ uri }: vscode.TextDocument): Promise<vscode.CodeAction | undefined> {
  for (const diagnostic of vscode.languages.getDiagnostics(uri)) {
    if (ruleOf(diagnostic) === undefined) continue;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      uri,
      diagnostic.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const preferred = actions.find(({ isPreferred, edit }) => isPreferred && edit?.has(uri));
    if (preferred) return preferred;
  }
  return undefined;
}
