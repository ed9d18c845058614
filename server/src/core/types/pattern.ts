import { RE2JS } from "re2js";
import { BUDGETS } from "../text/budgets";

/**
 * A name, wildcard or pattern of a report type. Text is literal unless it holds * or stands between slashes.
 * Patterns of a workspace are matched in linear time.
 */
export interface Pattern {
  /** As written in the type. */
  readonly source: string;
  readonly kind: "literal" | "wildcard" | "regex";
  /**
   * First match at or behind `from` (default 0), as a half-open span of the text; undefined for none. Literals and
   * wildcards are compared folded and whole, whatever `from` says.
   */
  find(text: string, from?: number): { readonly start: number; readonly end: number } | undefined;
}

/** What is wrong with a pattern. `error` is the regular expression library's own words, in English. */
export interface PatternError {
  readonly error: "too-long" | "flags" | "syntax";
  readonly detail: string;
}

/**
 * A name as it is compared with another: NFKC, lower case, without white space and closing punctuation.
 * 存在问题： and 存在 问题, Root Cause and root cause: are the same.
 */
export function fold(text: string): string {
  return withoutClosing(text.normalize("NFKC").toLowerCase()).replace(/\s+/gu, "");
}

/** `fold` that keeps words apart: runs of white space become one space. */
export function foldWords(text: string): string {
  return withoutClosing(text.normalize("NFKC").toLowerCase()).replace(/\s+/gu, " ");
}

const CLOSING = new Set([..." \t\r\n\u3000.,;:!?。、…·・—–-"]);

/** A loop and no pattern: /[…]+$/ takes quadratic time on a long run that the text does not end with. */
function withoutClosing(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSING.has(text.charAt(end - 1))) end--;
  // A name of nothing but punctuation is left as it is.
  return end === 0 ? text.trim() : text.slice(0, end).trimStart();
}

/**
 * Reads a name, wildcard (`Finding *`) or regular expression (`/…/`, flags i and s). A pattern that is not `trusted`,
 * that is one of a workspace, is matched by RE2's rules in linear time and is compiled at once to see whether it can
 * be. Built-in patterns are known to be sound: they go to the engine's own regular expressions, on first use.
 */
export function compilePattern(source: string, trusted: boolean): Pattern | PatternError {
  if (source.length > BUDGETS.pattern) return { error: "too-long", detail: String(source.length) };
  const regex = /^\/(.+)\/([a-z]*)$/su.exec(source);
  if (regex === null) return source.includes("*") ? wildcard(source) : literal(source);
  const [, body = "", flags = ""] = regex;
  if (!/^(?:is?|si?)?$/.test(flags)) return { error: "flags", detail: flags };
  return trusted ? nativeRegex(source, body, flags) : linearRegex(source, body, flags);
}

/** Those of the patterns that compile. */
export function compilePatterns(sources: readonly string[], trusted: boolean): Pattern[] {
  return sources.map((source) => compilePattern(source, trusted)).filter(isPattern);
}

/** Whether a pattern can be used. */
export function isPattern(result: Pattern | PatternError): result is Pattern {
  return "find" in result;
}

function literal(source: string): Pattern {
  let folded: string | undefined;
  return {
    source,
    kind: "literal",
    find(text) {
      folded ??= fold(source);
      return fold(text) === folded ? { start: 0, end: text.length } : undefined;
    },
  };
}

/** `*` stands for any text, none included; a space beside it goes with that text. */
function wildcard(source: string): Pattern {
  let parts: readonly string[] | undefined;
  return {
    source,
    kind: "wildcard",
    find(text) {
      parts ??= wildcardParts(source);
      return matchesParts(parts, foldWords(text)) ? { start: 0, end: text.length } : undefined;
    },
  };
}

function wildcardParts(source: string): readonly string[] {
  return foldWords(source).split(/\*+/u);
}

/** Greedy from the left, which is right for wildcards; each character is looked at once a part. */
function matchesParts(parts: readonly string[], text: string): boolean {
  const first = parts[0] ?? "";
  const last = parts[parts.length - 1] ?? "";
  // "Finding *" takes "Finding" as well, and not "Findings".
  if (parts.length === 2 && (text === first.trimEnd() || text === last.trimStart()) && text !== "")
    return true;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false;
  let at = first.length;
  const end = text.length - last.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}

function nativeRegex(source: string, body: string, flags: string): Pattern {
  let compiled: RegExp | undefined;
  return {
    source,
    kind: "regex",
    find(text, from = 0) {
      compiled ??= new RegExp(body, `${flags}gu`);
      compiled.lastIndex = from;
      const match = compiled.exec(text);
      return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
    },
  };
}

function linearRegex(source: string, body: string, flags: string): Pattern | PatternError {
  let options = 0;
  if (flags.includes("i")) options |= RE2JS.CASE_INSENSITIVE;
  if (flags.includes("s")) options |= RE2JS.DOTALL;
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(body, options);
  } catch (error) {
    return { error: "syntax", detail: error instanceof Error ? error.message : String(error) };
  }
  return {
    source,
    kind: "regex",
    find(text, from = 0) {
      const matcher = compiled.matcher(text);
      if (from > text.length || !matcher.find(from)) return undefined;
      return { start: matcher.start(), end: matcher.end() };
    },
  };
}
