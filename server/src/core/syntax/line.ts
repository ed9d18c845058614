import { CR, isBlank, isIndent, LF, SPACE, TAB } from "./chars";

const TAB_STOP = 4;

/**
 * One line of a text while its container marks are taken off: where reading stands (`offset`, `column`) and where
 * the next character that is no space or tab stands (`content`). Tabs count up to the next multiple of four.
 */
export class Line {
  start = 0;
  /** Without the line end. */
  end = 0;
  /** Start of the next line; the length of the text behind the last one. */
  next = 0;
  offset = 0;
  column = 0;
  content = 0;
  private contentColumn = 0;
  /** The next CR and LF from the line's start on. Looked for once each, or texts without one of them take n² steps. */
  private nextReturn = -1;
  private nextFeed = -1;

  constructor(readonly text: string) {}

  /** Moves to the line that starts at `start`: the same one again or a later one. */
  read(start: number): void {
    if (this.nextReturn < start) this.nextReturn = this.find("\r", start);
    if (this.nextFeed < start) this.nextFeed = this.find("\n", start);
    const end = Math.min(this.nextReturn, this.nextFeed);
    const pair = end === this.nextReturn && end + 1 === this.nextFeed;
    this.start = start;
    this.end = end;
    this.next = Math.min(end + (pair ? 2 : 1), this.text.length);
    this.offset = start;
    this.column = 0;
    this.findContent(start, 0);
  }

  /** Line ends from the next line on, up to the line that starts at `to` or the end of the text. */
  lineEndsUpTo(to: number): number {
    const { text, next, nextReturn } = this;
    if (nextReturn < to) return countLineEnds(text, next, to);
    let count = 0;
    for (let at = text.indexOf("\n", next); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) count++;
    return count;
  }

  private find(what: string, from: number): number {
    const found = this.text.indexOf(what, from);
    return found < 0 ? this.text.length : found;
  }

  /** Columns between where reading stands and the content. */
  get indent(): number {
    return this.contentColumn - this.column;
  }

  /** Nothing but spaces and tabs is left. */
  get blank(): boolean {
    return this.content >= this.end;
  }

  /** The character at the content; NaN when the rest is blank. */
  get code(): number {
    return this.content < this.end ? this.text.charCodeAt(this.content) : Number.NaN;
  }

  /** Content of a paragraph: behind the wide spaces, too, that indent it in Chinese, unless there is nothing else. */
  get prose(): number {
    const { text, content, end } = this;
    let at = content;
    while (at < end && isIndent(text.charCodeAt(at))) at++;
    return at === end ? content : at;
  }

  /** Column that the content stands at, counted from the start of the line. */
  get columnOfContent(): number {
    return this.contentColumn;
  }

  /** Takes off up to `count` columns of white space; a tab may be taken off in part. */
  skipColumns(count: number): void {
    const goal = Math.min(this.column + count, this.contentColumn);
    while (this.column < goal) {
      if (this.text.charCodeAt(this.offset) !== TAB) this.column++;
      else {
        const stop = this.column + TAB_STOP - (this.column % TAB_STOP);
        if (stop > goal) {
          this.column = goal;
          return;
        }
        this.column = stop;
      }
      this.offset++;
    }
  }

  /** Takes off all white space before the content. */
  skipIndent(): void {
    this.offset = this.content;
    this.column = this.contentColumn;
  }

  /** Takes off the white space before the content and a mark of `length` characters that stands there. */
  skipMark(length: number): void {
    this.offset = this.content + length;
    this.column = this.contentColumn + length;
    this.findContent(this.offset, this.column);
  }

  /** Takes off the one column of white space that may follow a block quote's mark. */
  skipOptionalSpace(): void {
    if (this.offset < this.end && isBlank(this.text.charCodeAt(this.offset))) this.skipColumns(1);
  }

  private findContent(offset: number, column: number): void {
    const { text, end } = this;
    let at = offset;
    let columns = column;
    while (at < end) {
      const code = text.charCodeAt(at);
      if (code === SPACE) columns++;
      else if (code === TAB) columns += TAB_STOP - (columns % TAB_STOP);
      else break;
      at++;
    }
    this.content = at;
    this.contentColumn = columns;
  }
}

/** Where the line at an offset starts, `least` or behind it. */
export function startOfLine(text: string, offset: number, least: number): number {
  let start = offset;
  while (start > least && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the text that ends at an offset ends without its last line end. */
export function withoutLineEnd(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  if (!isLineEnd(last)) return end;
  return last === LF && text.charCodeAt(end - 2) === CR ? end - 2 : end - 1;
}

function isLineEnd(code: number): boolean {
  return code === LF || code === CR;
}

/** Line ends between two offsets. */
export function countLineEnds(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || (code === CR && (i + 1 >= end || text.charCodeAt(i + 1) !== LF))) count++;
  }
  return count;
}
