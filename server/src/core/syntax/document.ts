import { type Scope, scopeOf } from "../text/budgets";
import { applyEdits, type TextEdit } from "../text/edits";
import { lastAtMost, lineStarts, type Position, type Range } from "../text/lineIndex";
import type { Span } from "../text/span";
import { parseBlocks } from "./blocks";
import { blockFact, sourceOf } from "./fact";
import type { Block } from "./nodes";
import { type Replacement, reread } from "./reread";

/**
 * A text as a sequence of top-level blocks. Offsets here count from the start of the text (UTF-16); a block's nodes
 * count from `startOf` their block.
 */
export class SourceDocument {
  /** Where each block starts, and the length of the text at the end. */
  private readonly starts: Uint32Array;
  /** Line on which each block starts, and the last line at the end. */
  private readonly lines: Uint32Array;
  /** Blocks of the text as it was before, of the last time that many gave way at once, up to its end. */
  readonly dropped: readonly Block[];

  constructor(
    readonly blocks: readonly Block[],
    before?: { readonly document: SourceDocument; readonly replacement: Replacement },
  ) {
    this.starts = new Uint32Array(blocks.length + 1);
    this.lines = new Uint32Array(blocks.length + 1);
    if (before === undefined) this.measure(0, blocks.length);
    else this.measureReplaced(before.document, before.replacement);
    this.dropped = before === undefined ? [] : droppedIn(before.document, before.replacement);
  }

  /** Fills in where the blocks `from` to `to` end; where the first of them starts is known. */
  private measure(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      this.starts[i + 1] = (this.starts[i] ?? 0) + (this.blocks[i]?.text.length ?? 0);
      this.lines[i + 1] = (this.lines[i] ?? 0) + (this.blocks[i]?.lineEnds ?? 0);
    }
  }

  /** The same, from what is known of the document before one stretch of its blocks was replaced. */
  private measureReplaced(old: SourceDocument, { from, to, blocks }: Replacement): void {
    this.starts.set(old.starts.subarray(0, from + 1));
    this.lines.set(old.lines.subarray(0, from + 1));
    const end = from + blocks.length;
    this.measure(from, end);
    moveTail(this.starts, end, old.starts, to);
    moveTail(this.lines, end, old.lines, to);
  }

  get length(): number {
    return this.starts[this.blocks.length] ?? 0;
  }

  /** How much of it is looked at. */
  get scope(): Scope {
    return scopeOf(this.length, this.blocks.length);
  }

  get lineCount(): number {
    return (this.lines[this.blocks.length] ?? 0) + 1;
  }

  /** Offset at which block `index` starts; `blocks.length` gives the length of the text. */
  startOf(index: number): number {
    return this.starts[index] ?? this.length;
  }

  /** Index of the block that holds the character at `offset` (the last one for the end of the text). */
  indexAt(offset: number): number {
    return Math.max(0, Math.min(lastAtMost(this.starts, offset), this.blocks.length - 1));
  }

  /** The node's own span in the text, without the empty lines behind it. */
  spanOf(index: number): Span {
    const start = this.startOf(index);
    const node = this.blocks[index]?.node;
    return { start: start + (node?.start ?? 0), end: start + (node?.end ?? 0) };
  }

  /** Source between two offsets, both clamped to the text. */
  slice(start: number, end: number): string {
    let result = "";
    for (let i = this.indexAt(start); i < this.blocks.length && this.startOf(i) < end; i++) {
      const from = this.startOf(i);
      const block = this.blocks[i];
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
    const block = this.blocks[index];
    if (block === undefined) return { line: 0, character: 0 };
    const within = clamped - this.startOf(index);
    const starts = startsOfLines(block);
    const line = lastAtMost(starts, within);
    return { line: (this.lines[index] ?? 0) + line, character: within - (starts[line] ?? 0) };
  }

  offsetAt({ line, character }: Position): number {
    if (line < 0 || this.blocks.length === 0) return 0;
    if (line >= this.lineCount) return this.length;
    const index = Math.min(lastAtMost(this.lines, line), this.blocks.length - 1);
    const block = this.blocks[index];
    if (block === undefined) return this.length;
    const starts = startsOfLines(block);
    const within = line - (this.lines[index] ?? 0);
    const end = starts[within + 1] ?? block.text.length;
    return this.startOf(index) + Math.min((starts[within] ?? 0) + Math.max(0, character), end);
  }

  rangeOf(range: Span): Range {
    return { start: this.positionAt(range.start), end: this.positionAt(range.end) };
  }
}

const startsOfLines = blockFact((block) => lineStarts(block.text));

/** Copies what stands behind `oldEnd` behind `end`, moved so that both ends fall together. */
function moveTail(values: Uint32Array, end: number, old: Uint32Array, oldEnd: number): void {
  const moved = (values[end] ?? 0) - (old[oldEnd] ?? 0);
  values.set(old.subarray(oldEnd), end);
  if (moved === 0) return;
  for (let i = end; i < values.length; i++) values[i] = (values[i] ?? 0) + moved;
}

/** Reads a text. `previous` is the document before the change; blocks that are the same keep their identity. */
export function readDocument(text: string, previous?: SourceDocument): SourceDocument {
  if (previous === undefined || previous.scope === "nothing") return new SourceDocument(parseBlocks(text));
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
  const edited = editBlocks(previous, edits);
  return edited.scope === "nothing" ? readDocument(edited.text) : edited;
}

function editBlocks(previous: SourceDocument, edits: readonly TextEdit[]): SourceDocument {
  const replacements = reread(previous, edits);
  const [replacement, ...others] = replacements;
  if (replacement === undefined) return previous;
  const blocks = replaceBlocks(previous.blocks, replacements);
  return new SourceDocument(blocks, others.length > 0 ? undefined : { document: previous, replacement });
}

function droppedIn(old: SourceDocument, { from, to }: Replacement): readonly Block[] {
  return to < old.blocks.length || to - from < DROPPED ? old.dropped : old.blocks.slice(from);
}

/** So many blocks that give way at once are kept for a while. */
const DROPPED = 64;

function replaceBlocks(blocks: readonly Block[], replacements: readonly Replacement[]): Block[] {
  const parts: (readonly Block[])[] = [];
  let done = 0;
  for (const { from, to, blocks: inserted } of replacements) {
    parts.push(blocks.slice(done, from), inserted);
    done = to;
  }
  return ([] as Block[]).concat(...parts, blocks.slice(done));
}

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
