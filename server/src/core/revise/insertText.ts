import type { SourceDocument } from "../syntax/document";
import type { TextEdit } from "../text/edits";
import { lineEndOf } from "./lineEnd";

/**
 * Inserts paragraphs (joined by "\n\n" in `text`) as blocks of their own behind the content that ends at `offset`,
 * with the document's line ends and an empty line on either side. Code or a comment that nothing closes is closed.
 */
export function insertBehind(document: SourceDocument, offset: number, text: string): TextEdit {
  const eol = lineEndOf(document);
  const rest = document.slice(offset, Math.min(document.length, offset + 200));
  const gap = /^[ \t]*(?:(?:\r\n|\r|\n)[ \t]*)*/.exec(rest)?.[0] ?? "";
  const ends = gap.match(/\r\n|\r|\n/g)?.length ?? 0;
  const more = gap.length < rest.length;
  const behind = more && ends < 2 ? eol.repeat(ends === 0 ? 2 : 1) : "";
  const close = closing(document, offset);
  const lead = (close === "" ? "" : eol + close) + eol + eol;
  return { start: offset, end: offset, newText: lead + withLineEnds(text, eol) + behind };
}

/** What closes the block that a text ends with, where nothing does: all that is written behind it would be a part of it. */
function closing(document: SourceDocument, offset: number): string {
  const block = document.blockAt(document.indexAt(Math.max(0, offset - 1)));
  if (block?.node.kind === "code" && block.node.fenced && !block.node.closed)
    return /^ {0,3}(`{3,}|~{3,})/.exec(block.text)?.[1] ?? "";
  const isOpen = block?.node.kind === "html" && /^ {0,3}<!--/.test(block.text) && !block.text.includes("-->");
  return isOpen ? "-->" : "";
}

/** Inserts paragraphs before the block whose text starts at `place`. */
export function insertBefore(document: SourceDocument, place: number, text: string): TextEdit {
  const eol = lineEndOf(document);
  const offset = document.beforeIndent(place);
  const before = document.slice(Math.max(0, offset - 4), offset);
  const lead = offset === 0 || /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)[ \t]*$/.test(before) ? "" : eol;
  return { start: offset, end: offset, newText: lead + withLineEnds(text, eol) + eol + eol };
}

function withLineEnds(text: string, eol: string): string {
  return eol === "\n" ? text : text.replaceAll("\n", eol);
}
