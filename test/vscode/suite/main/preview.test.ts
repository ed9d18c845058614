import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { openText } from "../support/examples.js";
import { INCOMPLETE } from "../support/reports.js";
import { waitFor } from "../support/waitFor.js";
import { htmlOf, itInWindow, screenshot } from "../support/window.js";

async function preview(content: string): Promise<void> {
  await openText(content);
  await vscode.commands.executeCommand("markdown.showPreviewToSide");
}

describe("the preview", () => {
  itInWindow("shows an official report as one, with what is missing", async () => {
    await preview(INCOMPLETE.replace("我馆组织", "（一）组织演练。我馆组织"));
    const official = () => htmlOf(".reportwright-official");
    const [html = ""] = await waitFor(async () => {
      const found = await official();
      return found.length > 0 ? found : undefined;
    }, "the official style");
    assert.match(html, /reportwright-gap[^>]*>[^<]*存在问题/);
    assert.match(html, /<span class="reportwright-run-in">（一）组织演练。<\/span>/);
    await screenshot("preview-official");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });

  itInWindow("shows other documents as ever", async () => {
    await preview("# Canteen\n\n## Menu\n\nSoup.\n");
    const menus = await waitFor(async () => {
      const found = await htmlOf("h2:has-text('Menu')");
      return found.length > 0 ? found : undefined;
    }, "the preview");
    assert.ok(!menus.join().includes("reportwright"));
    await screenshot("preview-other");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });
});
