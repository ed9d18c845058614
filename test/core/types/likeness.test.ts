import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { describe, expect, it } from "vitest";
import { editDistance, isTypoOf, nearest } from "../../../server/src/core/types/likeness";

describe("editDistance", () => {
  it.each([
    ["", "", 0],
    ["impact", "impact", 0],
    ["imapct", "impact", 1],
    ["impct", "impact", 1],
    ["summery", "summary", 1],
    ["sumary", "summaries", 4],
    ["ca", "abc", 3],
    ["存在问体", "存在问题", 1],
  ])("%s and %s: %i", (a, b, expected) => expect(editDistance(a, b, 5)).toBe(expected));

  it("stops at the limit", () => expect(editDistance("timeline", "attendees", 2)).toBe(3));

  it("is between Levenshtein's distance and half of it", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const plain = distance(a, b);
        const own = editDistance(a, b, 20);
        expect(own).toBeLessThanOrEqual(plain);
        expect(own * 2).toBeGreaterThanOrEqual(plain);
        expect(editDistance(b, a, 20)).toBe(own);
        for (const limit of [0, 1, 2]) expect(editDistance(a, b, limit)).toBe(Math.min(own, limit + 1));
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe("isTypoOf", () => {
  it.each([
    ["imapct", "impact", true],
    ["actionitms", "actionitems", true],
    ["acitonitmes", "actionitems", true],
    ["scpe", "scope", true],
    ["coals", "goals", true],
    ["risks", "risk", false],
    ["impact", "impact", false],
    ["detection", "resolution", false],
    ["存在问体", "存在问题", true],
    ["存在题", "存在问题", true],
    ["整改措施", "存在问题", false],
    ["主要问题", "存在问题", false],
    ["建仪", "建议", false],
    ["findings2", "findings1", false],
    ["第二阶段", "第一阶段", false],
    ["下步工作打算", "下一步工作打算", true],
    ["下一步工做大算安排", "下一步工作打算安排", true],
  ])("%s for %s: %s", (written, right, is) => expect(isTypoOf(written, right)).toBe(is));
});

describe("nearest", () => {
  const keys = ["sections", "order", "extra", "elements", "placeholders"];
  it.each([
    ["section", "sections"],
    ["ordr", "order"],
    ["elemnts", "elements"],
    ["Placeholder", "placeholders"],
    ["colour", undefined],
    ["x", undefined],
  ])("%s → %s", (word, expected) => expect(nearest(word, keys)).toBe(expected));
});
