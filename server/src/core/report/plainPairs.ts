import type { Span } from "../text/span";

/** A key or value with its place. */
export interface PlainText extends Span {
  readonly text: string;
}

export interface PlainPair {
  readonly key: PlainText;
  readonly value: PlainText;
}

/** A line `key: words`, whose value is a text and nothing else to YAML 1.2, which a day is, too: no number, no mark of its grammar. */
const LINE =
  /(?<key>[A-Za-z][\w-]*): +(?<value>\d{4}-\d\d-\d\d|[A-Za-z\p{Script=Han}《“](?:[\w\p{Script=Han} 、，。；：（）《》“”()./-]*[\w\p{Script=Han}》）”])?) *(?:\n|$)/uy;
/** What YAML 1.2 reads as something else than text. */
const CORE = /^(?:true|false|null)$/i;

/**
 * Reads the simplest YAML there is, as most front matter is: lines of a key and a plain text each. Undefined for
 * anything else, which is for the YAML library to read: that takes longer than the rest of a small report.
 */
export function readPlainPairs(source: string): readonly PlainPair[] | undefined {
  const pairs: PlainPair[] = [];
  const keys = new Set<string>();
  for (let at = 0; at < source.length; ) {
    LINE.lastIndex = at;
    const match = LINE.exec(source);
    const { key = "", value = "" } = match?.groups ?? {};
    if (match === null || CORE.test(value) || CORE.test(key) || keys.has(key)) return undefined;
    const start = source.indexOf(value, at + key.length + 1);
    keys.add(key);
    pairs.push({
      key: { text: key, start: at, end: at + key.length },
      value: { text: value, start, end: start + value.length },
    });
    at += match[0].length;
  }
  return pairs.length === 0 ? undefined : pairs;
}
