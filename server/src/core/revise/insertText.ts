import type { SourceDocument } from "../syntax/document";
import type { TextEdit } from "../text/edits";
import { lineEndOf } from "./lineEnd";

/**
 * Inserts paragraphs (joined by "\n\n" in `text`) as blocks of their own behind the content that ends at `offset`,
 * with the document's line ends and an empty line on either side.
 */
export function insertBehind(document: SourceDocument, offset: number, text: string): TextEdit {
  const eol = lineEndOf(document);
  const rest = document.slice(offset, Math.min(document.length, offset + 200));
  const gap = /^[ \t]*(?:(?:\r\n|\r|\n)[ \t]*)*/.exec(rest)?.[0] ?? "";
  const ends = gap.match(/\r\n|\r|\n/g)?.length ?? 0;
  const more = gap.length < rest.length;
  const behind = more && ends < 2 ? eol.repeat(ends === 0 ? 2 : 1) : "";
  return { start: offset, end: offset, newText: eol + eol + withLineEnds(text, eol) + behind };
}

/** Inserts paragraphs before the block that starts at `offset`. */
export function insertBefore(document: SourceDocument, offset: number, text: string): TextEdit {
  const eol = lineEndOf(document);
  const before = document.slice(Math.max(0, offset - 4), offset);
  const lead = offset === 0 || /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)[ \t]*$/.test(before) ? "" : eol;
  return { start: offset, end: offset, newText: lead + withLineEnds(text, eol) + eol + eol };
}

function withLineEnds(text: string, eol: string): string {
  return eol === "\n" ? text : text.replaceAll("\n", eol);
}
