import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { openText } from "../support/examples.js";
import { waitFor } from "../support/waitFor.js";
import { itInWindow, press, screenshot, textOf } from "../support/window.js";

describe("activation", () => {
  it("waits for Markdown, for the configuration, for a command: other files are no reason", async () => {
    const extension = vscode.extensions.getExtension("reportwright.reportwright");
    assert.ok(extension, "VS Code knows the extension");
    for (const language of ["plaintext", "json", "yaml", "javascript"]) {
      const document = await vscode.workspace.openTextDocument({ language, content: "[]" });
      await vscode.window.showTextDocument(document, { preview: false });
    }
    await vscode.commands.executeCommand("workbench.view.explorer");
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(extension.isActive, false);
  });

  it("follows the opening of a Markdown document", async () => {
    const extension = vscode.extensions.getExtension("reportwright.reportwright");
    assert.ok(extension, "VS Code knows the extension");
    await openText("# 关于安全生产工作的自查报告\n\n## 一、工作开展情况\n\n已全面自查。\n");
    await waitFor(() => extension.isActive, "the extension to become active");
    await screenshot("activation");
  });

  itInWindow("happens in an editor that takes keys", async () => {
    const editor = await openText("");
    await press("Control+Home");
    await press("Shift+A", "b");
    await waitFor(() => editor.document.getText() === "Ab", "the typed text");
    assert.ok((await textOf(".monaco-editor .view-line")).includes("Ab"));
  });
});
