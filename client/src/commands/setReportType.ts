import { l10n } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { activeMarkdown } from "../documents";
import { ask } from "../requests";
import { tell } from "../tell";
import { chooseType } from "./chooseType";
import { applyAnswer } from "./moveSection";

/** Reportwright: Set Report Type… In the front matter of the document that the user looks at. */
export async function setReportType(client: BaseLanguageClient): Promise<void> {
  const document = activeMarkdown();
  if (document === undefined) return tell(l10n.t("Open a Markdown report first."));
  const uri = document.uri.toString();
  const types = await ask(client, "reportwright/types", { uri });
  const type = await chooseType(types, l10n.t("Set Report Type"));
  if (type === undefined) return;
  await applyAnswer(await ask(client, "reportwright/setType", { textDocument: { uri }, type }));
}
