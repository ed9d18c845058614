import type { Span } from "../text/span";
import { blockFact } from "./fact";
import { endOfComment } from "./htmlBlocks";
import { inlineCuts } from "./inline";
import { type Block, holdsProse, type Node } from "./nodes";
import { ProseSource } from "./proseSource";

/** An HTML comment; offsets count from the block's start. */
export interface Comment extends Span {
  /** What stands between `<!--` and `-->`, as written. */
  readonly text: string;
}

const OPENING = "<!--";
const CLOSING = "-->";

/** The HTML comments of a block, in document order: blocks of their own and those within prose. */
export const commentsOf = blockFact<readonly Comment[]>((block) => {
  const comments: Comment[] = [];
  if (block.text.includes(OPENING)) collect(block, block.node, comments);
  return comments;
});

function collect(block: Block, node: Node, comments: Comment[]): void {
  if (node.kind === "html") collectFromHtml(block, node, comments);
  else if (holdsProse(node)) {
    const source = new ProseSource(block.text, node);
    for (const cut of inlineCuts(source.text)) {
      if (cut.as === "comment")
        comments.push(comment(block, source.sourceOffset(cut.start), source.endOf(cut.end - 1)));
    }
  } else for (const child of node.children) collect(block, child, comments);
}

/** A comment that nothing closes reaches to the end of its HTML block. */
function collectFromHtml(block: Block, { start, end }: Span, comments: Comment[]): void {
  const source = block.text.slice(start, end);
  let at = source.indexOf(OPENING);
  while (at >= 0) {
    const closed = endOfComment(source, at);
    const stop = closed < 0 ? source.length : closed;
    comments.push(comment(block, start + at, start + stop));
    at = source.indexOf(OPENING, stop);
  }
}

function comment(block: Block, start: number, end: number): Comment {
  const inner = block.text.slice(start + OPENING.length, end);
  // <!--> and <!---> are whole comments.
  if (inner === ">" || inner === "->") return { start, end, text: "" };
  return { start, end, text: inner.endsWith(CLOSING) ? inner.slice(0, -CLOSING.length) : inner };
}
