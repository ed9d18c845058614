import { BlockStarts, CODE_INDENT } from "./blockStarts";
import { BACKTICK, GREATER, HASH, TILDE } from "./chars";
import { type Container, NO_CHILDREN } from "./containers";
import { FactBlock } from "./fact";
import { frontMatterEnd } from "./frontMatter";
import { endsHtml } from "./htmlBlocks";
import { countLineEnds, Line, startOfLine, withoutLineEnd } from "./line";
import { closesFence, fenceLength, headingDepth, mathClosing } from "./marks";
import type { Block, Node } from "./nodes";
import { OpenBlocks } from "./openBlocks";

const BLANK: Node = { kind: "blank", start: 0, end: 0, children: NO_CHILDREN };

/**
 * Reads a text block by block, in one pass over its lines. No state is carried from one top-level block to the next,
 * so reading can start wherever one starts, unless it was split off the paragraph before it (see `finish`).
 */
export class BlockScanner {
  private readonly line: Line;
  private readonly open: OpenBlocks;
  private readonly starts: BlockStarts;
  /** Read with another block and not handed out yet, last first. */
  private readonly ready: Block[] = [];
  private lineEnds = 0;

  /** `position` is the start of a block. Front matter and leading empty lines belong to the document's start. */
  constructor(
    private readonly text: string,
    private position = 0,
    private readonly atDocumentStart = position === 0,
  ) {
    this.line = new Line(text);
    this.open = new OpenBlocks(text);
    this.starts = new BlockStarts(text, this.line, this.open);
  }

  /** The next block; undefined at the end of the text. */
  next(): Block | undefined {
    const ready = this.ready.pop();
    if (ready !== undefined) return ready;
    const start = this.position;
    if (start >= this.text.length) return undefined;
    if (start === 0 && this.atDocumentStart) {
      const head = this.readHead();
      if (head !== undefined) return head;
    }
    return this.readBlock(start);
  }

  /** Front matter, or the empty lines that the document begins with. */
  private readHead(): Block | undefined {
    const found = frontMatterEnd(this.text);
    if (found !== undefined && found !== "open") {
      this.position = found.end;
      const node: Node = { kind: "frontMatter", start: 0, end: found.fenceEnd, children: NO_CHILDREN };
      return this.withEmptyLines(node, found.lineEnds);
    }
    this.line.read(0);
    if (!this.line.blank) return undefined;
    return this.withEmptyLines(BLANK, 0);
  }

  private withEmptyLines(node: Node, ownLineEnds: number): Block {
    let lineEnds = ownLineEnds;
    while (this.position < this.text.length) {
      this.line.read(this.position);
      if (!this.line.blank) break;
      if (this.line.next > this.line.end) lineEnds++;
      this.position = this.line.next;
    }
    return new FactBlock(this.text.slice(0, this.position), node, lineEnds);
  }

  private readBlock(start: number): Block {
    const { line, open, text } = this;
    open.begin(start);
    this.lineEnds = 0;
    while (this.position < text.length) {
      line.read(this.position);
      if (open.done && !line.blank) break;
      if (!this.takeLine()) break;
      if (line.next > line.end) this.lineEnds++;
      this.position = line.next;
      if (open.leaf.kind === "fence" && open.stack.length === 0) this.skipCode();
    }
    open.closeTo(0);
    return this.finish(start);
  }

  /** Passes the lines that cannot close a code block: its fence is found in a fraction of the time that they take. */
  private skipCode(): void {
    const { leaf } = this.open;
    const { text, position, line } = this;
    const fence = text.indexOf(text.slice(leaf.start, leaf.start + leaf.fenceLength), position);
    const next = fence < 0 ? text.length : startOfLine(text, fence, position);
    if (next === position) return;
    this.lineEnds += line.lineEndsUpTo(next);
    leaf.end = withoutLineEnd(text, next);
    this.position = next;
  }

  /** The block that was read from `start` on. Definitions or a table may have split it: the rest is kept for later. */
  private finish(start: number): Block {
    const { root: first, otherRoots } = this.open;
    let end = this.position;
    let { lineEnds } = this;
    for (let i = otherRoots.length - 1; i >= 0; i--) {
      const root = otherRoots[i];
      if (root === undefined) continue;
      const source = this.text.slice(root.base, end);
      const own = countLineEnds(source, 0, source.length);
      this.ready.push(new FactBlock(source, root.node, own));
      end = root.base;
      lineEnds -= own;
    }
    return new FactBlock(this.text.slice(start, end), first ?? BLANK, lineEnds);
  }

  /** Adds the line to the open blocks. False when it begins another top-level block. */
  private takeLine(): boolean {
    const { line, open } = this;
    const depth = this.matchContainers();
    if (depth === open.stack.length && this.takeIntoLeaf()) return true;
    if (!line.blank) return this.starts.takeContent(depth);
    if (depth < open.stack.length || open.leaf.kind !== "indented") open.closeTo(depth);
    return true;
  }

  /** Takes the marks of the open containers off the line; number of containers that it continues. */
  private matchContainers(): number {
    const { stack } = this.open;
    for (let i = 0; i < stack.length; i++) {
      const container = stack[i];
      if (container !== undefined && !this.continues(container, i)) return i;
    }
    return stack.length;
  }

  private continues(container: Container, index: number): boolean {
    const { line, open } = this;
    switch (container.kind) {
      case "list":
        return true;
      case "quote":
        if (line.indent >= CODE_INDENT || line.code !== GREATER) return false;
        line.skipMark(1);
        line.skipOptionalSpace();
        container.end = open.offset(line.end);
        return true;
      default:
        if (line.blank) {
          const empty = container.children.length === 0 && index === open.stack.length - 1;
          if (empty && open.leaf.kind === "none") return false;
          line.skipIndent();
          return true;
        }
        if (line.indent < container.indent) return false;
        line.skipColumns(container.indent);
        return true;
    }
  }

  /** True when the line wholly belongs to the open leaf; false leaves it to be looked at as content. */
  private takeIntoLeaf(): boolean {
    const { line, open } = this;
    const { leaf } = open;
    switch (leaf.kind) {
      case "fence":
        leaf.end = line.end;
        leaf.closed =
          line.indent < CODE_INDENT &&
          closesFence(this.text, leaf.fence, leaf.fenceLength, line.content, line.end);
        if (leaf.closed) open.closeLeaf();
        return true;
      case "html":
        return this.takeIntoHtml();
      case "indented":
        if (line.blank) return true;
        if (line.indent < CODE_INDENT) return false;
        leaf.end = line.end;
        return true;
      case "math":
        return this.takeIntoMath();
      default:
        return false;
    }
  }

  private takeIntoHtml(): boolean {
    const { line, open } = this;
    const { leaf } = open;
    if (leaf.html >= 6 && line.blank) return false;
    leaf.end = line.end;
    if (endsHtml(leaf.html, this.text.slice(line.content, line.end))) open.closeLeaf();
    return true;
  }

  /** A formula that meets an empty line, a heading or a code fence before its end was prose from its start. */
  private takeIntoMath(): boolean {
    const { line, open, text } = this;
    const { leaf } = open;
    const { content, end, code } = line;
    const fence = (code === BACKTICK || code === TILDE) && fenceLength(text, content, end) > 0;
    if (line.blank || fence || (code === HASH && headingDepth(text, content, end) > 0)) {
      leaf.kind = "paragraph";
      return false;
    }
    leaf.addLine(text, content, end);
    const closing = mathClosing(text, content, end);
    if (closing === "prose") leaf.kind = "paragraph";
    if (closing === "end") {
      leaf.closed = true;
      open.closeLeaf();
    }
    return true;
  }
}
