import type { Ordinal } from "../ordinals/ordinal";
import { parseOrdinal } from "../ordinals/parse";
import { gatedFact } from "../syntax/fact";
import type { Block, HeadingNode, ItemNode, ListNode, ParagraphNode } from "../syntax/nodes";
import { type Prose, proseOf } from "../syntax/prose";
import type { Span } from "../text/span";
import { mayBeginHead, mayHoldHeads } from "./headBeginnings";
import { nameEndOf, nameOf, runInEnd, trimmedEnd } from "./headNames";
import { endsInLeader } from "./leaders";

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
  /**
   * How it speaks for a list in prose: its line ends in ； and is but one sentence (`surely`), its line ends in ；
   * behind a sentence, which a run-in may do too, or it ends in ， or 、 (`perhaps`). The other numbers decide.
   */
  readonly item: "surely" | "perhaps" | "no";
  /** It is the first of a list that its line opens: 附件：1. …, 注：1. … */
  readonly opensList?: "attachments" | "notes";
  /** 附件, standing alone: what follows has ordinals of its own. */
  readonly annex?: true;
  /** It says what follows and is no head itself: 附件： before a list, 目录 before a table of contents. */
  readonly announces?: "attachments" | "notes" | "contents";
  /** How it reads if the doubtful ordinal is none: “5 Whys”, “A. Smith”. */
  readonly unnumbered?: Pick<Head, "ordinal" | "text" | "written" | "name">;
  /** 第三条 without a gap behind it: an article only where its neighbours are written so, else it may be cited. */
  readonly perhapsCited?: true;
  /** 一 总体要求, a number without its mark: a head only where its neighbours are numbered so. */
  readonly perhapsProse?: true;
  /** From an ordered Markdown list: a section only in reports that number their sections in the official way. */
  readonly listed: boolean;
}

const NONE: readonly Head[] = [];

/** The heads of a block, in order. */
export const headsOf = gatedFact(mayHoldHeads, NONE, (block): readonly Head[] => {
  const { node } = block;
  if (node.kind === "heading") return [headingHead(block, node)];
  if (node.kind === "paragraph") return paragraphHeads(block, node);
  return node.kind === "list" ? listHeads(block, node) : NONE;
});

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
    item: "no",
    listed: false,
  };
}

/** Every line of a paragraph may be a numbered line: people forget the empty line between two of them. */
function paragraphHeads(block: Block, node: ParagraphNode): readonly Head[] {
  const prose = proseOf(block, node);
  const { text } = prose;
  const heads: Head[] = [];
  for (let start = 0, end = 0; start <= text.length; start = end + 1) {
    end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    if (!mayBeginHead(text, start)) continue;
    const head =
      lineHead(prose, start, end) ?? listOpening(prose, start, end) ?? titleAlone(prose, start, end);
    if (head !== undefined) heads.push(head);
  }
  return heads;
}

/** (1)生产控制标准: prose counts with (1), too, but not before a name that stands alone. */
const NAME_ALONE = /^\p{Script=Han}[^。！？；，：、.!?;,:]{1,29}$/u;
const HAN = /\p{Script=Han}/u;

function lineHead(prose: Prose, start: number, end: number): Head | undefined {
  const sure = parseOrdinal(prose.text, start);
  const loose = sure === undefined ? withoutMark(prose.text.slice(start, end)) : false;
  const ordinal =
    sure ??
    articleRunOn(prose.text, start) ??
    (loose ? parseOrdinal(prose.text, start, { inHeading: true }) : undefined);
  if (ordinal === undefined || ordinal.end > end) return undefined;
  const text = prose.text.slice(ordinal.end, end).trim();
  if (!numbersLines(ordinal) && !(ordinal.system === "arabic-paren" && NAME_ALONE.test(text)))
    return undefined;
  if (endsInLeader(text) || holdsNext(ordinal, text)) return undefined;
  if (ordinal.system === "arabic" && !HAN.test(text)) return undefined;
  if (text === "" && ordinal.unit === undefined) return undefined;
  const sentenceEnd = runInEnd(prose.text, ordinal.end, end);
  const nameEnd = nameEndOf(prose.text, ordinal, sentenceEnd, end);
  return {
    kind: nameEnd === undefined ? "line" : "run-in",
    ...nameOf(prose, ordinal, nameEnd ?? end),
    depth: undefined,
    heading: prose.sourceSpan(ordinal.start, nameEnd ?? trimmedEnd(prose.text, end)),
    line: prose.sourceSpan(ordinal.start, trimmedEnd(prose.text, end)),
    item: itemness(text, sentenceEnd !== undefined),
    listed: false,
    ...(loose ? { perhapsProse: true } : sure === undefined ? { perhapsCited: true } : {}),
  };
}

/** 一 总体要求: the mark behind the number was forgotten. */
function withoutMark(line: string): boolean {
  return /^\s*[一二三四五六七八九十]{1,3}[ \u3000]+(?=\p{Script=Han})[^。；！？，：]{2,24}$/u.test(line);
}

function articleRunOn(text: string, start: number): Ordinal | undefined {
  if (!text.startsWith("第", start)) return undefined;
  const ordinal = parseOrdinal(text, start, { inHeading: true });
  return ordinal?.unit === "条" ? ordinal : undefined;
}

/** 36. … 37. … on one line: a list in prose, no head. */
function holdsNext(ordinal: Ordinal, text: string): boolean {
  if (ordinal.system !== "arabic") return false;
  return text.includes(` ${(ordinal.path[0] ?? 0) + 1}${ordinal.suffix}`);
}

function itemness(text: string, runIn: boolean): Head["item"] {
  if (/[；;]$/u.test(text)) return runIn ? "perhaps" : "surely";
  return !runIn && /[，,、]$/u.test(text) ? "perhaps" : "no";
}

const OPENS_LIST = /^[*※]?(?:附件?|备?注|附注|说明)[：:]\s*(?=[0-9０-９一（(])/u;

/** 附件：1. … : the list goes on in the lines below. */
function listOpening(prose: Prose, start: number, end: number): Head | undefined {
  const opening = OPENS_LIST.exec(prose.text.slice(start, end).trimStart())?.[0];
  if (opening === undefined) return undefined;
  const lead = /^\s*/.exec(prose.text.slice(start, end))?.[0].length ?? 0;
  const head = lineHead(prose, start + lead + opening.length, end);
  return head && { ...head, opensList: listNamed(opening) };
}

function listNamed(opening: string): "attachments" | "notes" {
  return /^附(?!注)/u.test(opening) ? "attachments" : "notes";
}

const ANNEX = /^(?:附\s*(?:件|录|表|图)|名词(?:解释|注释)|注\s*释)$/u;
const LIST_FOLLOWS = /^[*※]?(?:附\s*件?|备?注)[：:]$/u;
const CONTENTS = /^目\s*[录次]$/u;

/** 附件, 附件： or 目录 on a line of its own. */
function titleAlone(prose: Prose, start: number, end: number): Head | undefined {
  const text = prose.text.slice(start, end).trim();
  if (text.length > 8) return undefined;
  const announces = LIST_FOLLOWS.test(text) ? listNamed(text) : CONTENTS.test(text) ? "contents" : undefined;
  if (announces === undefined && !ANNEX.test(text)) return undefined;
  const name = nameOf(prose, undefined, end, start);
  return {
    kind: "line",
    ...name,
    depth: undefined,
    heading: name.name,
    line: name.name,
    item: "no",
    listed: false,
    ...(announces === undefined ? { annex: true } : { announces }),
  };
}

/** In running text only ordinals that prose does not use by chance begin a section. */
export function numbersLines(ordinal: Ordinal): boolean {
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

/** A short item by itself; a full stop may close it. */
const TITLE_ALONE = /^(?:[^。！？；：，、.;:,]{1,30}。|[\s\S]*[^。！？；：，、.;:,])$/u;

function itemHead(block: Block, item: ItemNode, alone: boolean): Head | undefined {
  const first = item.children[0];
  if (first?.kind !== "paragraph" || first.lines.length !== 1) return undefined;
  const marker = block.text.slice(item.marker.start, item.marker.end);
  const ordinal = parseOrdinal(`${marker} `, 0, { inHeading: true });
  const prose = proseOf(block, first);
  if (ordinal === undefined || !HAN.test(prose.text)) return undefined;
  const nameEnd = runInEnd(prose.text, 0, prose.text.length);
  const standsAlone = alone && item.children.length === 1 && TITLE_ALONE.test(prose.text.trim());
  if (nameEnd === undefined && !standsAlone) return undefined;
  const name = nameOf(prose, undefined, nameEnd ?? prose.text.length);
  return {
    kind: nameEnd === undefined ? "line" : "run-in",
    ...name,
    ordinal: { ...ordinal, start: item.marker.start, end: item.marker.end },
    depth: undefined,
    heading: { start: item.marker.start, end: prose.sourceOffset(nameEnd ?? prose.text.length) },
    line: { start: item.marker.start, end: first.end },
    item: "no",
    listed: true,
  };
}
