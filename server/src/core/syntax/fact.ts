import type { Block, Node } from "./nodes";

/** A block with room for what is found in it. (Weak maps would do, but grow slow with the number of blocks.) */
export class FactBlock implements Block {
  /** By the number of the fact. There are so few that most blocks come to have nearly all. */
  #facts: unknown[] | undefined;

  constructor(
    readonly text: string,
    readonly node: Node,
    readonly lineEnds: number,
  ) {}

  /** Result of `compute`, which is the fact of this number, for this block; computed at the first call. */
  static factOf(block: Block, number: number, compute: (block: Block) => unknown): unknown {
    if (!(#facts in block)) return compute(block);
    block.#facts ??= [];
    const facts = block.#facts;
    const known = facts[number];
    if (known !== undefined) return known === NOTHING ? undefined : known;
    const value = compute(block);
    while (facts.length < number) facts.push(undefined);
    facts[number] = value === undefined ? NOTHING : value;
    return value;
  }
}

/** Stands for a fact that is known to be undefined. */
const NOTHING = Symbol("nothing");
let facts = 0;

/**
 * Something that can be said of a block by looking at the block alone, computed at most once for each block.
 * Blocks that an edit leaves alone keep their identity, and with it all their facts.
 */
export function blockFact<T>(compute: (block: Block) => T): (block: Block) => T {
  const number = facts++;
  // The place is only ever filled by this function.
  return (block) => FactBlock.factOf(block, number, compute) as T;
}
