/** A half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function shift(range: Span, by: number): Span {
  return by === 0 ? range : { start: range.start + by, end: range.end + by };
}

/** True when `inner` lies wholly inside `outer`; touching ends count as inside. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when the two share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when the two share a character or an end. */
export function meets(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Document order: by start, then the shorter first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** Of some offsets, in any order: whether one lies between two others, both included. */
export function anyWithin(offsets: readonly number[]): (start: number, end: number) => boolean {
  const sorted = Float64Array.from(offsets).sort();
  return (start, end) => {
    const next = sorted[countBelow(sorted, start)];
    return next !== undefined && next <= end;
  };
}

/** Of some spans, in any order: whether an offset lies in one, the end included. */
export function inAny(spans: readonly Span[]): (offset: number) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const starts = Float64Array.from(sorted, ({ start }) => start);
  let last = Number.NEGATIVE_INFINITY;
  const ends = Float64Array.from(sorted, ({ end }) => {
    last = Math.max(last, end);
    return last;
  });
  return (offset) => (ends[countBelow(starts, offset + 1) - 1] ?? Number.NEGATIVE_INFINITY) >= offset;
}

/** How many of sorted whole numbers are below a limit. */
function countBelow(sorted: Float64Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
