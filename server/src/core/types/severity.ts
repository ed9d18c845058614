export const SEVERITIES = ["error", "warning", "info", "hint"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The lower of the two: what a cap leaves of a severity. */
export function capped(severity: Severity, cap: Severity): Severity {
  return SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(cap) ? cap : severity;
}
