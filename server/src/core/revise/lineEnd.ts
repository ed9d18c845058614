import type { SourceDocument } from "../syntax/document";

/** The line end that the document uses: that of its first line. */
export function lineEndOf(document: SourceDocument): string {
  for (const block of document.blocks) {
    const found = /\r\n|\r|\n/.exec(block.text)?.[0];
    if (found !== undefined) return found;
  }
  return "\n";
}
