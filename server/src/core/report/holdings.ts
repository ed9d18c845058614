import { blockFact } from "../syntax/fact";
import { linkTargetsOf } from "../syntax/linkTargets";
import type { Block, Node, TableNode } from "../syntax/nodes";
import { proseOf } from "../syntax/prose";
import type { Span } from "../text/span";
import { enumerationsOf } from "./enumerations";
import type { Report } from "./report";
import type { Section } from "./section";

/** What of a section can be counted besides its words. */
export interface Holdings {
  /** Items of lists, numbered lines and members of enumerations. */
  readonly items: number;
  readonly figures: number;
  readonly code: number;
  readonly links: number;
  /** Paragraphs of prose. */
  readonly paragraphs: number;
  /** Texts of the cells of each table's header. */
  readonly tables: readonly (readonly string[])[];
}

const holdingsOfBlock = blockFact((block): Holdings => {
  const found = { items: 0, figures: 0, code: 0, links: 0, paragraphs: 0, tables: [] as string[][] };
  const visit = (node: Node): void => {
    if (node.kind === "item") found.items++;
    else if (node.kind === "code") found.code++;
    else if (node.kind === "paragraph") found.paragraphs++;
    else if (node.kind === "table") found.tables.push(headerOf(block, node));
    for (const child of node.children) visit(child);
  };
  visit(block.node);
  for (const { image } of linkTargetsOf(block)) image ? found.figures++ : found.links++;
  return found;
});

function headerOf(block: Block, { children }: TableNode): string[] {
  return (children[0]?.children ?? []).flatMap((cell) =>
    cell.kind === "cell" ? [proseOf(block, cell).text] : [],
  );
}

/** What stands in a section and its subsections. */
export function holdingsOf(report: Report, { range, children }: Section): Holdings {
  const { document } = report;
  const sum = {
    items: children.filter(({ kind }) => kind !== "heading").length,
    figures: 0,
    code: 0,
    links: 0,
    paragraphs: 0,
  };
  const tables: (readonly string[])[] = [];
  for (let index = document.indexAt(range.start); index < report.endBlock; index++) {
    const block = document.blockAt(index);
    if (block === undefined || document.spanOf(index).start >= range.end) break;
    const own = holdingsOfBlock(block);
    sum.items += own.items;
    sum.figures += own.figures;
    sum.code += own.code;
    sum.links += own.links;
    sum.paragraphs += own.paragraphs;
    tables.push(...own.tables);
  }
  return { ...sum, items: sum.items + numberedLines(report, range) + enumerated(report, range), tables };
}

function numberedLines({ items }: Report, range: Span): number {
  return items.flat().filter(({ ordinal }) => isIn(ordinal, range)).length;
}

function enumerated(report: Report, range: Span): number {
  return enumerationsOf(report)
    .flatMap(({ items }) => items)
    .filter((item) => isIn(item, range)).length;
}

function isIn({ start }: Span, range: Span): boolean {
  return range.start <= start && start < range.end;
}
