import { blockFact, glance } from "../syntax/fact";
import type { Block } from "../syntax/nodes";
import { passagesOf } from "../syntax/passages";
import { OBJECT } from "../syntax/prose";
import { type Span, shift } from "../text/span";
import { reportFact } from "./fact";
import { beginsNumbered } from "./numberedLine";
import type { Report } from "./report";
import { walk } from "./section";
import { type SentenceEnd, sentenceEndOf } from "./sentenceEnd";

/**
 * From so many unfinished paragraphs on, and from this share of the long ones, the document breaks its lines into
 * paragraphs (or does without closing marks), and an open end tells nothing.
 */
const HABIT = { least: 3, share: 0.2 };

/** So many closed paragraphs show that the report closes its sentences. */
const CLOSED_AROUND = 1;

interface ParagraphEnd extends SentenceEnd {
  /** The open last clause, in offsets of the block. */
  readonly source: Span | undefined;
}

const endOf = blockFact((block): ParagraphEnd | undefined => {
  const passage = block.node.kind === "paragraph" ? passagesOf(block)[0] : undefined;
  if (passage === undefined) return undefined;
  const { text } = passage.prose;
  // A numbered line that was joined with the text above it is a heading.
  if (text.includes("\n") && beginsNumbered(text.slice(text.lastIndexOf("\n") + 1))) return undefined;
  const end = sentenceEndOf(text);
  const open = end.unfinished;
  return { ...end, source: open && passage.prose.sourceSpan(open.start, open.end) };
});

const openEndOf = glance((block) => {
  if (!mayBreakOff(block)) return undefined;
  const end = endOf(block);
  return end?.source && { source: end.source, sure: end.long || end.cut };
});
const isLong = glance((block) => endOf(block)?.long ?? false);
const isClosed = glance((block) => endOf(block)?.closed ?? false);

/** Cheap test that spares most paragraphs the rest: they end in a mark that closes a sentence or leads in a list. */
function mayBreakOff({ node, text }: Block): boolean {
  return node.kind === "paragraph" && !CLOSING.includes(text.charAt(node.end - 1));
}

/** A bracket of ASCII may as well end a link. */
const CLOSING = "。！？；：）.!?…;:";

/** The clauses that paragraphs of a report break off in; none where the report goes without closing marks. */
export const openEndsOf = reportFact((report): readonly Span[] => {
  const { document, bodyBlock, endBlock } = report;
  const headings = new Set<number>();
  // A numbered line may be a heading of two clauses.
  const lines = new Set<number>();
  for (const { kind, block } of walk(report.sections)) (kind === "heading" ? headings : lines).add(block);
  const open: Span[] = [];
  const shorter: Span[] = [];
  for (let index = bodyBlock; index < endBlock; index++) {
    const block = document.blockAt(index);
    const end = block === undefined || headings.has(index) ? undefined : openEndOf(block);
    if (end === undefined || goesOn(report, index) || (!end.sure && lines.has(index))) continue;
    (end.sure ? open : shorter).push(shift(end.source, document.startOf(index)));
  }
  const count = (is: (block: Block) => boolean) => countParagraphs(report, headings, is);
  // One sentence alone may be a motto or a name; it is none where it is the only one of its kind that is open.
  if (open.length === 0 && shorter.length === 1 && count(isClosed) >= CLOSED_AROUND) return shorter;
  return open.length >= HABIT.least && open.length > count(isLong) * HABIT.share ? [] : open;
});

/** Asked for only where paragraphs break off, which few reports have. */
function countParagraphs(
  { document, bodyBlock, endBlock }: Report,
  headings: ReadonlySet<number>,
  is: (block: Block) => boolean,
): number {
  let count = 0;
  for (let index = bodyBlock; index < endBlock; index++) {
    const block = document.blockAt(index);
    if (block !== undefined && !headings.has(index) && is(block)) count++;
  }
  return count;
}

const APART = ["heading", "break", "blank", "definition", "footnote"];

/** What follows belongs to the sentence: a list, a table, a quotation, code, an address or picture on its own line. */
function goesOn({ document, endBlock }: Report, index: number): boolean {
  const block = document.blockAt(index);
  const next = index + 1 < endBlock ? document.blockAt(index + 1) : undefined;
  if (block === undefined || next === undefined) return false;
  if (next.node.kind !== "paragraph") return !APART.includes(next.node.kind);
  // A figure with its caption stands for itself, unless the text points to it: 流程如下图.
  return isPicture(next) ? pointsOn(block) : beginsWithObject(next);
}

const isPicture = glance(({ text }) => text.startsWith("!["));
const pointsOn = glance(({ text }) => /[图表下示]$/u.test(text.trimEnd()));
const beginsWithObject = glance((block) => passagesOf(block)[0]?.prose.text.startsWith(OBJECT) ?? false);
