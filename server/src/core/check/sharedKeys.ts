import type { SourceDocument } from "../syntax/document";
import { keysOf } from "../syntax/fact";
import type { Block } from "../syntax/nodes";
import type { Fact, Key } from "../syntax/reads";

/** How often the keys of facts stand in a document. Counted when it is first asked, and kept in step from then on. */
export class SharedKeys {
  private readonly counts = new Map<Fact, Map<Key, number>>();

  constructor(private document: SourceDocument) {}

  /** Whether a block and the one that takes its place have keys of the fact to themselves; undefined for one without keys. */
  areOwn(before: Block, after: Block, fact: Fact): boolean | undefined {
    const old = keysOf(before, fact);
    if (old === undefined) return undefined;
    const own = keysOf(after, fact) ?? [];
    if (old.length === 0 && own.length === 0) return true;
    const counts = this.countsOf(fact);
    return (
      old.every((key) => counts.get(key) === 1) && own.every((key) => !counts.has(key) || old.includes(key))
    );
  }

  /** A block took another's place, which made this document. */
  replace(before: Block, after: Block, document: SourceDocument): void {
    this.document = document;
    for (const [fact, counts] of this.counts) {
      for (const key of keysOf(before, fact) ?? []) count(counts, key, -1);
      for (const key of keysOf(after, fact) ?? []) count(counts, key, 1);
    }
  }

  private countsOf(fact: Fact): Map<Key, number> {
    let counts = this.counts.get(fact);
    if (counts === undefined) {
      counts = new Map();
      for (const block of this.document.blocks)
        for (const key of keysOf(block, fact) ?? []) count(counts, key, 1);
      this.counts.set(fact, counts);
    }
    return counts;
  }
}

function count(counts: Map<Key, number>, key: Key, by: number): void {
  const now = (counts.get(key) ?? 0) + by;
  if (now > 0) counts.set(key, now);
  else counts.delete(key);
}
