/** Character codes that Markdown's grammar is made of, and the classes it sorts characters into. */
export const TAB = 9;
export const LF = 10;
export const CR = 13;
export const SPACE = 32;
export const BANG = 33;
export const QUOTATION = 34;
export const HASH = 35;
export const DOLLAR = 36;
export const APOSTROPHE = 39;
export const OPEN_PAREN = 40;
export const CLOSE_PAREN = 41;
export const STAR = 42;
export const PLUS = 43;
export const DASH = 45;
export const DOT = 46;
export const SLASH = 47;
export const COLON = 58;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;
export const AT = 64;
export const OPEN_BRACKET = 91;
export const BACKSLASH = 92;
export const CLOSE_BRACKET = 93;
export const CARET = 94;
export const UNDERSCORE = 95;
export const BACKTICK = 96;
export const PIPE = 124;
export const TILDE = 126;
/** The ideographic space. */
export const WIDE_SPACE = 0x3000;

/** Space or tab. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** What a line of a paragraph may be indented by: in Chinese mostly wide spaces, which are text to Markdown alone. */
export function isIndent(code: number): boolean {
  return code === WIDE_SPACE || isBlank(code);
}

/** Space, tab or line end. */
export function isSpace(code: number): boolean {
  return code === SPACE || code === TAB || code === LF || code === CR;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** White space of any kind: what `\s` matches and `trim` takes off. */
export const WHITE =
  " \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";
const WHITE_CODES = new Set(Array.from(WHITE, (char) => char.charCodeAt(0)));

/** Whether a character is one of `WHITE`. */
export function isWhite(code: number): boolean {
  if (code < 0xa0) return code === SPACE || (code >= TAB && code <= CR);
  // None but one is among ideographs or behind them.
  return (code <= WIDE_SPACE || code === 0xfeff) && WHITE_CODES.has(code);
}

/** ASCII letter. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** ASCII letter or digit. */
export function isAlphanumeric(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** ASCII punctuation: what a backslash can escape. */
export function isPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  );
}

/** First position from `start` on, before `end`, that holds neither space nor tab; `end` when there is none. */
export function skipBlanks(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** End of what stands between `start` and `end`, without spaces and tabs at its end. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let i = end;
  while (i > start && isBlank(text.charCodeAt(i - 1))) i--;
  return i;
}

/** First position from `start` on, before `end`, that does not hold `code`. */
export function skipRun(text: string, code: number, start: number, end: number): number {
  let i = start;
  while (i < end && text.charCodeAt(i) === code) i++;
  return i;
}
