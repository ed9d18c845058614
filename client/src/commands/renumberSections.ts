import { l10n } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { applyEdits } from "../applyEdits";
import { activeMarkdown } from "../documents";
import { ask } from "../requests";
import { tell, tellChanged } from "../tell";

/** Reportwright: Renumber Sections */
export async function renumberSections(client: BaseLanguageClient): Promise<void> {
  const document = activeMarkdown();
  if (document === undefined) return tell(l10n.t("Open a Markdown report first."));
  const result = await ask(client, "reportwright/renumber", { uri: document.uri.toString() });
  if (result === null || result.edits.length === 0) return tell(l10n.t("The numbers are right already."));
  if (!(await applyEdits(document, result))) tellChanged();
}
