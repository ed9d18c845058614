import { STAR, TILDE, UNDERSCORE } from "./chars";

/** A stretch of source that a reader does not see as it is written. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  /** What stands for it: nothing, or one character for an object; a comment is nothing, too. */
  readonly as: "nothing" | "object" | "comment";
}

/** A run of * _ or ~ that may open or close emphasis. */
export interface Run {
  readonly code: number;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** It can do both, as CommonMark sees it. */
  readonly both: boolean;
  start: number;
  left: number;
  previous: Run | undefined;
  next: Run | undefined;
}

const WHITE = /\s/;
const PUNCTUATION = /[\p{P}\p{S}]/u;
/** Ideographs, kana, Hangul and the punctuation set with them, which takes part in no word spacing. */
const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303F\uFE30-\uFE4F\uFF01-\uFF60]/u;

/**
 * CommonMark's delimiter stack. One thing is different: next to Chinese, Japanese and Korean text ** needs no space,
 * so that **重点。**其他 is strong, as its writer meant.
 */
export class EmphasisRuns {
  /** The innermost run so far: what `resolve` and `forget` leave alone when they are given it. */
  last: Run | undefined;

  constructor(private readonly source: string) {}

  /** Adds the run that stands between two offsets. */
  add(code: number, start: number, end: number): void {
    const length = end - start;
    if (code === TILDE && length !== 2) return;
    const { source } = this;
    const before = start === 0 ? "\n" : charBefore(source, start);
    const after = end === source.length ? "\n" : String.fromCodePoint(source.codePointAt(end) ?? 10);
    const left = isFlanking(before, after);
    const right = isFlanking(after, before);
    const word = code === UNDERSCORE;
    const loose = code === STAR && length > 1;
    const canOpen = word
      ? left && (!right || PUNCTUATION.test(before))
      : left || (loose && isBeside(before, after));
    const canClose = word
      ? right && (!left || PUNCTUATION.test(after))
      : right || (loose && isBeside(after, before));
    if (!canOpen && !canClose) return;
    const both = left && right && canOpen && canClose;
    const run: Run = {
      code,
      length,
      canOpen,
      canClose,
      both,
      start,
      left: length,
      previous: this.last,
      next: undefined,
    };
    if (this.last !== undefined) this.last.next = run;
    this.last = run;
  }

  /** Pairs the runs inside of `bottom`, adds their marks to `cuts` and forgets them. */
  resolve(bottom: Run | undefined, cuts: Cut[]): void {
    // Where a closer of this sort found no opener: none of the same sort needs to look further back.
    const floors = new Map<number, number>();
    let closer = this.firstAbove(bottom);
    while (closer !== undefined) {
      const next: Run | undefined = closer.next;
      if (!closer.canClose) {
        closer = next;
        continue;
      }
      const key = closer.code * 8 + (closer.both ? 4 : 0) + (closer.length % 3);
      const opener = findOpener(closer, floors.get(key) ?? -1, bottom);
      if (opener !== undefined) {
        this.pair(opener, closer, cuts);
        if (closer.left === 0) closer = next;
      } else {
        floors.set(key, closer.start);
        if (!closer.canOpen) this.remove(closer);
        closer = next;
      }
    }
    this.forget(bottom);
  }

  /** Forgets all runs inside of `bottom`. */
  forget(bottom: Run | undefined): void {
    this.last = bottom;
    if (bottom !== undefined) bottom.next = undefined;
  }

  private firstAbove(bottom: Run | undefined): Run | undefined {
    let first = this.last;
    if (first === bottom) return undefined;
    while (first?.previous !== undefined && first.previous !== bottom) first = first.previous;
    return first;
  }

  private pair(opener: Run, closer: Run, cuts: Cut[]): void {
    const used = opener.left >= 2 && closer.left >= 2 ? 2 : 1;
    opener.left -= used;
    const from = opener.start + opener.left;
    cuts.push({ start: from, end: from + used, as: "nothing" });
    cuts.push({ start: closer.start, end: closer.start + used, as: "nothing" });
    closer.start += used;
    closer.left -= used;
    opener.next = closer;
    closer.previous = opener;
    if (opener.left === 0) this.remove(opener);
    if (closer.left === 0) this.remove(closer);
  }

  private remove(run: Run): void {
    if (run.previous !== undefined) run.previous.next = run.next;
    if (run.next !== undefined) run.next.previous = run.previous;
    else this.last = run.previous;
  }
}

function findOpener(closer: Run, floor: number, bottom: Run | undefined): Run | undefined {
  let opener = closer.previous;
  while (opener !== undefined && opener !== bottom && opener.start >= floor) {
    if (opener.code === closer.code && opener.canOpen && !isOddMatch(opener, closer)) return opener;
    opener = opener.previous;
  }
  return undefined;
}

/** CommonMark's rule of three, which tells *foo**bar*baz* apart. */
function isOddMatch(opener: Run, closer: Run): boolean {
  if (closer.code === TILDE || !(closer.both || opener.both)) return false;
  return closer.length % 3 !== 0 && (opener.length + closer.length) % 3 === 0;
}

/** True for a run that leans to the text `after` it: left-flanking, or right-flanking when read backwards. */
function isFlanking(before: string, after: string): boolean {
  if (WHITE.test(after)) return false;
  return !PUNCTUATION.test(after) || WHITE.test(before) || PUNCTUATION.test(before);
}

/** True where only East Asian text, which sets no spaces, keeps a run from leaning to the text `after` it. */
function isBeside(before: string, after: string): boolean {
  return !WHITE.test(after) && (EAST_ASIAN.test(before) || EAST_ASIAN.test(after));
}

function charBefore(source: string, end: number): string {
  const code = source.charCodeAt(end - 1);
  const pair = code >= 0xdc00 && code <= 0xdfff && end > 1;
  const point = pair ? source.codePointAt(end - 2) : code;
  return String.fromCodePoint(point !== undefined && point > 0xffff ? point : code);
}
