import {
  AT,
  BACKTICK,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COLON,
  GREATER,
  isAlphanumeric,
  isLetter,
  LESS,
  OPEN_PAREN,
  PIPE,
  QUOTATION,
  SPACE,
} from "./chars";

const SCHEMES = ["https", "http", "ftp"];
const MAX_SCHEME = 32;
/** What an address does not end with: it belongs to the sentence around it. */
const TRAILING = "?!.,:;*_~'\"";

/** Start of the bare address whose "://" stands at `colon`; -1 for none. */
export function startOfAddress(source: string, colon: number): number {
  for (const scheme of SCHEMES) {
    const start = colon - scheme.length;
    if (start >= 0 && source.slice(start, colon).toLowerCase() === scheme) {
      return start === 0 || !isAlphanumeric(source.charCodeAt(start - 1)) ? start : -1;
    }
  }
  return -1;
}

/**
 * End of the bare address (GFM's extended autolink) whose host begins at `start`; `start` when there is none.
 * It ends at the first character that is not ASCII, too: Chinese text goes on without a space.
 */
export function endOfAddress(source: string, start: number): number {
  let end = start;
  let depth = 0;
  for (; end < source.length; end++) {
    const code = source.charCodeAt(end);
    if (!isOfAddress(code)) break;
    if (code === OPEN_PAREN) depth++;
    if (code === CLOSE_PAREN && --depth < 0) break;
  }
  while (end > start && TRAILING.includes(source.charAt(end - 1))) end--;
  return end > start && isAlphanumeric(source.charCodeAt(start)) ? end : start;
}

function isOfAddress(code: number): boolean {
  return (
    code > SPACE &&
    code < 127 &&
    code !== LESS &&
    code !== GREATER &&
    code !== QUOTATION &&
    code !== BACKTICK &&
    code !== PIPE &&
    code !== CLOSE_BRACKET
  );
}

/** End of the autolink `<scheme:…>` or `<name@host>` at `start`, behind its `>`; -1 for none. */
export function endOfAutolink(source: string, start: number): number {
  let at = start + 1;
  let scheme = -1;
  let mail = false;
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === GREATER) return scheme >= 0 || (mail && isMail(source.slice(start + 1, at))) ? at + 1 : -1;
    if (code <= SPACE || code === LESS) return -1;
    if (code === AT) mail = true;
    if (code === COLON && scheme < 0 && isScheme(source, start + 1, at)) scheme = at;
  }
  return -1;
}

function isScheme(source: string, start: number, end: number): boolean {
  if (end - start < 2 || end - start > MAX_SCHEME || !isLetter(source.charCodeAt(start))) return false;
  return /^[a-z0-9+.-]+$/i.test(source.slice(start, end));
}

/** The address that HTML takes for an e-mail address, its host's labels up to 63 characters long. */
function isMail(address: string): boolean {
  const [name = "", host = "", ...rest] = address.split("@");
  if (rest.length > 0 || !/^[\w.!#$%&'*+/=?^`{|}~-]+$/.test(name)) return false;
  return host.split(".").every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(label));
}
