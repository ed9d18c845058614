import { lastAtMost, lineStarts, type Position, type Range } from "../text/lineIndex";
import type { Span } from "../text/span";
import { parseBlocks } from "./blocks";
import { blockFact } from "./fact";
import type { Block } from "./nodes";

/**
 * A text as a sequence of top-level blocks. Offsets here count from the start of the text (UTF-16); a block's nodes
 * count from `startOf` their block.
 */
export class SourceDocument {
  /** Where each block starts, and the length of the text at the end. */
  private readonly starts: Float64Array;
  /** Line on which each block starts, and the last line at the end. */
  private readonly lines: Float64Array;

  constructor(readonly blocks: readonly Block[]) {
    this.starts = new Float64Array(blocks.length + 1);
    this.lines = new Float64Array(blocks.length + 1);
    blocks.forEach((block, i) => {
      this.starts[i + 1] = (this.starts[i] ?? 0) + block.text.length;
      this.lines[i + 1] = (this.lines[i] ?? 0) + block.lineEnds;
    });
  }

  get length(): number {
    return this.starts[this.blocks.length] ?? 0;
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
      result += this.blocks[i]?.text.slice(Math.max(0, start - from), end - from) ?? "";
    }
    return result;
  }

  get text(): string {
    return this.blocks.map((block) => block.text).join("");
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

/** Reads a text. `previous` is the document before the change; blocks that are the same keep their identity. */
export function readDocument(text: string, _previous?: SourceDocument): SourceDocument {
  return new SourceDocument(parseBlocks(text));
}
