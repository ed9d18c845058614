import { l10n, type Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { toBase64 } from "../base64";
import { ask } from "../requests";
import { tell } from "../tell";
import { openReports } from "./convertText";

/** Reportwright: Convert Word File to Report… The Word file stays as it is, the report opens as a new document. */
export async function convertWord(client: BaseLanguageClient, file: Uri | undefined): Promise<void> {
  const source = file ?? (await chosen());
  if (source === undefined) return;
  const name = source.path.slice(source.path.lastIndexOf("/") + 1);
  const docx = toBase64(await workspace.fs.readFile(source));
  const params = { docx, name: name.replace(/\.[^.]*$/, ""), uri: source.toString() };
  const result = await ask(client, "reportwright/convertWord", params);
  if (result === null) return tell(l10n.t("Word files cannot be converted here."));
  if ("reason" in result) {
    window.showErrorMessage(l10n.t("{0} is not converted: {1}", name, result.reason));
    return;
  }
  if (result.documents.length === 0) return tell(l10n.t("There is no text to convert."));
  await openReports(result.documents.map(({ markdown }) => markdown).join("\n"));
  if (result.pictures > 0) {
    tell(l10n.t("{0} pictures are named, but stay in the Word file.", result.pictures));
  }
}

async function chosen(): Promise<Uri | undefined> {
  const files = await window.showOpenDialog({
    filters: { Word: ["docx"] },
    title: l10n.t("Convert Word File"),
    openLabel: l10n.t("Convert"),
  });
  return files?.[0];
}
