import { CARET, CLOSE_BRACKET, CLOSE_PAREN, isSpace, OPEN_BRACKET, OPEN_PAREN } from "./chars";
import { endOfDestination, endOfLabel, endOfTitle } from "./definitions";

/**
 * End of what makes a link of the bracketed text before `start`: `(target "title")`, `[]` or `[label]`; -1 for none.
 * Whether a label is defined is not known here: it counts when it is written in ASCII. A label in Chinese is far more
 * often the next of several blanks, as in [姓名][职务].
 */
export function endOfLinkTail(source: string, start: number): number {
  const code = source.charCodeAt(start);
  if (code === OPEN_PAREN) return endOfTarget(source, start + 1);
  if (code !== OPEN_BRACKET || source.charCodeAt(start + 1) === CARET) return -1;
  if (source.charCodeAt(start + 1) === CLOSE_BRACKET) return start + 2;
  const end = endOfLabel(source, start, source.length);
  return end > 0 && isAscii(source, start, end) ? end : -1;
}

function endOfTarget(source: string, start: number): number {
  const target = skipSpaces(source, start);
  const targetEnd = endOfDestination(source, target, source.length);
  if (targetEnd < 0) return -1;
  let at = skipSpaces(source, targetEnd);
  if (at > targetEnd) {
    const title = endOfTitle(source, at, source.length);
    if (title >= 0) at = skipSpaces(source, title);
  }
  return source.charCodeAt(at) === CLOSE_PAREN ? at + 1 : -1;
}

function skipSpaces(source: string, start: number): number {
  let at = start;
  while (at < source.length && isSpace(source.charCodeAt(at))) at++;
  return at;
}

function isAscii(source: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (source.charCodeAt(i) > 127) return false;
  return true;
}
