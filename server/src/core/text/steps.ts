/** Work in steps: whoever does it may do something else in between, or leave it off. */
export type Steps<T> = Generator<void, T>;

/** Does all steps at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
