/** What is wrong with a number that does not follow the ones before it. */
export type FaultKind = "gap" | "repeat" | "step-back" | "start";

export interface Fault {
  /** Index of the number at fault. */
  readonly index: number;
  readonly kind: FaultKind;
  /** The number that should stand there. */
  readonly expected: number;
}

/** Numbers out of line in a row beyond which a new beginning is the simpler explanation. */
const FARTHEST = 8;
/** A fault weighs more than any number of new beginnings. */
const FAULT = 2 ** 24;
/** A number out of line explains more than a new beginning of the series does. */
const NEW_BEGINNING = FAULT + 1;

/** How a number is best explained: the last number before it that is in line, and the weight of all faults so far. */
interface Step {
  readonly from: number;
  readonly weight: number;
}

/**
 * The fewest faults that explain a run of numbers that should count 1, 2, 3 … Each number is in line or out of line.
 * Numbers in line ascend; a jump between them is a gap, unless numbers out of line stand in between (they were
 * misnumbered: 1 2 7 4) or stand elsewhere (they were moved: 1 3 4 2). A number out of line is a fault; so is a jump
 * back that the run goes on from (1 2 3 1 2). Of explanations with as many faults the one wins that keeps the earlier
 * numbers in line. Linear in the length of the run.
 *
 * `excused` numbers are at fault anyway and are told elsewhere; a run may begin with 0 where `zero` is set.
 */
export function faultsOf(
  numbers: readonly number[],
  zero = false,
  excused: ReadonlySet<number> = new Set(),
): Fault[] {
  const run = new Run(numbers, zero, excused);
  return run.faults();
}

class Run {
  private readonly present: PresentNumbers;

  constructor(
    private readonly numbers: readonly number[],
    private readonly zero: boolean,
    private readonly excused: ReadonlySet<number>,
  ) {
    this.present = new PresentNumbers(numbers);
  }

  faults(): Fault[] {
    const line = this.inLine();
    const counted = new Set([...line].map((index) => this.at(index)));
    const faults: Fault[] = [];
    let last = -1;
    // How many numbers so far were jumped over because they stand elsewhere.
    let moved = 0;
    this.numbers.forEach((number, index) => {
      const expected = Math.max(1, this.at(last) + index - last - moved);
      const inLine = line.has(index);
      if (inLine ? this.weightOf(last, index) > 0 : !this.excused.has(index)) {
        const twice = number === this.at(last) || (!inLine && counted.has(number));
        faults.push({ index, kind: this.kindOf(number, last, twice), expected });
      } else if (inLine) {
        moved = Math.max(0, moved + number - this.at(last) - (index - last));
      }
      if (inLine) last = index;
    });
    return faults;
  }

  private kindOf(number: number, last: number, twice: boolean): FaultKind {
    if (last < 0) return "start";
    if (number < this.at(last)) return "step-back";
    return twice ? "repeat" : "gap";
  }

  /** Indices of the numbers in line in the best explanation. */
  private inLine(): ReadonlySet<number> {
    const steps: Step[] = [];
    for (let index = 0; index <= this.numbers.length; index++) steps.push(this.bestStep(steps, index));
    const line = new Set<number>();
    let index = steps[this.numbers.length]?.from ?? -1;
    while (index >= 0) {
      line.add(index);
      index = steps[index]?.from ?? -1;
    }
    return line;
  }

  /** The best way to come to `index`; the index behind the last number stands for the end, where all may follow. */
  private bestStep(steps: readonly Step[], index: number): Step {
    let best: Step = { from: index - 1, weight: Number.POSITIVE_INFINITY };
    let skipped = 0;
    for (let from = index - 1; from >= -1 && index - from - 1 <= FARTHEST; from--) {
      const jump = index < this.numbers.length ? this.weightOf(from, index) : 0;
      const weight = (steps[from]?.weight ?? 0) + skipped + jump;
      if (weight <= best.weight) best = { from, weight };
      if (!this.excused.has(from)) skipped += FAULT;
    }
    return best;
  }

  /** Weight of a number in line following another: 0 where nothing is amiss. */
  private weightOf(from: number, index: number): number {
    const before = this.at(from);
    const number = this.at(index);
    if (from < 0 && this.zero && number === 0) return 0;
    if (number <= before) return NEW_BEGINNING;
    const absent = number - before - 1 - this.present.between(before, number);
    return absent <= index - from - 1 ? 0 : FAULT;
  }

  /** The number at an index; what stands before the first counts 0. */
  private at(index: number): number {
    return index < 0 ? 0 : (this.numbers[index] ?? 0);
  }
}

/** Answers how many different numbers of a run lie between two numbers. */
class PresentNumbers {
  /** At n: how many different numbers from 1 to n occur. Numbers beyond cannot all be there. */
  private readonly upTo: Int32Array;

  constructor(numbers: readonly number[]) {
    this.upTo = new Int32Array(2 * numbers.length + 2);
    for (const number of numbers) if (number > 0 && number < this.upTo.length) this.upTo[number] = 1;
    for (let n = 1; n < this.upTo.length; n++) this.upTo[n] = (this.upTo[n] ?? 0) + (this.upTo[n - 1] ?? 0);
  }

  /** Both ends excluded. */
  between(low: number, high: number): number {
    const last = this.upTo.length - 1;
    return (this.upTo[Math.min(high - 1, last)] ?? 0) - (this.upTo[Math.min(low, last)] ?? 0);
  }
}
