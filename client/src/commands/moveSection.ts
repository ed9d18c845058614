import { l10n, Range, Selection, type TextDocument, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type {
  MoveSectionParams,
  PlainPosition,
  PlainRange,
  PlainWorkspaceEdit,
  Refusal,
} from "../../../server/src/lsp/protocol";
import { applyChange } from "../applyEdits";
import { activeMarkdown } from "../documents";
import { ask } from "../requests";
import { tell, tellChanged } from "../tell";
import { nodeAt, rootsOf, type SectionNode } from "../views/nodes";

export type MoveTarget = MoveSectionParams["to"];

/** Reportwright: Move Section Up, Down, In, Out. The section that the cursor is in, and the cursor with it. */
export async function moveSectionAtCursor(client: BaseLanguageClient, to: MoveTarget): Promise<void> {
  const document = activeMarkdown();
  const editor = window.activeTextEditor;
  if (document === undefined || editor === undefined) return tell(l10n.t("Open a Markdown report first."));
  const { active } = editor.selection;
  const before = await sectionAt(client, document, active.line);
  if (!(await moveSection(client, document, active, to)) || before === undefined) return;
  const heading = await headingOf(client, document, before.section.text, active.line);
  if (heading === undefined || window.activeTextEditor !== editor) return;
  const range = new Range(
    heading.start.line,
    heading.start.character,
    heading.end.line,
    heading.end.character,
  );
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range);
}

/** Moves the section at a place of the document; whether that was done. Says why where it was not. */
export async function moveSection(
  client: BaseLanguageClient,
  document: TextDocument,
  position: PlainPosition,
  to: MoveTarget,
): Promise<boolean> {
  const textDocument = { uri: document.uri.toString() };
  const { line, character } = position;
  const params = { textDocument, position: { line, character }, to };
  return applyAnswer(await ask(client, "reportwright/moveSection", params));
}

/** Makes the server's change; whether that was done. Says why where it was not. */
export async function applyAnswer(answer: PlainWorkspaceEdit | Refusal): Promise<boolean> {
  if ("reason" in answer) tell(answer.reason);
  else if (await applyChange(answer)) return true;
  else tellChanged();
  return false;
}

async function nodesOf(client: BaseLanguageClient, document: TextDocument) {
  const textDocument = { uri: document.uri.toString() };
  return rootsOf((await ask(client, "reportwright/reportView", { textDocument }))?.reports ?? []);
}

async function sectionAt(
  client: BaseLanguageClient,
  document: TextDocument,
  line: number,
): Promise<SectionNode | undefined> {
  return nodeAt(await nodesOf(client, document), line);
}

/** Where the section of this name is now: the nearest, should there be several. */
async function headingOf(
  client: BaseLanguageClient,
  document: TextDocument,
  text: string,
  line: number,
): Promise<PlainRange | undefined> {
  const found: PlainRange[] = [];
  const open = [...(await nodesOf(client, document))];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    open.push(...node.children);
    if (node.kind === "section" && node.section.text === text && node.section.range !== null)
      if (node.section.heading !== null) found.push(node.section.heading);
  }
  const distance = (range: PlainRange): number => Math.abs(range.start.line - line);
  return found.sort((a, b) => distance(a) - distance(b))[0];
}
