import { numberOf, type Ordinal, seriesOf } from "../ordinals/ordinal";
import type { Span } from "../text/span";
import type { Head } from "./heads";

/** A numbered line that is an item of a list in prose (…；), not a section: （一）… ；（二）… 。 */
export interface NumberedItem {
  readonly ordinal: Ordinal;
  readonly line: Span;
  readonly block: number;
}

/** A head in its document. */
export interface Placed {
  readonly head: Head;
  readonly block: number;
  /** Offset of its block. */
  readonly offset: number;
  /** The series that it counts in: that of its ordinal, or that of its neighbours for a stray. */
  readonly series: string | undefined;
  readonly rank: number;
}

/** Numbered lines that count on from one another, with nothing of their level or above between them. */
interface Run {
  readonly series: string;
  readonly rank: number;
  readonly members: (Placed & { readonly head: { readonly ordinal: Ordinal } })[];
  last: number;
}

/**
 * Parts the items of lists in prose from the heads of sections. A run is a list or it is none, as most of its lines
 * say: of a list in a law one or two items are sentences of their own, and the last one ends in 。 like a head.
 * Linear in the number of heads.
 */
export function partItems(placed: readonly Placed[]): {
  heads: readonly Placed[];
  items: NumberedItem[][];
} {
  const lists = runsOf(placed).filter(isList);
  if (lists.length === 0) return { heads: placed, items: [] };
  const inLists = new Set<Placed>(lists.flatMap(({ members }) => members));
  return {
    heads: placed.filter((entry) => !inLists.has(entry)),
    items: lists.filter(isOfText).map(({ members }) => members.map(itemOf)),
  };
}

function runsOf(placed: readonly Placed[]): Run[] {
  const runs: Run[] = [];
  const open: Run[] = [];
  for (const entry of placed) {
    const { head, rank } = entry;
    while (open.length > 0 && closes(entry, open[open.length - 1]!)) open.pop();
    if (!isNumberedLine(entry)) {
      if (head.kind === "heading") open.length = 0;
      continue;
    }
    const number = numberOf(entry.head.ordinal);
    const run = open[open.length - 1];
    if (run !== undefined && run.rank === rank) {
      run.members.push(entry);
      run.last = number;
    } else {
      const begun: Run = { series: seriesOf(entry.head.ordinal), rank, members: [entry], last: number };
      runs.push(begun);
      open.push(begun);
    }
  }
  return runs;
}

function closes({ head, rank }: Placed, run: Run): boolean {
  if (rank !== run.rank) return rank < run.rank;
  if (head.ordinal === undefined || head.opensList) return true;
  return seriesOf(head.ordinal) !== run.series || numberOf(head.ordinal) <= run.last;
}

function isNumberedLine(entry: Placed): entry is Run["members"][number] {
  return entry.head.kind !== "heading" && entry.head.ordinal !== undefined;
}

function isList({ members }: Run): boolean {
  if (members[0]?.head.opensList) return true;
  let items = 0;
  let sure = 0;
  for (const { head } of members) {
    if (head.item !== "no") items++;
    if (head.item === "surely") sure++;
  }
  const others = members.length - 1 - items;
  if (members.length === 1) return members[0]?.head.kind === "line" && items === 1;
  return items > 0 && (others <= 0 || (sure > 0 && items >= others));
}

/** The note that lists the attachments is no part of the text; its numbers are those of the attachments. */
function isOfText({ members }: Run): boolean {
  return members[0]?.head.opensList !== "attachments";
}

function itemOf({ head, block, offset }: Run["members"][number]): NumberedItem {
  return { ordinal: moved(head.ordinal, offset), line: moveSpan(head.line, offset), block };
}

/** The span, counted from `by` further on. */
export function moveSpan(range: Span, by: number): Span {
  return { start: range.start + by, end: range.end + by };
}

/** The ordinal, counted from `by` further on. */
export function moved(ordinal: Ordinal, by: number): Ordinal {
  return { ...ordinal, ...moveSpan(ordinal, by) };
}
