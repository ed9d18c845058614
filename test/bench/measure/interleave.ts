import { type Command, measure, type Usage } from "./process";
import { median, spread } from "./statistics";

/** One of the programs that are compared. */
export interface Contender {
  readonly name: string;
  readonly command: Command;
  /** Exit codes that mean it did its work; 0 and 1 (something found) when not said. */
  readonly codes?: readonly number[];
  /** How often it is run; for the slow ones less often than the rest. */
  readonly runs: number;
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

/** Runs all in turn, again and again: A B C A B C. The first round only warms the disk's cache for those that are fast. */
export async function interleave(contenders: readonly Contender[]): Promise<Taken[]> {
  const usages = new Map<Contender, Usage[]>(contenders.map((contender) => [contender, []]));
  const failures = new Map<Contender, string>();
  const rounds = Math.max(...contenders.map(({ runs }) => runs));
  for (let round = 0; round <= rounds; round++) {
    for (const contender of contenders) {
      if (failures.has(contender) || round > contender.runs || (round === 0 && contender.runs < 3)) continue;
      try {
        const usage = await run(contender);
        if (round > 0) usages.get(contender)?.push(usage);
      } catch (error) {
        failures.set(contender, error instanceof Error ? error.message : String(error));
      }
    }
  }
  return contenders.map((contender) =>
    taken(contender, usages.get(contender) ?? [], failures.get(contender)),
  );
}

async function run({ name, command, codes = [0, 1] }: Contender): Promise<Usage> {
  const usage = await measure(command);
  if (!codes.includes(usage.code ?? -1)) throw new Error(`${name} ended with exit code ${usage.code}`);
  return usage;
}

function taken({ name }: Contender, usages: readonly Usage[], failure: string | undefined): Taken {
  const walls = usages.map(({ wall }) => wall);
  const of = (values: readonly (number | undefined)[]): number | undefined => {
    const known = values.filter((value) => value !== undefined);
    return known.length === 0 ? undefined : median(known);
  };
  return {
    name,
    wall: median(walls),
    user: of(usages.map(({ user }) => user)),
    rss: of(usages.map(({ rss }) => rss)),
    spread: spread(walls),
    runs: usages.length,
    failure,
  };
}
