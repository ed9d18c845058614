/**
 * What fixes must never do, tried on every report with a defect that has a safe fix: put half-width brackets into （一）,
 * a space into 2024年 or 表1, touch code, links or quotations; and fixing twice is fixing once.
 */
import { describe, expect, it } from "vitest";
import { safeEdits } from "../../server/src/core/features/safeFixes";
import { applyEdits } from "../../server/src/core/text/edits";
import { checkText } from "../rules/runner/check";
import { cleanReports, mutate } from "./mutate";

const NEVER_MORE: readonly (readonly [string, RegExp])[] = [
  ["half-width brackets around Han", /\(\p{Script=Han}+\)/gu],
  ["a space in 2024年", /\d[ \u3000]+[年月日]/gu],
  ["a space in 表1", /[表图][ \u3000]+\d/gu],
  ["an empty pair", /（）|“”|《》/gu],
];
const NEVER_OTHER: readonly (readonly [string, RegExp])[] = [
  ["code", /`[^`\n]+`|^```[\s\S]*?^```/gmu],
  ["addresses", /\]\((?!#)[^)]*\)/gu],
  ["quotations", /^>.*$/gmu],
  ["front matter", /^---\n[\s\S]*?\n---\n/gu],
];

function safeOnce(text: string): string {
  return applyEdits(text, safeEdits(checkText(text, { type: "detected" }).findings));
}

/** As --fix does: round by round, until nothing changes. */
function fixed(text: string): string {
  let current = text;
  for (let round = 0; round < 10; round++) {
    const next = safeOnce(current);
    if (next === current) return current;
    current = next;
  }
  throw new Error("fixing does not come to an end");
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

const seeded = mutate(cleanReports(), 1).filter(
  ({ mutant, found }) =>
    found &&
    checkText(mutant.text, { type: "detected" }).findings.some(({ fixes }) => fixes.some(({ safe }) => safe)),
);

it("there are many of them", () => expect(seeded.length).toBeGreaterThan(150));

describe.each(
  seeded.map((one) => [`${one.operator.rule}, ${one.operator.name}: ${one.report}`, one] as const),
)("%s", (_, { mutant, operator }) => {
  const after = fixed(mutant.text);

  it("is mended", () => {
    // The mended name may be an accepted other one, which is a hint.
    const left = checkText(after, { type: "detected" }).findings.filter(
      ({ severity }) => severity !== "hint",
    );
    const rules = left.map(({ rule }) => rule);
    expect(rules).not.toContain(operator.rule);
  });

  it("keeps what is not the fix's", () => {
    for (const [name, pattern] of NEVER_MORE)
      expect(count(after, pattern), name).toBeLessThanOrEqual(count(mutant.text, pattern));
    for (const [name, pattern] of NEVER_OTHER)
      expect(after.match(pattern), name).toEqual(mutant.text.match(pattern));
  });
});
