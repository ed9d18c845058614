import type { SourceDocument } from "../syntax/document";
import { FactBlock } from "../syntax/fact";
import type { Block } from "../syntax/nodes";
import type { Fact, Reads } from "../syntax/reads";
import { editBetween, movedBy, type OneEdit, sameButMoved } from "../text/moved";
import type { SharedKeys } from "./sharedKeys";

/** A block that stands where another stood. */
export interface Change {
  readonly index: number;
  readonly before: Block;
  readonly after: Block;
  /** What makes the one of the other; offsets from the block's start. */
  readonly edit: OneEdit;
}

/** More changed blocks than this are read as a new document. */
const MANY = 32;

/** Blocks that gave way to as many others of the same make: whatever stood beside another still does. */
export class Changes {
  private readonly answers = new Map<Fact, boolean>();
  private readonly byIndex: ReadonlyMap<number, Change>;
  private readonly seats: readonly number[];

  private constructor(
    readonly list: readonly Change[],
    private readonly keys: SharedKeys,
  ) {
    this.byIndex = new Map(list.map((change) => [change.index, change]));
    this.seats = list.map(({ before }) => FactBlock.seatOf(before));
  }

  /** Undefined where the blocks are not as many or not of the same make. */
  static between(before: SourceDocument, after: SourceDocument, keys: SharedKeys): Changes | undefined {
    if (before.blockCount !== after.blockCount) return undefined;
    const { first, last } = after.differenceFrom(before);
    if (last - first > MANY) return undefined;
    const list: Change[] = [];
    for (let index = first; index < last; index++) {
      const [old, own] = [before.blockAt(index), after.blockAt(index)];
      if (old === undefined || own === undefined || old === own) continue;
      // A block that was moved here is known by what was asked of it where it stood.
      if (!FactBlock.isUnseated(own)) return undefined;
      const edit = editBetween(old.text, own.text);
      if (!sameButMoved(old.node, own.node, edit)) return undefined;
      list.push({ index, before: old, after: own, edit });
    }
    return new Changes(list, keys);
  }

  /** Whether anything that was asked of the changed blocks has another answer now, but for places that moved. */
  touch(reads: Reads): boolean {
    for (const seat of this.seats)
      for (const fact of reads.factsOf(seat)) if (this.isAnotherNow(fact)) return true;
    return false;
  }

  private isAnotherNow(fact: Fact): boolean {
    const known = this.answers.get(fact);
    if (known !== undefined) return known;
    let another = false;
    for (const change of this.list) another ||= !this.isSame(change, fact);
    this.answers.set(fact, another);
    return another;
  }

  private isSame({ before, after, edit }: Change, fact: Fact): boolean {
    const old = FactBlock.factOf(before, fact);
    const own = FactBlock.factOf(after, fact);
    // The blocks must be judged one by one: two that change at once may share a key.
    const alone = this.list.length === 1 && this.keys.areOwn(before, after, fact);
    return alone || sameButMoved(old, own, edit);
  }

  /** What was read of the document before counts as read of the document as it is now. */
  settle(): void {
    for (const { before, after } of this.list) FactBlock.replace(before, after);
  }

  /** Where a place of a block is now; undefined where the edit does not tell. */
  placeNow(index: number, offset: number): number | undefined {
    const change = this.byIndex.get(index);
    return change === undefined ? offset : movedBy(offset, change.edit);
  }
}
