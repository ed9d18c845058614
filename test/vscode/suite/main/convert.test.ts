import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { waitFor } from "../support/waitFor.js";

const PASTED =
  "关于消防演练工作的自查报告\n现将有关情况报告如下：\n一、工作开展情况\n组织了两次疏散演练。\n二、存在问题\n演练次数偏少。\n特此报告。";
const REPORT =
  "# 关于消防演练工作的自查报告\n\n现将有关情况报告如下：\n\n## 一、工作开展情况\n\n组织了两次疏散演练。\n\n## 二、存在问题\n\n演练次数偏少。\n\n特此报告。\n";

const shown = (): string => vscode.window.activeTextEditor?.document.getText() ?? "";

describe("conversion", () => {
  it("of plain text opens the report beside it", async () => {
    const { document } = await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ language: "plaintext", content: PASTED }),
    );
    await vscode.commands.executeCommand("reportwright.convertText");
    await waitFor(() => shown() === REPORT, "the report");
    assert.equal(vscode.window.activeTextEditor?.document.languageId, "markdown");
    assert.equal(document.getText(), PASTED);
  });
});
