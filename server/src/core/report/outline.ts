import { seriesOf } from "../ordinals/ordinal";
import { rankOf } from "../ordinals/schemes";
import type { SourceDocument } from "../syntax/document";
import { withoutAnnouncements } from "./announcements";
import { type Head, headsOf } from "./heads";
import { moved, moveSpan, type NumberedItem, type Placed, partItems } from "./items";
import type { Section } from "./section";
import { settleHeads } from "./settleHeads";
import { strayHeadings } from "./strayHeadings";
import { straySeries } from "./strays";

export type { NumberedItem } from "./items";

export interface Outline {
  readonly sections: readonly Section[];
  /** Runs of items that count on from one another, in document order. */
  readonly items: readonly (readonly NumberedItem[])[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
interface Open extends Mutable<Omit<Section, "children" | "parent">> {
  parent: Open | undefined;
  children: Open[];
  readonly series: string | undefined;
  readonly rank: number;
}

/**
 * Reads the blocks from `first` up to `end` as an outline. Headings nest by their # signs, numbered lines by the
 * system of their ordinals, and either among the other. The block `title` is left out. Linear in the number of heads.
 */
export function readOutline(document: SourceDocument, first: number, end: number, title?: number): Outline {
  const found: Head[] = [];
  const blocks: number[] = [];
  for (let block = first; block < end; block++) {
    const source = document.blockAt(block);
    if (source === undefined || block === title) continue;
    for (const head of headsOf(source)) {
      found.push(head);
      blocks.push(block);
    }
  }
  const all = settleHeads(found).map((head, i) => {
    const block = blocks[i] ?? first;
    return place(head, block, document.startOf(block));
  });
  const placed = withoutAnnouncements(all);
  const counted = placed.some(({ head }) => countsLists(head));
  const parted = partItems(counted ? placed : placed.filter(({ head }) => !head.listed));
  return { sections: nest(withStrays(parted.heads), endOfText(document, first, end)), items: parted.items };
}

/** Whether the report numbers its sections so that `1. 总体目标`, a list to Markdown, may be one: 一、 or a line 1.1. */
function countsLists({ ordinal, kind }: Head): boolean {
  if (ordinal?.system === "han" || ordinal?.system === "han-paren") return true;
  return ordinal?.system === "decimal" && ordinal.path.length === 2 && kind !== "heading";
}

/** Rank of 附件, 附件1: a line that says so ends all before it, under whatever heading it stands. */
const ANNEX_RANK = 5;

function place(head: Head, block: number, offset: number): Placed {
  if (head.annex) return { head, block, offset, series: "annex", rank: ANNEX_RANK };
  const series = head.ordinal && seriesOf(head.ordinal);
  return { head, block, offset, series, rank: head.ordinal === undefined ? 0 : rankOf(head.ordinal) };
}

/** Gives lines that are numbered in a foreign system the place of those whose gap they fill. */
function withStrays(heads: readonly Placed[]): readonly Placed[] {
  const ordinals = heads.map(({ head }) => (head.kind === "heading" ? undefined : head.ordinal));
  const strays = new Map([...straySeries(ordinals), ...strayHeadings(heads.map(({ head }) => head))]);
  if (strays.size === 0) return heads;
  const rankOfSeries = new Map(heads.map(({ series, rank }) => [series, rank]));
  return heads.map((entry, index) => {
    const series = strays.get(index);
    return series === undefined ? entry : { ...entry, series, rank: rankOfSeries.get(series) ?? entry.rank };
  });
}

function nest(heads: readonly Placed[], end: number): Section[] {
  const top: Open[] = [];
  const stack: Open[] = [];
  for (const entry of heads) {
    const start = entry.offset + entry.head.heading.start;
    close(stack, parentIndex(stack, entry) + 1, start);
    const parent = stack[stack.length - 1];
    const section = open(entry, parent, stack.length + 1);
    (parent?.children ?? top).push(section);
    stack.push(section);
  }
  close(stack, 0, end);
  return top;
}

/** Index in the stack of the section that will hold the head; -1 for none. */
function parentIndex(stack: readonly Open[], entry: Placed): number {
  if (entry.head.kind !== "heading" && entry.rank === ANNEX_RANK) return -1;
  const sibling = siblingIndex(stack, entry);
  if (sibling >= 0) return sibling - 1;
  // Of two headings # signs alone say which holds the other, whatever lines stand between.
  const { depth } = entry.head;
  const closes =
    depth === undefined ? -1 : stack.findIndex((own) => own.depth !== undefined && own.depth >= depth);
  let index = closes < 0 ? stack.length - 1 : closes - 1;
  while (index >= 0 && !holds(stack[index]!, entry)) index--;
  return index;
}

/**
 * A numbered line belongs beside the open section that counts in its series, be it a heading or a line; a heading
 * that has a number of the series of an open line likewise. Headings among themselves go by their # signs alone.
 */
function siblingIndex(stack: readonly Open[], { head, series }: Placed): number {
  if (series === undefined) return -1;
  for (let i = stack.length - 1; i >= 0; i--) {
    const open = stack[i]!;
    if (head.kind === "heading" && open.kind === "heading") return -1;
    if (open.series === series) return i;
  }
  return -1;
}

function holds(open: Open, { head, series, rank }: Placed): boolean {
  if (open.depth !== undefined && head.depth !== undefined) return head.depth > open.depth;
  if (open.depth !== undefined) return true;
  if (open.rank === ANNEX_RANK) return series !== undefined;
  // An article (第九条) ends where a heading comes; a numbered line of the ladder may hold headings below it.
  if (head.depth !== undefined && open.ordinal?.unit !== undefined) return false;
  return series !== undefined && open.series !== undefined && rank > open.rank;
}

function open({ head, block, offset, series, rank }: Placed, parent: Open | undefined, level: number): Open {
  return {
    kind: head.kind,
    text: head.text,
    written: head.written,
    ordinal: head.ordinal && moved(head.ordinal, offset),
    level,
    depth: head.depth,
    block,
    heading: moveSpan(head.heading, offset),
    name: moveSpan(head.name, offset),
    line: moveSpan(head.line, offset),
    range: { start: offset + head.heading.start, end: offset + head.line.end },
    parent,
    children: [],
    series,
    rank,
  };
}

/** Ends the sections from `index` on where the next one begins. */
function close(stack: Open[], index: number, end: number): void {
  for (const section of stack.splice(index)) section.range = { start: section.range.start, end };
}

function endOfText(document: SourceDocument, first: number, end: number): number {
  return end > first ? document.spanOf(end - 1).end : document.startOf(first);
}
