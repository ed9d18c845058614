import type { Option } from "./names";
import type { Slot } from "./slots";

/** A section that the type may list, by its place among its siblings. */
export interface Candidate {
  readonly index: number;
  readonly options: readonly Option[];
}

/** Sections in the type's order, ending with this one: a list that is linked backwards. */
interface Chain {
  readonly value: number;
  readonly index: number;
  readonly option: Option;
  /** How many of the slot's allowed sections the chain has used up. */
  readonly used: number;
  readonly before: Chain | undefined;
}

/** Counts above this are not told apart: such a slot takes any number. */
const COUNTED = 20;
const REPEAT = 0.001;

/**
 * The heaviest choice of sections, each as one of its options, that follows the type's order: what is left out of it
 * has to move, is there once too often, or is none of the type's. Ties: see `isBetter`.
 * Time is candidates times options times positions.
 */
export function align(candidates: readonly Candidate[]): ReadonlyMap<number, Option> {
  const bestAt: (Chain | undefined)[] = [];
  const bySlot = new Map<Slot, Chain[]>();
  let best: Chain | undefined;
  for (const { index, options } of candidates) {
    const fresh = options.flatMap((option) => extended(index, option, bestAt, bySlot.get(option.slot) ?? []));
    for (const chain of fresh) {
      const { slot } = chain.option;
      keepBest(bySlot, chain);
      if (chain.value > (bestAt[slot.position]?.value ?? 0)) bestAt[slot.position] = chain;
      if (isBetter(chain, best)) best = chain;
    }
  }
  const result = new Map<number, Option>();
  for (let chain = best; chain !== undefined; chain = chain.before) result.set(chain.index, chain.option);
  return result;
}

/** The chains that end with this section as this option. */
function extended(
  index: number,
  option: Option,
  bestAt: readonly (Chain | undefined)[],
  own: readonly Chain[],
): Chain[] {
  const { spec, position } = option.slot;
  const gain = gainOf(option);
  let before: Chain | undefined;
  for (let at = 0; at <= position; at++) {
    const chain = bestAt[at];
    // Another slot of the same position: alternatives, and sections that may change places.
    if (chain === undefined || (at === position && chain.option.slot === option.slot)) continue;
    if (isBetter(chain, before)) before = chain;
  }
  const isFull = usedIn(before, option.slot) >= spec.max;
  const first: Chain = {
    value: (before?.value ?? 0) + (isFull ? REPEAT : gain),
    index,
    option,
    used: 1,
    before,
  };
  const repeated = own.map((chain): Chain => {
    const room = spec.max > COUNTED || chain.used < spec.max;
    const used = spec.max > COUNTED ? 1 : Math.min(chain.used + 1, spec.max);
    return { value: chain.value + (room ? gain : REPEAT), index, option, used, before: chain };
  });
  return [first, ...repeated];
}

/**
 * Of chains of the same weight the one that ends first: of two neighbours that changed places, the later one, where
 * their numbers step back, has to move.
 */
function isBetter(chain: Chain, other: Chain | undefined): boolean {
  if (other === undefined || chain.value !== other.value) return chain.value > (other?.value ?? 0);
  return chain.index < other.index;
}

/** How many sections of the chain were taken for the slot among its neighbours of the same position, nearest first. */
function usedIn(chain: Chain | undefined, slot: Slot): number {
  let used = 0;
  let one = chain;
  for (let steps = 0; steps < COUNTED && one?.option.slot.position === slot.position; steps++) {
    if (one.option.slot === slot) used++;
    one = one.before;
  }
  return used;
}

/** A section that is only likely, and that nobody asks for, must not push out one that is sure. */
function gainOf({ slot, tier, fit }: Option): number {
  const sure = tier === "name" || tier === "also" || tier === "wildcard";
  return (sure ? 1 : slot.spec.min > 0 ? 0.9 : 0.3) + 0.05 * fit;
}

function keepBest(bySlot: Map<Slot, Chain[]>, chain: Chain): void {
  const { slot } = chain.option;
  const chains = bySlot.get(slot) ?? [];
  const known = chains[chain.used - 1];
  if (known === undefined || chain.value > known.value) chains[chain.used - 1] = chain;
  bySlot.set(slot, chains);
}
