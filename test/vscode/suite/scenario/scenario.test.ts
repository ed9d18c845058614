import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { rulesIn, waitForRule } from "../support/diagnostics.js";
import { waitFor } from "../support/waitFor.js";
import { hasWindow, pick, press, screenshot, step, textOf, type } from "../support/window.js";
import { fillIn, repair, rewrite, waitForCleanReport } from "../support/writing.js";
import { type Breakage, CHINESE, ENGLISH } from "./breakages.js";

const HAN = /\p{Script=Han}/u;

async function emptyReport(): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  const document = await vscode.workspace.openTextDocument({ language: "markdown" });
  return vscode.window.showTextDocument(document);
}

/** The editor of the report that a command has opened. */
function opened(): Promise<vscode.TextEditor> {
  return waitFor(() => vscode.window.activeTextEditor, "the report");
}

/** Puts the cursor behind an empty line at the end, and the focus into the text. */
async function goToEnd({ document }: vscode.TextEditor): Promise<void> {
  await vscode.commands.executeCommand("workbench.action.focusActiveEditorGroup");
  await vscode.commands.executeCommand("cursorBottom");
  while (!document.getText().endsWith("\n\n")) await vscode.commands.executeCommand("type", { text: "\n" });
}

/** Behind # signs, takes the section that the letters lead to. */
async function complete(editor: vscode.TextEditor, letters: string, section: string): Promise<void> {
  const proposed = () => textOf(".suggest-widget.visible .monaco-list-row");
  await goToEnd(editor);
  await type("## ");
  await waitFor(async () => (await proposed()).length > 0, "the sections to choose from");
  await type(letters);
  await waitFor(async () => (await proposed())[0]?.includes(section), `${section} to come first`);
  await screenshot("scenario-completion");
  await press("Enter");
  await waitFor(() => editor.document.getText().includes(`${section}\n`), "the section");
  await press("Escape");
}

/** A postmortem by one command, its blanks by another. */
async function writePostmortem(): Promise<vscode.TextEditor> {
  await emptyReport();
  await pick("reportwright.newReport", "postmortem");
  await press("Escape");
  const editor = await opened();
  await screenshot("scenario-postmortem-scaffold");
  await fillIn(editor, [
    ...["gate stuck open", "2025-03-04", "09:10", "10:40", "the east gate", "stuck open", "a switch was wet"],
    ...["90 minutes", "visitors of the east wing", "they walked round to the south gate"],
    ...["The jam", "a leaking gutter", "nobody had reported"],
    ...["09:10", "A guard reports the gate", "10:40", "The switch is replaced"],
    ...["Mend the gutter", "Facilities", "2025-03-14"],
  ]);
  return editor;
}

/** A self-inspection report from an empty file: a command, a completion, a snippet for a section each. */
async function writeSelfInspection(): Promise<vscode.TextEditor> {
  const editor = await emptyReport();
  const beginning = "# 消防设备自查报告\n\n现将有关情况报告如下：\n\n";
  await vscode.commands.executeCommand("type", { text: beginning });
  await waitFor(() => editor.document.getText() === beginning, "the beginning");
  await waitForRule(editor.document.uri, "missing-section");
  await pick("reportwright.insertSectionOfType", "工作开展情况");
  await waitFor(() => editor.document.getText().includes("## 一、工作开展情况"), "the section");
  await press("Escape");
  await complete(editor, "cz", "存在问题");
  await complete(editor, "xyb", "下一步工作打算");
  await fillIn(editor, [
    ...["明确责任", "指定专人管理。", "逐处检查", "更换灭火器六具。"],
    ...["记录不及时", "两处检查次日才补记。", "培训有遗漏", "一名新员工未参加培训。"],
    ...["当班填写记录", "每季度抽查一次。", "补上培训", "月底前完成。"],
  ]);
  return editor;
}

interface Scenario {
  readonly name: string;
  readonly write: () => Promise<vscode.TextEditor>;
  readonly breakages: readonly Breakage[];
}

const scenarios: readonly Scenario[] = [
  { name: "postmortem", write: writePostmortem, breakages: ENGLISH },
  { name: "self-inspection", write: writeSelfInspection, breakages: CHINESE },
];

// They are written by keys, which the embedded VS Code alone takes from a test.
for (const { name, write, breakages } of hasWindow ? scenarios : []) {
  describe(`a ${name} from an empty window`, () => {
    let editor: vscode.TextEditor;
    let written = "";

    it("is written by commands, completions and snippets", async () => {
      editor = await write();
      await waitFor(() => !rulesIn(editor.document.uri).includes("placeholder"), "the last blank to go");
      await repair(editor.document);
      await waitForCleanReport(editor.document);
      await screenshot(`scenario-${name}-written`);
      written = editor.document.getText();
    });

    for (const [index, breakage] of breakages.entries()) {
      it(`is broken and mended: ${breakage.name}`, async () => {
        assert.ok(written !== "", "the report is written");
        const { document } = editor;
        const shot = `scenario-${name}-${index + 1}-${breakage.rule}`;
        await rewrite(document, breakage.damage(written));
        await waitForRule(document.uri, breakage.rule);
        await step(`${shot}-broken`);
        const titles = await repair(document);
        if (vscode.env.language === "zh-cn") for (const title of titles) assert.match(title, HAN);
        await fillIn(editor, breakage.fillings ?? []);
        await waitForCleanReport(document);
        await step(`${shot}-mended`);
        if (breakage.after === undefined) assert.equal(document.getText(), written);
        else assert.match(document.getText(), breakage.after);
      });
    }
  });
}
