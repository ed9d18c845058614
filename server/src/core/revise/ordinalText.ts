import type { Section } from "../report/section";
import type { SourceDocument } from "../syntax/document";
import type { TextEdit } from "../text/edits";

/** Writes the ordinal of a section anew with the gap behind it; "" takes it out. The ordinal is an edit of its own. */
export function writeOrdinal(
  document: SourceDocument,
  { ordinal, name }: Section,
  written: string,
  gap: string,
): TextEdit[] {
  if (ordinal === undefined)
    return written === "" ? [] : [{ start: name.start, end: name.start, newText: written + gap }];
  const between = { start: ordinal.end, end: name.start };
  // Emphasis may begin or end between the two.
  const plain = between.end >= between.start && document.slice(between.start, between.end).trim() === "";
  const wanted = written === "" ? "" : gap;
  const edits: TextEdit[] = [];
  if (written !== ordinal.text) edits.push({ start: ordinal.start, end: ordinal.end, newText: written });
  if (plain && document.slice(between.start, between.end) !== wanted)
    edits.push({ ...between, newText: wanted });
  return edits;
}
