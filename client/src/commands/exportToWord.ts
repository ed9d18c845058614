import { l10n, type TextDocument, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { fromBase64 } from "../base64";
import { activeMarkdown } from "../documents";
import { ask } from "../requests";
import { tell } from "../tell";

/** Reportwright: Export to Word… */
export async function exportToWord(client: BaseLanguageClient): Promise<void> {
  const document = activeMarkdown();
  if (document === undefined) return tell(l10n.t("Open a Markdown report first."));
  const result = await ask(client, "reportwright/export", { uri: document.uri.toString() });
  if (result === null) return tell(l10n.t("This document cannot be exported here."));
  if ("reason" in result) {
    window.showErrorMessage(l10n.t("{0} is not exported: {1}", nameOf(document.uri), result.reason));
    return;
  }
  const target = await window.showSaveDialog({
    defaultUri: besides(document),
    filters: { Word: ["docx"] },
    title: l10n.t("Export to Word"),
  });
  if (target === undefined) return;
  await workspace.fs.writeFile(target, fromBase64(result.docx));
  const name = nameOf(target);
  if (result.withoutPictures.length === 0) return tell(l10n.t("Exported to {0}.", name));
  tell(l10n.t("Exported to {0}, without these pictures: {1}", name, result.withoutPictures.join(", ")));
}

/** The Word file of a report lies beside it; that of one that was never saved, in the first folder. */
function besides({ uri, isUntitled }: TextDocument): Uri | undefined {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!isUntitled) return uri.with({ path: uri.path.replace(/(?:\.[^./]*)?$/, ".docx") });
  return folder && Uri.joinPath(folder.uri, `${l10n.t("Report")}.docx`);
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
