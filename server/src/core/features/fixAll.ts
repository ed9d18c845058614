import type { CheckResult } from "../check/check";
import { applyEdits } from "../text/edits";
import { safeEdits } from "./safeFixes";

export interface Fixed {
  readonly text: string;
  /** What the checker says of that text. */
  readonly result: CheckResult;
}

/** A fix may bring to light what a second one mends. Rules whose fixes undo each other are cut off here. */
const ROUNDS = 20;

/** Applies the fixes that need no judgement, round by round, until none is left. */
export function fixAll(text: string, check: (text: string) => CheckResult): Fixed {
  let fixed: Fixed = { text, result: check(text) };
  for (let round = 0; round < ROUNDS; round++) {
    const edits = safeEdits(fixed.result.findings);
    if (edits.length === 0) return fixed;
    const next = applyEdits(fixed.text, edits);
    if (next === fixed.text) return fixed;
    fixed = { text: next, result: check(next) };
  }
  return fixed;
}
