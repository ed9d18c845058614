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
  /** The last that was noted: most facts are asked of one block after the other. */
  private last: Asked | undefined;
  /** What was asked elsewhere and counts here too, theirs included. */
  private readonly parts = new Set<Reads>();
  /** What was told last: one types in one paragraph for a while. */
  private told: { readonly seat: number; readonly facts: ReadonlySet<Fact> } | undefined;

  note(fact: Fact, seat: number): void {
    const asked = this.last?.fact === fact ? this.last : this.askedOf(fact);
    this.last = asked;
    const { seats } = asked;
    if (seats === "all") return;
    if (seats.size < FEW) seats.add(seat);
    else asked.seats = "all";
  }

  /** What was asked there counts as asked here, too. Nothing more may be noted there. */
  add(other: Reads): void {
    if (this.parts.has(other)) return;
    this.parts.add(other);
    for (const part of other.parts) this.parts.add(part);
  }

  /** The facts that were asked of the block on this seat. To be asked when all has been noted. */
  factsOf(seat: number): Iterable<Fact> {
    if (this.told?.seat === seat) return this.told.facts;
    const facts = new Set<Fact>();
    this.collect(seat, facts);
    for (const part of this.parts) part.collect(seat, facts);
    this.told = { seat, facts };
    return facts;
  }

  private collect(seat: number, facts: Set<Fact>): void {
    for (const { fact, seats } of this.list) if (seats === "all" || seats.has(seat)) facts.add(fact);
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
