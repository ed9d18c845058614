import { numberOf, type Ordinal, seriesOf } from "../ordinals/ordinal";
import { grouped } from "../text/grouped";

interface Numbered {
  readonly ordinal: Ordinal;
}

/** Runs of other series that fill a gap in this one exactly: 一、 2、 3、 四、. */
export function straysAmong<T extends Numbered>(sections: readonly T[], series: string): T[] {
  const strays: T[] = [];
  let last = 0;
  let run: T[] = [];
  const flush = (next: number | undefined): void => {
    run = withoutLists(run);
    const first = run[0];
    const fills =
      next === undefined
        ? first !== undefined && numberOf(first.ordinal) > 1
        : last + run.length + 1 === next;
    if (first !== undefined && fills && run.every(({ ordinal }, i) => numberOf(ordinal) === last + 1 + i)) {
      strays.push(...run);
    }
    run = [];
  };
  for (const section of sections) {
    if (seriesOf(section.ordinal) === series) {
      flush(numberOf(section.ordinal));
      last = numberOf(section.ordinal);
    } else if (section.ordinal.system !== "appendix" && section.ordinal.path.length === 1) {
      run.push(section);
    }
  }
  flush(undefined);
  return strays;
}

/** Without those that count from one on their own: 1. （一） （二） 二、. */
function withoutLists<T extends Numbered>(run: readonly T[]): T[] {
  if (run.length < 2) return [...run];
  const groups = grouped(run.map((one) => [seriesOf(one.ordinal), one]));
  return run.filter(({ ordinal }) => {
    const kin = groups.get(seriesOf(ordinal)) ?? [];
    return kin.length < 2 || !kin.every((one, i) => numberOf(one.ordinal) === i + 1);
  });
}
