import { applyEdits, type TextEdit } from "../../server/src/core/text/edits";
import type { Span } from "../../server/src/core/text/span";
import type { Answer } from "./operations";

/** What is wrong with an answer about a text, in words; empty for one that keeps the rules. */
export function broken(text: string, { spans = [], changes = [] }: Answer): string[] {
  return [
    ...spans.flatMap((span) => (span === undefined ? [] : misplaced(text, span))),
    ...changes.flatMap((edits) => wrong(text, edits)),
  ];
}

/** Ranges lie in the text, and never begin or end between the halves of a character. */
function misplaced(text: string, { start, end }: Span): string[] {
  const where = `${start}..${end} of ${text.length}`;
  if (!(0 <= start && start <= end && end <= text.length)) return [`outside: ${where}`];
  return splits(text, start) || splits(text, end) ? [`within a character: ${where}`] : [];
}

function splits(text: string, offset: number): boolean {
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** Edits of one change can be applied together: none over another. */
function wrong(text: string, edits: readonly TextEdit[]): string[] {
  try {
    applyEdits(text, edits);
  } catch (error) {
    return [String(error)];
  }
  return edits.flatMap((edit) => misplaced(text, edit));
}
