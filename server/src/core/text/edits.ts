import { compareSpans, type Span } from "./span";

/** Replace the span with `newText`. Offsets are those of the text before any edit of the same list. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/** Applies edits that do not overlap; their order does not matter. Throws RangeError when they overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let done = 0;
  for (const edit of [...edits].sort(compareSpans)) {
    if (edit.start < done || edit.end > text.length) throw new RangeError("edits overlap or leave the text");
    result += text.slice(done, edit.start) + edit.newText;
    done = edit.end;
  }
  return result + text.slice(done);
}
