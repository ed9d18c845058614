import {
  APOSTROPHE,
  BACKSLASH,
  CARET,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COLON,
  GREATER,
  isBlank,
  isPunctuation,
  isSpace,
  LESS,
  LF,
  OPEN_BRACKET,
  OPEN_PAREN,
  QUOTATION,
  SPACE,
  skipBlanks,
} from "./chars";

/** CommonMark's limits. */
const MAX_LABEL = 999;
const MAX_PARENS = 32;

/**
 * Ends of the link reference definitions that a paragraph begins with, each behind its line end (or at the end).
 * `source` is the paragraph's content, its lines joined by "\n".
 */
export function definitionEnds(source: string): readonly number[] {
  const ends: number[] = [];
  let at = 0;
  while (at < source.length && source.charCodeAt(at) === OPEN_BRACKET) {
    const end = endOfDefinition(source, at);
    if (end < 0) break;
    ends.push(end);
    at = end;
  }
  return ends;
}

function endOfDefinition(source: string, start: number): number {
  const label = endOfLabel(source, start, source.length);
  if (label < 0 || source.charCodeAt(label) !== COLON) return -1;
  const target = skipOneLineEnd(source, label + 1);
  const targetEnd = endOfDestination(source, target, source.length);
  // An empty target must be written <>.
  if (targetEnd < 0 || targetEnd === target) return -1;
  const afterTarget = endOfLine(source, targetEnd);
  const title = skipOneLineEnd(source, targetEnd);
  const titleEnd = title > targetEnd ? endOfTitle(source, title, source.length) : -1;
  const afterTitle = titleEnd < 0 ? -1 : endOfLine(source, titleEnd);
  return afterTitle < 0 ? afterTarget : afterTitle;
}

/** Start of the next line when nothing but white space is left on this one, else -1. */
function endOfLine(source: string, start: number): number {
  const at = skipBlanks(source, start, source.length);
  if (at === source.length) return at;
  return source.charCodeAt(at) === LF ? at + 1 : -1;
}

function skipOneLineEnd(source: string, start: number): number {
  const at = skipBlanks(source, start, source.length);
  return source.charCodeAt(at) === LF ? skipBlanks(source, at + 1, source.length) : at;
}

/** End of the link label that begins with the `[` at `start`, behind its `]`; -1 for none, or one without content. */
export function endOfLabel(source: string, start: number, limit: number): number {
  const stop = Math.min(limit, start + MAX_LABEL + 2);
  let filled = false;
  for (let i = start + 1; i < stop; i++) {
    const code = source.charCodeAt(i);
    if (code === CLOSE_BRACKET) return filled ? i + 1 : -1;
    if (code === OPEN_BRACKET) return -1;
    if (!isSpace(code)) filled = true;
    if (code === BACKSLASH && isPunctuation(source.charCodeAt(i + 1))) i++;
  }
  return -1;
}

/** End of the link destination at `start`, which may be empty; -1 for none. */
export function endOfDestination(source: string, start: number, limit: number): number {
  if (source.charCodeAt(start) === LESS) return endOfAngled(source, start, limit);
  let depth = 0;
  let at = start;
  for (; at < limit; at++) {
    const code = source.charCodeAt(at);
    if (code <= SPACE || code === 127) break;
    if (code === BACKSLASH && isPunctuation(source.charCodeAt(at + 1))) at++;
    else if (code === OPEN_PAREN) {
      depth++;
      if (depth > MAX_PARENS) return -1;
    } else if (code === CLOSE_PAREN) {
      if (depth === 0) break;
      depth--;
    }
  }
  return depth === 0 ? Math.min(at, limit) : -1;
}

function endOfAngled(source: string, start: number, limit: number): number {
  for (let i = start + 1; i < limit; i++) {
    const code = source.charCodeAt(i);
    if (code === GREATER) return i + 1;
    if (code === LESS || code === LF) return -1;
    if (code === BACKSLASH && isPunctuation(source.charCodeAt(i + 1))) i++;
  }
  return -1;
}

/** End of the link title at `start`; -1 for none. */
export function endOfTitle(source: string, start: number, limit: number): number {
  const open = source.charCodeAt(start);
  if (open !== QUOTATION && open !== APOSTROPHE && open !== OPEN_PAREN) return -1;
  const close = open === OPEN_PAREN ? CLOSE_PAREN : open;
  for (let i = start + 1; i < limit; i++) {
    const code = source.charCodeAt(i);
    if (code === close) return i + 1;
    if (code === OPEN_PAREN && open === OPEN_PAREN) return -1;
    if (code === BACKSLASH && isPunctuation(source.charCodeAt(i + 1))) i++;
  }
  return -1;
}

/** End of the footnote label `[^x]` at `start`, behind its `]`; -1 for none. */
export function endOfFootnoteLabel(text: string, start: number, limit: number): number {
  if (text.charCodeAt(start) !== OPEN_BRACKET || text.charCodeAt(start + 1) !== CARET) return -1;
  const stop = Math.min(limit, start + MAX_LABEL + 2);
  for (let i = start + 2; i < stop; i++) {
    const code = text.charCodeAt(i);
    if (code === CLOSE_BRACKET) return i > start + 2 ? i + 1 : -1;
    if (code === OPEN_BRACKET || isBlank(code) || isSpace(code)) return -1;
  }
  return -1;
}
