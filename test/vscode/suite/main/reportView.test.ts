import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { waitForRule } from "../support/diagnostics.js";
import { openText } from "../support/examples.js";
import { INCOMPLETE } from "../support/reports.js";
import { waitFor } from "../support/waitFor.js";
import { click, drag, itInWindow, press, screenshot, textOf } from "../support/window.js";

const ROW = '.pane:has(.title:text-is("Report")) .monaco-list-row';

/** The rows of the Report view, as they are read. */
const rows = () => textOf(ROW);

/** The line that the cursor is in. */
function lineOf({ document, selection }: vscode.TextEditor): string {
  return document.lineAt(selection.active.line).text;
}

let views = 0;

/** The view of a report, which has a section that no other has, so that it can be told from what was shown before. */
async function showView(content: string): Promise<vscode.TextEditor> {
  const own = `附带事项${++views}`;
  const editor = await openText(content.replace("\n特此报告", `\n## 三、${own}\n\n无。\n\n特此报告`));
  await waitForRule(editor.document.uri, "missing-section");
  await vscode.commands.executeCommand("reportwright.showReportView");
  await waitFor(async () => (await rows()).some((row) => row.includes(own)), "the view");
  return editor;
}

describe("the Report view", () => {
  itInWindow("shows what the report has and lacks", async () => {
    await showView(INCOMPLETE);
    await screenshot("report-view");
    const shown = await rows();
    assert.match(shown.find((row) => row.includes("存在问题")) ?? "", /missing/);
  });

  itInWindow("inserts a missing section with one click", async () => {
    const { document } = await showView(INCOMPLETE);
    await click(`${ROW}:has-text("存在问题")`);
    await click(`${ROW}:has-text("存在问题") .action-label`);
    await waitFor(() => document.getText().includes("## 二、存在问题"), "the section");
    await press("Escape");
    await waitFor(async () => !(await rows()).some((row) => row.includes("missing")), "the view to follow");
    await screenshot("report-view-inserted");
  });

  itInWindow("goes to the section that is clicked", async () => {
    const editor = await showView(INCOMPLETE);
    await click(`${ROW}:has-text("下一步工作打算")`);
    const line = editor.document.positionAt(INCOMPLETE.indexOf("## 二、")).line;
    await waitFor(() => editor.selection.active.line === line, "the cursor to come to the heading");
  });

  itInWindow("stays with the report while the server's log has the focus", async () => {
    await showView(INCOMPLETE);
    await vscode.commands.executeCommand("reportwright.showServerLog");
    // Where the panel is still opening the log does not get the focus by itself.
    await vscode.commands.executeCommand("workbench.panel.output.focus");
    const focused = () => vscode.window.activeTextEditor?.document.uri.scheme;
    await waitFor(() => focused() === "output", "the log");
    // Longer than the view takes to follow.
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.ok((await rows()).some((row) => row.includes("存在问题")));
    await vscode.commands.executeCommand("workbench.action.closePanel");
  });

  itInWindow("moves a section by keys alone", async () => {
    const editor = await showView(INCOMPLETE);
    const { document } = editor;
    await vscode.commands.executeCommand("reportwright.report.focus");
    await press("Home", "Enter");
    await press("Alt+ArrowDown");
    const moved = /## 一、下一步工作打算[\s\S]*## 二、工作开展情况/;
    await waitFor(() => moved.test(document.getText()), "the section to move down");
    await waitFor(() => lineOf(editor) === "## 二、工作开展情况", "the cursor to go with it");
    await screenshot("report-view-moved");
    await press("Alt+ArrowUp");
    await waitFor(() => !moved.test(document.getText()), "the section to move up again");
  });

  itInWindow("moves a section by dragging it", async () => {
    const { document } = await showView(INCOMPLETE);
    await drag(`${ROW}:has-text("工作开展情况")`, `${ROW}:has-text("下一步工作打算")`);
    const moved = /## 一、下一步工作打算[\s\S]*## 二、工作开展情况/;
    await waitFor(() => moved.test(document.getText()), "the section to move");
  });
});

describe("a section at the cursor", () => {
  it("moves, with the cursor", async () => {
    const editor = await openText(INCOMPLETE);
    const { document } = editor;
    await waitForRule(document.uri, "missing-section");
    const heading = (): number => document.positionAt(document.getText().indexOf("下一步工作打算")).line;
    editor.selection = new vscode.Selection(heading() + 2, 0, heading() + 2, 0);
    await vscode.commands.executeCommand("reportwright.moveSection.up");
    assert.match(document.getText(), /## 一、下一步工作打算[\s\S]*## 二、工作开展情况/);
    assert.equal(editor.selection.active.line, heading());
  });
});
