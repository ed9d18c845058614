import { l10n, type QuickPickItem, QuickPickItemKind, type TextDocument, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { InsertableInfo } from "../../../server/src/lsp/protocol";
import { applyEdits } from "../applyEdits";
import { activeMarkdown } from "../documents";
import { ask } from "../requests";
import { tell, tellChanged } from "../tell";

/** Reportwright: Insert Section… */
export async function insertSection(client: BaseLanguageClient): Promise<void> {
  const document = activeMarkdown();
  if (document === undefined) return tell(l10n.t("Open a Markdown report first."));
  const found = await ask(client, "reportwright/insertable", { uri: document.uri.toString() });
  if (found === null || found.sections.length === 0)
    return tell(l10n.t("The type of this report lists no further section."));
  const chosen = await window.showQuickPick(itemsOf(found.sections), {
    title: l10n.t("Insert Section"),
    placeHolder: l10n.t("Which section?"),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen?.index !== undefined) await insert(client, document, found.version, chosen.index);
}

/** Inserts one of the sections that the server has told of for this version of the document. */
export async function insert(
  client: BaseLanguageClient,
  document: TextDocument,
  version: number,
  index: number,
): Promise<void> {
  const uri = document.uri.toString();
  const result = await ask(client, "reportwright/insertSection", { uri, version, index });
  if (result === null || !(await applyEdits(document, result))) tellChanged();
}

interface SectionItem extends QuickPickItem {
  readonly index?: number;
}

function itemsOf(sections: readonly InsertableInfo[]): SectionItem[] {
  const missing = sections.filter(({ required }) => required);
  const others = sections.filter(({ required }) => !required);
  return [...group(l10n.t("missing"), missing), ...group(l10n.t("optional"), others)];
}

function group(label: string, sections: readonly InsertableInfo[]): SectionItem[] {
  if (sections.length === 0) return [];
  return [{ label, kind: QuickPickItemKind.Separator }, ...sections.map(toItem)];
}

function toItem({ index, label, parent, hint }: InsertableInfo): SectionItem {
  return { index, label, description: parent ?? undefined, detail: hint ?? undefined };
}
