import type { Directive } from "../report/directives";
import type { SourceDocument } from "../syntax/document";
import type { TextEdit } from "../text/edits";
import type { Span } from "../text/span";
import { removeBlocks } from "./removeText";

/** Takes a name out of a comment that switches rules off; the comment as a whole where it has no other. */
export function removeName(document: SourceDocument, directive: Directive, name: string): TextEdit[] {
  const { start, end, names } = directive;
  if (names.length <= 1) return removeComment(document, directive);
  const text = document.slice(start, end);
  // With the comma and space behind it, or those before the last one.
  const found = [...text.matchAll(/([\s,]+)([^\s,]+)(?=(,\s*)?)/g)].find(([, , word]) => word === name);
  if (found === undefined) return [];
  const [all, before = "", , behind = ""] = found;
  const from = start + found.index + (behind === "" ? 0 : before.length);
  return [{ start: from, end: start + found.index + all.length + behind.length, newText: "" }];
}

/** Takes out a comment, with its line where it stands alone there, and with the empty lines behind it. */
export function removeComment(document: SourceDocument, { start, end }: Span): TextEdit[] {
  const index = document.indexAt(start);
  const block = document.spanOf(index);
  if (block.start === start && block.end === end) return removeBlocks(document, index, index);
  const first = document.beforeIndent(start);
  const behind = document.offsetAt({ line: document.positionAt(end).line + 1, character: 0 });
  const alone = document.positionAt(first).character === 0 && document.slice(end, behind).trim() === "";
  return [alone ? { start: first, end: behind, newText: "" } : { start, end, newText: "" }];
}
