/** Names that stand so often are compared with their nearest namesakes alone. */
const NAMESAKES = 20;

interface Link {
  readonly left: number;
  readonly right: number;
  readonly before: Link | undefined;
}

/**
 * The longest row of pairs, one of each side, that have a name in common and stand in the same order on both sides:
 * indices, in order. A side may have several names (with and without its number). Time is that of sorting, as long as
 * no name stands very often.
 */
export function longestRow(
  left: readonly (readonly string[])[],
  right: readonly string[],
): (readonly [number, number])[] {
  const places = placesOf(right);
  const times = new Map<string, number>();
  /** The end of the best row of each length, the least on the right side. */
  const ends: Link[] = [];
  left.forEach((names, i) => {
    const candidates = new Set(names.flatMap((name) => nearby(places.get(name) ?? [], timesOf(times, name))));
    // From the last on: an entry is no follower of itself.
    for (const j of [...candidates].sort((a, b) => b - a)) {
      const length = countBelow(ends, j);
      ends[length] = { left: i, right: j, before: ends[length - 1] };
    }
  });
  const row: (readonly [number, number])[] = [];
  for (let link = ends.at(-1); link !== undefined; link = link.before) row.push([link.left, link.right]);
  return row.reverse();
}

function placesOf(names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  names.forEach((name, i) => {
    const known = places.get(name);
    if (known === undefined) places.set(name, [i]);
    else known.push(i);
  });
  return places;
}

function timesOf(times: Map<string, number>, name: string): number {
  const known = times.get(name) ?? 0;
  times.set(name, known + 1);
  return known;
}

function nearby(places: readonly number[], rank: number): readonly number[] {
  if (places.length <= NAMESAKES) return places;
  const from = Math.max(0, Math.min(rank, places.length) - NAMESAKES / 2);
  return places.slice(from, from + NAMESAKES);
}

/** How many rows end before a place on the right side. */
function countBelow(ends: readonly Link[], limit: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle]?.right ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
