import type { SourceDocument } from "../syntax/document";
import type { Node, ProseNode } from "../syntax/nodes";
import type { TextEdit } from "../text/edits";
import type { Span } from "../text/span";

/** Takes out whole blocks with the empty lines behind them. What stands around stays apart as it was. */
export function removeBlocks(document: SourceDocument, first: number, last: number): TextEdit[] {
  const start = document.startOf(first);
  const end = document.startOf(last + 1);
  if (end < document.length || first === 0) return [{ start, end, newText: "" }];
  // At the end of the text the empty lines before go, and the line end of the last line stays.
  const before = document.spanOf(first - 1).end;
  const lineEnd = /^(?:\r\n|\r|\n)?/.exec(document.slice(document.spanOf(last).end, end))?.[0] ?? "";
  return [{ start: before, end, newText: lineEnd }];
}

/** Takes out a paragraph, heading or cell, with the item or quote that holds nothing else. */
export function removeProse(document: SourceDocument, index: number, node: ProseNode): TextEdit[] {
  const root = document.blockAt(index)?.node;
  const path = root === undefined ? [] : pathTo(root, node);
  let depth = path.length - 1;
  while (depth > 0 && path[depth - 1]?.children.length === 1 && path[depth]?.kind !== "cell") depth--;
  const target = path[depth] ?? node;
  if (depth <= 0) return removeBlocks(document, index, index);
  const start = document.startOf(index);
  const parent = path[depth - 1];
  const besideMarker = parent?.kind === "item" && parent.children[0] === target;
  if (target.kind === "cell" || target.kind === "row" || besideMarker)
    return [{ start: start + node.start, end: start + node.end, newText: "" }];
  return [linesOf(document, { start: start + target.start, end: start + target.end })];
}

/** Nodes from `root` down to `wanted`, both included. */
function pathTo(root: Node, wanted: Node): Node[] {
  if (root === wanted) return [root];
  for (const child of root.children) {
    if (child.start > wanted.start || child.end < wanted.end) continue;
    const path = pathTo(child, wanted);
    if (path.length > 0) return [root, ...path];
  }
  return [];
}

/** The lines that a span touches, the line end of the last one included. */
function linesOf(document: SourceDocument, { start, end }: Span): TextEdit {
  const { line: first } = document.positionAt(start);
  const { line: last } = document.positionAt(end);
  return {
    start: document.offsetAt({ line: first, character: 0 }),
    end: document.offsetAt({ line: last + 1, character: 0 }),
    newText: "",
  };
}

/**
 * Puts `newText` in the place of a piece of prose, or takes it out: with its line when nothing else stands there, and
 * with a space that would be left double.
 */
export function removePiece(
  document: SourceDocument,
  index: number,
  node: ProseNode,
  piece: Span,
  newText: string,
): TextEdit[] {
  const offset = document.startOf(index);
  const lines = node.lines.map(({ start, end }) => ({ start: offset + start, end: offset + end }));
  const line = lines.find(({ start, end }) => start <= piece.start && piece.end <= end);
  if (newText !== "" || line === undefined) return [{ ...piece, newText }];
  const before = document.slice(line.start, piece.start);
  const after = document.slice(piece.end, line.end);
  if (before.trim() !== "" || after.trim() !== "")
    return [{ ...withoutDoubleSpace(piece, before, after), newText }];
  return lines.length === 1 ? removeProse(document, index, node) : [linesOf(document, line)];
}

function withoutDoubleSpace({ start, end }: Span, before: string, after: string): Span {
  const spaces = /^[ \t]*/.exec(after)?.[0].length ?? 0;
  if (after.length === spaces)
    return { start: start - (before.length - before.trimEnd().length), end: end + spaces };
  const doubled = before === "" || /[ \t]$/.test(before);
  return { start, end: doubled ? end + spaces : end };
}
