import type { Steps } from "../core/text/steps";

/** What work in slices needs of the host. */
export interface Pace {
  /** Milliseconds from any beginning. */
  now(): number;
  /** Lets what waits have its turn: messages, above all. */
  pause(): Promise<void>;
}

/** How long nothing else can be done at most, unless a step takes longer, in milliseconds. */
const SLICE = 12;

/** After so many milliseconds of work a text is taken for one that rules do not come to an end with. */
export const PATIENCE = 20_000;

/**
 * Node reads what has come in between two turns of its loop and hands it on in the second; where nothing has, no time is
 * lost. A timer, which is all that a browser has, waits for a millisecond at least.
 */
const pause: Pace["pause"] =
  typeof setImmediate === "function"
    ? () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
    : () => new Promise((resolve) => setTimeout(resolve));

const REAL: Pace = { now: () => performance.now(), pause };

/**
 * Does work in steps, and lets others have their turn in between. Undefined where it was left off: it takes too long, or
 * nobody wants it any more.
 */
export async function inSlices<T>(
  steps: Steps<T>,
  isWanted: () => boolean,
  pace: Pace = REAL,
): Promise<T | undefined> {
  for (let worked = 0; worked < PATIENCE && isWanted(); ) {
    const start = pace.now();
    for (let done = start; done - start < SLICE; done = pace.now()) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
    worked += pace.now() - start;
    await pace.pause();
  }
  return undefined;
}
