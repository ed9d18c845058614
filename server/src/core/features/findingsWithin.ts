import type { Finding } from "../check/finding";
import type { Span } from "../text/span";

/** Those of the findings, which are in document order, that begin within the range or at its end. */
export function findingsWithin(findings: readonly Finding[], { start, end }: Span): readonly Finding[] {
  return findings.slice(firstFrom(findings, start), firstFrom(findings, end + 1));
}

/** Index of the first that begins at `offset` or behind it. */
function firstFrom(findings: readonly Finding[], offset: number): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
