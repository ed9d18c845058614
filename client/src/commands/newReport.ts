import { env, l10n, type QuickPickItem, QuickPickItemKind, SnippetString, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { TypeInfo } from "../../../server/src/lsp/protocol";
import { ask } from "../requests";
import { setting } from "../settings";

interface TypeItem extends QuickPickItem {
  readonly id?: string;
}

/** Reportwright: New Report… */
export async function newReport(client: BaseLanguageClient): Promise<void> {
  const uri = window.activeTextEditor?.document.uri.toString();
  const types = await ask(client, "reportwright/types", { uri });
  const chosen = await window.showQuickPick(itemsOf(types.filter(isWritten)), {
    title: l10n.t("New Report"),
    placeHolder: l10n.t("What kind of report?"),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen?.id === undefined) return;
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

/** The workspace's own types first, then those of reports in the reader's language, then the others; each by name. */
function itemsOf(types: readonly TypeInfo[]): TypeItem[] {
  const language = setting("language", "auto");
  const reader = (language === "auto" ? env.language : language).startsWith("zh") ? "zh" : "en";
  const builtIn = types.filter(({ origin }) => origin === "built-in");
  const inLanguage = (lang: TypeInfo["lang"]) =>
    group(
      lang === "zh" ? l10n.t("reports in Chinese") : l10n.t("reports in English"),
      builtIn.filter((type) => type.lang === lang),
    );
  return [
    ...group(
      l10n.t("types of this workspace"),
      types.filter(({ origin }) => origin === "workspace"),
    ),
    ...inLanguage(reader),
    ...inLanguage(reader === "zh" ? "en" : "zh"),
  ];
}

function group(label: string, types: readonly TypeInfo[]): TypeItem[] {
  if (types.length === 0) return [];
  const sorted = [...types].sort((a, b) => a.name.localeCompare(b.name, env.language));
  return [{ label, kind: QuickPickItemKind.Separator }, ...sorted.map(toItem)];
}

function toItem({ id, name, otherName, sections }: TypeInfo): TypeItem {
  return { id, label: name, description: `${otherName} · ${id}`, detail: sections.join(" · ") };
}
