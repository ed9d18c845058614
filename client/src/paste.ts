import {
  type DataTransfer,
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditContext,
  type DocumentPasteEditProvider,
  l10n,
  languages,
  type Range,
  type TextDocument,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { markdownOf } from "./commands/convertText";

const PLAIN = "text/plain";
const KIND = DocumentDropOrPasteEditKind.Text.append("reportwright");

/** Two lines that are numbered as reports number their sections, and no Markdown heading. */
const NUMBERED =
  /^[ \t\u3000]*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d+(?:\.\d+)*\.?\s+\p{Lu})/gmu;
const HEADING = /^#{1,6} /m;

/** Offers to paste numbered plain text as a report. Plain pasting stays what is done unasked. */
export function registerPaste(client: BaseLanguageClient): Disposable {
  return languages.registerDocumentPasteEditProvider({ language: "markdown" }, new Paste(client), {
    providedPasteEditKinds: [KIND],
    pasteMimeTypes: [PLAIN],
  });
}

class Paste implements DocumentPasteEditProvider {
  constructor(private readonly client: BaseLanguageClient) {}

  async provideDocumentPasteEdits(
    document: TextDocument,
    _ranges: readonly Range[],
    data: DataTransfer,
    context: DocumentPasteEditContext,
  ): Promise<DocumentPasteEdit[]> {
    if (context.only !== undefined && !context.only.contains(KIND)) return [];
    const text = await data.get(PLAIN)?.asString();
    if (text === undefined || !looksNumbered(text) || !this.client.isRunning()) return [];
    const markdown = await markdownOf(this.client, text, document.uri.toString());
    if (markdown === undefined) return [];
    const edit = new DocumentPasteEdit(markdown, l10n.t("Paste as Report"), KIND);
    edit.yieldTo = [DocumentDropOrPasteEditKind.Text.append("plain")];
    return [edit];
  }
}

function looksNumbered(text: string): boolean {
  return (text.match(NUMBERED)?.length ?? 0) >= 2 && !HEADING.test(text);
}
