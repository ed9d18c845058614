import { type Command, measure, type Usage } from "./process";
import { median, spread } from "./statistics";

/** One of the programs that are compared. */
export interface Contender {
  readonly name: string;
  readonly command: Command;
  /** How often it is run; for the slow ones less often than the rest. */
  readonly runs: number;
  /** Run once before anything is measured, to fill a cache. */
  readonly warm?: boolean;
}

/** What a contender took, each value the median of its runs. */
export interface Taken {
  readonly name: string;
  readonly wall: number;
  readonly user: number | undefined;
  readonly rss: number | undefined;
  readonly spread: number;
  readonly runs: number;
  /** Why there is nothing to tell. */
  readonly failure?: string;
}

interface Log {
  readonly contender: Contender;
  readonly usages: Usage[];
  failure?: string;
}

/**
 * Runs all in turn, again and again: A B C A B C. No round begins after `budget` seconds; there is always one.
 * A contender that fails is left out of further rounds.
 */
export async function interleave(contenders: readonly Contender[], budget: number): Promise<Taken[]> {
  const logs = contenders.map((contender): Log => ({ contender, usages: [] }));
  for (const log of logs) if (log.contender.warm) await attempt(log, false);
  const start = performance.now();
  const rounds = Math.max(...contenders.map(({ runs }) => runs));
  for (let round = 0; round < rounds; round++) {
    if (round > 0 && performance.now() - start > budget * 1000) break;
    for (const log of logs) if (round < log.contender.runs) await attempt(log, true);
  }
  return logs.map(taken);
}

/** Exit code 1 says that something was found. */
async function attempt(log: Log, counts: boolean): Promise<void> {
  if (log.failure !== undefined) return;
  try {
    const usage = await measure(log.contender.command);
    if (usage.code !== 0 && usage.code !== 1) log.failure = `failed: exit code ${usage.code}`;
    else if (counts) log.usages.push(usage);
  } catch (error) {
    log.failure = `failed: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function taken({ contender, usages, failure }: Log): Taken {
  const walls = usages.map(({ wall }) => wall);
  const of = (values: readonly (number | undefined)[]): number | undefined => {
    const known = values.filter((value) => value !== undefined);
    return known.length === 0 ? undefined : median(known);
  };
  return {
    name: contender.name,
    wall: median(walls),
    user: of(usages.map(({ user }) => user)),
    rss: of(usages.map(({ rss }) => rss)),
    spread: spread(walls),
    runs: usages.length,
    failure,
  };
}
