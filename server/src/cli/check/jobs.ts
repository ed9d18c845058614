import { availableParallelism } from "node:os";

/** Seconds that one thread works before it looks for help: most runs are over by then. */
const ALONE = 0.3;
/** Seconds of work that must be left, as slow as it began: less is done before another thread has started and is as fast. */
const WORTH = 2;
/** Most threads that nobody asked for: each holds memory of its own. */
const UNASKED = 4;

/** How far the work has come. */
export interface Done {
  readonly seconds: number;
  readonly pieces: number;
  readonly all: number;
}

/**
 * Most threads of a run: as many as were asked for; where nobody asked, half of the cores: beside each thread V8 optimises
 * its code and collects what it leaves.
 */
export function mostThreads(jobs: number | undefined, cores = () => availableParallelism()): number {
  return jobs ?? Math.max(1, Math.min(Math.floor(cores() / 2), UNASKED));
}

/** How many threads are to help the one there is. Where nobody asked for any (`jobs`), what is left decides. */
export function helpersFor(
  jobs: number | undefined,
  { seconds, pieces, all }: Done,
  cores?: () => number,
): number {
  const left = all - pieces;
  if (jobs === undefined && (seconds < ALONE || (seconds / pieces) * left < WORTH)) return 0;
  return Math.max(0, Math.min(mostThreads(jobs, cores), left) - 1);
}
