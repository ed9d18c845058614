import { countLineEnds } from "./line";
import type { FootnoteNode, ItemNode, ListNode, Node, QuoteNode } from "./nodes";

/** A block that holds blocks and may still grow. Offsets count from the start of its top-level block. */
export type Container = OpenQuote | OpenList | OpenItem | OpenFootnote;

interface Open {
  readonly start: number;
  end: number;
}

export interface OpenQuote extends Open {
  readonly kind: "quote";
  readonly children: Node[];
}

export interface OpenFootnote extends Open {
  readonly kind: "footnote";
  readonly children: Node[];
  readonly label: string;
  readonly indent: number;
}

export interface OpenList extends Open {
  readonly kind: "list";
  readonly children: ItemNode[];
  readonly first: number | undefined;
  readonly delimiter: ListNode["delimiter"];
  /** An empty line stands between two items, or between two children of an item. */
  loose: boolean;
}

export interface OpenItem extends Open {
  readonly kind: "item";
  readonly children: Node[];
  readonly markerEnd: number;
  readonly number: number | undefined;
  /** Columns of white space that a line needs to belong to the item. */
  readonly indent: number;
  readonly list: OpenList;
}

/** Shared by all nodes without children. */
export const NO_CHILDREN: readonly never[] = [];

/** The node that an open container has become. `text` is its top-level block's, from `base` on. */
export function closeContainer(container: Container, text: string, base: number): Node {
  const { start, end } = container;
  switch (container.kind) {
    case "quote":
      return { kind: "quote", start, end, children: container.children } satisfies QuoteNode;
    case "footnote":
      return {
        kind: "footnote",
        start,
        end,
        children: container.children,
        label: container.label,
      } satisfies FootnoteNode;
    case "item":
      return closeItem(container, text, base);
    case "list":
      return closeList(container);
  }
}

function closeItem(item: OpenItem, text: string, base: number): ItemNode {
  const { start, end, children, markerEnd, number, list } = item;
  if (!list.loose) {
    const previous = list.children.at(-1);
    list.loose =
      (previous !== undefined && emptyLineBetween(text, base + previous.end, base + start)) ||
      children.some((child, i) => {
        const next = children[i + 1];
        return next !== undefined && emptyLineBetween(text, base + child.end, base + next.start);
      });
  }
  const marker = { start, end: markerEnd };
  return number === undefined
    ? { kind: "item", start, end, children, marker }
    : { kind: "item", start, end, children, marker, number };
}

function closeList({ start, end, children, first, delimiter, loose }: OpenList): ListNode {
  const tight = !loose;
  return first === undefined
    ? { kind: "list", start, end, children, ordered: false, delimiter, tight }
    : { kind: "list", start, end, children, ordered: true, first, delimiter, tight };
}

/** Siblings end and begin on neighbouring lines unless an empty line stands between them. */
function emptyLineBetween(text: string, end: number, start: number): boolean {
  return countLineEnds(text, end, start) > 1;
}
