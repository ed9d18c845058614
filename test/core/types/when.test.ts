import { describe, expect, it } from "vitest";
import { holds, isCondition, parseCondition } from "../../../server/src/core/types/when";

const frontMatter = new Map<string, unknown>([
  ["severity", "SEV1"],
  ["floors", 3],
  ["public", true],
  ["draft", false],
  ["note", ""],
  ["none", null],
  ["tags", ["fire", "drill"]],
  ["site", new Map([["city", "Mainz"]])],
  ["等级", "重大"],
  ["on-call", "Ana"],
]);

describe("holds", () => {
  it.each([
    ["severity == SEV1", true],
    ["severity == 'SEV1'", true],
    ['severity=="SEV2"', false],
    ["severity != SEV2", true],
    ["missing == SEV1", false],
    ["missing != SEV1", true],
    ["severity in [SEV1, SEV2]", true],
    ["severity in ['SEV3']", false],
    ["severity not in [SEV3]", true],
    ["floors == 3", true],
    ["public == true", true],
    ["tags == drill", true],
    ["tags in [canteen, fire]", true],
    ["severity", true],
    ["missing", false],
    ["draft", false],
    ["note", false],
    ["none", false],
    ["not missing", true],
    ["not not severity", true],
    ["severity and missing", false],
    ["severity or missing", true],
    ["missing and missing or severity", true],
    ["missing and (missing or severity)", false],
    ["not (missing or draft)", true],
    ["not missing and severity", true],
    ["site.city == Mainz", true],
    ["site.street", false],
    ["site.__proto__", false],
    ["等级 == 重大", true],
    ["on-call", true],
  ])("%s: %s", (source, expected) => {
    expect(isCondition(parseCondition(source))).toBe(true);
    expect(holds(source, frontMatter)).toBe(expected);
  });
});

describe("a condition that cannot be read says where", () => {
  it.each([
    ["", 0, "key"],
    ["severity ==", 11, "value"],
    ["severity = SEV1", 9, "end"],
    ["severity && draft", 9, "end"],
    ["severity in SEV1", 12, "["],
    ["severity in [SEV1", 17, "]"],
    ["(severity", 9, ")"],
    ["severity)", 8, "end"],
    ["and draft", 0, "key"],
    ["severity SEV1", 9, "end"],
    ["(".repeat(100), 20, "key"],
  ])("%s", (source, at, expected) => {
    expect(parseCondition(source)).toEqual({ at, expected });
    expect(holds(source, frontMatter)).toBe(false);
  });
});
