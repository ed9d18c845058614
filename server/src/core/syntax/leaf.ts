import type { Span } from "../text/span";
import { HASH, skipBlanks, trimmedEnd, WIDE_SPACE } from "./chars";
import { NO_CHILDREN } from "./containers";
import { definitionEnds } from "./definitions";
import { type HtmlKind, isCommentOnly } from "./htmlBlocks";
import type { HeadingNode, Node, RowNode } from "./nodes";

export type LeafKind = "none" | "paragraph" | "fence" | "indented" | "html" | "math" | "table";

/** The block without children that is being read. Offsets count from the start of the text. */
export class Leaf {
  kind: LeafKind = "none";
  start = 0;
  end = 0;
  /** Paragraph, math: number of lines. */
  lineCount = 0;
  /** Starts and ends of their content, in turn; kept for the next leaf, so that it need not grow again. */
  private readonly offsets: number[] = [];
  /** Fence: its character and length. */
  fence = 0;
  fenceLength = 0;
  info = "";
  /** Fence, math: the closing mark was seen. */
  closed = false;
  html: HtmlKind = 7;
  rows: RowNode[] = [];
  /** Table: what its rows' offsets count from. */
  base = 0;

  open(kind: LeafKind, start: number, end: number): void {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.closed = false;
    this.lineCount = 0;
  }

  /** Adds a line of prose, which has some content. */
  addLine(text: string, start: number, end: number): void {
    this.offsets[2 * this.lineCount] = start;
    this.offsets[2 * this.lineCount + 1] = trimmedEnd(text, start, end);
    this.lineCount++;
    this.end = end;
  }

  startOfLine(index: number): number {
    return this.offsets[2 * index] ?? 0;
  }

  endOfLine(index: number): number {
    return this.offsets[2 * index + 1] ?? 0;
  }

  /** What stands on line `index`, counted from `base`. */
  line(index: number, base: number): Span {
    return { start: this.startOfLine(index) - base, end: this.endOfLine(index) - base };
  }

  /** Takes the last line back: it begins a table. */
  dropLastLine(text: string): void {
    this.lineCount--;
    this.end = skipBlanks(text, this.endOfLine(this.lineCount - 1), text.length);
  }
}

/** Definitions at the head of a paragraph, and how many of its lines they take. */
export function readDefinitions(
  text: string,
  leaf: Leaf,
): { readonly spans: readonly Span[]; readonly lines: number } {
  const contents: string[] = [];
  // Behind a wide space Markdown sees no definition.
  for (let i = 0; i < leaf.lineCount && text.charCodeAt(leaf.startOfLine(i) - 1) !== WIDE_SPACE; i++) {
    contents.push(text.slice(leaf.startOfLine(i), leaf.endOfLine(i)));
  }
  const source = contents.join("\n");
  const spans: Span[] = [];
  let line = 0;
  let at = 0;
  for (const end of definitionEnds(source)) {
    const start = leaf.startOfLine(line);
    while (at < end) {
      at += (contents[line]?.length ?? 0) + 1;
      line++;
    }
    spans.push({ start, end: leaf.endOfLine(line - 1) });
  }
  return { spans, lines: line };
}

/** Content of the paragraph's lines from line `from` on, shifted to count from `base`. */
function proseLines(leaf: Leaf, from: number, base: number): Span[] {
  const count = leaf.lineCount - from;
  if (count === 1) return [leaf.line(from, base)];
  // As long as it needs to be from the start: a growing array takes room for seventeen.
  const lines = new Array<Span>(count);
  for (let i = 0; i < count; i++) lines[i] = leaf.line(from + i, base);
  return lines;
}

/** The lines of a leaf from number `from` on as a paragraph; offsets count from `base`. */
export function paragraphNode(leaf: Leaf, from: number, base: number): Node {
  const lines = proseLines(leaf, from, base);
  return {
    kind: "paragraph",
    start: lines[0]?.start ?? 0,
    end: leaf.end - base,
    children: NO_CHILDREN,
    lines,
  };
}

/** The same as the heading that a line of = or - makes of them, which ends at `end`. */
export function setextNode(leaf: Leaf, from: number, depth: number, end: number, base: number): HeadingNode {
  const lines = proseLines(leaf, from, base);
  return {
    kind: "heading",
    start: lines[0]?.start ?? 0,
    end: end - base,
    children: NO_CHILDREN,
    depth,
    setext: true,
    lines,
  };
}

/** The node of a leaf that is neither paragraph nor "none". */
export function leafNode(text: string, leaf: Leaf, base: number): Node {
  const start = leaf.start - base;
  const end = leaf.end - base;
  const children = NO_CHILDREN;
  switch (leaf.kind) {
    case "fence":
      return { kind: "code", start, end, children, fenced: true, info: leaf.info, closed: leaf.closed };
    case "indented":
      return { kind: "code", start, end, children, fenced: false, info: "", closed: true };
    case "html":
      return { kind: "html", start, end, children, comment: isCommentOnly(text.slice(leaf.start, leaf.end)) };
    case "table":
      return { kind: "table", start, end, children: leaf.rows };
    default:
      return { kind: "math", start, end, children };
  }
}

/** The heading whose `depth` # signs stand at `start`; `end` is the end of its line. */
export function atxNode(text: string, start: number, end: number, depth: number, base: number): HeadingNode {
  const from = skipBlanks(text, start + depth, end);
  let to = trimmedEnd(text, from, end);
  let hashes = to;
  while (hashes > from && text.charCodeAt(hashes - 1) === HASH) hashes--;
  if (hashes === from || (hashes < to && trimmedEnd(text, from, hashes) < hashes))
    to = trimmedEnd(text, from, hashes);
  return {
    kind: "heading",
    start: start - base,
    end: end - base,
    children: NO_CHILDREN,
    depth,
    setext: false,
    lines: [{ start: from - base, end: to - base }],
  };
}
