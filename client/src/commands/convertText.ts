import { l10n, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { ask } from "../requests";
import { tell } from "../tell";

/** Reportwright: Convert Plain Text to Report. The text stays as it is, the report opens beside it. */
export async function convertText(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return tell(l10n.t("Open the text to convert first."));
  const { document, selection } = editor;
  const text = selection.isEmpty ? document.getText() : document.getText(selection);
  const markdown = await markdownOf(client, text, document.uri.toString());
  if (markdown === undefined) return tell(l10n.t("There is no text to convert."));
  await openReports(markdown);
}

/** Opens converted reports as a new document. */
export async function openReports(markdown: string): Promise<void> {
  await window.showTextDocument(
    await workspace.openTextDocument({ language: "markdown", content: markdown }),
  );
}

/** All reports of a text, below one another; undefined when there are none. */
export async function markdownOf(
  client: BaseLanguageClient,
  text: string,
  uri: string,
): Promise<string | undefined> {
  const result = await ask(client, "reportwright/convert", { text, uri });
  if (result === null || result.documents.length === 0) return undefined;
  return result.documents.map(({ markdown }) => markdown).join("\n");
}
