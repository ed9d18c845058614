import { numberOf, type Ordinal, seriesOf } from "../ordinals/ordinal";

interface Numbered {
  readonly ordinal: Ordinal;
}

/** Runs of other series that fill a gap in this one exactly: 一、 2、 3、 四、. */
export function straysAmong<T extends Numbered>(sections: readonly T[], series: string): T[] {
  const strays: T[] = [];
  let last = 0;
  let run: T[] = [];
  const flush = (next: number | undefined): void => {
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
