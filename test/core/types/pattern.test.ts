import { describe, expect, it } from "vitest";
import {
  compilePattern,
  fold,
  foldWords,
  isPattern,
  type Pattern,
} from "../../../server/src/core/types/pattern";

function compiled(source: string, trusted: boolean): Pattern {
  const pattern = compilePattern(source, trusted);
  if (!isPattern(pattern)) throw new Error(pattern.detail);
  return pattern;
}

describe("fold", () => {
  it.each([
    ["Root Cause", "rootcause"],
    ["  ROOT\u3000cause : ", "rootcause"],
    ["存在问题：", "存在问题"],
    ["存在 问题。", "存在问题"],
    ["Ｉｍｐａｃｔ！", "impact"],
    ["What went well?", "whatwentwell"],
    ["C++", "c++"],
    ["…", "..."],
    ["", ""],
  ])("%j → %j", (text, folded) => expect(fold(text)).toBe(folded));

  it("foldWords keeps words apart", () => expect(foldWords(" Root \n CAUSE:")).toBe("root cause"));
});

describe.each([
  ["of a workspace", false],
  ["built in", true],
])("a pattern %s", (_, trusted) => {
  it.each([
    ["Impact", "literal", "impact:", true],
    ["Impact", "literal", "Impacts", false],
    ["Finding *", "wildcard", "Finding 12: open door", true],
    ["Finding *", "wildcard", "finding", true],
    ["Finding *", "wildcard", "Findings", false],
    ["* hours", "wildcard", "Opening Hours", true],
    ["Day * of *", "wildcard", "Day 2 of the drill", true],
    ["Day * of *", "wildcard", "Day 2 for the drill", false],
    ["*", "wildcard", "anything", true],
    ["第*次检查", "wildcard", "第三次检查", true],
    ["第*次检查", "wildcard", "第次检", false],
    ["/^week \\d+$/i", "regex", "Week 31", true],
    ["/^week \\d+$/", "regex", "Week 31", false],
    ["/a.b/s", "regex", "a\nb", true],
    ["/a.b/", "regex", "a\nb", false],
    ["/水表.{0,2}读数/", "regex", "三楼水表总读数", true],
  ])("%s (%s) on %j: %s", (source, kind, text, found) => {
    const pattern = compiled(source, trusted);
    expect(pattern.kind).toBe(kind);
    expect(pattern.find(text) !== undefined).toBe(found);
  });

  it("tells where it was found, in UTF-16 units", () => {
    const pattern = compiled("/读数|复核/", trusted);
    expect(pattern.find("😀水表读数，读数复核")).toEqual({ start: 4, end: 6 });
    expect(pattern.find("😀水表读数，读数复核", 5)).toEqual({ start: 7, end: 9 });
    expect(pattern.find("水表读数", 4)).toBeUndefined();
  });

  it("a literal is found whole", () => {
    expect(compiled("Impact", trusted).find(" Impact:")).toEqual({ start: 0, end: 8 });
  });
});

describe("patterns that cannot be used", () => {
  it.each([
    ["/(?=a)b/", "syntax"],
    ["/(a)\\1/", "syntax"],
    ["/(a/", "syntax"],
    ["/a/g", "flags"],
    ["/a/ii", "flags"],
    [`/${"a".repeat(1100)}/`, "too-long"],
    ["x".repeat(1100), "too-long"],
  ])("%s: %s", (source, error) => expect(compilePattern(source, false)).toMatchObject({ error }));
});

/** Patterns that hold up a backtracking engine, or take much memory: each is refused, or done with soon. */
it.each([
  "(a+)+$",
  "(a|a)*$",
  "(x+x+)+y",
  "(.*)*b",
  "(.*.*.*.*.*.*.*)=",
  "([a-zA-Z]+)*$",
  "^(([a-z])+.)+[A-Z]([a-z])+$",
  "((a{0,100}){0,100}){0,100}",
  "(a{1,1000}){1,1000}",
  "[\\s\\S]{0,1000}[\\s\\S]{0,1000}z",
  "(((((a*)*)*)*)*)*b",
  `${"(".repeat(300)}a${")".repeat(300)}`,
  "a?".repeat(300) + "a".repeat(300),
  "\\p{L}{900}",
])("/%s/ does not hold up anything", (body) => {
  const pattern = compilePattern(`/${body}/`, false);
  if (isPattern(pattern)) pattern.find(`${"a".repeat(30_000)}!`);
  else expect(pattern.error).toBe("syntax");
});

it("a wildcard with many stars takes linear time", () => {
  const evil = compiled("*a".repeat(200), false);
  expect(evil.find(`${"a".repeat(150)}b`.repeat(100))).toBeUndefined();
});
