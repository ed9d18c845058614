import { type Scope, scopeOf } from "../text/budgets";
import { applyEdits, type TextEdit } from "../text/edits";
import { lastAtMost, lineStarts, type Position, type Range } from "../text/lineIndex";
import type { Span } from "../text/span";
import { BlockList } from "./blockList";
import { parseBlocks } from "./blocks";
import { blockFact, sourceOf } from "./fact";
import type { Block } from "./nodes";
import { type Replacement, reread } from "./reread";

const NONE = BlockList.of([]);

/**
 * A text as a sequence of top-level blocks. Offsets here count from the start of the text (UTF-16); a block's nodes
 * count from `startOf` their block.
 */
export class SourceDocument {
  private constructor(
    private readonly list: BlockList,
    /** Blocks of the text as it was before, of the last time that many gave way at once, up to its end. */
    readonly dropped: BlockList = NONE,
  ) {}

  static of(blocks: readonly Block[]): SourceDocument {
    return new SourceDocument(BlockList.of(blocks));
  }

  /** All blocks. Who wants to know of one of them asks `blockAt`: after an edit this list has to be put together. */
  get blocks(): readonly Block[] {
    return this.list.all;
  }

  get blockCount(): number {
    return this.list.count;
  }

  blockAt(index: number): Block | undefined {
    return this.list.at(index);
  }

  /** The document with other blocks in place of some; stretches that are replaced come in order. */
  with(replacements: readonly Replacement[]): SourceDocument {
    let { list, dropped } = this;
    for (const { from, to, blocks, rest } of replacements.toReversed()) {
      if (to === this.blockCount && to - from >= DROPPED) dropped = this.list.tail(from);
      list = list.replaced(from, to, blocks);
      if (rest !== undefined) list = list.followedBy(rest);
    }
    return new SourceDocument(list, dropped);
  }

  /** Between which indices this document and one of as many blocks differ. */
  differenceFrom(other: SourceDocument): { readonly first: number; readonly last: number } {
    return this.list.differenceFrom(other.list);
  }

  get length(): number {
    return this.list.length;
  }

  /** How much of it is looked at. */
  get scope(): Scope {
    return scopeOf(this.length, this.blockCount);
  }

  get lineCount(): number {
    return this.list.lineEnds + 1;
  }

  /** Offset at which block `index` starts; `blockCount` gives the length of the text. */
  startOf(index: number): number {
    return this.list.startOf(index);
  }

  /** Index of the block that holds the character at `offset` (the last one for the end of the text). */
  indexAt(offset: number): number {
    return Math.max(0, Math.min(this.list.indexAt(offset), this.blockCount - 1));
  }

  /** The node's own span in the text, without the empty lines behind it. */
  spanOf(index: number): Span {
    const start = this.startOf(index);
    const node = this.list.at(index)?.node;
    return { start: start + (node?.start ?? 0), end: start + (node?.end ?? 0) };
  }

  /** Source between two offsets, both clamped to the text. */
  slice(start: number, end: number): string {
    let result = "";
    for (let i = this.indexAt(start); i < this.blockCount && this.startOf(i) < end; i++) {
      const from = this.startOf(i);
      const block = this.list.at(i);
      if (block !== undefined) result += sourceOf(block).slice(Math.max(0, start - from), end - from);
    }
    return result;
  }

  get text(): string {
    return this.blocks.map(sourceOf).join("");
  }

  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.length));
    const index = this.indexAt(clamped);
    const block = this.list.at(index);
    if (block === undefined) return { line: 0, character: 0 };
    const within = clamped - this.startOf(index);
    const starts = startsOfLines(block);
    const line = lastAtMost(starts, within);
    return { line: this.list.lineOf(index) + line, character: within - (starts[line] ?? 0) };
  }

  offsetAt({ line, character }: Position): number {
    if (line < 0 || this.blockCount === 0) return 0;
    if (line >= this.lineCount) return this.length;
    const index = Math.min(this.list.indexOnLine(line), this.blockCount - 1);
    const block = this.list.at(index);
    if (block === undefined) return this.length;
    const starts = startsOfLines(block);
    const within = line - this.list.lineOf(index);
    const end = starts[within + 1] ?? block.text.length;
    return this.startOf(index) + Math.min((starts[within] ?? 0) + Math.max(0, character), end);
  }

  /** Where the line begins if it has nothing but white space before an offset; else the offset. */
  beforeIndent(offset: number): number {
    const start = this.offsetAt({ line: this.positionAt(offset).line, character: 0 });
    return this.slice(start, offset).trim() === "" ? start : offset;
  }

  rangeOf(range: Span): Range {
    return { start: this.positionAt(range.start), end: this.positionAt(range.end) };
  }
}

const startsOfLines = blockFact((block) => lineStarts(block.text));

/** Reads a text. `previous` is the document before the change; blocks that are the same keep their identity. */
export function readDocument(text: string, previous?: SourceDocument): SourceDocument {
  if (previous === undefined || previous.scope === "nothing") return SourceDocument.of(parseBlocks(text));
  const edit = difference(previous, text);
  return edit === undefined ? previous : editDocument(previous, [edit]);
}

/**
 * The document after edits, whose offsets are those of the document before any of them. The same as reading the
 * whole text anew, but only the blocks around the edits are read; the others keep their identity. Throws RangeError
 * when edits overlap or leave the text.
 */
export function editDocument(previous: SourceDocument, edits: readonly TextEdit[]): SourceDocument {
  if (previous.scope === "nothing") return readDocument(applyEdits(previous.text, edits));
  const replacements = reread(previous, edits);
  const edited = replacements.length > 0 ? previous.with(replacements) : previous;
  return edited.scope === "nothing" ? readDocument(edited.text) : edited;
}

/** So many blocks that give way at once are kept for a while. */
const DROPPED = 64;

/** The one edit, of whole blocks, that makes `text` of the document; undefined when they are the same. */
function difference({ blocks }: SourceDocument, text: string): TextEdit | undefined {
  let first = 0;
  let start = 0;
  for (
    let block = blocks[first];
    block !== undefined && text.slice(start, start + block.text.length) === block.text;
    block = blocks[first]
  ) {
    start += block.text.length;
    first++;
  }
  let last = blocks.length;
  let end = text.length;
  while (last > first) {
    const source = blocks[last - 1]?.text ?? "";
    if (end - source.length < start || text.slice(end - source.length, end) !== source) break;
    end -= source.length;
    last--;
  }
  if (first === last && start === end) return undefined;
  let oldEnd = start;
  for (const block of blocks.slice(first, last)) oldEnd += block.text.length;
  return { start, end: oldEnd, newText: text.slice(start, end) };
}
