import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { openText } from "../support/examples.js";
import { waitFor } from "../support/waitFor.js";
import { hasWindow, press, screenshot, textOf } from "../support/window.js";

describe("activation", () => {
  it("follows the opening of a Markdown document", async () => {
    const extension = vscode.extensions.getExtension("reportwright.reportwright");
    assert.ok(extension, "VS Code knows the extension");
    await openText("# 关于安全生产工作的自查报告\n\n## 一、工作开展情况\n\n已全面自查。\n");
    await waitFor(() => extension.isActive, "the extension to become active");
    await screenshot("activation");
  });

  it("happens in an editor that takes keys", async function () {
    if (!hasWindow) this.skip();
    const editor = await openText("");
    await press("Control+Home");
    await press("Shift+A", "b");
    await waitFor(() => editor.document.getText() === "Ab", "the typed text");
    assert.ok((await textOf(".monaco-editor .view-line")).includes("Ab"));
  });
});
