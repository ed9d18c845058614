import { numberOf, type Ordinal, seriesOf } from "../ordinals/ordinal";
import { rankOf } from "../ordinals/schemes";

/**
 * A line numbered in another system than those around it, yet with just the number that is lacking there: 一、 2、 三、.
 * It belongs beside them, whatever its ordinal says. Returns for every such entry the series that it stands in.
 * `ordinals` are those of lines in document order; undefined parts stretches that have nothing to do with one another.
 */
export function straySeries(ordinals: readonly (Ordinal | undefined)[]): ReadonlyMap<number, string> {
  const strays = new Map<number, string>();
  /** The last numbers of the two latest runs of a series: a list within a list does not end what counts around it. */
  const ends = new Map<string, readonly number[]>();
  ordinals.forEach((ordinal, index) => {
    if (ordinal === undefined || ordinal.path.length > 1) return;
    const own = seriesOf(ordinal);
    // What counts on from its own kin, under whatever parent, is at home: （一）（二） under 一、, （三） under 二、.
    const number = numberOf(ordinal);
    const known = ends.get(own) ?? [];
    const runsOn = known.includes(number - 1);
    const host = hostSeries(ordinals, index, ordinal, strays);
    const series = runsOn && !host?.between ? undefined : host?.series;
    if (series === undefined) {
      const goesOn = known.lastIndexOf(number - 1);
      ends.set(own, [...known.filter((_, i) => i !== goesOn).slice(-1), number]);
    } else strays.set(index, series);
  });
  return strays;
}

/** How far to look for neighbours: what stands farther apart than this is no slip of the pen. */
const REACH = 60;

type Strays = ReadonlyMap<number, string>;

function hostSeries(
  ordinals: readonly (Ordinal | undefined)[],
  index: number,
  own: Ordinal,
  strays: Strays,
): { readonly series: string; readonly between: boolean } | undefined {
  const first = firstOfOthers(ordinals, index, own);
  if (first !== undefined) return { series: first, between: false };
  const before = neighbour(ordinals, index, own, -1, strays);
  const after = neighbour(ordinals, index, own, 1, strays);
  const number = numberOf(own);
  // 一、 1. （二） （三）: a first that its followers show to be theirs.
  const opens =
    number === 1 &&
    after !== undefined &&
    numberOf(after.ordinal) === 2 + after.between &&
    rankOf(after.ordinal) < rankOf(own);
  if (opens && (before === undefined || rankOf(before.ordinal) < rankOf(after.ordinal)))
    return { series: after.series, between: false };
  // 一、 （二） （二） （三）: one of the two is a slip of （一）, and both are at home.
  if (before !== undefined && !repeats(ordinals, index, own)) {
    const follows = numberOf(before.ordinal) === number - 1 && number > 1;
    const leads =
      after === undefined ||
      after.series !== before.series ||
      numberOf(after.ordinal) === number + 1 + after.between;
    // Where both neighbours count on from it, it is theirs even if some list elsewhere would go on with it.
    const between = after?.series === before.series;
    return follows && leads ? { series: before.series, between } : undefined;
  }
  return undefined;
}

/**
 * The series that a first number opens though it is written as another: 一、 （二） （三）, where no 一、 counts beside it,
 * and （一） （一） … 二、, where a list of its own kin begins right behind it.
 */
function firstOfOthers(
  ordinals: readonly (Ordinal | undefined)[],
  index: number,
  own: Ordinal,
): string | undefined {
  if (numberOf(own) !== 1) return undefined;
  const kin = seriesOf(own);
  const [next, third] = [ordinals[index + 1], ordinals[index + 2]];
  if (next === undefined || next.path.length > 1) return undefined;
  if (seriesOf(next) === kin) {
    if (numberOf(next) !== 1 || kinBefore(ordinals, index, kin)) return undefined;
    const above = stretchFrom(ordinals, index).find((one) => rankOf(one) < rankOf(own));
    if (above === undefined || numberOf(above) !== 2 || kinBefore(ordinals, index, seriesOf(above)))
      return undefined;
    return seriesOf(above);
  }
  const goesOn =
    numberOf(next) === 2 &&
    third !== undefined &&
    seriesOf(third) === seriesOf(next) &&
    numberOf(third) === 3 &&
    rankOf(next) > rankOf(own);
  const alone =
    !kinBefore(ordinals, index, kin) && !stretchFrom(ordinals, index).some((one) => seriesOf(one) === kin);
  return goesOn && alone ? seriesOf(next) : undefined;
}

/** The ordinals behind a place, up to where another stretch begins. */
function stretchFrom(ordinals: readonly (Ordinal | undefined)[], index: number): Ordinal[] {
  const stretch: Ordinal[] = [];
  for (let i = index + 1; i <= index + REACH; i++) {
    const ordinal = ordinals[i];
    if (ordinal === undefined) break;
    stretch.push(ordinal);
  }
  return stretch;
}

function kinBefore(ordinals: readonly (Ordinal | undefined)[], index: number, kin: string): boolean {
  for (let i = index - 1; i >= index - REACH; i--) {
    const ordinal = ordinals[i];
    if (ordinal === undefined) return false;
    if (seriesOf(ordinal) === kin) return true;
  }
  return false;
}

/** Whether the next of its own kin has the same number, with nothing above them in between. */
function repeats(ordinals: readonly (Ordinal | undefined)[], index: number, own: Ordinal): boolean {
  const kin = seriesOf(own);
  for (let i = index + 1; i <= index + REACH; i++) {
    const ordinal = ordinals[i];
    if (ordinal === undefined) return false;
    if (seriesOf(ordinal) === kin) return numberOf(ordinal) === numberOf(own);
    if (rankOf(ordinal) < rankOf(own)) return false;
  }
  return false;
}

/** The nearest ordinal of a system above, and how many of the own one count on before it. Any other of the own system ends the search: then the line has its own kin. */
function neighbour(
  ordinals: readonly (Ordinal | undefined)[],
  index: number,
  own: Ordinal,
  step: 1 | -1,
  strays: Strays,
): { ordinal: Ordinal; series: string; between: number } | undefined {
  const kin = seriesOf(own);
  let between = 0;
  let rank = rankOf(own);
  let nearest: { ordinal: Ordinal; series: string; between: number } | undefined;
  for (let i = index + step; Math.abs(i - index) <= REACH; i += step) {
    const ordinal = ordinals[i];
    if (ordinal === undefined) return nearest;
    const stray = strays.get(i);
    if (stray !== undefined) return { ordinal, series: stray, between };
    if (seriesOf(ordinal) === kin) {
      if (step === -1 || numberOf(ordinal) !== numberOf(own) + 1 + between) return nearest;
      between++;
      continue;
    }
    if (rankOf(ordinal) >= rank) continue;
    // Behind （二） of 三、 the 4. may stand for 四、: what is above holds, too.
    if (step === 1 || numberOf(ordinal) === numberOf(own) - 1 || nearest === undefined)
      nearest = { ordinal, series: seriesOf(ordinal), between };
    if (step === 1 || numberOf(ordinal) === numberOf(own) - 1) return nearest;
    rank = rankOf(ordinal);
  }
  return nearest;
}
