import * as vscode from "vscode";
import { waitForRule } from "../support/diagnostics.js";
import { openText } from "../support/examples.js";
import { INCOMPLETE } from "../support/reports.js";
import { waitFor } from "../support/waitFor.js";
import { copy, itInWindow, press, screenshot, textOf } from "../support/window.js";

const PLAIN = `关于借阅台账的自查报告

现将有关情况报告如下：

一、工作开展情况

逐册登记。

二、存在问题

个别台账补记不及时。
`;

describe("numbered plain text", () => {
  itInWindow("is pasted as it is, and as a report where that is asked for", async () => {
    const report = await openText(INCOMPLETE);
    await waitForRule(report.document.uri, "missing-section");
    const { document } = await openText("");
    await copy(PLAIN);
    await press("Control+v");
    await waitFor(() => document.getText() === PLAIN, "the plain text");
    await waitFor(async () => (await textOf(".post-edit-widget")).length > 0, "other ways to paste");
    await press("Control+.");
    await waitFor(async () => (await textOf(".action-widget")).join().includes("Paste as Report"), "them");
    await screenshot("paste");
    await press("ArrowDown", "Enter");
    await waitFor(() => document.getText().includes("## 二、存在问题\n"), "the headings");
  });

  it("becomes a report beside it, by a command", async () => {
    await openText(PLAIN);
    await vscode.commands.executeCommand("reportwright.convertText");
    const text = () => vscode.window.activeTextEditor?.document.getText() ?? "";
    await waitFor(() => text().startsWith("# 关于借阅台账的自查报告\n"), "the report");
  });
});
