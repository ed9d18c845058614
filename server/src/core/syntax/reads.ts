import type { Block } from "./nodes";

/** What blocks may have in common. */
export type Key = string | number;

/** Something that can be said of a block. */
export interface Fact {
  /** Its place in what is kept of a block; -1 as long as it was asked of none. */
  number: number;
  compute(block: Block): unknown;
  /** Of a fact that only counts where blocks have something in common: what that would be. */
  readonly keysOf: ((value: unknown) => readonly Key[]) | undefined;
}

/** A fact that was asked of more blocks than this counts as asked of all. */
const FEW = 256;

interface Asked {
  readonly fact: Fact;
  /** The seats of the blocks that it was asked of. */
  seats: Set<number> | "all";
}

/**
 * What a computation over a document asked of its blocks: which facts, and of which blocks. Blocks go by their seats,
 * so that all of this holds of a block that takes another's.
 */
export class Reads {
  private readonly list: Asked[] = [];
  private readonly byFact = new Map<Fact, Asked>();

  note(fact: Fact, seat: number): void {
    const { seats } = this.askedOf(fact);
    if (seats === "all") return;
    if (seats.size < FEW) seats.add(seat);
    else this.askedOf(fact).seats = "all";
  }

  add(other: Reads): void {
    for (const { fact, seats } of other.list) {
      if (seats === "all") this.askedOf(fact).seats = "all";
      else for (const seat of seats) this.note(fact, seat);
    }
  }

  /** Whether the test holds for one of the facts that were asked of the block on this seat. */
  some(seat: number, test: (fact: Fact) => boolean): boolean {
    for (const { fact, seats } of this.list)
      if ((seats === "all" || seats.has(seat)) && test(fact)) return true;
    return false;
  }

  private askedOf(fact: Fact): Asked {
    let asked = this.byFact.get(fact);
    if (asked === undefined) {
      asked = { fact, seats: new Set() };
      this.byFact.set(fact, asked);
      this.list.push(asked);
    }
    return asked;
  }
}
