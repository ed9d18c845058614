/*
 * What is promised of the product under load, in faults and of bad input, and what is tried to break it. The page
 * server/docs/reliability.md is made from this; the tests that are named here count what they try, and fail where
 * another number stands here (tries.ts).
 */
import { BAD_INPUTS } from "./badInputs";
import { FAULTS } from "./faults";
import { LOAD } from "./load";

/** L: load held; F: faults survived; B: bad inputs tried. */
export type Id = `${"L" | "F" | "B"}${number}`;

/** One test file, and what it tries. */
export interface Proof {
  /** From the root of the project. */
  readonly file: string;
  /** Counted by the test in each run; undefined where the file is no test of vitest's. */
  readonly tried?: number;
  /** More may be tried: the number depends on what is installed. */
  readonly orMore?: true;
  /** What the number counts, or what is tried. */
  readonly of: string;
}

export interface Pledge {
  readonly id: Id;
  /** What holds. */
  readonly holds: string;
  readonly target: string;
  readonly proofs: readonly Proof[];
  /** The page, from the root of the project, with measures of a machine, and what of it is meant. */
  readonly measured?: { readonly page: string; readonly says: string };
  /** Why the target is not reached, and what was tried; undefined where it is. */
  readonly short?: string;
}

export const PROMISES: readonly Pledge[] = [...LOAD, ...FAULTS, ...BAD_INPUTS];

export function pledgeOf(id: Id): Pledge {
  const found = PROMISES.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`There is no promise ${id}.`);
  return found;
}
