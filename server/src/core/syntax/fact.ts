import type { Block, Node } from "./nodes";
import type { Fact, Key, Reads } from "./reads";

/** Who wants to know what is asked of blocks just now; undefined while nobody does. */
let reader: Reads | undefined;

/** A block with room for what is found in it. (Weak maps would do, but grow slow with the number of blocks.) */
export class FactBlock implements Block {
  /** By the number of the fact. */
  private facts: unknown[] | undefined = undefined;
  /** What it may hold, see `signsOnce`. */
  private signs: number | undefined = undefined;
  /** Stands for the block in `Reads`; undefined as long as nobody has noted what was asked of it. */
  private seat: number | undefined = undefined;

  constructor(
    readonly text: string,
    readonly node: Node,
    readonly lineEnds: number,
  ) {}

  /** The fact of this block, computed at the first call. */
  static factOf(block: Block, fact: Fact): unknown {
    if (!(block instanceof FactBlock)) return unnoted(fact, block);
    if (reader !== undefined) reader.note(fact, FactBlock.seatOf(block));
    const number = numberOf(fact);
    const known = block.facts?.[number];
    if (known !== undefined) return known === NOTHING ? undefined : known;
    const value = unnoted(fact, block);
    block.facts ??= [];
    block.facts[number] = value === undefined ? NOTHING : value;
    return value;
  }

  /** What is kept of this block; undefined for nothing. */
  static keptOf(block: Block, { number }: Fact): unknown {
    return number >= 0 && block instanceof FactBlock ? block.facts?.[number] : undefined;
  }

  /** Signs of what a block may hold, kept apart from the facts: before nearly each of these they are asked for. */
  static signsOnce(block: Block, compute: (block: Block) => number): number {
    if (!(block instanceof FactBlock)) return compute(block);
    block.signs ??= compute(block);
    return block.signs;
  }

  static seatOf(block: Block): number {
    if (!(block instanceof FactBlock)) return NO_SEAT;
    block.seat ??= seats++;
    return block.seat;
  }

  /** Whether a block may take another's seat: nothing is known under its own. */
  static isUnseated(block: Block): boolean {
    return block instanceof FactBlock && block.seat === undefined;
  }

  /** From now on what was asked of the block before counts as asked of the one that stands in its place. */
  static replace(before: Block, block: Block): void {
    if (block instanceof FactBlock) block.seat = FactBlock.seatOf(before);
  }
}

let seats = 0;
/** Of what is no block of a document. */
const NO_SEAT = -1;

/** Stands for a fact that is known to be undefined. */
const NOTHING = Symbol("nothing");
let facts = 0;

/** Numbers are given as facts are asked for: those of every block come first, and their places take little room. */
function numberOf(fact: Fact): number {
  if (fact.number < 0) fact.number = facts++;
  return fact.number;
}

/** What a fact asks of its own block is no business of who asks for the fact. */
function unnoted(fact: Fact, block: Block): unknown {
  return reader === undefined ? fact.compute(block) : aside(fact, block);
}

/** Apart from where nobody notes: a function that makes another one costs something at every call. */
function aside(fact: Fact, block: Block): unknown {
  return noting(undefined, () => fact.compute(block));
}

/** Runs `action`; what it asks of blocks is noted in `reads`, or nowhere. */
export function noting<T>(reads: Reads | undefined, action: () => T): T {
  const outer = reader;
  reader = reads;
  try {
    return action();
  } finally {
    reader = outer;
  }
}

/** Notes what was asked of blocks some time ago, on the way to something that is used again now. */
export function noteAgain(reads: Reads): void {
  reader?.add(reads);
}

/** Whether somebody wants to know what is asked of blocks. */
export function isNoting(): boolean {
  return reader !== undefined;
}

/** The source of a block, for who looks at a document from above: that it did is noted. */
export function sourceOf(block: Block): string {
  reader?.note(source, FactBlock.seatOf(block));
  return block.text;
}

const source: Fact = { number: -1, compute: (block) => block.text, keysOf: undefined };

/**
 * Something that can be said of a block by looking at the block alone, computed at most once for each block.
 * Blocks that an edit leaves alone keep their identity, and with it all their facts.
 */
export function blockFact<T>(compute: (block: Block) => T): (block: Block) => T {
  return asked({ number: -1, compute, keysOf: undefined });
}

/**
 * A fact that is not worth to be kept: told at a glance, or asked but once in a check. Where somebody notes what is asked
 * it is kept all the same.
 */
export function glance<T>(compute: (block: Block) => T): (block: Block) => T {
  return askedOnce({ number: -1, compute, keysOf: undefined }, compute);
}

function askedOnce<T>(fact: Fact, compute: (block: Block) => T): (block: Block) => T {
  const kept = asked<T>(fact);
  return (block) =>
    reader === undefined && FactBlock.keptOf(block, fact) === undefined ? compute(block) : kept(block);
}

/**
 * A fact of blocks that pass a test, which costs less than to keep that others have not got it. It is `none` for those,
 * and costs nothing there: most facts are of this kind, and most blocks of the others.
 */
export function gatedFact<T>(
  mayHave: (block: Block) => boolean,
  none: T,
  compute: (block: Block) => T,
): (block: Block) => T {
  const fact = blockFact((block) => (mayHave(block) ? compute(block) : none));
  // Who notes what is asked is not to note the test, whose answer may change more often than the fact.
  return (block) => (reader !== undefined || mayHave(block) ? fact(block) : none);
}

/**
 * A glance that is looked at only to find what blocks have in common: as long as its keys stand in no other block,
 * it is all the same what they are.
 */
export function keyedGlance<T>(
  keysOf: (value: T) => readonly Key[],
  compute: (block: Block) => T,
): (block: Block) => T {
  // The keys are only ever asked of what the function made.
  return askedOnce({ number: -1, compute, keysOf: (value) => keysOf(value as T) }, compute);
}

function asked<T>(fact: Fact): (block: Block) => T {
  // The place is only ever filled by this fact.
  return (block) => FactBlock.factOf(block, fact) as T;
}

/** The keys of a block, if the fact has keys. */
export function keysOf(block: Block, fact: Fact): readonly Key[] | undefined {
  return fact.keysOf?.(FactBlock.factOf(block, fact));
}
