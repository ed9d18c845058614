import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { waitForRule } from "../support/diagnostics.js";
import { openText, workspaceFolder } from "../support/examples.js";
import { INCOMPLETE } from "../support/reports.js";
import { waitFor } from "../support/waitFor.js";
import { itInWindow, press, textOf } from "../support/window.js";

describe("Export to Word…", () => {
  itInWindow("writes the file", async () => {
    const { document } = await openText(INCOMPLETE);
    await waitForRule(document.uri, "missing-section");
    const done = vscode.commands.executeCommand("reportwright.exportToWord");
    await waitFor(async () => (await textOf(".quick-input-widget:visible")).length > 0, "the dialog");
    await press("Enter");
    await done;
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(workspaceFolder(), "Report.docx"));
    assert.equal(String.fromCharCode(...bytes.subarray(0, 2)), "PK");
  });

  itInWindow("and the file, converted, is the report again", async () => {
    const file = vscode.Uri.joinPath(workspaceFolder(), "Report.docx");
    await vscode.commands.executeCommand("reportwright.convertWord", file);
    await waitFor(() => vscode.window.activeTextEditor?.document.getText() === INCOMPLETE, "the report");
  });
});
