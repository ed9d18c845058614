import type { Finding } from "../check/finding";
import { compareSpans, type Span } from "../text/span";

/** The places that are still to be filled in, in document order: blanks, and every place of a mask. */
export function blanksToFill(findings: readonly Finding[]): Span[] {
  return findings
    .filter(({ rule }) => rule === "placeholder")
    .flatMap(({ span, related }) => [span, ...related.map((place) => place.span)])
    .sort(compareSpans);
}
