import type { Block } from "./nodes";

/** What blocks may have in common. */
export type Key = string | number;

/** Something that can be said of a block. */
export interface Fact {
  /** Its place in what is kept of a block. */
  readonly number: number;
  compute(block: Block): unknown;
  /** Of a fact that only counts where blocks have something in common: what that would be. */
  readonly keysOf: ((value: unknown) => readonly Key[]) | undefined;
}

/** A fact that was asked of more blocks than this counts as asked of all. */
const FEW = 256;

/** What a computation over a document asked of its blocks: which facts, and of which blocks. */
export class Reads {
  private readonly facts = new Map<Fact, Set<Block> | "all">();

  note(fact: Fact, block: Block): void {
    const blocks = this.facts.get(fact);
    if (blocks === "all") return;
    if (blocks === undefined) this.facts.set(fact, new Set([block]));
    else if (blocks.size < FEW) blocks.add(block);
    else this.facts.set(fact, "all");
  }

  add(other: Reads): void {
    for (const [fact, blocks] of other.facts) {
      if (blocks === "all") this.facts.set(fact, "all");
      else for (const block of blocks) this.note(fact, block);
    }
  }

  /** The facts that were asked of this block. */
  *of(block: Block): Iterable<Fact> {
    for (const [fact, blocks] of this.facts) if (blocks === "all" || blocks.has(block)) yield fact;
  }

  /** From now on `next` stands where `block` stood, and nothing that was asked of it has another answer. */
  replace(block: Block, next: Block): void {
    for (const blocks of this.facts.values()) if (blocks !== "all" && blocks.delete(block)) blocks.add(next);
  }
}
