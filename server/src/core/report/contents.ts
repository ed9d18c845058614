import { blockFact, glance } from "../syntax/fact";
import type { Block, ItemNode, Node } from "../syntax/nodes";
import { type Span, shift } from "../text/span";
import { reportFact } from "./fact";
import { leaderOf } from "./leaders";
import type { Report } from "./report";

/** A line of a table of contents. The span is that of what a reader reads: no bullet, link target, leader or page. */
export interface ContentsEntry extends Span {
  readonly text: string;
  /** The #anchor of its link, without #. */
  readonly anchor: (Span & { readonly text: string }) | undefined;
  /** All of its line or lines, up to the next entry's, without the line end. */
  readonly line: Span;
  /** Characters before bullet or text. */
  readonly indent: string;
  /** The bullet or number with the space behind it; "" for plain lines. */
  readonly bullet: string;
  /** Dots and page behind the text. */
  readonly leader: string;
}

/** A table of contents of a report. */
export interface Contents {
  readonly entries: readonly ContentsEntry[];
  /** 目录, Contents or the marking comment; undefined for a list of links alone. */
  readonly heading: Span | undefined;
  readonly end: number;
}

const HEADING = /^[\s#*_]*(?:目\s*[录次]|(?:table\s+of\s+)?contents|toc)[\s#*_：:]*$/iu;
const MARKER = /<!--\s*(?:toc\b|START\s+doctoc\b)/iu;
/** So many links make a list of them a table of contents without being called so. */
const LEAST_LINKS = 3;

/** The table of contents of a report: the first one behind its title. */
export const contentsOf = reportFact((report): Contents | undefined => {
  const { document, bodyBlock, endBlock } = report;
  for (let index = bodyBlock; index < endBlock; index++) {
    const block = document.blockAt(index);
    if (block === undefined) continue;
    const called = isCalledSo(block);
    const entries = called
      ? entriesBehind(report, index)
      : linksIn(block).map((entry) => placed(entry, document.startOf(index)));
    if (entries.length >= (called ? 2 : LEAST_LINKS)) {
      const heading = called ? document.spanOf(index) : undefined;
      return { entries, heading, end: entries.at(-1)?.line.end ?? 0 };
    }
  }
  return undefined;
});

const isCalledSo = glance(({ node, text }): boolean => {
  if (node.kind === "html") return MARKER.test(text);
  if (node.kind !== "heading" && node.kind !== "paragraph") return false;
  const { length } = text.trim();
  return length < 40 && HEADING.test(text.slice(node.start, node.end));
});

/** The entries of a list whose items are links to headings, and nothing else. */
const linksIn = glance((block): readonly ContentsEntry[] => {
  if (block.node.kind !== "list" || !block.text.includes("](#")) return [];
  const entries = listEntries(block);
  return entries.length > 0 && entries.every(({ anchor }) => anchor !== undefined) ? entries : [];
});

/** The list or the lines behind the heading of a table of contents. */
function entriesBehind({ document, endBlock }: Report, heading: number): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  for (let index = heading + 1; index < endBlock; index++) {
    const block = document.blockAt(index);
    if (block === undefined) break;
    const { kind } = block.node;
    if (kind === "html" || kind === "break") {
      if (entries.length > 0) break;
      continue;
    }
    const offset = document.startOf(index);
    if (kind === "list" && entries.length === 0)
      return listEntries(block).map((entry) => placed(entry, offset));
    if (kind !== "paragraph") break;
    const lines = lineEntries(block);
    if (lines.length === 0) break;
    entries.push(...lines.map((entry) => placed(entry, offset)));
  }
  return entries;
}

function placed(entry: ContentsEntry, by: number): ContentsEntry {
  const anchor = entry.anchor && { ...entry.anchor, ...shift(entry.anchor, by) };
  return { ...entry, ...shift(entry, by), anchor, line: shift(entry.line, by) };
}

function listEntries(block: Block): ContentsEntry[] {
  const items: ItemNode[] = [];
  collectItems(block.node, items);
  return items.flatMap((item, i) => {
    const first = item.children.find((child) => child.kind === "paragraph");
    if (first?.kind !== "paragraph" || first.lines.length !== 1) return [];
    const lineStart =
      Math.max(...["\n", "\r"].map((end) => block.text.lastIndexOf(end, item.marker.start - 1))) + 1;
    const nextStart = items[i + 1]?.marker.start ?? block.text.length;
    const entry = entryIn(block, first.lines[0] ?? first);
    const line = { start: lineStart, end: Math.min(first.end, nextStart) };
    return [
      {
        ...entry,
        line,
        indent: block.text.slice(lineStart, item.marker.start),
        bullet: block.text.slice(item.marker.start, first.start),
      },
    ];
  });
}

function collectItems(node: Node, items: ItemNode[]): void {
  if (node.kind === "item") items.push(node);
  for (const child of node.children) collectItems(child, items);
}

/** Lines with dots and a page, each an entry; a paragraph that has another line is none. */
const lineEntries = blockFact((block): readonly ContentsEntry[] => {
  const { node } = block;
  if (node.kind !== "paragraph") return [];
  const entries = node.lines.map((line) => {
    const lineStart = Math.max(...["\n", "\r"].map((end) => block.text.lastIndexOf(end, line.start - 1))) + 1;
    const indent = block.text.slice(lineStart, line.start);
    return { ...entryIn(block, line), line: { start: lineStart, end: line.end }, indent, bullet: "" };
  });
  return entries.every(({ leader, anchor }) => leader !== "" || anchor !== undefined) ? entries : [];
});

const LINK = /^(?<lead>[*_]*)\[(?<text>(?:[^\][]|\[[^\][]*\])*)\]\(#(?<anchor>[^)\s]*)\)/u;

function entryIn(block: Block, { start, end }: Span): Omit<ContentsEntry, "line" | "indent" | "bullet"> {
  const source = block.text.slice(start, end);
  const link = LINK.exec(source)?.groups;
  if (link !== undefined) {
    const { lead = "", text = "", anchor = "" } = link;
    const from = start + lead.length + 1;
    const at = from + text.length + 3;
    return {
      start: from,
      end: from + text.length,
      text: text.replace(/[*_`\\]/g, ""),
      anchor: { start: at, end: at + anchor.length, text: anchor },
      leader: "",
    };
  }
  const leader = leaderOf(source);
  const text = source.slice(0, source.length - leader.length);
  return {
    start,
    end: start + text.trimEnd().length,
    text: text.replace(/[*_`\\]/g, "").trim(),
    anchor: undefined,
    leader,
  };
}
