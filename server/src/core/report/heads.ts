import type { Ordinal } from "../ordinals/ordinal";
import { parseOrdinal } from "../ordinals/parse";
import { blockFact } from "../syntax/fact";
import type { Block, HeadingNode, ItemNode, ListNode, ParagraphNode } from "../syntax/nodes";
import { type Prose, proseOf } from "../syntax/prose";
import type { Span } from "../text/span";

/**
 * A line that may begin a section: a Markdown heading, or a numbered line of a paragraph. Offsets count from the
 * block's start. Whether it does begin one is for the outline to say, which sees its neighbours.
 */
export interface Head {
  readonly kind: "heading" | "line" | "run-in";
  readonly ordinal: Ordinal | undefined;
  readonly text: string;
  readonly written: string;
  readonly depth: number | undefined;
  readonly heading: Span;
  readonly name: Span;
  /** The whole line that it stands on, its text included. */
  readonly line: Span;
  /** A line ending in ； (or in ， or 、) is an item of a list in prose. */
  readonly item: boolean;
  /** How it reads if the doubtful ordinal is none: “5 Whys”, “A. Smith”. */
  readonly unnumbered?: Pick<Head, "ordinal" | "text" | "written" | "name">;
  /** From an ordered Markdown list: a section only in reports that number their sections in the official way. */
  readonly listed: boolean;
}

/** The heads of a block, in order. */
export const headsOf = blockFact((block): readonly Head[] => {
  const node = block.node;
  if (node.kind === "heading") return [headingHead(block, node)];
  if (node.kind === "paragraph") return paragraphHeads(block, node);
  if (node.kind === "list" && node.ordered && node.delimiter === ".") return listHeads(block, node);
  return [];
});

/** Text without the marks that may close a heading. */
export function withoutClosingMarks(text: string): string {
  return text.trim().replace(/[\s。；：，、.;:,]+$/u, "");
}

function headingHead(block: Block, node: HeadingNode): Head {
  const prose = proseOf(block, node);
  const ordinal = parseOrdinal(prose.text, 0, { inHeading: true });
  const span = { start: node.start, end: node.end };
  return {
    kind: "heading",
    ...nameOf(prose, ordinal, prose.text.length),
    unnumbered: ordinal?.doubtful === undefined ? undefined : nameOf(prose, undefined, prose.text.length),
    depth: node.depth,
    heading: span,
    line: span,
    item: false,
    listed: false,
  };
}

/** Every line of a paragraph may be a numbered line: people forget the empty line between two of them. */
function paragraphHeads(block: Block, node: ParagraphNode): Head[] {
  if (!mayHoldOrdinals(block.text)) return [];
  const prose = proseOf(block, node);
  const heads: Head[] = [];
  let start = 0;
  for (const line of prose.text.split("\n")) {
    const head = lineHead(prose, start, start + line.length);
    if (head !== undefined) heads.push(head);
    start += line.length + 1;
  }
  return heads;
}

const ORDINAL_SIGN =
  /[一二三四五六七八九十百零〇○\d０-９第附㈠-㈩]|chapter|section|article|part|appendix|annex|step|phase/iu;

/** Cheap test that spares most paragraphs the search. */
function mayHoldOrdinals(text: string): boolean {
  return ORDINAL_SIGN.test(text);
}

const LEADER = /(?:…{2,}|\.{4,}|·{4,}|。{3,})\s*\d*\s*$/u;
const HAN = /\p{Script=Han}/u;

function lineHead(prose: Prose, start: number, end: number): Head | undefined {
  const ordinal = parseOrdinal(prose.text, start);
  if (ordinal === undefined || ordinal.end > end || !numbersLines(ordinal)) return undefined;
  const text = prose.text.slice(ordinal.end, end).trim();
  if (LEADER.test(text)) return undefined;
  if (ordinal.system === "arabic" && !HAN.test(text)) return undefined;
  if (text === "" && ordinal.unit === undefined) return undefined;
  const nameEnd = runInEnd(prose.text, ordinal.end, end);
  const runIn = nameEnd !== undefined;
  return {
    kind: runIn ? "run-in" : "line",
    ...nameOf(prose, ordinal, nameEnd ?? end),
    depth: undefined,
    heading: prose.sourceSpan(ordinal.start, nameEnd ?? trimmedEnd(prose.text, end)),
    line: prose.sourceSpan(ordinal.start, trimmedEnd(prose.text, end)),
    item: !runIn && /[；;，,、]$/u.test(text),
    listed: false,
  };
}

/** In running text only ordinals that prose does not use by chance begin a section. */
function numbersLines(ordinal: Ordinal): boolean {
  switch (ordinal.system) {
    case "han":
    case "han-paren":
    case "arabic":
    case "decimal":
    case "unit":
    case "word":
    case "appendix":
      return true;
    case "arabic-paren":
      return ordinal.prefix === "（";
    default:
      return false;
  }
}

/** Longest name that a colon may close: 工作目标：到年底…  */
const COLON_NAME = /^[^。！？!?；;，,：:\n]{2,16}[：:](?=\S)/u;
const FIRST_SENTENCE = /^[^。！？!?\n]+?(?:[。！？!?]+[”’」』）)]*)(?=\s*\S)/u;

/** Where the name of a run-in heading ends (behind its mark); undefined for a line that stands alone. */
function runInEnd(text: string, from: number, end: number): number | undefined {
  const rest = text.slice(from, end);
  const lead = rest.length - rest.trimStart().length;
  const body = rest.slice(lead).trimEnd();
  const name = COLON_NAME.exec(body)?.[0] ?? FIRST_SENTENCE.exec(body)?.[0];
  return name === undefined ? undefined : from + lead + name.length;
}

function nameOf(prose: Prose, ordinal: Ordinal | undefined, end: number) {
  const from = ordinal === undefined ? 0 : ordinal.end + ordinal.gap.length;
  const written = prose.text.slice(from, end).replace(/\s+/g, " ").trim();
  const start = from + (prose.text.slice(from, end).length - prose.text.slice(from, end).trimStart().length);
  return {
    ordinal: ordinal && inSource(prose, ordinal),
    text: withoutClosingMarks(written),
    written,
    name: prose.sourceSpan(Math.min(start, end), Math.max(Math.min(start, end), trimmedEnd(prose.text, end))),
  };
}

/** An ordinal's span is found in prose; rules and fixes need it in the source. */
function inSource(prose: Prose, ordinal: Ordinal): Ordinal {
  return { ...ordinal, ...prose.sourceSpan(ordinal.start, ordinal.end) };
}

function trimmedEnd(text: string, end: number): number {
  let result = end;
  while (result > 0 && /\s/u.test(text[result - 1] ?? "")) result--;
  return result;
}

/**
 * `1. 短语。正文` in a Markdown list is level three of the official ladder. A list counts as such only when all of
 * its items read that way; a list that repeats one number (1. 1. 1.) is Markdown's idiom.
 */
function listHeads(block: Block, node: ListNode): Head[] {
  const items = node.children.filter((child): child is ItemNode => child.kind === "item");
  const numbers = items.map((item) => item.number);
  if (items.length > 1 && new Set(numbers).size === 1) return [];
  const heads = items.map((item) => itemHead(block, item, items.length === 1));
  return heads.every((head) => head !== undefined) ? heads : [];
}

function itemHead(block: Block, item: ItemNode, alone: boolean): Head | undefined {
  const first = item.children[0];
  if (first?.kind !== "paragraph" || first.lines.length !== 1) return undefined;
  const marker = block.text.slice(item.marker.start, item.marker.end);
  const ordinal = parseOrdinal(`${marker} `, 0, { inHeading: true });
  const prose = proseOf(block, first);
  if (ordinal === undefined || !HAN.test(prose.text)) return undefined;
  const nameEnd = runInEnd(prose.text, 0, prose.text.length);
  const standsAlone =
    alone && item.children.length === 1 && !/[。！？；：，、.;:,]$/u.test(prose.text.trim());
  if (nameEnd === undefined && !standsAlone) return undefined;
  const name = nameOf(prose, undefined, nameEnd ?? prose.text.length);
  return {
    kind: nameEnd === undefined ? "line" : "run-in",
    ...name,
    ordinal: { ...ordinal, start: item.marker.start, end: item.marker.end },
    depth: undefined,
    heading: { start: item.marker.start, end: prose.sourceOffset(nameEnd ?? prose.text.length) },
    line: { start: item.marker.start, end: first.end },
    item: false,
    listed: true,
  };
}
