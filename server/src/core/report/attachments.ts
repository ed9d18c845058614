import { mayBeginWith } from "../syntax/beginnings";
import { blockFact, gatedFact, glance } from "../syntax/fact";
import type { Block, ItemNode, ParagraphNode } from "../syntax/nodes";
import { type Prose, proseOf } from "../syntax/prose";
import { type Span, shift } from "../text/span";
import { type CitedNumber, readCitedNumber } from "./captionNumber";
import { reportFact } from "./fact";
import { isNumbered, type NumberedSection } from "./numbering";
import type { Report } from "./report";
import { walk } from "./section";

/** An attachment that is listed (附件：1. 名单), or one that is there (附件1, Appendix A). Spans are those of its line. */
export interface Attachment extends Span {
  /** Undefined where there is but one and nobody counts. */
  readonly number: CitedNumber | undefined;
  readonly numberSpan: Span | undefined;
  readonly title: string;
  readonly block: number;
  /** The section that it begins, if it is numbered and there. */
  readonly section: NumberedSection | undefined;
}

export interface Attachments {
  /** As the note behind the text lists them (GB/T 9704-2012, 7.3.4); undefined without such a note. */
  readonly listed: readonly Attachment[] | undefined;
  /** Those that follow the text. */
  readonly present: readonly Attachment[];
}

type Item = Omit<Attachment, "block" | "section">;

const NOTE = /^(?:附件|附)[ \u3000]*[：:][ \u3000]*/u;
const NUMBERED = /^[ \u3000]*(?<number>\d{1,2})(?:[.．、](?!\d)|[ \u3000]+)[ \u3000]*/u;
/** A line that goes on is no name. */
const NAME = /^[^。；！？\n]{1,80}[；;，,。]?$/u;
const HEADING = /^附[ \u3000]*件[ \u3000]*[：:]?$/u;

const beginsWithAttachment = mayBeginWith("附");

function mayBeNote(block: Block): boolean {
  const { node, text } = block;
  return (
    node.kind === "paragraph" &&
    beginsWithAttachment(block) &&
    text.slice(node.start, node.start + 12).includes("附")
  );
}

/** The note of a block, line by line: a paragraph that begins with 附件：. Offsets count from the block's start. */
const noteOf = gatedFact(mayBeNote, undefined, (block): readonly Item[] | undefined => {
  const { node } = block;
  if (node.kind !== "paragraph") return undefined;
  const prose = proseOf(block, node);
  const lead = NOTE.exec(prose.text)?.[0];
  return lead === undefined ? undefined : linesOf(prose, lead.length);
});

/** Names that go on from a note: paragraphs and lists that begin with a number. */
const continuationOf = blockFact((block): readonly Item[] => {
  const { node } = block;
  if (node.kind === "paragraph") {
    const prose = proseOf(block, node);
    return NUMBERED.test(prose.text) ? linesOf(prose, 0) : [];
  }
  if (node.kind !== "list" || !node.ordered) return [];
  return node.children.flatMap((item) => (item.kind === "item" ? listItem(block, item) : []));
});

function linesOf(prose: Prose, from: number): Item[] {
  const items: Item[] = [];
  for (let start = from; start < prose.text.length; ) {
    const end = prose.text.indexOf("\n", start) < 0 ? prose.text.length : prose.text.indexOf("\n", start);
    const line = prose.text.slice(start, end);
    const item = lineItem(prose, line, start);
    if (item === undefined) return items;
    if (line.trim() !== "") items.push(item);
    start = end + 1;
  }
  return items;
}

function lineItem(prose: Prose, line: string, start: number): Item | undefined {
  const mark = NUMBERED.exec(line);
  const lead = mark?.[0] ?? /^[ \u3000]*/u.exec(line)?.[0] ?? "";
  const title = line.slice(lead.length).trim();
  const text = mark?.groups?.number;
  if (!NAME.test(title) && line.trim() !== "") return undefined;
  const at = start + (/\S/.exec(line)?.index ?? 0);
  return {
    ...prose.sourceSpan(at, start + line.trimEnd().length),
    number: text === undefined ? undefined : readCitedNumber(text),
    numberSpan: text === undefined ? undefined : prose.sourceSpan(at, at + text.length),
    title,
  };
}

function listItem(block: Block, { marker, children, start }: ItemNode): Item[] {
  const first = children.find((child): child is ParagraphNode => child.kind === "paragraph");
  const text = block.text.slice(marker.start, marker.end - 1);
  if (first === undefined) return [];
  const numberSpan = { start: marker.start, end: marker.end - 1 };
  return [
    { start, end: first.end, number: readCitedNumber(text), numberSpan, title: proseOf(block, first).text },
  ];
}

/** The attachments of a report, listed and present, each in document order. */
export const attachmentsOf = reportFact((report): Attachments => {
  const inText = listedIn(report);
  const sections = appendicesOf(report);
  const lines = inText === undefined ? listingLines(sections) : 0;
  const present = [...sections.slice(lines).map(asPresent), ...unnumberedIn(report)];
  present.sort((a, b) => a.start - b.start);
  return { listed: lines > 0 ? sections.slice(0, lines).map(asPresent) : inText, present };
});

function listedIn(report: Report): Attachment[] | undefined {
  const { document, endBlock, bodyBlock } = report;
  for (let block = endBlock - 1; block >= bodyBlock; block--) {
    const source = document.blockAt(block);
    const note = source && noteOf(source);
    if (note === undefined) continue;
    const items = note.map((item) => placed(item, block, document.startOf(block)));
    for (let next = block + 1; next < endBlock; next++) {
      const more = document.blockAt(next);
      const own = more === undefined ? [] : continuationOf(more);
      if (own.length === 0 && !isCutShort(items.at(-1))) break;
      items.push(...own.map((item) => placed(item, next, document.startOf(next))));
    }
    return items.length === 0 ? undefined : items;
  }
  return undefined;
}

/** A name with an open bracket goes on in the next paragraph: lines that came as paragraphs. */
function isCutShort(item: Attachment | undefined): boolean {
  const title = item?.title ?? "";
  return title.lastIndexOf("（") > title.lastIndexOf("）");
}

function placed(item: Item, block: number, offset: number): Attachment {
  const numberSpan = item.numberSpan && shift(item.numberSpan, offset);
  return { ...item, ...shift(item, offset), numberSpan, block, section: undefined };
}

function appendicesOf({ sections }: Report): NumberedSection[] {
  return [...walk(sections)]
    .filter(isNumbered)
    .filter(({ ordinal }) => ordinal.system === "appendix" && !/^[A-Z]$/.test(ordinal.unit ?? ""));
}

/** How many of the first ones only list: lines one below the other, counted anew from the first behind them. */
function listingLines(sections: readonly NumberedSection[]): number {
  const again = sections.findIndex(
    (section, i) => i > 0 && section.ordinal.path[0] === sections[0]?.ordinal.path[0],
  );
  const lines = sections.slice(0, Math.max(0, again));
  const together = lines.every(
    (section, i) => section.kind === "line" && section.block - (lines[i - 1]?.block ?? section.block) <= 1,
  );
  return together ? lines.length : 0;
}

function asPresent(section: NumberedSection): Attachment {
  const { ordinal, heading, text, block } = section;
  const number = ordinal.text.slice(ordinal.prefix.length, ordinal.text.length - ordinal.suffix.length);
  const start = ordinal.start + ordinal.prefix.length;
  return {
    ...heading,
    number: readCitedNumber(number),
    numberSpan: { start, end: start + number.length },
    title: text,
    block,
    section,
  };
}

const unnumberedHeading = gatedFact(beginsWithAttachment, false, ({ node, text }): boolean => {
  if (node.kind !== "paragraph" && node.kind !== "heading") return false;
  const source = text.slice(node.lines[0]?.start ?? 0, node.lines[0]?.end ?? 0);
  return HEADING.test(source.replace(/[*_]/g, "").trim());
});

const holdsColon = glance(({ text }) => /[：:]/.test(text));

function unnumberedIn({ document, bodyBlock, endBlock }: Report): Attachment[] {
  const found: Attachment[] = [];
  for (let block = bodyBlock; block < endBlock; block++) {
    const source = document.blockAt(block);
    if (source === undefined || !unnumberedHeading(source) || (noteOf(source)?.length ?? 0) > 0) continue;
    if (holdsColon(source) && continuationIn(document.blockAt(block + 1))) continue;
    const none = { number: undefined, numberSpan: undefined, title: "", section: undefined };
    found.push({ ...document.spanOf(block), ...none, block });
  }
  return found;
}

function continuationIn(block: Block | undefined): boolean {
  return block !== undefined && continuationOf(block).length > 0;
}
