import { glance } from "../syntax/fact";
import { type Block, holdsProse, type Node, type ProseNode } from "../syntax/nodes";
import { holdsSign } from "../syntax/passages";
import { OBJECT, type Prose, proseOf } from "../syntax/prose";
import { Sign } from "../syntax/signs";
import { matchesIn } from "../text/matches";
import { type Span, shift } from "../text/span";
import { CITED_NUMBER, type CitedNumber, readCitedNumber } from "./captionNumber";
import { reportFact } from "./fact";

export type ItemKind = "table" | "figure" | "equation";

/** The caption of a table, figure or equation: 表1 名称, Figure 2.3: Name. The span is that of label, number and name. */
export interface Caption extends Span {
  readonly kind: ItemKind;
  /** The word before the number, as written: 表, Fig., 图表. */
  readonly label: string;
  readonly number: CitedNumber;
  readonly numberSpan: Span;
  readonly title: string;
  /** In the text that stands for an image. */
  readonly inAlt: boolean;
}

/** A caption before it is known what stands beside it. */
interface Candidate extends Caption {
  /** There is no name, or one that reads on from the number at length: a caption only beside its item. */
  readonly doubtful: boolean;
}

export interface PlacedCaption extends Caption {
  readonly block: number;
}

const LABEL =
  "(?<zh>图表|表格|表|图|公式|式)|(?<en>Table|Figure|Fig\\.?|Equation|Eq\\.|TABLE|FIGURE|FIG\\.?)";
const CAPTION = new RegExp(
  `^(?:${LABEL})(?<gap>[ \\u3000\\u00a0]*)(?<open>[（(]?)(?<number>${CITED_NUMBER})[）)]?(?<rest>[^\\n]*)$`,
  "u",
);
/** The first line of a text that may be captions: nothing but objects stand before its label. */
const LABELLED = new RegExp(`^[\\s${OBJECT}]*(?:${LABEL})`, "u");
/** What parts the number from the name, in either language. */
const PARTED = /^(?:[:：.．、]\s*\S|[\s\u3000\u00a0]+\S|\s*[-–—]+\s*\S)/u;
const COUNTED =
  /^(?:[.．]?\d|[万亿个块只台份张次年月日号期组批册本种类％%]|\s*[、，,和与及至到~～-]\s*[表图\d])/u;
const VERB_ZH =
  /^[\s：:]*(?:显示|表明|列出|给出|说明|反映|展示|是|为|中|所|可|将|的|和|与|汇总了|描述|统计了|见)/u;
const VERB_EN =
  /^\s+(?:shows?|lists?|gives?|presents?|summari[sz]es|illustrates?|displays|depicts|contains?|compares|is|are|was|has|in|of|and|or|to|below|above|for|on|as|also|describes|provides|reports|can|we|with|outlines|includes)\b/;
/** 图2总体框架 */
const SHORT_NAME = /^[^，。；：、！？\s]{2,40}$/u;
const LONGEST = 160;

/** The captions that a block may hold, images' own texts among them. Offsets count from the block's start. */
const candidatesOf = glance((block): readonly Candidate[] => {
  if (!holdsSign(block, Sign.numberedItem | Sign.label) && !MARKS.some((mark) => block.text.includes(mark)))
    return NONE;
  const found: Candidate[] = [];
  collect(block, block.node, found);
  return found;
});

const NONE: readonly Candidate[] = [];
/** What may hold a caption that no sign tells of: the text of an image, the tag of a formula. */
const MARKS = ["![", "\\tag{"];

function collect(block: Block, node: Node, found: Candidate[]): void {
  if (node.kind === "html") found.push(...htmlCaptions(block, node));
  if (node.kind === "math") found.push(...tags(block, node));
  if (node.kind === "list" || node.kind === "table" || node.kind === "footnote") return;
  if (holdsProse(node)) found.push(...lineCaptions(block, node), ...altCaptions(block, node));
  else for (const child of node.children) collect(block, child, found);
}

function lineCaptions(block: Block, node: ProseNode): Candidate[] {
  const prose = proseOf(block, node);
  if (!LABELLED.test(prose.text)) return [];
  const lines = prose.text.split("\n");
  // Between two lines of running text a line that begins with 表1 is part of a sentence.
  const alone = lines.every((line) => line.replaceAll(OBJECT, "").trim() === "" || CAPTION.test(line.trim()));
  if (!alone) return [];
  const found: Candidate[] = [];
  let at = 0;
  for (const line of lines) {
    const start = at + line.length - line.trimStart().length;
    const read = readCaption(line.trim());
    if (read !== undefined) found.push(placed(read, prose, start));
    at += line.length + 1;
  }
  return found;
}

type Read = Omit<Candidate, "numberSpan" | "inAlt"> & { readonly numberStart: number };

/** Reads a line as a caption. Sentences (表1显示…, Table 1 shows …) are none; spans count from the line's start. */
function readCaption(line: string): Read | undefined {
  const match = line.length <= LONGEST ? CAPTION.exec(line) : null;
  const { zh, en, gap = "", open = "", number = "", rest = "" } = match?.groups ?? {};
  const label = zh ?? en;
  const read = readCitedNumber(number);
  if (label === undefined || read === undefined || COUNTED.test(rest)) return undefined;
  if (en !== undefined && gap === "") return undefined;
  const chinese = zh !== undefined;
  if ((chinese ? VERB_ZH : VERB_EN).test(rest) || /^[（(](?:续|continued|cont)/i.test(rest.trim()))
    return undefined;
  if (/[。；;，！？]$/u.test(rest) || (chinese && /[。！？]/u.test(rest))) return undefined;
  const parted = PARTED.test(rest);
  if (!parted && rest !== "" && !(chinese && /^[\p{Script=Han}“《（(]/u.test(rest)) && !/^[.:：]$/.test(rest))
    return undefined;
  const numberStart = label.length + gap.length + open.length;
  return {
    start: 0,
    end: line.length,
    numberStart,
    kind: kindOf(label),
    label,
    number: read,
    title: rest.replace(/^[\s\u3000:：.．、–—-]+/u, ""),
    doubtful: !parted && !(chinese && SHORT_NAME.test(rest)),
  };
}

/** Whether a word names tables, figures or equations. 图表 are charts: figures that count on their own. */
export function kindOf(label: string): ItemKind {
  if (/^(?:表|tab)/i.test(label)) return "table";
  return /^(?:图|fig)/i.test(label) ? "figure" : "equation";
}

function placed({ numberStart, ...read }: Read, prose: Prose, at: number): Candidate {
  const from = at + numberStart;
  return {
    ...read,
    ...prose.sourceSpan(at, at + read.end),
    numberSpan: prose.sourceSpan(from, from + read.number.text.length),
    inAlt: false,
  };
}

const IMAGE = /!\[([^\]\n]{1,160})\][([]/gu;
const HTML_CAPTION = /<(?:fig)?caption[^<>\n]*>\s*([^<\n]{1,160})/giu;

/** ![图1 流程](flow.png) */
function altCaptions(block: Block, node: ProseNode): Candidate[] {
  if (!block.text.includes("![")) return [];
  const source = block.text.slice(node.start, node.end);
  return matchesIn(source, IMAGE).flatMap((match) => {
    const text = match[1] ?? "";
    return ownCaption(text, node.start + match.index + 2, true);
  });
}

function htmlCaptions(block: Block, node: Node): Candidate[] {
  const source = block.text.slice(node.start, node.end);
  return matchesIn(source, HTML_CAPTION).flatMap((match) => {
    const text = match[1] ?? "";
    return ownCaption(text, node.start + match.index + match[0].length - text.length, false);
  });
}

const TAG = /\\tag\{([^{}\n]{1,12})\}/gu;

/** \tag{1}: the number of a formula, which TeX puts in brackets. */
function tags(block: Block, node: Node): Candidate[] {
  const source = block.text.slice(node.start, node.end);
  return matchesIn(source, TAG).flatMap((match) => {
    const [all, text = ""] = match;
    const number = readCitedNumber(text);
    if (number === undefined) return [];
    const start = node.start + match.index;
    const end = start + all.length;
    const numberSpan = { start: end - 1 - text.length, end: end - 1 };
    return [
      {
        start,
        end,
        kind: "equation",
        label: "Equation",
        number,
        numberSpan,
        title: "",
        inAlt: false,
        doubtful: false,
      },
    ];
  });
}

function ownCaption(text: string, at: number, inAlt: boolean): Candidate[] {
  const lead = text.length - text.trimStart().length;
  const read = readCaption(text.trim());
  if (read === undefined) return [];
  const { numberStart, ...caption } = read;
  const start = at + lead;
  const numberSpan = { start: start + numberStart, end: start + numberStart + read.number.text.length };
  return [{ ...caption, start, end: start + read.end, numberSpan, inAlt, doubtful: false }];
}

/** The captions of a report, in document order. An image and the line below it that say the same are one. */
export const captionsOf = reportFact((report): readonly PlacedCaption[] => {
  const { document, firstBlock, endBlock } = report;
  const captions: PlacedCaption[] = [];
  for (let block = firstBlock; block < endBlock; block++) {
    const source = document.blockAt(block);
    if (source === undefined) continue;
    const offset = document.startOf(block);
    for (const { doubtful, ...candidate } of candidatesOf(source)) {
      if (
        doubtful &&
        !hasItem(source) &&
        !isItem(document.blockAt(block - 1)) &&
        !isItem(document.blockAt(block + 1))
      )
        continue;
      const numberSpan = shift(candidate.numberSpan, offset);
      take(captions, { ...candidate, ...shift(candidate, offset), numberSpan, block });
    }
  }
  return captions;
});

function take(captions: PlacedCaption[], caption: PlacedCaption): void {
  const last = captions[captions.length - 1];
  const same =
    last !== undefined &&
    last.kind === caption.kind &&
    last.number.key === caption.number.key &&
    last.inAlt !== caption.inAlt &&
    caption.block - last.block <= 1;
  if (same) captions.pop();
  captions.push(same && caption.inAlt ? last : caption);
}

/** What a caption belongs to. */
function isItem(block: Block | undefined): boolean {
  if (block === undefined) return false;
  const { kind } = block.node;
  return kind === "table" || kind === "html" || kind === "code" || kind === "math" || hasItem(block);
}

function hasItem({ node, text }: Block): boolean {
  return node.kind === "paragraph" && /!\[|<img/.test(text);
}
