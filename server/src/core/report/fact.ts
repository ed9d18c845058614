import { isNoting, noteAgain, noting } from "../syntax/fact";
import { Reads } from "../syntax/reads";
import type { Report } from "./report";

/** The facts of reports, by their number. One map for all of them: each is a burden on the collector. */
const known = new WeakMap<Report, (Entry<unknown> | undefined)[]>();
let facts = 0;

function entriesOf(report: Report): (Entry<unknown> | undefined)[] {
  let entries = known.get(report);
  if (entries === undefined) {
    entries = [];
    known.set(report, entries);
  }
  return entries;
}

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
    const entries = entriesOf(report);
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
