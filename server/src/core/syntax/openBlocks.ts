import { isIndent, OPEN_BRACKET } from "./chars";
import { type Container, closeContainer, NO_CHILDREN } from "./containers";
import { Leaf, leafNode, paragraphNode, readDefinitions } from "./leaf";
import type { Node } from "./nodes";

/** A finished top-level node and where its first line starts. */
export interface Root {
  readonly node: Node;
  readonly base: number;
}

/** The blocks that are open while a text is read: containers, outermost first, and at most one leaf in the last. */
export class OpenBlocks {
  readonly stack: Container[] = [];
  readonly leaf = new Leaf();
  /** The finished node of the top level, since `begin`. */
  root: Node | undefined;
  /** Those behind it, where definitions or a table split a paragraph. */
  readonly otherRoots: Root[] = [];
  private base = 0;

  constructor(private readonly text: string) {}

  /** Prepares for the top-level block whose first line starts at `base`. */
  begin(base: number): void {
    this.base = base;
    this.root = undefined;
    if (this.otherRoots.length > 0) this.otherRoots.length = 0;
  }

  get top(): Container | undefined {
    return this.stack[this.stack.length - 1];
  }

  /** A block of the top level is finished and none is open: the next line with content begins another one. */
  get done(): boolean {
    return this.root !== undefined && this.stack.length === 0 && this.leaf.kind === "none";
  }

  /** What offsets of a node count from whose first line has its content at `start`. */
  baseFor(start: number): number {
    if (this.stack.length > 0) return this.base;
    let base = start;
    while (base > this.base && isIndent(this.text.charCodeAt(base - 1))) base--;
    return base;
  }

  /** Counted from the start of the top-level block. */
  offset(position: number): number {
    return position - this.base;
  }

  /** Closes the leaf and all containers but the `depth` outermost. */
  closeTo(depth: number): void {
    this.closeLeaf();
    while (this.stack.length > depth) {
      const container = this.stack.pop();
      if (container !== undefined) this.attach(closeContainer(container, this.text, this.base), this.base);
    }
  }

  /**
   * Makes room for a block in the container at `depth`. False when that begins a new top-level block, which is to be
   * read later.
   */
  enter(depth: number): boolean {
    const inList = depth > 0 && this.stack[depth - 1]?.kind === "list";
    this.closeTo(inList ? depth - 1 : depth);
    return this.stack.length > 0 || this.root === undefined;
  }

  /** Adds a finished node to the innermost container. */
  attach(node: Node, base: number): void {
    const parent = this.top;
    if (parent === undefined) {
      if (this.root === undefined) this.root = node;
      else this.otherRoots.push({ node, base });
      return;
    }
    if (parent.kind !== "list") parent.children.push(node);
    else if (node.kind === "item") parent.children.push(node);
    if (node.end > parent.end) parent.end = node.end;
  }

  closeLeaf(): void {
    const { leaf } = this;
    if (leaf.kind === "none") return;
    if (leaf.kind === "paragraph" || (leaf.kind === "math" && !leaf.closed)) this.closeParagraph();
    else {
      const base = leaf.kind === "table" ? leaf.base : this.baseFor(leaf.start);
      this.attach(leafNode(this.text, leaf, base), base);
    }
    leaf.kind = "none";
  }

  private closeParagraph(): void {
    const from = this.takeDefinitions();
    if (from < this.leaf.lineCount) this.attachLines(from);
  }

  /** Adds the paragraph that the leaf's lines are, from line `from` on. */
  attachLines(from: number): void {
    const base = this.baseFor(this.leaf.startOfLine(from));
    this.attach(paragraphNode(this.leaf, from, base), base);
  }

  /** Adds the definitions that the open paragraph begins with; number of lines that they take. */
  takeDefinitions(): number {
    if (this.leaf.lineCount === 0) return 0;
    if (this.text.charCodeAt(this.leaf.startOfLine(0)) !== OPEN_BRACKET) return 0;
    const { spans, lines } = readDefinitions(this.text, this.leaf);
    for (const { start, end } of spans) {
      const base = this.baseFor(start);
      this.attach({ kind: "definition", start: start - base, end: end - base, children: NO_CHILDREN }, base);
    }
    return lines;
  }
}
