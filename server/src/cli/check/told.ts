/** What became of an item of a run. */
export interface Told {
  /** Its place among all items. */
  readonly index: number;
  readonly pieces: readonly string[];
  /** Lines for standard error. */
  readonly complaints: readonly string[];
}

/** Tells items in their order, in whatever order they are done. */
export class InOrder {
  private readonly waiting = new Map<number, Told>();
  private next = 0;

  constructor(private readonly tell: (told: Told) => void) {}

  take(told: Told): void {
    this.waiting.set(told.index, told);
    for (let due = this.waiting.get(this.next); due !== undefined; due = this.waiting.get(this.next)) {
      this.waiting.delete(this.next++);
      this.tell(due);
    }
  }
}
