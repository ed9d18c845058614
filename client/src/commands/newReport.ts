import { l10n, SnippetString, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { TypeInfo } from "../../../server/src/lsp/protocol";
import { ask } from "../requests";
import { chooseType } from "./chooseType";

/** Reportwright: New Report… */
export async function newReport(client: BaseLanguageClient): Promise<void> {
  const uri = window.activeTextEditor?.document.uri.toString();
  const types = await ask(client, "reportwright/types", { uri });
  const type = await chooseType(types.filter(isWritten), l10n.t("New Report"));
  if (type === undefined) return;
  const scaffold = await ask(client, "reportwright/scaffold", { type, uri });
  if (scaffold === null) return;
  const document = await workspace.openTextDocument({ language: "markdown" });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(scaffold));
}

/** The base type is what others stand on, no kind of report that somebody would write. */
function isWritten({ id }: TypeInfo): boolean {
  return id !== "base";
}
