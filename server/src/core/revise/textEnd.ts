import type { SourceDocument } from "../syntax/document";

/** End of the last text that stands before `limit`; 0 where there is none. */
export function textEnd(document: SourceDocument, limit: number): number {
  let index = document.indexAt(Math.max(0, limit - 1));
  let start = document.startOf(index);
  let text = document.slice(start, limit).trimEnd();
  while (text === "" && index > 0) {
    index--;
    start = document.startOf(index);
    text = document.slice(start, limit).trimEnd();
  }
  return start + text.length;
}
