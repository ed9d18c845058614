import * as assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import * as vscode from "vscode";
import { rulesIn, waitForRule } from "../support/diagnostics.js";
import { open, openText } from "../support/examples.js";
import { waitFor } from "../support/waitFor.js";
import { hasWindow, itInWindow, press, screenshot, textOf, type } from "../support/window.js";

/** What only an author can put right. */
const AUTHORS = ["placeholder", "unfinished-sentence", "year-mismatch"];

const fixable = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages
    .getDiagnostics(uri)
    .filter(
      ({ source, code }) =>
        source === "reportwright" && typeof code === "object" && !AUTHORS.includes(String(code.value)),
    );

/** Waits until just these rules speak about the document: findings come a moment after the text. */
async function waitForRules(uri: vscode.Uri, rules: readonly string[]): Promise<void> {
  const found = () => [...new Set(rulesIn(uri))].sort();
  await waitFor(() => isDeepStrictEqual(found(), rules), `${rules} alone`);
}

/** The preferred quick fix at a finding, as Ctrl+. offers it. */
async function quickFix(
  uri: vscode.Uri,
  { range, message }: vscode.Diagnostic,
): Promise<vscode.WorkspaceEdit> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
  const preferred = actions.find(({ isPreferred, edit }) => isPreferred && edit?.has(uri));
  assert.ok(preferred?.edit, `a quick fix for: ${message}`);
  return preferred.edit;
}

/** Repairs a document with nothing but quick fixes; returns how many it took. */
async function repair(uri: vscode.Uri): Promise<number> {
  const seen = () => JSON.stringify(fixable(uri).map(({ message, range }) => [message, range]));
  for (let count = 0; count < 30; count++) {
    const [first] = fixable(uri);
    if (first === undefined) return count;
    const before = seen();
    assert.ok(await vscode.workspace.applyEdit(await quickFix(uri, first)));
    await waitFor(() => seen() !== before, `the end of: ${first.message}`);
  }
  throw new Error("quick fixes do not come to an end");
}

describe("the main job", () => {
  it("a Chinese report: findings in the Problems list, mended by quick fixes until none is left", async () => {
    const { document } = await open("broken/自查报告.md");
    await waitForRule(document.uri, "missing-section");
    const rules = new Set(rulesIn(document.uri));
    for (const rule of ["ordinal-sequence", "enumeration-sequence", "residue", "empty-section"]) {
      assert.ok(rules.has(rule), rule);
    }
    await vscode.commands.executeCommand("workbench.actions.view.problems");
    if (hasWindow) {
      const shown = async () => (await textOf(".markers-panel .monaco-list-row")).join("\n");
      await waitFor(async () => (await shown()).includes("missing-section"), "the Problems list");
      await screenshot("broken-zh");
    }
    assert.ok((await repair(document.uri)) >= 5);
    await waitForRules(document.uri, AUTHORS);
    assert.match(document.getText(), /\n## 二、存在问题\n\n从自查情况看[\s\S]*\n## 三、下一步工作打算\n/);
    await screenshot("repaired-zh");
  });

  it("an English report, too", async () => {
    const { document } = await open("broken/postmortem.md");
    await waitForRule(document.uri, "missing-section");
    await screenshot("broken-en");
    await repair(document.uri);
    await waitForRules(document.uri, ["placeholder"]);
    const headings = [...document.getText().matchAll(/^## (.+)$/gm)].map(([, name]) => name);
    // A timeline may stand anywhere.
    assert.deepEqual(
      headings.filter((name) => name !== "Timeline"),
      ["Summary", "Impact", "Root Cause", "Action Items"],
    );
    assert.ok(headings.includes("Timeline"));
    await screenshot("repaired-en");
  });

  it("the outline shows headings, numbered lines and run-in headings", async () => {
    const { document } = await open("clean/自查报告.md");
    const symbols = await waitFor(
      () =>
        vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
          "vscode.executeDocumentSymbolProvider",
          document.uri,
        ),
      "the outline",
    );
    const flat = (all: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
      all.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
    const ours = flat(symbols).find(
      ({ name, detail }) => name.includes("工作开展情况") && detail.includes("一、"),
    );
    assert.ok(ours, "一、 工作开展情况");
    assert.ok(flat([ours]).some(({ name }) => name.includes("当班填写记录")) === false);
    const next = flat(symbols).find(
      ({ name, detail }) => name.includes("下一步工作打算") && detail.includes("三、"),
    );
    assert.ok(
      next?.children.some(({ name, detail }) => name.includes("当班填写记录") && detail.includes("（一）")),
    );
    await vscode.commands.executeCommand("outline.focus");
    await screenshot("outline");
  });

  it("a section's snippet is inserted by its name", async () => {
    const editor = await openText("---\nreport: postmortem\n---\n\n# Postmortem: gate stuck open\n\n");
    editor.selection = new vscode.Selection(6, 0, 6, 0);
    await vscode.commands.executeCommand("editor.action.insertSnippet", {
      langId: "markdown",
      name: "Section: Incident postmortem (事故复盘报告) / Timeline",
    });
    await waitFor(() => editor.document.getText().includes("## Timeline"), "the snippet");
    assert.ok(!rulesIn(editor.document.uri).includes("empty-section"));
  });

  itInWindow("a report from nothing: file template, tab stops, no finding but blanks", async () => {
    const editor = await openText("");
    const done = vscode.commands.executeCommand("workbench.action.files.newUntitledFile");
    await done;
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand("editor.action.insertSnippet", {
      langId: "markdown",
      name: "Report: Self-inspection report (自查报告)",
    });
    await waitFor(() => editor.document.getText().includes("三、下一步工作打算"), "the template");
    await type("2025");
    await press("Tab");
    await waitForRule(editor.document.uri, "placeholder");
    await waitForRules(editor.document.uri, ["placeholder"]);
    await screenshot("template");
  });
});
