import { l10n, type QuickPickItem, SnippetString, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { TypeInfo } from "../../../server/src/lsp/protocol";
import { ask } from "../requests";

interface TypeItem extends QuickPickItem {
  readonly id: string;
}

/** Reportwright: New Report… */
export async function newReport(client: BaseLanguageClient): Promise<void> {
  const uri = window.activeTextEditor?.document.uri.toString();
  const types = await ask(client, "reportwright/types", { uri });
  const chosen = await window.showQuickPick(types.filter(isWritten).map(toItem), {
    title: l10n.t("New Report"),
    placeHolder: l10n.t("What kind of report?"),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen === undefined) return;
  const scaffold = await ask(client, "reportwright/scaffold", { type: chosen.id, uri });
  if (scaffold === null) return;
  const document = await workspace.openTextDocument({ language: "markdown" });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(scaffold));
}

/** The base type is what others stand on, no kind of report that somebody would write. */
function isWritten({ id }: TypeInfo): boolean {
  return id !== "base";
}

function toItem({ id, name, otherName, sections }: TypeInfo): TypeItem {
  return { id, label: name, description: `${otherName} · ${id}`, detail: sections.join(" · ") };
}
