import * as vscode from "vscode";
import { waitForRule } from "../support/diagnostics.js";
import { open } from "../support/examples.js";
import { waitFor } from "../support/waitFor.js";
import { htmlOf, picture, press, resize, textOf } from "../support/window.js";

/** What is not the report is left out, and what is shown is large enough to be read on a page. */
const FRAME = {
  "editor.fontSize": 15,
  "editor.lineHeight": 1.6,
  "editor.minimap.enabled": false,
  "editor.wordWrap": "on",
  "breadcrumbs.enabled": false,
  "window.commandCenter": false,
  "workbench.layoutControl.enabled": false,
  "workbench.activityBar.location": "hidden",
  "workbench.editor.editorActionsLocation": "hidden",
  "outline.showFiles": false,
};

const language = vscode.env.language;
const isChinese = language === "zh-cn";
const report = isChinese ? "broken/自查报告.md" : "broken/postmortem.md";

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);

describe("pictures for the README", () => {
  before(async () => {
    const settings = vscode.workspace.getConfiguration();
    for (const [key, value] of Object.entries(FRAME))
      await settings.update(key, value, vscode.ConfigurationTarget.Global);
    await resize(1120, 700);
    await run("workbench.action.closeAllEditors");
  });

  it("a report with its findings, and the Report view", async () => {
    const { document } = await open(report);
    await waitForRule(document.uri, "missing-section");
    await run("reportwright.showReportView");
    await run("workbench.actions.view.problems");
    await run("workbench.action.focusActiveEditorGroup");
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await picture(`report.${language}`);
  });

  it("what mends a finding", async () => {
    const editor = await open(report);
    const { range } = await waitForRule(editor.document.uri, "missing-section");
    await run("workbench.action.closePanel");
    editor.selection = new vscode.Selection(range.start, range.start);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenter);
    await run("workbench.action.focusActiveEditorGroup");
    await press("Control+.");
    await waitFor(async () => (await textOf(".action-widget")).length > 0, "the menu");
    await picture(`quick-fix.${language}`);
    await press("Escape");
  });

  if (isChinese)
    it("an official report in the preview", async () => {
      await run("workbench.action.closeAllEditors");
      await open("clean/自查报告.md");
      await waitFor(
        async () => (await textOf(".codelens-decoration")).length > 0,
        "the line above the title",
      );
      await run("workbench.action.closeSidebar");
      await run("markdown.showPreviewToSide");
      await waitFor(async () => (await htmlOf(".reportwright-official")).length > 0, "the official style");
      await picture(`preview.${language}`);
    });
});
