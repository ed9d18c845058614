import { lastAtMost } from "../text/lineIndex";
import type { Block } from "./nodes";

/** So many blocks stand together; as many as that, or twice as many, are copied where one gives way to another. */
const TOGETHER = 256;

/** Blocks that stand together, and where they do: counted from the first of them. */
class Chunk {
  /** Where each block starts, and where the last one ends. */
  readonly starts: Uint32Array;
  /** Line on which each block starts, and the one on which the last one ends. */
  readonly lines: Uint32Array;

  constructor(readonly blocks: readonly Block[]) {
    this.starts = new Uint32Array(blocks.length + 1);
    this.lines = new Uint32Array(blocks.length + 1);
    let [start, line] = [0, 0];
    for (let i = 0; i < blocks.length; ) {
      start += blocks[i]?.text.length ?? 0;
      line += blocks[i]?.lineEnds ?? 0;
      i++;
      this.starts[i] = start;
      this.lines[i] = line;
    }
  }
}

/**
 * The blocks of a document with their places: offsets (UTF-16) and lines. Immutable; a list that is made of another by
 * putting blocks in place of some shares with it what stands elsewhere, however long both are.
 */
export class BlockList {
  /** Of each chunk: its first block, where it starts and on which line. */
  private readonly firsts: number[] = [];
  private readonly starts: number[] = [];
  private readonly lines: number[] = [];
  /** How many blocks, characters and line ends there are. */
  readonly count: number;
  readonly length: number;
  readonly lineEnds: number;

  private constructor(
    private readonly chunks: readonly Chunk[],
    private whole?: readonly Block[],
  ) {
    let [first, start, line] = [0, 0, 0];
    for (const chunk of chunks) {
      this.firsts.push(first);
      this.starts.push(start);
      this.lines.push(line);
      const { length } = chunk.blocks;
      first += length;
      start += chunk.starts[length] ?? 0;
      line += chunk.lines[length] ?? 0;
    }
    this.count = first;
    this.length = start;
    this.lineEnds = line;
  }

  static of(blocks: readonly Block[]): BlockList {
    return new BlockList(inChunks(blocks), blocks);
  }

  /** All of them; put together at the first call. */
  get all(): readonly Block[] {
    this.whole ??= ([] as Block[]).concat(...this.chunks.map(({ blocks }) => blocks));
    return this.whole;
  }

  at(index: number): Block | undefined {
    const chunk = this.chunkOf(index);
    return this.chunks[chunk]?.blocks[index - (this.firsts[chunk] ?? 0)];
  }

  /** Offset at which a block starts; `count` gives the length of the text. */
  startOf(index: number): number {
    const chunk = this.chunkOf(index);
    const within = this.chunks[chunk]?.starts[index - (this.firsts[chunk] ?? 0)];
    return within === undefined ? this.length : (this.starts[chunk] ?? 0) + within;
  }

  /** Line on which a block starts. */
  lineOf(index: number): number {
    const chunk = this.chunkOf(index);
    const within = this.chunks[chunk]?.lines[index - (this.firsts[chunk] ?? 0)];
    return within === undefined ? this.lineEnds : (this.lines[chunk] ?? 0) + within;
  }

  /** Index of the block that holds the character at an offset; `count` at the end of the text and behind it. */
  indexAt(offset: number): number {
    const chunk = lastAtMost(this.starts, offset);
    const within = lastAtMost(this.chunks[chunk]?.starts ?? [], offset - (this.starts[chunk] ?? 0));
    return (this.firsts[chunk] ?? 0) + within;
  }

  /** Index of the last block that starts on a line or above. */
  indexOnLine(line: number): number {
    const chunk = lastAtMost(this.lines, line);
    const within = lastAtMost(this.chunks[chunk]?.lines ?? [], line - (this.lines[chunk] ?? 0));
    return (this.firsts[chunk] ?? 0) + within;
  }

  /** With other blocks in place of those from `from` up to `to`. */
  replaced(from: number, to: number, inserted: readonly Block[]): BlockList {
    const { chunks, firsts } = this;
    const first = this.chunkOf(from);
    const last = this.chunkOf(Math.max(from, to - 1));
    const head = chunks[first]?.blocks.slice(0, from - (firsts[first] ?? 0)) ?? [];
    const tail = chunks[last]?.blocks.slice(to - (firsts[last] ?? 0)) ?? [];
    const own = inChunks(head.concat(inserted, tail));
    return new BlockList([...chunks.slice(0, first), ...own, ...chunks.slice(last + 1)]);
  }

  /** The blocks from `from` on. */
  tail(from: number): BlockList {
    return this.replaced(0, from, []);
  }

  /** With another list behind it. */
  followedBy(other: BlockList): BlockList {
    return new BlockList([...this.chunks, ...other.chunks]);
  }

  /** Between which indices this list and one of as many blocks differ. */
  differenceFrom(other: BlockList): { readonly first: number; readonly last: number } {
    const { chunks, firsts, count } = this;
    let same = 0;
    while (same < chunks.length && chunks[same] === other.chunks[same]) same++;
    let first = firsts[same] ?? count;
    const shift = other.chunks.length - chunks.length;
    let end = chunks.length;
    while (end > same && chunks[end - 1] === other.chunks[end - 1 + shift]) end--;
    let last = firsts[end] ?? count;
    while (first < last && this.at(first) === other.at(first)) first++;
    while (last > first && this.at(last - 1) === other.at(last - 1)) last--;
    return { first, last };
  }

  private chunkOf(index: number): number {
    return this.chunks.length === 1 ? 0 : lastAtMost(this.firsts, index);
  }
}

/** At least one. */
function inChunks(blocks: readonly Block[]): Chunk[] {
  if (blocks.length <= 2 * TOGETHER) return [new Chunk(blocks)];
  const chunks: Chunk[] = [];
  for (let i = 0; i < blocks.length; i += TOGETHER) chunks.push(new Chunk(blocks.slice(i, i + TOGETHER)));
  return chunks;
}
