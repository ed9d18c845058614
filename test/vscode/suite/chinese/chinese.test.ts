import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { waitForRule } from "../support/diagnostics.js";
import { openText } from "../support/examples.js";
import { INCOMPLETE } from "../support/reports.js";
import { waitFor } from "../support/waitFor.js";
import { click, htmlOf, itInWindow, press, screenshot, textOf } from "../support/window.js";

const HAN = /\p{Script=Han}/u;

/** Waits until one of the elements shows something that fits. */
async function waitForText(selector: string, pattern: RegExp): Promise<string> {
  return waitFor(async () => (await textOf(selector)).find((text) => pattern.test(text)), `${pattern}`);
}

describe("in Chinese", () => {
  it("the editor's language is the extension's", () => {
    assert.equal(vscode.env.language, "zh-cn");
  });

  it("findings and quick fixes speak Chinese", async () => {
    const { document } = await openText(INCOMPLETE);
    const { message, range } = await waitForRule(document.uri, "missing-section");
    assert.match(message, /缺少/);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const ours = actions.filter(({ edit }) => edit?.has(document.uri));
    assert.ok(ours.length > 0);
    for (const { title } of ours) assert.match(title, HAN);
  });

  itInWindow("the Report view does", async () => {
    await openText(INCOMPLETE);
    await vscode.commands.executeCommand("reportwright.showReportView");
    await waitForText(".monaco-list-row", /存在问题\s*缺少/);
    await screenshot("zh-report-view");
  });

  itInWindow("the status does", async () => {
    const { document } = await openText(INCOMPLETE);
    await waitForRule(document.uri, "missing-section");
    await click('css=[id="status.languageStatus"]');
    await waitForText(".hover-language-status", /自查报告：3 个必备章节已完成 2 个/);
    await screenshot("zh-status");
    await press("Escape");
  });

  itInWindow("New Report… does", async () => {
    void vscode.commands.executeCommand("reportwright.newReport");
    await waitForText(".quick-input-list .monaco-list-row", /^\s*\p{Script=Han}{2,}/u);
    await screenshot("zh-new-report");
    await press("Escape");
  });

  itInWindow("the preview does", async () => {
    await openText(INCOMPLETE);
    await vscode.commands.executeCommand("markdown.showPreview");
    await waitFor(
      async () => (await htmlOf(".reportwright-gap")).some((html) => html.includes("缺少章节：存在问题")),
      "the missing section",
    );
    await screenshot("zh-preview");
  });
});
