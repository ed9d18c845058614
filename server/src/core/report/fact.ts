import type { Report } from "./report";

/** Something that can be said of a report as a whole, computed at most once for each report. */
export function reportFact<T>(compute: (report: Report) => T): (report: Report) => T {
  const known = new WeakMap<Report, { readonly value: T }>();
  return (report) => {
    let entry = known.get(report);
    if (entry === undefined) {
      entry = { value: compute(report) };
      known.set(report, entry);
    }
    return entry.value;
  };
}
