import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { rulesIn, waitForRule } from "../support/diagnostics.js";
import { openText } from "../support/examples.js";
import { INCOMPLETE } from "../support/reports.js";
import { waitFor } from "../support/waitFor.js";
import { itInWindow, press, screenshot, type } from "../support/window.js";

async function openReport(content = INCOMPLETE): Promise<vscode.TextEditor> {
  const editor = await openText(content);
  await waitForRule(editor.document.uri, "missing-section");
  return editor;
}

describe("outline", () => {
  it("shows the sections below the title", async () => {
    const { document } = await openReport();
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    const title = symbols.find(({ name }) => name === "关于消防演练工作的自查报告");
    assert.deepEqual(
      title?.children.map(({ detail, name }) => detail + name),
      ["一、工作开展情况", "二、下一步工作打算"],
    );
  });
});

describe("hover", () => {
  it("says what the section is for", async () => {
    const { document } = await openReport();
    const at = document.positionAt(document.getText().indexOf("工作开展情况"));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      at,
    );
    const texts = hovers.flatMap(({ contents }) =>
      contents.map((part) => (typeof part === "string" ? part : part.value)),
    );
    assert.ok(
      texts.some((text) => text.includes("Self")),
      texts.join("\n"),
    );
  });
});

describe("completion", () => {
  const WITH_GAP = INCOMPLETE.replace("\n## 二、", "\n\n\n## 二、");

  itInWindow("appears while a heading is typed, and writes the section", async () => {
    const editor = await openReport(WITH_GAP);
    const line = editor.document.positionAt(WITH_GAP.indexOf("\n\n\n## ")).line + 1;
    editor.selection = new vscode.Selection(line, 0, line, 0);
    await vscode.commands.executeCommand("workbench.action.focusActiveEditorGroup");
    await type("## ");
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await type("cz");
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await screenshot("completion");
    await press("Enter");
    await waitFor(() => editor.document.getText().includes("\n\n## 二、存在问题\n\n一是"), "the section");
    await waitFor(
      () => editor.document.getText().includes("\n\n## 三、下一步工作打算\n"),
      "the next section's number",
    );
  });
});

describe("calm mode", () => {
  itInWindow("waits with what only an unfinished line shows until the cursor has left the line", async () => {
    const editor = await openReport(`${INCOMPLETE}\n\n`);
    const { uri, lineCount } = editor.document;
    editor.selection = new vscode.Selection(lineCount - 1, 0, lineCount - 1, 0);
    await vscode.commands.executeCommand("workbench.action.focusActiveEditorGroup");
    await type("## Zhaopian TODO");
    // The blank is told of at once, and with it all that was found in the same text.
    await waitForRule(uri, "placeholder");
    assert.ok(!rulesIn(uri).includes("empty-section"));
    await press("ArrowUp");
    await waitForRule(uri, "empty-section");
  });
});
