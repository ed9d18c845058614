import type { TypeProblem } from "../../../../server/src/core/types/problem";

/** A text in which ⟦ and ⟧ stand around the places where problems are expected, and these places. */
export function marked(source: string): { readonly text: string; readonly places: readonly string[] } {
  const places: string[] = [];
  let text = "";
  for (const part of source.split(/(⟦[^⟧]*⟧)/)) {
    if (!part.startsWith("⟦")) text += part;
    else {
      const inner = part.slice(1, -1);
      places.push(placeOf(text.length, text.length + inner.length));
      text += inner;
    }
  }
  return { text, places };
}

export function placesOf(problems: readonly TypeProblem[]): string[] {
  return [...problems]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span }) => placeOf(span.start, span.end));
}

function placeOf(start: number, end: number): string {
  return `${start}–${end}`;
}
