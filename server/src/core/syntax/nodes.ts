import type { Span } from "../text/span";

/**
 * Markdown as CommonMark 0.31 and GFM see it, down to blocks. Offsets are UTF-16, half open and count from the
 * start of the top-level block that the node belongs to, so that a block that moves keeps its nodes.
 * A node's span is its source without the line end of its last line.
 */
export type Node =
  | HeadingNode
  | ParagraphNode
  | QuoteNode
  | ListNode
  | ItemNode
  | CodeNode
  | HtmlNode
  | TableNode
  | RowNode
  | CellNode
  | FootnoteNode
  | PlainNode;

/** Nodes that hold prose: `lines` are the content of every source line, without container marks and indentation. */
export type ProseNode = HeadingNode | ParagraphNode | CellNode;

interface Base extends Span {
  readonly children: readonly Node[];
}

export interface HeadingNode extends Base {
  readonly kind: "heading";
  /** 1 to 6, the number of # signs; setext: 1 for =, 2 for -. */
  readonly depth: number;
  readonly setext: boolean;
  readonly lines: readonly Span[];
}

export interface ParagraphNode extends Base {
  readonly kind: "paragraph";
  readonly lines: readonly Span[];
}

export interface QuoteNode extends Base {
  readonly kind: "quote";
}

export interface ListNode extends Base {
  readonly kind: "list";
  readonly ordered: boolean;
  /** Number of the first item of an ordered list. */
  readonly first?: number;
  readonly delimiter: "." | ")" | "-" | "+" | "*";
  readonly tight: boolean;
}

export interface ItemNode extends Base {
  readonly kind: "item";
  /** The bullet or number with its delimiter. */
  readonly marker: Span;
  readonly number?: number;
}

export interface CodeNode extends Base {
  readonly kind: "code";
  readonly fenced: boolean;
  readonly info: string;
  /** False for a fence that nothing closes. */
  readonly closed: boolean;
}

export interface HtmlNode extends Base {
  readonly kind: "html";
  /** The block is one or several comments and nothing else. */
  readonly comment: boolean;
}

export interface TableNode extends Base {
  readonly kind: "table";
  /** The first row is the header; the delimiter row is no node. */
  readonly children: readonly RowNode[];
}

export interface RowNode extends Base {
  readonly kind: "row";
  readonly children: readonly CellNode[];
}

export interface CellNode extends Base {
  readonly kind: "cell";
  /** One span, trimmed. */
  readonly lines: readonly Span[];
}

export interface FootnoteNode extends Base {
  readonly kind: "footnote";
  readonly label: string;
}

export interface PlainNode extends Base {
  /** `blank` only stands at the head of a document that begins with empty lines; `math` is a $$ block. */
  readonly kind: "break" | "definition" | "frontMatter" | "math" | "blank";
}

/**
 * A top-level block: its source, from its first character up to the next block's, empty lines behind it included.
 * The texts of a document's blocks, joined, are the document. A block is a value: what is found in it can be kept
 * as long as the block is (see `blockFact`).
 */
export interface Block {
  readonly text: string;
  readonly node: Node;
  /** Line ends in `text`. */
  readonly lineEnds: number;
}

/** True for nodes whose `lines` hold prose. */
export function holdsProse(node: Node): node is ProseNode {
  return node.kind === "heading" || node.kind === "paragraph" || node.kind === "cell";
}
