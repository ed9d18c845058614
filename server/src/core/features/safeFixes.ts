import type { Finding } from "../check/finding";
import type { TextEdit } from "../text/edits";
import { meets } from "../text/span";

/**
 * Edits of all fixes that need no judgement, as far as they do not get in each other's way: in document order, the
 * first comes first. What is left out can be fixed in a second round.
 */
export function safeEdits(findings: readonly Finding[]): TextEdit[] {
  const taken: TextEdit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find(({ safe }) => safe);
    if (fix === undefined) continue;
    const edits = fix.edits().filter((edit) => !taken.some((other) => isSame(edit, other)));
    // Edits that touch count, too: two insertions at one place have no order.
    if (!edits.some((edit) => taken.some((other) => meets(edit, other)))) taken.push(...edits);
  }
  return taken.sort((a, b) => a.start - b.start);
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.start === b.start && a.end === b.end && a.newText === b.newText;
}
