import type { TextEdit } from "../text/edits";
import { compareSpans } from "../text/span";
import type { BlockList } from "./blockList";
import { frontMatterEnd } from "./frontMatter";
import { countLineEnds } from "./line";
import type { Block } from "./nodes";
import { BlockScanner } from "./scanner";

/** The blocks of a text before an edit, and where they start. */
export interface BlockSequence {
  readonly blockCount: number;
  readonly length: number;
  /** Blocks that gave way not long ago, up to the end of the text: a fence that swallowed them is closed soon. */
  readonly dropped: BlockList;
  blockAt(index: number): Block | undefined;
  startOf(index: number): number;
  indexAt(offset: number): number;
  slice(start: number, end: number): string;
}

/**
 * Blocks from `from` up to `to` (their indices before the edit) give way to `blocks`, and to `rest` behind those where the
 * text ends as it did not long ago.
 */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly blocks: readonly Block[];
  readonly rest: BlockList | undefined;
}

/** How many blocks are read again at first, and by how much that grows while old and new ones do not fall together. */
const FIRST = 4;
const GROWTH = 16;
/** Where so large a part of the blocks is read, the rest is read with it: what reaches so far mostly reaches the end. */
const LARGE = 1 / 16;

/**
 * What edits do to a sequence of blocks: reading starts at a block before each edit and ends where a block of the new
 * text starts at the same place as one of the old text did; from there on nothing changes. Blocks in between keep
 * their identity when their source stays the same. Throws RangeError when edits overlap or leave the text.
 */
export function reread(old: BlockSequence, edits: readonly TextEdit[]): Replacement[] {
  const sorted = [...edits].sort(compareSpans);
  checkEdits(sorted, old.length);
  if (sorted.length === 0) return [];
  if (awaitsFrontMatter(old)) return [new Window(old, sorted, 0, 0).read(old.blockCount)];
  const replacements: Replacement[] = [];
  let done = 0;
  for (let edit = 0; edit < sorted.length; ) {
    const from = Math.max(done, restartBefore(old, sorted[edit]?.start ?? 0));
    const window = new Window(old, sorted, edit, from);
    const replacement = window.read(FIRST);
    replacements.push(replacement);
    edit = window.nextEdit;
    done = replacement.to;
  }
  return replacements;
}

function checkEdits(edits: readonly TextEdit[], length: number): void {
  let done = 0;
  for (const { start, end } of edits) {
    if (start < done || end < start || end > length) throw new RangeError("edits overlap or leave the text");
    done = end;
  }
}

/** The text begins like front matter that nothing closes: a line far below may yet close it. */
function awaitsFrontMatter(old: BlockSequence): boolean {
  if (old.blockAt(0)?.node.kind !== "break") return false;
  // The first line with content decides whether the text begins so; it is in the first blocks.
  return frontMatterEnd(old.slice(0, old.startOf(Math.min(2, old.blockCount)))) === "open";
}

/** The last block that is sure to begin at the same place when the text from `offset` on changes. */
function restartBefore(old: BlockSequence, offset: number): number {
  // Where a block ends depends on the block behind it, and on no more than that.
  let index = Math.max(0, old.indexAt(offset) - 1);
  while (index > 0 && runsOn(old.blockAt(index - 1))) index--;
  return index;
}

/**
 * True when the lines behind a block may be read as one with it: a paragraph and the table that its last line began,
 * or the text behind definitions. Reading can start behind every other block.
 */
function runsOn(block: Block | undefined): boolean {
  if (block?.node.kind !== "paragraph" && block?.node.kind !== "definition") return false;
  return countLineEnds(block.text, block.node.end, block.text.length) < 2;
}

/** A stretch of old blocks with the edits that fall into it. */
class Window {
  /** The first edit behind the window. */
  nextEdit: number;
  private to: number;
  private text = "";
  /** End of the last edit, and by how much the text behind it moved. */
  private editEnd = 0;
  private moved = 0;

  constructor(
    private readonly old: BlockSequence,
    private readonly edits: readonly TextEdit[],
    private readonly firstEdit: number,
    private readonly from: number,
  ) {
    this.nextEdit = firstEdit;
    this.to = from;
  }

  /** Reads `size` blocks at first. */
  read(size: number): Replacement {
    const count = this.old.blockCount;
    for (let blocks = size; ; blocks *= GROWTH) {
      const whole = blocks > FIRST * GROWTH && blocks > count * LARGE;
      this.extend(whole ? count : this.from + blocks);
      const replacement = this.readBlocks();
      if (replacement !== undefined) return replacement;
    }
  }

  /** Takes in the blocks up to `to` at least, and so many more that no edit reaches beyond or touches the end. */
  private extend(to: number): void {
    const { old, edits } = this;
    const count = old.blockCount;
    this.to = Math.min(to, count);
    let edit = edits[this.nextEdit];
    while (edit !== undefined && (this.to === count || edit.start <= old.startOf(this.to))) {
      this.to = Math.max(this.to, Math.min(count, old.indexAt(edit.end) + 2));
      this.nextEdit++;
      edit = edits[this.nextEdit];
    }
    this.edit();
  }

  private edit(): void {
    const { old, edits } = this;
    const parts: string[] = [];
    let done = old.startOf(this.from);
    this.moved = 0;
    for (let i = this.firstEdit; i < this.nextEdit; i++) {
      const edit = edits[i];
      if (edit === undefined) break;
      pushSource(parts, old, done, edit.start);
      parts.push(edit.newText);
      this.moved += edit.newText.length - (edit.end - edit.start);
      done = edit.end;
    }
    this.editEnd = done;
    pushSource(parts, old, done, old.startOf(this.to));
    this.text = parts.join("");
  }

  /** The new blocks, up to where the old ones go on; undefined when the window ends before that. */
  private readBlocks(): Replacement | undefined {
    const { old, from } = this;
    const whole = this.to === old.blockCount;
    if (from === 0 && !whole && frontMatterEnd(this.text) === "open") return undefined;
    const base = old.startOf(from);
    const scanner = new BlockScanner(this.text, 0, from === 0);
    const dropped = whole ? new DroppedTail(old.dropped, this.text) : undefined;
    const blocks: Block[] = [];
    let next = from;
    let end = base;
    for (let block = scanner.next(); block !== undefined; block = scanner.next()) {
      blocks.push(block);
      end += block.text.length;
      const before = end - this.moved;
      const rest = before < this.editEnd || runsOn(block) ? undefined : dropped?.from(end - base);
      if (rest !== undefined) return this.replacement(blocks, this.to, rest);
      next = Math.max(next, Math.min(firstFrom(old, before), this.to));
      if (next === this.to || old.startOf(next) !== before || before < this.editEnd) continue;
      if (next > 0 && !runsOn(block) && !runsOn(old.blockAt(next - 1))) {
        return this.replacement(blocks, next);
      }
    }
    return whole ? this.replacement(blocks, this.to) : undefined;
  }

  private replacement(blocks: Block[], to: number, rest?: BlockList): Replacement {
    keepOld(blocks, this.old, this.from, to);
    return { from: this.from, to, blocks, rest };
  }
}

/** The first block that starts at an offset or behind it. */
function firstFrom(old: BlockSequence, offset: number): number {
  const index = old.indexAt(offset);
  return old.startOf(index) < offset ? index + 1 : index;
}

/** Blocks that the end of a text was made of before: where the text ends as it did, they need not be read again. */
class DroppedTail {
  private index = 0;
  private length: number;
  private readonly blocks: readonly Block[];

  constructor(
    private readonly list: BlockList,
    private readonly text: string,
  ) {
    this.length = list.length;
    this.blocks = list.all;
  }

  /** Those that make up the text from an offset on, if some of them do. To be asked for later and later offsets. */
  from(offset: number): BlockList | undefined {
    while (this.length > this.text.length - offset) this.pass();
    const first = this.index;
    if (this.length === 0 || this.length < this.text.length - offset) return undefined;
    if (first === 0 || runsOn(this.blocks[first - 1])) return undefined;
    while (this.length > 0) {
      const source = this.blocks[this.index]?.text ?? "";
      const start = this.text.length - this.length;
      // No tail that holds this block fits: none of these blocks is compared twice.
      this.pass();
      // Many times as fast as `startsWith`.
      if (this.text.slice(start, start + source.length) !== source) return undefined;
    }
    return this.list.tail(first);
  }

  private pass(): void {
    this.length -= this.blocks[this.index]?.text.length ?? 0;
    this.index++;
  }
}

/** Adds the source between two offsets. */
function pushSource(parts: string[], old: BlockSequence, start: number, end: number): void {
  let i = old.indexAt(start);
  for (let from = old.startOf(i); i < old.blockCount && from < end; i++) {
    const source = old.blockAt(i)?.text ?? "";
    const whole = start <= from && from + source.length <= end;
    parts.push(whole ? source : source.slice(Math.max(0, start - from), end - from));
    from += source.length;
  }
}

/** How many new blocks that look alike are compared with an old one. */
const MAX_CANDIDATES = 8;

/**
 * Puts old blocks in place of new ones that say the same, each once and in order. What a block is depends on its
 * source alone, unless it begins the document or runs on from the block before it.
 */
function keepOld(blocks: Block[], old: BlockSequence, from: number, to: number): void {
  const places = placesByLikeness(blocks, from === 0);
  for (let i = Math.max(from, 1); i < to; i++) {
    const block = old.blockAt(i);
    const alike = block && places.get(likeness(block));
    if (alike === undefined || block === undefined || runsOn(old.blockAt(i - 1))) continue;
    const last = Math.max(0, alike.length - MAX_CANDIDATES);
    for (let k = alike.length - 1; k >= last; k--) {
      const place = alike[k] ?? 0;
      if (blocks[place]?.text !== block.text) continue;
      blocks[place] = block;
      alike.splice(k, 1);
      break;
    }
  }
  const first = old.blockAt(0);
  if (from === 0 && first !== undefined && first.text === blocks[0]?.text) blocks[0] = first;
}

/** Indices of the blocks that an old block can stand in for, last first. */
function placesByLikeness(blocks: readonly Block[], atDocumentStart: boolean): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (block === undefined || (i === 0 ? atDocumentStart : runsOn(blocks[i - 1]))) continue;
    const key = likeness(block);
    const alike = places.get(key);
    if (alike === undefined) places.set(key, [i]);
    else alike.push(i);
  }
  return places;
}

/** The same for blocks of the same source, and cheap: most blocks differ in length or in a character or two. */
function likeness({ text }: Block): number {
  const { length } = text;
  return (length * 31 + text.charCodeAt(length >> 1)) * 31 + text.charCodeAt(length >> 2);
}
