import type { Block, Node } from "./nodes";

type Compute = (block: Block) => unknown;

/** A block with room for what is found in it. (Weak maps would do, but grow slow with the number of blocks.) */
export class FactBlock implements Block {
  /** Computations and their results, in turn. There are so few that looking through them beats hashing. */
  #facts: unknown[] | undefined;

  constructor(
    readonly text: string,
    readonly node: Node,
    readonly lineEnds: number,
  ) {}

  /** Result of `compute` for this block, computed at the first call. */
  static factOf(block: Block, compute: Compute): unknown {
    if (!(#facts in block)) return compute(block);
    block.#facts ??= [];
    const facts = block.#facts;
    for (let i = 0; i < facts.length; i += 2) if (facts[i] === compute) return facts[i + 1];
    const value = compute(block);
    facts.push(compute, value);
    return value;
  }
}

/**
 * Something that can be said of a block by looking at the block alone, computed at most once for each block.
 * Blocks that an edit leaves alone keep their identity, and with it all their facts.
 */
export function blockFact<T>(compute: (block: Block) => T): (block: Block) => T {
  // The table is only ever asked with the function that filled it.
  return (block) => FactBlock.factOf(block, compute) as T;
}
