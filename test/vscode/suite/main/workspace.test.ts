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
});
