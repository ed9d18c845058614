import { type MarkupContent, MarkupKind } from "vscode-languageserver";
import type { ClientFeatures } from "../clientFeatures";

/** Our own Markdown as this client shows it: as it is, or without emphasis, code marks and escapes. */
export function toMarkup({ markdownHover }: ClientFeatures, markdown: string): MarkupContent {
  return markdownHover
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: markdown.replace(/\*\*|`/g, "").replace(/\\(.)/g, "$1") };
}
