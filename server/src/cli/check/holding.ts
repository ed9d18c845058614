import type { Terminal } from "../terminal";

/** A terminal that keeps back what is said on standard error, so that it can be told in its turn. */
export interface Holding {
  readonly terminal: Terminal;
  /** What was said since it was last asked. */
  said(): readonly string[];
}

/** The same terminal, but for what it says on standard error. */
export function holding(terminal: Terminal): Holding {
  const lines: string[] = [];
  return { terminal: { ...terminal, err: (line) => void lines.push(line) }, said: () => lines.splice(0) };
}
