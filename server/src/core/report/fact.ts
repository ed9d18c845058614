import { isNoting, noteAgain, noting } from "../syntax/fact";
import { Reads } from "../syntax/reads";
import { OutlinedReport, type Report } from "./report";

let facts = 0;

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
  const number = facts++;
  return (report) => {
    const entries = OutlinedReport.factsOf(report);
    // The place is only ever filled by this fact.
    let entry = entries[number] as Entry<T> | undefined;
    if (entry === undefined || (entry.reads === undefined && isNoting())) {
      const reads = isNoting() ? new Reads() : undefined;
      entry = { value: reads === undefined ? compute(report) : noting(reads, () => compute(report)), reads };
      entries[number] = entry;
    }
    if (entry.reads !== undefined) noteAgain(entry.reads);
    return entry.value;
  };
}
