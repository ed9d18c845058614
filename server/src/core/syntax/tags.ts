import {
  APOSTROPHE,
  BACKTICK,
  COLON,
  DASH,
  DOT,
  EQUALS,
  GREATER,
  isAlphanumeric,
  isLetter,
  isSpace,
  LESS,
  QUOTATION,
  SLASH,
  UNDERSCORE,
} from "./chars";

/** End of the HTML open or closing tag that begins with the `<` at `start`; -1 when there is none before `limit`. */
export function endOfTag(text: string, start: number, limit: number): number {
  const closing = text.charCodeAt(start + 1) === SLASH;
  const name = start + (closing ? 2 : 1);
  if (name >= limit || !isLetter(text.charCodeAt(name))) return -1;
  let at = name + 1;
  while (at < limit && (isAlphanumeric(text.charCodeAt(at)) || text.charCodeAt(at) === DASH)) at++;
  if (!closing) at = skipAttributes(text, at, limit);
  if (at < 0) return -1;
  at = skipSpaces(text, at, limit);
  if (!closing && at < limit && text.charCodeAt(at) === SLASH) at++;
  return at < limit && text.charCodeAt(at) === GREATER ? at + 1 : -1;
}

/** End of the attributes that stand at `start`, each behind white space; -1 when one of them is broken. */
function skipAttributes(text: string, start: number, limit: number): number {
  let end = start;
  for (;;) {
    const name = skipSpaces(text, end, limit);
    if (name === end || name >= limit || !startsAttribute(text.charCodeAt(name))) return end;
    end = name + 1;
    while (end < limit && continuesAttribute(text.charCodeAt(end))) end++;
    const equals = skipSpaces(text, end, limit);
    if (equals >= limit || text.charCodeAt(equals) !== EQUALS) continue;
    end = endOfValue(text, skipSpaces(text, equals + 1, limit), limit);
    if (end < 0) return -1;
  }
}

function endOfValue(text: string, start: number, limit: number): number {
  if (start >= limit) return -1;
  const quote = text.charCodeAt(start);
  let at = start;
  if (quote === QUOTATION || quote === APOSTROPHE) {
    at++;
    while (at < limit && text.charCodeAt(at) !== quote) at++;
    return at < limit ? at + 1 : -1;
  }
  while (at < limit && continuesValue(text.charCodeAt(at))) at++;
  return at > start ? at : -1;
}

function startsAttribute(code: number): boolean {
  return isLetter(code) || code === UNDERSCORE || code === COLON;
}

function continuesAttribute(code: number): boolean {
  return isAlphanumeric(code) || code === UNDERSCORE || code === COLON || code === DOT || code === DASH;
}

function continuesValue(code: number): boolean {
  return (
    !isSpace(code) &&
    code !== QUOTATION &&
    code !== APOSTROPHE &&
    code !== EQUALS &&
    code !== LESS &&
    code !== GREATER &&
    code !== BACKTICK
  );
}

function skipSpaces(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && isSpace(text.charCodeAt(at))) at++;
  return at;
}
