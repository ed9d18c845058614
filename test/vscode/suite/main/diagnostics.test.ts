import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { rulesIn, waitForRule } from "../support/diagnostics.js";
import { openText } from "../support/examples.js";
import { INCOMPLETE } from "../support/reports.js";
import { waitFor } from "../support/waitFor.js";
import { screenshot } from "../support/window.js";

describe("a report on no disk", () => {
  it("shows what is missing, with the rule's page", async () => {
    const { document } = await openText(INCOMPLETE);
    const { code, range } = await waitForRule(document.uri, "missing-section");
    assert.match(document.getText(range), /自查报告/);
    assert.ok(typeof code === "object");
    assert.match(code.target.path, /\/docs\/rules\/missing-section\.md$/);
    await screenshot("missing-section");
  });

  it("is mended by the quick fix", async () => {
    const { document } = await openText(INCOMPLETE);
    const { range } = await waitForRule(document.uri, "missing-section");
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const edit = actions.find((action) => action.edit?.has(document.uri))?.edit;
    assert.ok(edit, "there is a quick fix");
    await vscode.workspace.applyEdit(edit);
    await waitFor(() => !rulesIn(document.uri).includes("missing-section"), "the finding to go");
    assert.match(document.getText(), /\n## 二、存在问题\n[\s\S]*\n## 三、下一步工作打算\n/);
  });
});

describe("a document that is no report", () => {
  it("is left alone", async () => {
    const report = await openText(INCOMPLETE);
    const { document } = await openText("# Canteen\n\n## Menu\n\nSoup and bread xx.\n");
    // Findings of the report come behind those of this one: once they are there, these would be.
    await waitForRule(report.document.uri, "missing-section");
    assert.deepEqual(rulesIn(document.uri), []);
  });
});

describe("a cell of a notebook", () => {
  it("is no report, whatever its heading says", async () => {
    const { Markup } = vscode.NotebookCellKind;
    const cell = new vscode.NotebookCellData(Markup, INCOMPLETE, "markdown");
    const notebook = await vscode.workspace.openNotebookDocument(
      "jupyter-notebook",
      new vscode.NotebookData([cell]),
    );
    await vscode.window.showNotebookDocument(notebook);
    const report = await openText(INCOMPLETE);
    await waitForRule(report.document.uri, "missing-section");
    const found = notebook.getCells().map(({ document }) => rulesIn(document.uri));
    assert.deepEqual(found, [[]]);
  });
});
