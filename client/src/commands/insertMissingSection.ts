import { l10n, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { applyEdits } from "../applyEdits";
import { activeMarkdown } from "../documents";
import { ask } from "../requests";
import { tell } from "../tell";

/** Reportwright: Insert Missing Section… */
export async function insertMissingSection(client: BaseLanguageClient): Promise<void> {
  const document = activeMarkdown();
  if (document === undefined) return tell(l10n.t("Open a Markdown report first."));
  const uri = document.uri.toString();
  const found = await ask(client, "reportwright/missing", { uri });
  if (found === null || found.missing.length === 0) return tell(l10n.t("No section is missing."));
  const items = found.missing.map(({ index, label, parent, hint }) => ({
    index,
    label,
    description: parent ?? undefined,
    detail: hint ?? undefined,
  }));
  const chosen = await window.showQuickPick(items, {
    title: l10n.t("Insert Missing Section"),
    placeHolder: l10n.t("Which section?"),
    matchOnDetail: true,
  });
  if (chosen === undefined) return;
  const { version } = found;
  const result = await ask(client, "reportwright/insertSection", { uri, version, index: chosen.index });
  if (result === null || !(await applyEdits(document, result)))
    tell(l10n.t("The document has changed meanwhile. Please try again."));
}
