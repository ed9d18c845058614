import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { rulesIn, waitForRule } from "../support/diagnostics.js";
import { waitFor } from "../support/waitFor.js";
import { itInWindow, press, screenshot, textOf, type, waitForList } from "../support/window.js";

const firstEntry = async () => (await textOf(".quick-input-list .monaco-list-row"))[0];

/** Types, and takes the first entry once it is the one. */
async function choose(typed: string, entry: string): Promise<void> {
  await type(typed);
  await waitFor(async () => (await firstEntry())?.includes(entry), `${entry} to come first`);
  await press("Enter");
}

async function command(title: string): Promise<void> {
  await press("F1");
  await waitForList();
  await choose(title, `Reportwright: ${title}`);
}

describe("with the keyboard alone", () => {
  itInWindow("a report is begun, a fault found and mended, a section moved", async () => {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await command("New Report");
    await waitFor(async () => (await textOf(".quick-input-title")).includes("New Report"), "the types");
    await waitForList();
    await choose("postmortem", "Incident postmortem");
    const text = () => vscode.window.activeTextEditor?.document.getText() ?? "";
    await waitFor(() => text().includes("## Action Items"), "the report");
    for (const blank of ["gate stuck", "Monday", "nine"]) {
      await type(blank);
      await press("Tab");
    }
    await waitFor(
      () => /^# Incident postmortem: gate stuck\n[\s\S]*On Monday between nine and/m.test(text()),
      "blanks",
    );
    await press("Escape");

    const { uri } = vscode.window.activeTextEditor?.document ?? {};
    assert.ok(uri);
    await press("Control+g");
    await type("11");
    await press("Enter", "Control+Shift+K");
    await waitForRule(uri, "missing-section");
    await press("Control+Home", "F8");
    await waitFor(async () => (await textOf(".marker-widget")).join().includes("Impact"), "the finding");
    await press("Escape", "Control+.");
    await waitFor(async () => (await textOf(".action-widget")).join().includes("Impact"), "the quick fix");
    await screenshot("keyboard-quick-fix");
    await press("Enter");
    await waitFor(() => !rulesIn(uri).includes("missing-section"), "the finding to go");

    await command("Show Report View");
    const rows = () => textOf('.pane:has(.title:text-is("Report")) .monaco-list-row');
    await waitFor(async () => (await rows())[0]?.includes("Summary"), "the view");
    await press("Home", "Enter", "Alt+ArrowDown");
    await waitFor(
      () => text().indexOf("## Impact") < text().indexOf("## Summary"),
      "the section to move down",
    );
    await screenshot("keyboard-moved");
    await press("Alt+ArrowUp");
    await waitFor(() => text().indexOf("## Impact") > text().indexOf("## Summary"), "the section to move up");
  });
});
