import type { Span } from "../text/span";
import type { Block, ProseNode } from "./nodes";

/** Stands for what is no prose: a code span, an image, HTML, math, a bare address. One character each. */
export const OBJECT = "\uFFFC";

/**
 * What a reader reads of a paragraph, heading or table cell: without emphasis marks, with the text of links and not
 * their targets, `OBJECT` for code, images, HTML and math, backslash escapes resolved, lines joined by "\n".
 * Entities stay as written. `sourceSpan` leads back.
 */
export interface Prose {
  readonly text: string;
  /** Source of a stretch of `text`; offsets count from the block's start, as the nodes' do. */
  sourceSpan(start: number, end: number): Span;
  /** Source offset of the character at `index`; `text.length` gives the end of the last character. */
  sourceOffset(index: number): number;
}

/** The prose of a node of this block. Linear in the length of the node; never fails. */
export function proseOf(block: Block, node: ProseNode): Prose {
  const raw = node.lines.map((line) => block.text.slice(line.start, line.end)).join("\n");
  const offset = (index: number): number => {
    let left = index;
    let end = node.start;
    for (const line of node.lines) {
      const length = line.end - line.start;
      if (left <= length) return line.start + left;
      left -= length + 1;
      end = line.end;
    }
    return end;
  };
  return {
    text: raw,
    sourceOffset: offset,
    sourceSpan: (start, end) => ({ start: offset(start), end: offset(end) }),
  };
}
