import { lastAtMost } from "../text/lineIndex";
import type { Span } from "../text/span";
import { isSpace } from "./chars";
import type { Cut } from "./emphasis";
import { blockFact } from "./fact";
import { inlineCuts } from "./inline";
import { type Block, holdsProse, type ProseNode } from "./nodes";
import { ProseSource } from "./proseSource";

/** Stands for what is no prose: a code span, an image, HTML, math, a bare address. One character each. */
export const OBJECT = "\uFFFC";

/**
 * What a reader reads of a paragraph, heading or table cell: without emphasis marks, with the text of links and not
 * their targets, `OBJECT` for code, images, HTML and math, backslash escapes resolved, lines joined by "\n".
 * Comments and references to footnotes leave no trace. Entities stay as written. `sourceSpan` leads back.
 */
export interface Prose {
  readonly text: string;
  /** Source of a stretch of `text`; offsets count from the block's start, as the nodes' do. */
  sourceSpan(start: number, end: number): Span;
  /** Source offset of the character at `index`; `text.length` gives the end of the last character. */
  sourceOffset(index: number): number;
}

/** Most blocks are one passage; the others keep theirs in a map. */
const ownProse = blockFact((block) => (holdsProse(block.node) ? readProse(block, block.node) : undefined));
const innerProse = blockFact(() => new Map<ProseNode, Prose>());

/** The prose of a node of this block. Linear in the length of the node; never fails. */
export function proseOf(block: Block, node: ProseNode): Prose {
  const own = node === block.node ? ownProse(block) : undefined;
  if (own !== undefined) return own;
  const known = innerProse(block);
  let prose = known.get(node);
  if (prose === undefined) {
    prose = readProse(block, node);
    known.set(node, prose);
  }
  return prose;
}

function readProse(block: Block, node: ProseNode): Prose {
  const source = new ProseSource(block.text, node);
  const cuts = inlineCuts(source.text);
  return cuts.length === 0 ? source : cutProse(source, cuts);
}

/** Stretches of prose, in order: where each begins in the prose, and its source. An object is one of its own. */
class Stretches {
  readonly at: number[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];

  push(at: number, from: number, to: number): void {
    this.at.push(at);
    this.from.push(from);
    this.to.push(to);
  }
}

function cutProse(source: ProseSource, cuts: readonly Cut[]): Prose {
  const stretches = new Stretches();
  let text = "";
  let done = 0;
  for (const { start, end, as } of cuts) {
    if (start > done) {
      stretches.push(text.length, done, start);
      text += source.text.slice(done, start);
    }
    if (as === "object") {
      stretches.push(text.length, start, end);
      text += OBJECT;
    }
    done = end;
  }
  if (done < source.text.length) {
    stretches.push(text.length, done, source.text.length);
    text += source.text.slice(done);
  }
  return new CutProse(source, text, stretches);
}

/** Prose that some of its source is left out of. White space that this leaves at its ends is no prose either. */
class CutProse implements Prose {
  readonly text: string;
  /** Characters taken off at the start, and characters there were before that. */
  private readonly skipped: number;
  private readonly uncut: number;

  constructor(
    private readonly source: ProseSource,
    whole: string,
    private readonly stretches: Stretches,
  ) {
    let end = whole.length;
    while (end > 0 && isSpace(whole.charCodeAt(end - 1))) end--;
    let start = 0;
    while (start < end && isSpace(whole.charCodeAt(start))) start++;
    this.uncut = whole.length;
    this.skipped = start;
    this.text = whole.slice(start, end);
  }

  sourceOffset(index: number): number {
    if (index >= this.text.length && index > 0) return this.endOf(this.text.length - 1);
    return this.startOf(index);
  }

  sourceSpan(start: number, end: number): Span {
    const from = this.sourceOffset(start);
    return { start: from, end: end > start ? this.endOf(end - 1) : from };
  }

  private startOf(index: number): number {
    const { at, from } = this.stretches;
    const i = lastAtMost(at, index + this.skipped);
    return this.source.sourceOffset((from[i] ?? 0) + index + this.skipped - (at[i] ?? 0));
  }

  private endOf(index: number): number {
    const { at, from, to } = this.stretches;
    const i = lastAtMost(at, index + this.skipped);
    const start = at[i] ?? 0;
    const last = (at[i + 1] ?? this.uncut) - 1 === index + this.skipped;
    return this.source.endOf(last ? (to[i] ?? 1) - 1 : (from[i] ?? 0) + index + this.skipped - start);
  }
}
