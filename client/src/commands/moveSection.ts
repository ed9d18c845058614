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
import { type Node, nodeAt, rootsOf } from "../views/nodes";

/** So often is asked again about a text that has changed meanwhile. */
const MOST_ASKED = 5;

export type MoveTarget = MoveSectionParams["to"];

/** Reportwright: Move Section Up, Down, In, Out. The section that the cursor is in. */
export async function moveSectionAtCursor(client: BaseLanguageClient, to: MoveTarget): Promise<void> {
  const document = activeMarkdown();
  const editor = window.activeTextEditor;
  if (document === undefined || editor === undefined) return tell(l10n.t("Open a Markdown report first."));
  await moveWithCursor(client, document, editor.selection.active, to);
}

/** Moves the section at a place of the document; a cursor that is in it goes with it. */
export async function moveWithCursor(
  client: BaseLanguageClient,
  document: TextDocument,
  position: PlainPosition,
  to: MoveTarget,
): Promise<void> {
  const editor = window.visibleTextEditors.find((one) => one.document === document);
  const nodes = await nodesNow(client, document);
  const moved = nodeAt(nodes, position.line);
  const goesWith = editor && isWithin(nodeAt(nodes, editor.selection.active.line), moved);
  if (!(await moveSection(client, document, position, to)) || !goesWith || moved === undefined) return;
  const place = await headingOf(client, document, moved.section.text, editor.selection.active.line);
  if (place === undefined) return;
  const { start, end } = place;
  const heading = new Range(start.line, start.character, end.line, end.character);
  editor.selection = new Selection(heading.start, heading.start);
  editor.revealRange(heading);
}

function isWithin(node: Node | undefined, whole: Node | undefined): boolean {
  if (node === undefined || whole === undefined) return false;
  return node === whole || isWithin(node.parent, whole);
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

/** The sections of the document as it is; none where it is another each time that it is asked about. */
async function nodesNow(client: BaseLanguageClient, document: TextDocument): Promise<readonly Node[]> {
  const textDocument = { uri: document.uri.toString() };
  for (let asked = 0; asked < MOST_ASKED; asked++) {
    const view = await ask(client, "reportwright/reportView", { textDocument });
    if (view === null) break;
    if (view.version === document.version) return rootsOf(view.reports);
  }
  return [];
}

/** Where the section of this name is now: the nearest, should there be several. */
async function headingOf(
  client: BaseLanguageClient,
  document: TextDocument,
  text: string,
  line: number,
): Promise<PlainRange | undefined> {
  const found: PlainRange[] = [];
  const open = [...(await nodesNow(client, document))];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    open.push(...node.children);
    if (node.kind === "section" && node.section.text === text && node.section.range !== null)
      if (node.section.heading !== null) found.push(node.section.heading);
  }
  const distance = (range: PlainRange): number => Math.abs(range.start.line - line);
  return found.sort((a, b) => distance(a) - distance(b))[0];
}
