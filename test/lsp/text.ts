import { LineIndex } from "../../server/src/core/text/lineIndex";
import type { Position, Range, TextEdit } from "./client";

/** A text with its cursor, which ‸ marks. */
export function cursor(marked: string): { text: string; position: Position } {
  const at = marked.indexOf("‸");
  if (at < 0) throw new Error("no ‸ in the text");
  const text = marked.replace("‸", "");
  return { text, position: new LineIndex(text).positionAt(at) };
}

/** The text after the edits that a client makes. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  const index = new LineIndex(text);
  const spans = edits.map(({ range, newText }) => ({
    start: index.offsetAt(range.start),
    end: index.offsetAt(range.end),
    newText,
  }));
  return spans
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.newText + result.slice(edit.end), text);
}

/** What stands in the range. */
export function inside(text: string, range: Range): string {
  const index = new LineIndex(text);
  return text.slice(index.offsetAt(range.start), index.offsetAt(range.end));
}

/** The range of a piece of the text. */
export function rangeOf(text: string, piece: string): Range {
  const start = text.indexOf(piece);
  if (start < 0) throw new Error(`no ${piece} in the text`);
  return new LineIndex(text).rangeOf({ start, end: start + piece.length });
}

/** Text of a snippet after all its tab stops were passed with their defaults. */
export function filledIn(snippet: string): string {
  return snippet
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, "$1")
    .replace(/\$\{\d+\}|\$\d+/g, "")
    .replace(/\\([\\$}])/g, "$1");
}
