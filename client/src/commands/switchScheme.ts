import { l10n, type QuickPickItem, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { NumberingScheme } from "../../../server/src/lsp/protocol";
import { activeMarkdown } from "../documents";
import { ask } from "../requests";
import { tell } from "../tell";
import { applyAnswer } from "./moveSection";

interface SchemeItem extends QuickPickItem {
  readonly scheme: NumberingScheme;
}

/** Reportwright: Switch Numbering Scheme… Of the report that the cursor is in. */
export async function switchScheme(client: BaseLanguageClient): Promise<void> {
  const document = activeMarkdown();
  const cursor = window.activeTextEditor?.selection.active;
  if (document === undefined || cursor === undefined) return tell(l10n.t("Open a Markdown report first."));
  const chosen = await window.showQuickPick(schemes(), {
    title: l10n.t("Switch Numbering Scheme"),
    placeHolder: l10n.t("Which numbers shall the sections have?"),
    matchOnDescription: true,
  });
  if (chosen === undefined) return;
  const answer = await ask(client, "reportwright/switchScheme", {
    textDocument: { uri: document.uri.toString() },
    position: { line: cursor.line, character: cursor.character },
    scheme: chosen.scheme,
  });
  await applyAnswer(answer);
}

function schemes(): SchemeItem[] {
  return [
    { scheme: "official", label: l10n.t("Official document"), description: "一、 （一） 1. （1）" },
    { scheme: "chapter", label: l10n.t("Chapters"), description: "第一章 第一节 一、" },
    { scheme: "decimal", label: l10n.t("Decimal"), description: "1 1.1 1.1.1" },
    { scheme: "outline", label: l10n.t("Outline"), description: "I. A. 1. a." },
    { scheme: "legal", label: l10n.t("Articles"), description: "第一条 （一） 1." },
    { scheme: "none", label: l10n.t("No numbers"), description: "" },
  ];
}
