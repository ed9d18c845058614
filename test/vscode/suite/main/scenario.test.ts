import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { ruleOf, rulesIn, waitForRule } from "../support/diagnostics.js";
import { waitFor } from "../support/waitFor.js";
import { hasWindow, pick, press, screenshot } from "../support/window.js";

const blanksIn = (uri: vscode.Uri): number => rulesIn(uri).filter((rule) => rule === "placeholder").length;

/** Fills in one blank after the other, by the command that leads to them and by typing over what it selects. */
async function fillIn(document: vscode.TextDocument, text: string): Promise<void> {
  await waitForRule(document.uri, "placeholder");
  for (let count = blanksIn(document.uri); count > 0; count = blanksIn(document.uri)) {
    await vscode.commands.executeCommand("reportwright.nextPlaceholder");
    const { version } = document;
    await vscode.commands.executeCommand("type", { text });
    await waitFor(() => document.version > version && blanksIn(document.uri) < count, "one blank less");
  }
}

/** Applies preferred quick fixes until none is offered any more. */
async function repair(document: vscode.TextDocument): Promise<void> {
  for (let round = 0; round < 10; round++) {
    const fix = await nextFix(document);
    if (fix === undefined) return;
    const before = rulesIn(document.uri).join();
    await vscode.workspace.applyEdit(fix);
    await waitFor(() => rulesIn(document.uri).join() !== before, "the findings to change");
  }
  throw new Error("quick fixes do not come to an end");
}

async function nextFix({ uri }: vscode.TextDocument): Promise<vscode.WorkspaceEdit | undefined> {
  for (const diagnostic of vscode.languages.getDiagnostics(uri)) {
    if (ruleOf(diagnostic) === undefined) continue;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      uri,
      diagnostic.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const preferred = actions.find(({ isPreferred, edit }) => isPreferred && edit?.has(uri));
    if (preferred?.edit) return preferred.edit;
  }
  return undefined;
}

interface Scenario {
  readonly type: string;
  readonly filling: string;
  /** A section to take out, from its heading up to the next. */
  readonly section: RegExp;
  /** What its absence is called, and what stands there again at the end. */
  readonly heading: RegExp;
}

const scenarios: readonly Scenario[] = [
  {
    type: "postmortem",
    filling: "the east pump",
    section: /## Impact\n[\s\S]*?(?=\n## )/,
    heading: /\n## Impact\n/,
  },
  {
    type: "self-inspection",
    filling: "二号水泵",
    section: /## 二、存在问题\n[\s\S]*?(?=\n## )/,
    heading: /\n## 二、存在问题\n[\s\S]*\n## 三、下一步工作打算\n/,
  },
];

describe("a report from an empty window", () => {
  for (const { type, filling, section, heading } of scenarios) {
    it(`${type}: written by commands, broken, repaired by quick fixes`, async function () {
      if (!hasWindow) this.skip();
      await pick("reportwright.newReport", type);
      await press("Escape");
      const document = await waitFor(() => vscode.window.activeTextEditor?.document, "the report");
      await fillIn(document, filling);
      await waitFor(() => rulesIn(document.uri).length === 0, "a report without findings");
      await screenshot(`scenario-${type}-written`);

      const [taken = ""] = section.exec(document.getText()) ?? [];
      assert.ok(taken !== "", "the section is there");
      const start = document.positionAt(document.getText().indexOf(taken));
      const end = document.positionAt(document.getText().indexOf(taken) + taken.length + 1);
      const edit = new vscode.WorkspaceEdit();
      edit.delete(document.uri, new vscode.Range(start, end));
      await vscode.workspace.applyEdit(edit);
      await waitForRule(document.uri, "missing-section");
      await screenshot(`scenario-${type}-broken`);

      await repair(document);
      await fillIn(document, filling);
      await waitFor(() => rulesIn(document.uri).length === 0, "a report without findings again");
      assert.match(document.getText(), heading);
      await screenshot(`scenario-${type}-repaired`);
    });
  }
});
