import { blockFact, FactBlock, gatedFact, isNoting } from "./fact";
import { type Block, holdsProse, type Node, type ProseNode } from "./nodes";
import { type Prose, proseOf } from "./prose";
import { ALL_SIGNS, has, signsOf } from "./signs";

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

/** What stands around: a passage's own flags. */
type Surroundings = Pick<Passage, "inQuote" | "inList" | "inTable" | "inFootnote">;

const TOP: Surroundings = { inQuote: false, inList: false, inTable: false, inFootnote: false };

interface Passages {
  readonly list: readonly Passage[];
  /** The signs of all of them; every sign for a block that holds no prose, whose source was not looked at. */
  readonly signs: number;
}

const readPassages = blockFact((block): Passages => {
  const list: Passage[] = [];
  collect(block, block.node, TOP, list);
  let signs = list.length === 0 ? ALL_SIGNS : 0;
  for (const passage of list) signs |= passage.signs;
  return { list, signs };
});

/** All that holds prose in a block, in document order. */
export function passagesOf(block: Block): readonly Passage[] {
  return readPassages(block).list;
}

/** Whether a block holds any of these signs in its prose; always true for one that holds no prose. */
export function holdsSign(block: Block, signs: number): boolean {
  return has(isNoting() ? signsIn(block) : FactBlock.signsOnce(block, signsIn), signs);
}

function signsIn(block: Block): number {
  return readPassages(block).signs;
}

/** A fact of blocks that hold any of these signs; `none` for the others. */
export function signedFact<T>(signs: number, none: T, compute: (block: Block) => T): (block: Block) => T {
  return gatedFact((block) => holdsSign(block, signs), none, compute);
}

const NONE: readonly never[] = Object.freeze([]);

/** What `find` finds in the passages of a block that have any of the signs, in order, as a fact; mostly nothing. */
export function foundIn<T>(
  signs: number,
  find: (passage: Passage) => readonly T[],
): (block: Block) => readonly T[] {
  return signedFact<readonly T[]>(signs, NONE, (block) => findInPassages(block, signs, find));
}

/** The same once. */
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

/** Where a block is nested in one kind of container alone, as most are, what is around is the same object. */
const IN_QUOTE: Surroundings = { ...TOP, inQuote: true };
const IN_LIST: Surroundings = { ...TOP, inList: true };
const IN_TABLE: Surroundings = { ...TOP, inTable: true };
const IN_FOOTNOTE: Surroundings = { ...TOP, inFootnote: true };

function surroundingsIn(node: Node, around: Surroundings): Surroundings {
  switch (node.kind) {
    case "quote":
      return around === TOP ? IN_QUOTE : { ...around, inQuote: true };
    case "list":
      return around === TOP ? IN_LIST : { ...around, inList: true };
    case "table":
      return around === TOP ? IN_TABLE : { ...around, inTable: true };
    case "footnote":
      return around === TOP ? IN_FOOTNOTE : { ...around, inFootnote: true };
    default:
      return around;
  }
}
