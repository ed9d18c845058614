import type { Ordinal } from "../ordinals/ordinal";
import { startOfText } from "../syntax/beginnings";
import type { Prose } from "../syntax/prose";
import { withoutEnd } from "../text/runs";

/* How far the name of a numbered line reaches, and how it reads. Offsets are those of the prose. */

/** Longest name that a colon may close: 工作目标：到年底…  */
const COLON_NAME = /^[^。！？!?；;，,：:\n]{2,16}[：:](?=\S)/u;
const FIRST_SENTENCE = /^[^。！？!?\n]+?(?:[。！？!?]+[”’」』）)]*)(?=\s*\S)/u;

/** Where the name of a run-in heading ends (behind its mark); undefined for a line that stands alone. */
export function runInEnd(text: string, from: number, end: number): number | undefined {
  const rest = text.slice(from, end);
  const lead = rest.length - rest.trimStart().length;
  const body = rest.slice(lead).trimEnd();
  const name = COLON_NAME.exec(body)?.[0] ?? FIRST_SENTENCE.exec(body)?.[0];
  return name === undefined ? undefined : from + lead + name.length;
}

/** The longest text that names a section, and the longest that is no sentence; what is longer is named by how it begins. */
const LONGEST_SENTENCE = 50;
const LONGEST_NAME = 70;
const CLAUSE = /^[^。！？!?；;，,：:\n]{1,30}[。！？!?；;，,：:]?/u;

/** Where the name ends, which for an article (第九条) with its text behind it is never all of the line. */
export function nameEndOf(
  text: string,
  ordinal: Ordinal,
  sentenceEnd: number | undefined,
  end: number,
): number | undefined {
  const rest = text.slice(ordinal.end, sentenceEnd ?? end);
  const lead = rest.length - rest.trimStart().length;
  const body = rest.trim();
  const article = ordinal.unit === "条" && (sentenceEnd !== undefined || /[。：；，:;]/u.test(body));
  const longest = /[。！？；：;:]$/u.test(body) ? LONGEST_SENTENCE : LONGEST_NAME;
  if (!article && body.length <= longest) return sentenceEnd;
  const clause = CLAUSE.exec(body)?.[0] ?? body;
  return article || clause.length < body.length ? ordinal.end + lead + clause.length : sentenceEnd;
}

/**
 * A head's ordinal and name, of the prose from `begin`, or from behind the ordinal, to `end`. The spans in it are those of
 * the source, from the block's start.
 */
export function nameOf(prose: Prose, ordinal: Ordinal | undefined, end: number, begin = 0) {
  const { text } = prose;
  const from = ordinal === undefined ? begin : ordinal.end + ordinal.gap.length;
  const start = Math.min(startOfText(text, from, end), end);
  const stop = Math.max(start, trimmedEnd(text, end));
  const written = oneSpaced(text.slice(start, stop));
  return {
    ordinal: ordinal && inSource(prose, ordinal),
    text: withoutEnd(written, CLOSING),
    written,
    name: prose.sourceSpan(start, stop),
  };
}

/** Text without any white space but single spaces between its words. */
function oneSpaced(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, " ") : text;
}

/** An ordinal's span is found in prose; rules and fixes need it in the source. */
function inSource(prose: Prose, ordinal: Ordinal): Ordinal {
  return { ...ordinal, ...prose.sourceSpan(ordinal.start, ordinal.end) };
}

/** Where a stretch ends without the white space at its end. */
export function trimmedEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}

/** What may close a heading, spaces between these included. */
const CLOSING = "。；：，、.;:, ";
