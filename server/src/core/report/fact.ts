import { isNoting, noteAgain, noting } from "../syntax/fact";
import { Reads } from "../syntax/reads";
import type { Report } from "./report";

interface Entry<T> {
  readonly value: T;
  /** What it asked of blocks; undefined where nobody wanted to know. */
  readonly reads: Reads | undefined;
}

/**
 * Something that can be said of a report as a whole, computed at most once for each report. What it asks of blocks
 * is asked by everything that uses it.
 */
export function reportFact<T>(compute: (report: Report) => T): (report: Report) => T {
  const known = new WeakMap<Report, Entry<T>>();
  return (report) => {
    let entry = known.get(report);
    if (entry === undefined || (entry.reads === undefined && isNoting())) {
      const reads = isNoting() ? new Reads() : undefined;
      entry = { value: reads === undefined ? compute(report) : noting(reads, () => compute(report)), reads };
      known.set(report, entry);
    }
    if (entry.reads !== undefined) noteAgain(entry.reads);
    return entry.value;
  };
}
