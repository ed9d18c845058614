import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { ruleOf } from "../support/diagnostics.js";
import { workspaceFolder } from "../support/examples.js";
import { INCOMPLETE } from "../support/reports.js";
import { waitFor } from "../support/waitFor.js";

describe("the workspace", () => {
  it("has a configuration, wherever its files lie", async () => {
    const file = (name: string) => vscode.Uri.joinPath(workspaceFolder(), "mild", name);
    const write = (name: string, text: string) =>
      vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(text));
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(workspaceFolder(), "mild"));
    await write("reportwright.yaml", "rules:\n  missing-section: hint\n");
    await write("report.md", INCOMPLETE);
    await vscode.window.showTextDocument(file("report.md"));
    const found = await waitFor(
      () =>
        vscode.languages.getDiagnostics(file("report.md")).find((one) => ruleOf(one) === "missing-section"),
      "the finding",
    );
    assert.equal(found.severity, vscode.DiagnosticSeverity.Hint);
  });

  it("has a language of its own for configuration and report types, with findings, completion and hover", async () => {
    const file = vscode.Uri.joinPath(workspaceFolder(), "drill.reportwright.yaml");
    const text = "report: 1\nid: drill\nsektions: [Course]\nor";
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    const editor = await vscode.window.showTextDocument(file);
    assert.equal(editor.document.languageId, "reportwright-yaml");
    const found = await waitFor(() => vscode.languages.getDiagnostics(file)[0], "the finding");
    assert.equal(ruleOf(found), "invalid-config");
    assert.equal(found.range.start.line, 2);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      file,
      new vscode.Position(3, 2),
    );
    assert.ok(list.items.some(({ label }) => label === "order"));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      file,
      new vscode.Position(1, 0),
    );
    assert.equal(hovers.length, 1);
  });
});
