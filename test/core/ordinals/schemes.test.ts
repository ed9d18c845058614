import { describe, expect, test } from "vitest";
import { parseOrdinal } from "../../../server/src/core/ordinals/parse";
import { detectScheme, rankOf, schemeOf } from "../../../server/src/core/ordinals/schemes";

const read = (text: string) => parseOrdinal(`${text} Title`, 0, { inHeading: true })!;

describe("named ladders", () => {
  test.each([
    ["official", [1, 2, 3, 4, 5], ["一、", "（二）", "3.", "（4）", "⑤"]],
    ["chapter", [1, 2, 3, 4, 5], ["第一章 ", "第二节 ", "三、", "（四）", "5."]],
    ["decimal", [1, 2, 3], ["1 ", "1.2 ", "1.2.3 "]],
    ["outline", [1, 2, 3, 4, 5], ["I. ", "B. ", "3. ", "d. ", "v. "]],
    ["legal", [1, 2, 3], ["第一条 ", "（二）", "3."]],
  ])("%s", (name, path, expected) => {
    const scheme = schemeOf(name)!;
    expect(expected.map((_, i) => scheme.format(i + 1, path.slice(0, i + 1)))).toEqual(expected);
    expect(expected.map((text) => scheme.levelOf(read(text)))).toEqual(expected.map((_, i) => i + 1));
  });

  test("none has no ordinals", () => {
    expect(schemeOf("none")!.levels).toEqual([]);
    expect(schemeOf("none")!.format(1, [1])).toBe("");
  });

  test("an unknown name is none", () => expect(schemeOf("military")).toBeUndefined());
});

describe("a ladder of one's own", () => {
  test("an example a level", () => {
    const scheme = schemeOf(["第1章", "1.1", "1.1.1", "a)"])!;
    expect([1, 2, 3, 4].map((level) => scheme.format(level, [2, 3, 4, 5].slice(0, level)))).toEqual([
      "第2章 ",
      "2.3 ",
      "2.3.4 ",
      "e)",
    ]);
  });

  test("a level without ordinals", () => {
    const scheme = schemeOf(["", "1.", "(a)"])!;
    expect(scheme.format(1, [1])).toBe("");
    expect(scheme.format(2, [1, 2])).toBe("2. ");
    expect(scheme.levelOf(read("(c)"))).toBe(3);
  });

  test.each(["A", "I", "1", "i", "Chapter 1", "Step 1:", "Appendix A", "第一部分"])(
    "%s is an example",
    (example) => expect(schemeOf([example])!.format(1, [1]).trim()).toBe(example),
  );

  test("words are no example", () => expect(schemeOf(["一、", "Introduction"])).toBeUndefined());
});

describe("the level of an ordinal", () => {
  test.each([
    ["official", "(一)", 2],
    ["official", "1、", 3],
    ["official", "㈠", 2],
    ["official", "⑴", 4],
    ["official", "第一章", undefined],
    ["official", "1.1", undefined],
    ["decimal", "1.", 1],
    ["decimal", "2.3.", 2],
    ["chapter", "第3章", 1],
    ["chapter", "第一条", undefined],
  ])("of the %s ladder: %s is of level %s", (name, text, level) =>
    expect(schemeOf(name)!.levelOf(read(text))).toBe(level),
  );
});

test("ranks order the systems from the highest to the lowest", () => {
  const ladders = [
    ["第一编", "第一章", "第一节", "第一条", "（一）", "1."],
    ["第一部分", "一、", "（一）", "1.", "（1）", "①"],
    ["第一章", "一、", "（一）", "第一阶段：", "1."],
    ["1.", "1.1", "1.1.1", "（1）"],
    ["I.", "A.", "1.", "a.", "(1)", "(a)", "i."],
    ["Part I", "Chapter 1", "Section 1", "1.1"],
    ["附件1", "一、"],
  ];
  for (const ladder of ladders) {
    const ranks = ladder.map((text) => rankOf(read(text)));
    expect([...ranks].sort((a, b) => a - b)).toEqual(ranks);
    expect(new Set(ranks).size).toBe(ranks.length);
  }
});

describe("the scheme that a report keeps to", () => {
  test.each([
    ["一、 二、 | （一） （二） | 1.", "official"],
    ["一、 二、 | 1. 2.", "official"],
    ["（一） （二） | 1.", "official"],
    ["第一章 第二章 | 第一节 | 一、", "chapter"],
    ["第一章 | 一、 二、", "chapter"],
    ["1 2 | 1.1 1.2 | 1.2.1", "decimal"],
    ["1. 2.", "decimal"],
    ["I. II. | A. | 1.", "outline"],
    ["第一条 第二条 | （一）", "legal"],
    [" | 一、 二、", "official"],
    ["一、 第二章", undefined],
    ["（一） | 一、", undefined],
    ["第一部分： 第二部分：", undefined],
  ])("%s: %s", (written, name) => {
    const levels = written.split("|").map((level) => level.trim().split(/\s+/).filter(Boolean).map(read));
    expect(detectScheme(levels)?.name).toBe(name);
  });
});

test.each([
  ["2、", "official", 1, "二、"],
  ["（三）", "official", 3, "3."],
  ["二、", "chapter", 1, "第二章 "],
  ["1.2", "decimal", 2, "1.2 "],
])("%s as %s writes level %i is %s", (text, name, level, expected) =>
  expect(schemeOf(name)!.format(level, read(text).path)).toBe(expected),
);
