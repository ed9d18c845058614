import { parseBlocks } from "../../../../server/src/core/syntax/blocks";
import { holdsProse, type Node } from "../../../../server/src/core/syntax/nodes";

/**
 * The blocks of a text as a tree, one node a line: its kind, what is special about it, and in «» its source, or for
 * prose the content of each of its lines.
 */
export function treeOf(text: string): string {
  return parseBlocks(text)
    .flatMap((block) => linesOf(block.text, block.node, ""))
    .join("\n");
}

function linesOf(text: string, node: Node, indent: string): string[] {
  const spans = holdsProse(node) ? node.lines : node.children.length > 0 ? [] : [node];
  const sources = spans.map(({ start, end }) => ` «${text.slice(start, end)}»`);
  const own = `${indent}${node.kind}${detailsOf(text, node)}${sources.join("")}`;
  return [own, ...node.children.flatMap((child) => linesOf(text, child, `${indent}  `))];
}

function detailsOf(text: string, node: Node): string {
  switch (node.kind) {
    case "heading":
      return ` ${node.depth}${node.setext ? " setext" : ""}`;
    case "list":
      return ` ${node.ordered ? node.first : ""}${node.delimiter}${node.tight ? "" : " loose"}`;
    case "item":
      return ` ${text.slice(node.marker.start, node.marker.end)}`;
    case "code":
      return node.fenced ? ` fenced(${node.info})${node.closed ? "" : " unclosed"}` : " indented";
    case "html":
      return node.comment ? " comment" : "";
    case "footnote":
      return ` ${node.label}`;
    default:
      return "";
  }
}

/** A text that is written indented, beginning below its opening quote: without the indentation and the outer line ends. */
export function dedent(text: string): string {
  if (!text.startsWith("\n")) return text;
  const lines = text.slice(1).replace(/\n *$/, "").split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.search(/[^ ]/));
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join("\n");
}
