const NONE: readonly never[] = Object.freeze([]);

/**
 * All matches of a pattern with the flag g, in order. Like `matchAll`, which makes a new pattern for every text: most
 * texts have no match, and that is to cost nothing.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  while (match !== null) {
    matches.push(match);
    if (match[0] === "") pattern.lastIndex++;
    match = pattern.exec(text);
  }
  return matches;
}
