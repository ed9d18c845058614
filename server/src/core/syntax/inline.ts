import { endOfAddress, endOfAutolink, startOfAddress } from "./addresses";
import {
  BACKSLASH,
  BACKTICK,
  BANG,
  CLOSE_BRACKET,
  COLON,
  DOLLAR,
  DOT,
  isAlphanumeric,
  isPunctuation,
  isSpace,
  LESS,
  LF,
  OPEN_BRACKET,
  SLASH,
  STAR,
  skipRun,
  TILDE,
  UNDERSCORE,
} from "./chars";
import { endOfFootnoteLabel } from "./definitions";
import { type Cut, EmphasisRuns, type Run } from "./emphasis";
import { InlineHtml } from "./inlineHtml";
import { endOfLinkTail } from "./links";

/** By ASCII code: 1 where something else than text may begin, 2 where that depends on the character next to it. */
const SPECIAL = new Uint8Array(128);
for (const char of "\\`*_~[]<$") SPECIAL[char.charCodeAt(0)] = 1;
for (const char of "!:.") SPECIAL[char.charCodeAt(0)] = 2;

interface Bracket {
  readonly start: number;
  readonly image: boolean;
  /** The last run of emphasis marks, and the number of cuts, before it. */
  readonly run: Run | undefined;
  readonly cuts: number;
}

/**
 * What a reader does not see of prose as it is written, in order and without overlaps. `source` is the content of a
 * paragraph, heading or cell, its lines joined by "\n". Linear in its length.
 */
export function inlineCuts(source: string): readonly Cut[] {
  const first = nextSpecial(source, 0);
  return first === source.length ? [] : new InlineReader(source).read(first);
}

/** By ASCII code: 1 for what may begin a mark that leaves no trace in prose. */
const VANISHING = new Uint8Array(128);
for (const char of "\\*_~[]<") VANISHING[char.charCodeAt(0)] = 1;

/** Whether a mark may begin so that leaves no trace in prose: behind it prose may go on with anything. */
export function mayVanish(code: number): boolean {
  return code < 128 && VANISHING[code] === 1;
}

function nextSpecial(source: string, start: number): number {
  for (let i = start; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code >= 128 || SPECIAL[code] === 0) continue;
    if (SPECIAL[code] === 1 || isSpecialHere(source, code, i)) return i;
  }
  return source.length;
}

/** The ! of an image, the : of an address, the . of one that begins with www. */
function isSpecialHere(source: string, code: number, at: number): boolean {
  if (code === BANG) return source.charCodeAt(at + 1) === OPEN_BRACKET;
  if (code === COLON) return source.charCodeAt(at + 1) === SLASH;
  const before = source.charAt(at - 1);
  return before === "w" || before === "W";
}

class InlineReader {
  private readonly cuts: Cut[] = [];
  private readonly runs: EmphasisRuns;
  private readonly html: InlineHtml;
  private readonly brackets: Bracket[] = [];
  /** Brackets below this index stand around a link and can be no link themselves. */
  private enclosing = 0;
  private codeRuns: Map<number, number[]> | undefined;

  constructor(private readonly source: string) {
    this.runs = new EmphasisRuns(source);
    this.html = new InlineHtml(source);
  }

  read(first: number): readonly Cut[] {
    for (let at = first; at < this.source.length; ) at = nextSpecial(this.source, this.take(at));
    this.runs.resolve(undefined, this.cuts);
    return this.cuts.sort((a, b) => a.start - b.start);
  }

  /** Reads what begins at `at`; where to go on. */
  private take(at: number): number {
    const { source } = this;
    const code = source.charCodeAt(at);
    switch (code) {
      case BACKSLASH:
        return this.takeEscape(at);
      case BACKTICK:
        return this.takeCode(at);
      case STAR:
      case UNDERSCORE:
      case TILDE: {
        const end = skipRun(source, code, at, source.length);
        this.runs.add(code, at, end);
        return end;
      }
      case BANG:
        return this.openBracket(at, true);
      case OPEN_BRACKET:
        return this.takeBracket(at);
      case CLOSE_BRACKET:
        return this.closeBracket(at);
      case LESS:
        return this.takeAngle(at);
      case DOLLAR:
        return this.takeMath(at);
      default:
        return this.takeAddress(at, code);
    }
  }

  private cut(start: number, end: number, as: Cut["as"]): number {
    this.cuts.push({ start, end, as });
    return end;
  }

  /** A backslash before punctuation, or at the end of a line, is not seen. */
  private takeEscape(at: number): number {
    const next = this.source.charCodeAt(at + 1);
    if (isPunctuation(next)) return this.cut(at, at + 1, "nothing") + 1;
    return next === LF ? this.cut(at, at + 1, "nothing") : at + 1;
  }

  private takeCode(at: number): number {
    const { source } = this;
    const end = skipRun(source, BACKTICK, at, source.length);
    this.codeRuns ??= backtickRuns(source);
    const candidates = this.codeRuns.get(end - at) ?? [];
    // Last first, so that those that have been passed can be dropped.
    while (candidates.length > 0 && (candidates.at(-1) ?? 0) < end) candidates.pop();
    const close = candidates.pop();
    return close === undefined ? end : this.cut(at, close + end - at, "object");
  }

  private takeBracket(at: number): number {
    const footnote = endOfFootnoteLabel(this.source, at, this.source.length);
    return footnote < 0 ? this.openBracket(at, false) : this.cut(at, footnote, "nothing");
  }

  private openBracket(at: number, image: boolean): number {
    this.brackets.push({ start: at, image, run: this.runs.last, cuts: this.cuts.length });
    return at + (image ? 2 : 1);
  }

  private closeBracket(at: number): number {
    const opener = this.brackets.pop();
    if (opener === undefined) return at + 1;
    const depth = this.brackets.length;
    const enclosing = depth < this.enclosing;
    if (enclosing) this.enclosing = depth;
    const end = enclosing && !opener.image ? -1 : endOfLinkTail(this.source, at + 1);
    if (end < 0) return at + 1;
    if (opener.image) {
      this.runs.forget(opener.run);
      this.cuts.length = opener.cuts;
      return this.cut(opener.start, end, "object");
    }
    this.runs.resolve(opener.run, this.cuts);
    this.cut(opener.start, opener.start + 1, "nothing");
    this.enclosing = depth;
    return this.cut(at, end, "nothing");
  }

  private takeAngle(at: number): number {
    const address = endOfAutolink(this.source, at);
    if (address >= 0) return this.cut(at, address, "object");
    const comment = this.html.endOfComment(at);
    if (comment >= 0) return this.cut(at, comment, "comment");
    const end = this.html.endOf(at);
    return end < 0 ? at + 1 : this.cut(at, end, "object");
  }

  /** `$…$` as pandoc reads it, within a line and not next to a letter or digit: prices are no formulas. */
  private takeMath(at: number): number {
    const { source } = this;
    if (source.charCodeAt(at + 1) === DOLLAR) {
      const close = this.html.find("$$", at + 2);
      return close > at + 2 ? this.cut(at, close + 2, "object") : skipRun(source, DOLLAR, at, source.length);
    }
    if (isAlphanumeric(source.charCodeAt(at - 1)) || isSpace(source.charCodeAt(at + 1))) return at + 1;
    const close = endOfMath(source, at + 1);
    return close < 0 ? at + 1 : this.cut(at, close, "object");
  }

  private takeAddress(at: number, code: number): number {
    const { source } = this;
    let start = -1;
    let host = at + 1;
    if (code === COLON && source.startsWith("//", at + 1)) {
      start = startOfAddress(source, at);
      host = at + 3;
    } else if (code === DOT && source.slice(Math.max(0, at - 3), at).toLowerCase() === "www") {
      start = isAlphanumeric(source.charCodeAt(at - 4)) ? -1 : at - 3;
    }
    const end = start < 0 ? host : endOfAddress(source, host);
    return end > host ? this.cut(start, end, "object") : at + 1;
  }
}

/** Starts of the runs of backticks, by their length, last first. */
function backtickRuns(source: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  let at = source.lastIndexOf("`");
  while (at >= 0) {
    let start = at;
    while (start > 0 && source.charCodeAt(start - 1) === BACKTICK) start--;
    const length = at + 1 - start;
    const starts = runs.get(length);
    if (starts === undefined) runs.set(length, [start]);
    else starts.push(start);
    at = start === 0 ? -1 : source.lastIndexOf("`", start - 1);
  }
  return runs;
}

/** End of the formula whose text begins at `start`, behind its $; -1 when the next $ of the line does not end it. */
function endOfMath(source: string, start: number): number {
  for (let i = start; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === LF || code === BACKTICK) return -1;
    if (code === BACKSLASH) i++;
    else if (code === DOLLAR) {
      const tight = i > start && !isSpace(source.charCodeAt(i - 1));
      return tight && !isAlphanumeric(source.charCodeAt(i + 1)) ? i + 1 : -1;
    }
  }
  return -1;
}
