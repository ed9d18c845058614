import type { Block } from "./nodes";

/**
 * Something that can be said of a block by looking at the block alone, computed at most once for each block.
 * Blocks that an edit leaves alone keep their identity, and with it all their facts.
 */
export function blockFact<T>(compute: (block: Block) => T): (block: Block) => T {
  const known = new WeakMap<Block, { readonly value: T }>();
  return (block) => {
    let entry = known.get(block);
    if (entry === undefined) {
      entry = { value: compute(block) };
      known.set(block, entry);
    }
    return entry.value;
  };
}
