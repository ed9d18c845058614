import type { SourceDocument } from "../syntax/document";
import type { Span } from "../text/span";

/** A line of the source, its line end left out. */
export interface SourceLine extends Span {
  readonly text: string;
}

/** The line at an offset. */
export function lineAt(document: SourceDocument, offset: number): SourceLine {
  const { line } = document.positionAt(offset);
  const start = document.offsetAt({ line, character: 0 });
  const text = document
    .slice(start, document.offsetAt({ line: line + 1, character: 0 }))
    .replace(/[\r\n]+$/, "");
  return { start, end: start + text.length, text };
}
