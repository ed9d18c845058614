/**
 * Edit distance in UTF-16 units where two neighbours that changed places count one (optimal string alignment), or
 * `limit + 1` as soon as it is more than `limit`. Time is the shorter length times the limit.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  const [a, b] = withoutCommonEnds(left, right);
  // One edit leaves two characters at most between common ends: two that changed places.
  if (limit < 2 && Math.max(a.length, b.length) > 2) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

function withoutCommonEnds(a: string, b: string): readonly [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < shorter - start && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return [a.slice(start, a.length - tail), b.slice(start, b.length - tail)];
}

const HAN = /\p{Script=Han}/u;
/** So many edits part a misspelt name from the right one at the most, however long it is. */
const MOST_EDITS = 2;

/**
 * How many edits may part a misspelt name from the right one. Han: 1 from four characters on, 2 from eight on, for a
 * character carries a word's meaning. Others: one letter in five, at most 2.
 */
function typoLimit(folded: string): number {
  if (HAN.test(folded)) return folded.length >= 8 ? MOST_EDITS : folded.length >= 4 ? 1 : 0;
  return Math.min(MOST_EDITS, Math.floor(folded.length / 5));
}

/** The characters of a name as bits, several characters to a bit: an edit changes two of them at most. */
export function charactersOf(name: string): number {
  let bits = 0;
  for (let i = 0; i < name.length; i++) bits |= 1 << (name.charCodeAt(i) & 31);
  return bits;
}

/** False for the characters of two names too many of which differ for one to be a slip of the other. */
export function mayBeSlip(written: number, right: number): boolean {
  let left = 2 * MOST_EDITS;
  for (let bits = written ^ right; bits !== 0 && left >= 0; bits &= bits - 1) left--;
  return left >= 0;
}

/** True for two folded names that differ by a slip of the keyboard, and differ. */
export function isTypoOf(written: string, right: string): boolean {
  // Names are compared with many others, most of them of quite another length.
  if (Math.abs(written.length - right.length) > MOST_EDITS || written === right) return false;
  const limit = typoLimit(right);
  return limit > 0 && editDistance(written, right, limit) <= limit && !countsDiffer(written, right);
}

/** Shorter names with two characters in each other's place are other words. */
const LEAST_SWAPPED = 4;

/** True for two folded names that differ by two neighbours that changed places. */
export function isSwapOf(written: string, right: string): boolean {
  if (written.length !== right.length || right.length < LEAST_SWAPPED) return false;
  const [a, b] = withoutCommonEnds(written, right);
  return a.length === 2 && a[0] === b[1] && a[1] === b[0];
}

/** Phase 2 is no slip of Phase 1, nor 第二阶段 of 第一阶段. */
function countsDiffer(a: string, b: string): boolean {
  const [first, second] = [a, b].map((name) => name.match(/[\d一二三四五六七八九十]/gu)?.join("") ?? "");
  return first?.length === second?.length && first !== second;
}

/** The candidate nearest to a word that is not one of them, for a "did you mean"; undefined when none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const folded = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(folded.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(folded, candidate.toLowerCase(), least - 1);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}
