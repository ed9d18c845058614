import { describe, expect, test } from "vitest";
import { formatOrdinal, formatPath, successor } from "../../../server/src/core/ordinals/format";
import { parseOrdinal } from "../../../server/src/core/ordinals/parse";

const read = (text: string) => parseOrdinal(text, 0, { inHeading: true })!;

describe("the same style with another number", () => {
  test.each([
    ["一、总则", 12, "十二、"],
    ["（九）总则", 10, "（十）"],
    ["(一)、总则", 2, "(二)、"],
    ["１．总则", 2, "２．"],
    ["1.2.3 Scope", 4, "1.2.4"],
    ["1.0 Scope", 2, "2.0"],
    ["第九章　总则", 10, "第十章"],
    ["第一百零五条　总则", 106, "第一百零六条"],
    ["第一〇五条　总则", 106, "第一〇六条"],
    ["第一百二十条之一　总则", 2, "第一百二十条之二"],
    ["附件1-1：名单", 2, "附件1-2："],
    ["Chapter 3: Results", 4, "Chapter 4:"],
    ["Part Two – Results", 3, "Part Three –"],
    ["Section 1.01 Scope", 2, "Section 1.02"],
    ["IV. Scope", 5, "V."],
    ["a. Scope", 2, "b."],
    ["⑳核对", 21, "㉑"],
    ["㊿核对", 51, "（51）"],
    ["㈩核对", 11, "（十一）"],
    ["⒛核对", 21, "21."],
  ])("%s → %i → %s", (text, value, expected) => expect(formatOrdinal(read(text), value)).toBe(expected));

  test("the next one", () => expect(successor(read("二十、总则"))).toBe("二十一、"));

  test.each([
    ["1.1 Scope", [3, 2], "3.2"],
    ["1.1. Scope", [3, 2], "3.2."],
    ["（一）总则", [3, 2], "（二）"],
    ["1.1 Scope", [4, 3, 2], "3.2"],
    ["A.1 Scope", [2], "A.2"],
  ])("%s with the path %j is %s", (text, path, expected) =>
    expect(formatPath(read(text), path)).toBe(expected),
  );
});
