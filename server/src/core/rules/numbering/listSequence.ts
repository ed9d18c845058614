import { type Fault, faultsOf } from "../../ordinals/run";
import type { Report } from "../../report/report";
import { walk } from "../../report/section";
import { glance } from "../../syntax/fact";
import type { ItemNode, ListNode, Node } from "../../syntax/nodes";
import type { TextEdit } from "../../text/edits";
import { shift } from "../../text/span";
import type { Problem, Rule } from "../rule";

/** A greater number is a year or an amount that a wrapped line happens to begin with. */
const GREATEST = 200;

export const listSequence: Rule = {
  id: "list-sequence",
  category: "numbering",
  severity: "warning",
  summary: {
    en: "The numbers of an ordered list have a gap, a repeat or a step back.",
    zh: "有序列表的编号断号、重号或倒退。",
  },
  why: {
    en:
      "Markdown counts the items itself from the first number on, so the reader sees other numbers than the author wrote, " +
      "and “item 4” is another item. A list may begin with any number, and one that repeats its first number throughout " +
      "(1. 1. 1.) leaves the counting to Markdown on purpose.",
    zh:
      "Markdown 只认第一个编号，后面的由它自己往下数，读者看到的编号会与源文件不同，引用“第4条”时就会指错。" +
      "列表可以从任意数字开始；各项都写同一个数字（1. 1. 1.）是有意交给 Markdown 编号，也不在此列。",
  },
  fix: "safe",
  examples: {
    bad: "---\nreport: base\n---\n\n# Fire drill\n\nThe drill ran in three steps:\n\n1. Sound the alarm.\n2. Leave the building.\n4. Count heads.\n",
    good: "---\nreport: base\n---\n\n# Fire drill\n\nThe drill ran in three steps:\n\n1. Sound the alarm.\n2. Leave the building.\n3. Count heads.\n",
  },
  check({ report, emit }) {
    const { document, bodyBlock, endBlock } = report;
    let told: ReadonlySet<number> | undefined;
    for (let index = bodyBlock; index < endBlock; index++) {
      const block = document.blockAt(index);
      for (const list of block === undefined ? [] : faultyListsOf(block)) {
        told ??= numberedElsewhere(report);
        const offset = document.startOf(index);
        if (list.items.some(({ marker }) => told?.has(marker.start + offset))) continue;
        for (const fault of list.faults) emit(problemOf(list, fault, offset));
      }
    }
  },
};

interface FaultyList {
  readonly first: number;
  readonly items: readonly ItemNode[];
  readonly faults: readonly Fault[];
}

const faultyListsOf = glance((block): readonly FaultyList[] => {
  const lists: FaultyList[] = [];
  collect(block.text, block.node, lists);
  return lists;
});

function collect(text: string, node: Node, lists: FaultyList[]): void {
  if (node.kind === "list" && node.ordered) {
    const faulty = judged(node);
    if (faulty !== undefined && isAligned(text, faulty.items)) lists.push(faulty);
  }
  for (const child of node.children) collect(text, child, lists);
}

/** Items that stand so many columns apart were meant as a list within a list, whatever Markdown makes of them. */
const APART = 2;

function isAligned(text: string, items: readonly ItemNode[]): boolean {
  const columns = items.map(({ marker }) => marker.start - lineStart(text, marker.start));
  return Math.max(...columns) - Math.min(...columns) < APART;
}

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start--;
  return start;
}

function judged(list: ListNode): FaultyList | undefined {
  const items = list.children.filter((child): child is ItemNode => child.kind === "item");
  const numbers = items.map(({ number }) => number ?? 0);
  const first = numbers[0] ?? 0;
  if (items.length < 2 || numbers.every((number) => number === first)) return undefined;
  if (numbers.some((number) => number > first + GREATEST)) return undefined;
  const faults = faultsOf(numbers.map((number) => number - first + 1)).filter(({ index }) => index > 0);
  return faults.length === 0 ? undefined : { first, items, faults };
}

/** Where the numbers stand that count as ordinals of sections, or of items among them: those are told there. */
function numberedElsewhere(report: Report): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { ordinal } of walk(report.sections)) if (ordinal !== undefined) starts.add(ordinal.start);
  for (const { ordinal } of report.items.flat()) starts.add(ordinal.start);
  return starts;
}

function problemOf({ first, items, faults }: FaultyList, { index, kind }: Fault, offset: number): Problem {
  const markerOf = (at: number) => shift(items[at]?.marker ?? { start: 0, end: 0 }, offset);
  const own = items[index]?.number ?? 0;
  const before = items[index - 1]?.number ?? 0;
  const right = first + index;
  return {
    span: markerOf(index),
    message: {
      en: `${SAYS[kind].en(own, before)}, and Markdown will show it as ${right}. Renumber the list; if an item was lost, put it back.`,
      zh: `${SAYS[kind].zh(own, before)}，Markdown 会把它显示成第${right}项。请重新编号；如有漏项，请补上。`,
    },
    related: [{ span: markerOf(index - 1), message: { en: "The item before it.", zh: "前一项。" } }],
    fixes: growsAcrossLines(items, first)
      ? []
      : [
          {
            title: { en: `Renumber the list from ${first}`, zh: `从 ${first} 起给列表重新编号` },
            safe: true,
            preferred: index === faults[0]?.index,
            edits: () => renumbered(items, first, offset),
          },
        ],
  };
}

type Say = (own: number, before: number) => string;

const SAYS: Readonly<Record<Fault["kind"], { en: Say; zh: Say }>> = {
  gap: {
    en: (own, before) => `Item ${own} follows item ${before}: a number is left out`,
    zh: (own, before) => `列表中${before}之后直接是${own}，中间断号`,
  },
  repeat: {
    en: (own) => `The list has an item ${own} already`,
    zh: (own) => `列表中编号${own}重复`,
  },
  "step-back": {
    en: (own, before) => `Item ${own} follows item ${before}: the numbers step back`,
    zh: (own, before) => `列表中${before}之后是${own}，编号倒退`,
  },
  start: {
    en: (own) => `Item ${own} is out of line`,
    zh: (own) => `列表中编号${own}不连续`,
  },
};

/** A longer marker would leave the item's other lines standing too far to the left to belong to it. */
function growsAcrossLines(items: readonly ItemNode[], first: number): boolean {
  return items.some(({ number = 0, children }, index) => {
    const [only, ...others] = children;
    const wraps = others.length > 0 || (only?.kind === "paragraph" && only.lines.length > 1);
    return wraps && `${first + index}`.length > `${number}`.length;
  });
}

function renumbered(items: readonly ItemNode[], first: number, offset: number): TextEdit[] {
  return items.flatMap(({ marker, number }, index) => {
    const right = first + index;
    const start = marker.start + offset;
    return number === right ? [] : [{ start, end: marker.end - 1 + offset, newText: `${right}` }];
  });
}
