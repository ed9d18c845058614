import { blockFact } from "./fact";
import { type Block, holdsProse, type Node, type ProseNode } from "./nodes";
import { type Prose, proseOf } from "./prose";
import { has, signsOf } from "./signs";

/** A paragraph, heading or table cell with its prose, and what it stands in. */
export interface Passage {
  readonly node: ProseNode;
  readonly prose: Prose;
  /** What the prose holds, see `Sign`. */
  readonly signs: number;
  readonly heading: boolean;
  readonly inQuote: boolean;
  readonly inList: boolean;
  readonly inTable: boolean;
  readonly inFootnote: boolean;
}

interface Surroundings {
  readonly inQuote: boolean;
  readonly inList: boolean;
  readonly inTable: boolean;
  readonly inFootnote: boolean;
}

const TOP: Surroundings = { inQuote: false, inList: false, inTable: false, inFootnote: false };

/** All that holds prose in a block, in document order. */
export const passagesOf = blockFact<readonly Passage[]>((block) => {
  const passages: Passage[] = [];
  collect(block, block.node, TOP, passages);
  return passages;
});

const NONE: readonly never[] = Object.freeze([]);

/** What `find` finds in the passages of a block that have any of the signs, in order; mostly nothing. */
export function findInPassages<T>(
  block: Block,
  signs: number,
  find: (passage: Passage) => readonly T[],
): readonly T[] {
  let found: T[] | undefined;
  for (const passage of passagesOf(block)) {
    if (!has(passage.signs, signs)) continue;
    for (const one of find(passage)) {
      found ??= [];
      found.push(one);
    }
  }
  return found ?? NONE;
}

function collect(block: Block, node: Node, around: Surroundings, passages: Passage[]): void {
  if (holdsProse(node)) {
    const { inQuote, inList, inTable, inFootnote } = around;
    const heading = node.kind === "heading";
    const prose = proseOf(block, node);
    const signs = signsOf(prose.text);
    passages.push({ node, prose, signs, heading, inQuote, inList, inTable, inFootnote });
    return;
  }
  const inside = surroundingsIn(node, around);
  for (const child of node.children) collect(block, child, inside, passages);
}

function surroundingsIn(node: Node, around: Surroundings): Surroundings {
  switch (node.kind) {
    case "quote":
      return { ...around, inQuote: true };
    case "list":
      return { ...around, inList: true };
    case "table":
      return { ...around, inTable: true };
    case "footnote":
      return { ...around, inFootnote: true };
    default:
      return around;
  }
}
