import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { rulesIn, waitForRule } from "../support/diagnostics.js";
import { openText } from "../support/examples.js";
import { INCOMPLETE } from "../support/reports.js";
import { waitFor } from "../support/waitFor.js";
import { itInWindow, pick, screenshot } from "../support/window.js";

describe("commands", () => {
  it("are all there", async () => {
    const extension = vscode.extensions.getExtension("reportwright.reportwright");
    await extension?.activate();
    const { contributes } = extension?.packageJSON ?? {};
    const all = await vscode.commands.getCommands(true);
    for (const { command } of contributes.commands) assert.ok(all.includes(command), command);
  });

  itInWindow("New Report… writes a report of the kind that is chosen", async () => {
    await pick("reportwright.newReport", "self-inspection");
    const text = () => vscode.window.activeTextEditor?.document.getText() ?? "";
    await waitFor(() => text().includes("## 一、工作开展情况"), "the report");
    assert.match(text(), /^---\nreport: 自查报告\n---\n/);
    assert.equal(vscode.window.activeTextEditor?.document.languageId, "markdown");
  });

  itInWindow("Set Report Type… makes a document a report", async () => {
    const { document } = await openText("# 食堂\n\n检查两次。\n");
    await pick("reportwright.setReportType", "self-inspection");
    await waitFor(() => document.getText().startsWith("---\nreport: 自查报告\n---\n\n# 食堂\n"), "the type");
    await waitForRule(document.uri, "missing-section");
  });

  itInWindow("Insert Section… puts a missing one where it belongs", async () => {
    const { document } = await openText(INCOMPLETE);
    await waitForRule(document.uri, "missing-section");
    await pick("reportwright.insertSectionOfType", "存在问题");
    const inserted = /\n## 二、存在问题\n[\s\S]*\n## 三、下一步工作打算\n/;
    await waitFor(() => inserted.test(document.getText()), "the section");
    await waitFor(() => !rulesIn(document.uri).includes("missing-section"), "the finding to go");
  });

  it("Renumber Sections puts the numbers right", async () => {
    const { document } = await openText(INCOMPLETE.replace("## 二、", "## 五、"));
    await waitForRule(document.uri, "ordinal-sequence");
    await vscode.commands.executeCommand("reportwright.renumberSections");
    assert.equal(document.getText(), INCOMPLETE);
  });

  it("Go to Next Placeholder selects one blank after the other", async () => {
    const editor = await openText(INCOMPLETE.replace("两次", "XX次").replace("每季度", "每[待补充]"));
    const { document } = editor;
    await waitForRule(document.uri, "placeholder");
    const next = async (name: string): Promise<string> => {
      await vscode.commands.executeCommand(`reportwright.${name}`);
      return document.getText(editor.selection);
    };
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    assert.match(await next("nextPlaceholder"), /XX/);
    assert.match(await next("nextPlaceholder"), /待补充/);
    assert.match(await next("nextPlaceholder"), /XX/);
    assert.match(await next("previousPlaceholder"), /待补充/);
  });

  it("Go to Next Placeholder goes by the text as it is, however soon after it was typed", async () => {
    const editor = await openText(INCOMPLETE.replace("两次疏散演练，更换了全部", "XX次疏散演练，更换了XX个"));
    const { document } = editor;
    await waitForRule(document.uri, "placeholder");
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand("reportwright.nextPlaceholder");
    await vscode.commands.executeCommand("type", { text: "今年以来先后三" });
    await vscode.commands.executeCommand("reportwright.nextPlaceholder");
    assert.equal(document.getText(editor.selection), "XX");
    assert.match(document.getText(), /今年以来先后三次疏散演练，更换了XX个/);
  });

  it("Explain Finding shows the page of the rule", async () => {
    const editor = await openText(INCOMPLETE);
    const { range } = await waitForRule(editor.document.uri, "missing-section");
    editor.selection = new vscode.Selection(range.start, range.start);
    await vscode.commands.executeCommand("reportwright.explainFinding");
    const shown = () => vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? "";
    await waitFor(() => shown().includes("missing-section"), "the preview of the page");
    await screenshot("explain-finding");
  });

  it("Restart Server brings everything back", async () => {
    await vscode.commands.executeCommand("reportwright.restartServer");
    const { document } = await openText(INCOMPLETE);
    await waitForRule(document.uri, "missing-section");
  });
});
