import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { rulesIn, waitForRule } from "../support/diagnostics.js";
import { itInWindow, screenshot } from "../support/window.js";

/** Opens a report of the folder of this name. */
async function open(folder: string, name: string): Promise<vscode.Uri> {
  const root = vscode.workspace.workspaceFolders?.find((one) => one.name === folder);
  assert.ok(root, `${folder} is open`);
  const uri = vscode.Uri.joinPath(root.uri, name);
  await vscode.window.showTextDocument(uri, { preview: false });
  return uri;
}

describe("in a workspace that nobody trusts", () => {
  itInWindow("reports are checked", async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    await waitForRule(await open("strict", "report.md"), "missing-section");
    await screenshot("restricted");
  });

  it("quick fixes, the view and commands work", async () => {
    const uri = await open("strict", "report.md");
    const { range } = await waitForRule(uri, "missing-section");
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    assert.ok(actions.some(({ isPreferred, edit }) => isPreferred && edit?.has(uri)));
    await vscode.commands.executeCommand("reportwright.showReportView");
    await vscode.commands.executeCommand("reportwright.renumberSections");
  });
});

describe("in a workspace of several folders", () => {
  it("each has its own configuration and its own settings", async () => {
    const severityIn = async (folder: string) =>
      (await waitForRule(await open(folder, "report.md"), "missing-section")).severity;
    assert.equal(await severityIn("strict"), vscode.DiagnosticSeverity.Error);
    assert.equal(await severityIn("mild"), vscode.DiagnosticSeverity.Hint);
  });

  it("report types of one are none of the other", async () => {
    await waitForRule(await open("mild", "pump.md"), "missing-section");
    const elsewhere = await open("strict", "pump.md");
    await waitForRule(elsewhere, "unknown-report-type");
    assert.ok(!rulesIn(elsewhere).includes("missing-section"));
  });
});
