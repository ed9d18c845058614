import { BUDGETS } from "../text/budgets";
import {
  BACKTICK,
  COLON,
  DASH,
  DOLLAR,
  EQUALS,
  GREATER,
  HASH,
  LESS,
  OPEN_BRACKET,
  PIPE,
  STAR,
  skipBlanks,
  TILDE,
  trimmedEnd,
  UNDERSCORE,
} from "./chars";
import { NO_CHILDREN, type OpenList } from "./containers";
import { endOfFootnoteLabel } from "./definitions";
import { endsHtml, htmlKind } from "./htmlBlocks";
import { atxNode, setextNode } from "./leaf";
import type { Line } from "./line";
import {
  fenceLength,
  headingDepth,
  type ListMark,
  listMark,
  mathOpening,
  thematicBreakUpTo,
  underlineDepth,
} from "./marks";
import type { OpenBlocks } from "./openBlocks";
import { readRow, tableColumns } from "./tables";

/** Columns of white space that make an indented code block, or that the text of a footnote needs. */
export const CODE_INDENT = 4;

/** "done": the line is used up. "inside": a container was opened, what follows stands in it. "later": not now. */
type Start = "none" | "inside" | "done" | "later";

/** ASCII characters that prose does not begin with, or not always. */
const MAY_START_BLOCK = new Uint8Array(128);
for (const char of "#>-+*_`~<[$|:=0123456789") MAY_START_BLOCK[char.charCodeAt(0)] = 1;

/** Sees what a line begins, once the marks of the open containers are off it, and adds that to the open blocks. */
export class BlockStarts {
  /** Where the last look for a thematic break failed: none begins between that mark and here. */
  private noBreakUpTo = -1;

  constructor(
    private readonly text: string,
    private readonly line: Line,
    private readonly open: OpenBlocks,
  ) {}

  /** Takes the rest of a line that continues `matched` containers. False when it begins another top-level block. */
  takeContent(matched: number): boolean {
    const { line, open } = this;
    let depth = matched;
    while (!line.blank) {
      const start = this.startBlock(depth);
      if (start === "none") return this.takeProse(depth);
      if (start !== "inside") return start === "done";
      depth = open.stack.length;
    }
    return true;
  }

  /** A line of a paragraph (a lazy one, too), or of a table, or the first line of a new paragraph. */
  private takeProse(depth: number): boolean {
    const { line, open, text } = this;
    const { leaf } = open;
    if (leaf.kind === "table" && depth === open.stack.length) {
      leaf.rows.push(readRow(text, line.content, line.end, leaf.base));
      leaf.end = line.end;
      return true;
    }
    if (leaf.kind !== "paragraph") {
      if (!open.enter(depth)) return false;
      leaf.open("paragraph", line.prose, line.end);
    }
    leaf.addLine(text, line.prose, line.end);
    return true;
  }

  private startBlock(depth: number): Start {
    const { line, open } = this;
    const prose = open.leaf.kind === "paragraph";
    if (line.indent >= CODE_INDENT) return prose ? "none" : this.startIndented(depth);
    const { code } = line;
    if (code >= 128 || MAY_START_BLOCK[code] === 0) return "none";
    const belowProse = prose && depth === open.stack.length;
    switch (code) {
      case GREATER:
        return this.startQuote(depth);
      case HASH:
        return this.startHeading(depth);
      case BACKTICK:
      case TILDE:
        return this.startFence(depth);
      case LESS:
        return this.startHtml(depth);
      case OPEN_BRACKET:
        return this.startFootnote(depth);
      case DOLLAR:
        return this.startMath(depth);
      case EQUALS:
        return belowProse ? this.startUnderline() : "none";
      case PIPE:
      case COLON:
        return belowProse ? this.startTable() : "none";
      default:
        return this.startRuleOrItem(depth, belowProse);
    }
  }

  /** What may begin with a bullet, a dash or a digit; the order is CommonMark's. */
  private startRuleOrItem(depth: number, belowProse: boolean): Start {
    const { code } = this.line;
    let start: Start = "none";
    if (belowProse && code === DASH) start = this.startUnderline();
    if (start === "none" && (code === DASH || code === STAR || code === UNDERSCORE))
      start = this.startBreak(depth);
    if (start === "none") start = this.startItem(depth, belowProse && this.open.leaf.kind === "paragraph");
    if (start === "none" && belowProse && code === DASH) start = this.startTable();
    return start;
  }

  private startIndented(depth: number): Start {
    const { line, open } = this;
    if (!open.enter(depth)) return "later";
    open.leaf.open("indented", line.offset, line.end);
    return "done";
  }

  private startQuote(depth: number): Start {
    const { line, open } = this;
    if (depth >= BUDGETS.nesting) return "none";
    if (!open.enter(depth)) return "later";
    const start = open.offset(line.content);
    line.skipMark(1);
    line.skipOptionalSpace();
    open.stack.push({ kind: "quote", start, end: open.offset(line.end), children: [] });
    return "inside";
  }

  private startHeading(depth: number): Start {
    const { line, open, text } = this;
    const signs = headingDepth(text, line.content, line.end);
    if (signs === 0) return "none";
    if (!open.enter(depth)) return "later";
    const base = open.baseFor(line.content);
    open.attach(atxNode(text, line.content, line.end, signs, base), base);
    return "done";
  }

  private startFence(depth: number): Start {
    const { line, open, text } = this;
    const length = fenceLength(text, line.content, line.end);
    if (length === 0) return "none";
    if (!open.enter(depth)) return "later";
    const { leaf } = open;
    leaf.open("fence", line.content, line.end);
    leaf.fence = line.code;
    leaf.fenceLength = length;
    leaf.info = text.slice(line.content + length, line.end).trim();
    return "done";
  }

  private startHtml(depth: number): Start {
    const { line, open } = this;
    const rest = this.text.slice(line.content, line.end);
    const kind = htmlKind(rest, open.leaf.kind === "paragraph");
    if (kind === undefined) return "none";
    if (!open.enter(depth)) return "later";
    open.leaf.open("html", line.content, line.end);
    open.leaf.html = kind;
    if (endsHtml(kind, rest)) open.closeLeaf();
    return "done";
  }

  private startFootnote(depth: number): Start {
    const { line, open, text } = this;
    const end = endOfFootnoteLabel(text, line.content, line.end);
    if (end < 0 || text.charCodeAt(end) !== COLON || depth >= BUDGETS.nesting) return "none";
    if (!open.enter(depth)) return "later";
    const start = open.offset(line.content);
    const label = text.slice(line.content + 2, end - 1);
    line.skipMark(end + 1 - line.content);
    line.skipIndent();
    const mark = open.offset(end + 1);
    open.stack.push({ kind: "footnote", start, end: mark, children: [], label, indent: CODE_INDENT });
    return "inside";
  }

  private startMath(depth: number): Start {
    const { line, open, text } = this;
    const opening = mathOpening(text, line.content, line.end);
    if (opening === undefined) return "none";
    if (!open.enter(depth)) return "later";
    open.leaf.open("math", line.content, line.end);
    open.leaf.addLine(text, line.content, line.end);
    if (opening === "whole") {
      open.leaf.closed = true;
      open.closeLeaf();
    }
    return "done";
  }

  /** A line of = or - makes a heading of the paragraph above, unless that holds definitions only. */
  private startUnderline(): Start {
    const { line, open, text } = this;
    const { leaf } = open;
    const depth = underlineDepth(text, line.content, line.end);
    if (depth === 0) return "none";
    const from = open.takeDefinitions();
    if (from === leaf.lineCount) {
      leaf.kind = "none";
      return "none";
    }
    const base = open.baseFor(leaf.startOfLine(from));
    open.attach(setextNode(leaf, from, depth, line.end, base), base);
    leaf.kind = "none";
    return "done";
  }

  private startBreak(depth: number): Start {
    const { line, open, text } = this;
    if (line.content < this.noBreakUpTo) return "none";
    const upTo = thematicBreakUpTo(text, line.content, line.end);
    if (upTo < line.end) {
      this.noBreakUpTo = upTo;
      return "none";
    }
    if (!open.enter(depth)) return "later";
    const base = open.baseFor(line.content);
    const span = { start: line.content - base, end: line.end - base };
    open.attach({ kind: "break", ...span, children: NO_CHILDREN }, base);
    return "done";
  }

  /** Below a paragraph an item must have content and, when numbered, begin with 1: "the year\n1998. It rained". */
  private startItem(depth: number, belowProse: boolean): Start {
    const { line, open, text } = this;
    const mark = listMark(text, line.content, line.end);
    if (mark === undefined || depth + 2 > BUDGETS.nesting) return "none";
    if (belowProse) {
      if (mark.number !== undefined && mark.number !== 1) return "none";
      if (skipBlanks(text, line.content + mark.length, line.end) === line.end) return "none";
    }
    const list = this.enterList(depth, mark);
    if (list === undefined) return "later";
    const start = open.offset(line.content);
    const markerEnd = start + mark.length;
    const before = line.indent;
    line.skipMark(mark.length);
    const padding = line.blank || line.indent > CODE_INDENT ? 1 : line.indent;
    line.skipColumns(padding);
    const indent = before + mark.length + padding;
    open.stack.push({
      kind: "item",
      start,
      end: markerEnd,
      children: [],
      markerEnd,
      number: mark.number,
      indent,
      list,
    });
    return "inside";
  }

  /** The list that the item belongs to, opened when there is none yet. */
  private enterList(depth: number, { delimiter, number }: ListMark): OpenList | undefined {
    const { line, open } = this;
    const outer = open.stack[depth - 1];
    if (outer?.kind === "list" && outer.delimiter === delimiter) {
      open.closeTo(depth);
      return outer;
    }
    if (!open.enter(depth)) return undefined;
    const start = open.offset(line.content);
    const list: OpenList = {
      kind: "list",
      start,
      end: start,
      children: [],
      first: number,
      delimiter,
      loose: false,
    };
    open.stack.push(list);
    return list;
  }

  /** A delimiter row below the last line of a paragraph makes that line a table's header. */
  private startTable(): Start {
    const { line, open, text } = this;
    const { leaf } = open;
    const header = leaf.line(leaf.lineCount - 1, 0);
    const delimiter = { start: line.content, end: trimmedEnd(text, line.content, line.end) };
    if (tableColumns(text, header, delimiter) === 0) return "none";
    leaf.dropLastLine(text);
    open.closeLeaf();
    const base = open.baseFor(header.start);
    leaf.open("table", header.start, line.end);
    leaf.base = base;
    leaf.rows = [readRow(text, header.start, header.end, base)];
    return "done";
  }
}
