/**
 * Characters that a terminal obeys, or that turn the order of a line around: C0 and C1 controls, DEL, line and
 * paragraph separators, bidirectional controls, invisible blanks and joiners without a place in ordinary text.
 */
const UNSAFE = /[\u0000-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

/** The text in one line with nothing in it that acts: each such character is shown by its code, <U+001B>. */
export function sanitize(text: string): string {
  return text.replace(UNSAFE, (char) => `<U+${codeOf(char).toUpperCase()}>`);
}

/** One JSON value in one line, with the same characters escaped; it reads back as it was. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, (char) => `\\u${codeOf(char)}`);
}

function codeOf(char: string): string {
  return char.charCodeAt(0).toString(16).padStart(4, "0");
}
