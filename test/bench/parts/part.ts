/** How much to measure. */
export interface Effort {
  /** Fewer runs and smaller inputs: under 90 seconds in all. */
  readonly quick: boolean;
}

/** What is to be reached: a measured value of at most so much. */
export interface Goal {
  readonly what: string;
  readonly most: number;
  /** What would be good already, where the goal itself is as much as anyone has shown to be possible. */
  readonly solid?: number | undefined;
  readonly value: number | undefined;
}

/** What a part of the bench found out. */
export interface Outcome {
  /** Markdown. */
  readonly text: string;
  readonly goals: readonly Goal[];
  /** Defects that the part came upon, other than slowness: findings that differ. */
  readonly faults?: number;
}

export interface Part {
  readonly title: string;
  run(effort: Effort): Promise<Outcome>;
}

/** How many times as much; undefined where either was not measured. */
export function ratio(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined || Number.isNaN(a) || !(b > 0) ? undefined : a / b;
}
