import { numberOf } from "../ordinals/ordinal";
import type { Block } from "../syntax/nodes";
import { shift } from "../text/span";
import { type AnnouncedNumber, announcedNumbersOf } from "./announcedNumbers";
import { enumerationProblems, enumerationsOf } from "./enumerations";
import { reportFact } from "./fact";
import { type NumberedSection, siblingGroups } from "./numbering";
import type { Report } from "./report";
import { walk } from "./section";
import { seriesIn } from "./series";

/** An announced number with what follows it at once. Offsets count from the document's start. */
export interface Announced extends AnnouncedNumber {
  /** How many things follow: members of an enumeration, items of a list, sections. */
  readonly found: number;
  /** Where the first of them begins. */
  readonly first: number;
}

interface List {
  readonly first: number;
  readonly count: number;
}

/**
 * The numbers that the text announces and then keeps or not. A number that no list follows at once counts nothing
 * here, nor one whose list has numbers that are at fault themselves.
 */
export const announcedIn = reportFact((report): readonly Announced[] => {
  const lists = new Map(listsIn(report).map((list) => [list.first, list]));
  const { document, firstBlock, endBlock } = report;
  const found: Announced[] = [];
  for (let index = firstBlock; index < endBlock; index++) {
    const block = document.blockAt(index);
    if (block === undefined) continue;
    const offset = document.startOf(index);
    for (const own of announcedNumbersOf(block)) {
      const next = own.next === undefined ? undefined : own.next + offset;
      const list = listAt(report, lists, next, index, own);
      if (list === undefined) continue;
      const numberSpan = shift(own.numberSpan, offset);
      found.push({ ...own, ...shift(own, offset), numberSpan, next, found: list.count, first: list.first });
    }
  }
  return found;
});

function listAt(
  report: Report,
  lists: ReadonlyMap<number, List>,
  next: number | undefined,
  block: number,
  { value, inList }: AnnouncedNumber,
): List | undefined {
  if (next !== undefined) return lists.get(next);
  if (inList) return undefined;
  const behind = nextBlock(report, block);
  const source = behind === undefined ? undefined : report.document.blockAt(behind);
  if (behind === undefined || source === undefined) return undefined;
  const { start } = report.document.spanOf(behind);
  if (source.node.kind !== "list") return lists.get(start);
  // An item may begin a section, with others behind it that are no list to Markdown.
  const own = lists.get(start);
  return own !== undefined && own.count > itemsOf(source) ? own : markdownList(report, behind, value);
}

/** The next block that a reader sees. */
function nextBlock({ document, endBlock }: Report, block: number): number | undefined {
  for (let index = block + 1; index < endBlock; index++) {
    const node = document.blockAt(index)?.node;
    if (node !== undefined && !(node.kind === "html" && node.comment)) return index;
  }
  return undefined;
}

/** A list that text interrupts and another list continues is one, if that makes the number right. */
function markdownList(report: Report, block: number, value: number): List {
  const { document, endBlock } = report;
  const first = document.spanOf(block).start;
  const heads = new Set(walk(report.sections).map((section) => section.block));
  let total = 0;
  for (let index = block; index < endBlock; index++) {
    const source = document.blockAt(index);
    if (source === undefined || (index > block && heads.has(index))) break;
    const { node } = source;
    if (node.kind === "list" && node.ordered && node.first !== total + 1 && index > block) break;
    total += itemsOf(source);
    if (total === value) return { first, count: total };
  }
  return { first, count: itemsOf(document.blockAt(block)) };
}

function itemsOf(block: Block | undefined): number {
  return block?.node.kind === "list" ? block.node.children.length : 0;
}

/** Everything that counts from one, by where it begins. Sections win over items, and items over enumerations. */
function listsIn(report: Report): List[] {
  const enumerations = enumerationsOf(report)
    .filter(
      (enumeration) => enumeration.items[0]?.value === 1 && enumerationProblems(enumeration).length === 0,
    )
    .map(({ items }) => ({ first: items[0]?.start ?? 0, count: items.length }));
  const items = report.items
    .filter((run) => run.every(({ ordinal }, i) => numberOf(ordinal) === i + 1))
    .map((run) => ({ first: run[0]?.line.start ?? 0, count: run.length }));
  const faulty = new Set(
    seriesIn(report)
      .filter(({ verdict }) => verdict.problems.length > 0)
      .flatMap(({ entries }) => entries.map(({ section }) => section)),
  );
  const groups = siblingGroups(report).filter(({ members }) => !members.some((one) => faulty.has(one)));
  return [...enumerations, ...items, ...groups.flatMap(({ members }) => sectionRuns(members))];
}

/** Siblings that count from one, up to the next one. Numbers that do not count on are told elsewhere. */
function sectionRuns(members: readonly NumberedSection[]): List[] {
  const runs: { readonly first: number; readonly numbers: number[] }[] = [];
  for (const { ordinal, heading } of members) {
    const number = numberOf(ordinal);
    if (number === 1) runs.push({ first: heading.start, numbers: [] });
    runs.at(-1)?.numbers.push(number);
  }
  return runs
    .filter(({ numbers }) => numbers.every((number, at) => number === at + 1))
    .map(({ first, numbers }) => ({ first, count: numbers.length }));
}
