import type { TypeProblem } from "../../../../server/src/core/types/problem";
import { readMarkedText } from "../../../rules/runner/markedText";

/** A text in which ⟦ and ⟧ stand around the places where problems are expected, and these places. */
export function marked(source: string): { readonly text: string; readonly places: readonly string[] } {
  const { text, marks } = readMarkedText(source);
  return { text, places: marks.map(({ start, end }) => `${start}–${end}`) };
}

export function placesOf(problems: readonly TypeProblem[]): string[] {
  return [...problems]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span }) => `${span.start}–${span.end}`);
}
