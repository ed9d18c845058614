import { describe, expect, test } from "vitest";
import { formatHan, parseHan } from "../../../server/src/core/ordinals/han";
import { asLetters, formatNumeral, parseNumeral } from "../../../server/src/core/ordinals/numerals";
import { formatRoman, parseRoman } from "../../../server/src/core/ordinals/roman";

describe("Chinese numbers", () => {
  test.each([
    ["一", 1],
    ["十", 10],
    ["十一", 11],
    ["一十二", 12],
    ["二十", 20],
    ["九十九", 99],
    ["一百", 100],
    ["一百零五", 105],
    ["一百〇五", 105],
    ["一百一十", 110],
    ["一百十五", 115],
    ["两百三十", 230],
    ["一千零一十", 1010],
    ["一千二百六十", 1260],
    ["九千九百九十九", 9999],
    ["二〇二四", 2024],
    ["二○二四", 2024],
    ["两", 2],
    ["零", 0],
  ])("%s is %i", (text, value) => expect(parseHan(text)).toBe(value));

  test.each(["", "百", "一百一", "一千五", "十十", "一百零零五", "三万", "一 二", "1十", "五一百"])(
    "%j is none",
    (text) => expect(parseHan(text)).toBeUndefined(),
  );

  test.each([
    [7, "七"],
    [10, "十"],
    [14, "十四"],
    [40, "四十"],
    [101, "一百零一"],
    [110, "一百一十"],
    [1001, "一千零一"],
    [9090, "九千零九十"],
    [0, "零"],
    [12345, "一二三四五"],
  ])("%i is written %s", (value, text) => expect(formatHan(value)).toBe(text));
});

describe("Roman numbers", () => {
  test.each([
    ["I", 1],
    ["IV", 4],
    ["XIX", 19],
    ["XLII", 42],
    ["MCMXCIX", 1999],
    ["MMMCMXCIX", 3999],
  ])("%s is %i and back", (text, value) => {
    expect(parseRoman(text)).toBe(value);
    expect(formatRoman(value)).toBe(text);
  });

  test.each(["", "IIII", "VX", "IC", "MMMM", "iv"])("%j is none", (text) =>
    expect(parseRoman(text)).toBeUndefined(),
  );
  test.each([0, -1, 1.5, 4000])("there is none for %d", (value) =>
    expect(formatRoman(value)).toBeUndefined(),
  );
});

describe("a number of any kind", () => {
  test.each([
    ["12", 12, "arabic"],
    ["１２", 12, "arabic"],
    ["①", 1, "circled"],
    ["⑳", 20, "circled"],
    ["㉑", 21, "circled"],
    ["㊿", 50, "circled"],
    ["⑴", 1, "parenthesized"],
    ["⒇", 20, "parenthesized"],
    ["⒈", 1, "fullStop"],
    ["㈩", 10, "hanParenthesized"],
    ["㊀", 1, "circledHan"],
    ["Ⅻ", 12, "upperRoman"],
    ["ⅳ", 4, "lowerRoman"],
    ["ⅩⅢ", 13, "upperRoman"],
    ["I", 1, "upperRoman"],
    ["x", 10, "lowerRoman"],
    ["C", 3, "upperLetter"],
    ["d", 4, "lowerLetter"],
    ["B", 2, "upperLetter"],
    ["AA", 27, "upperLetter"],
    ["Three", 3, "english"],
  ])("%s is %i in %s numerals", (text, value, numerals) =>
    expect(parseNumeral(text)).toEqual({ value, numerals }),
  );

  test.each(["", "壹", "1.2", "Four score", "Iv", "①②"])("%j is none", (text) =>
    expect(parseNumeral(text)).toBeUndefined(),
  );

  test("a letter that is a Roman digit can be read as a letter", () =>
    expect(asLetters("I")).toEqual({ value: 9, numerals: "upperLetter" }));

  test.each([
    [3, "arabic", "１", "３"],
    [3, "arabic", "01", "03"],
    [12, "arabic", "01", "12"],
    [11, "han", "一〇", "一一"],
    [11, "han", "十", "十一"],
    [13, "upperRoman", "Ⅰ", "ⅩⅢ"],
    [13, "upperRoman", "I", "XIII"],
    [4, "lowerRoman", "i", "iv"],
    [4, "lowerRoman", "ⅰ", "ⅳ"],
    [28, "upperLetter", "A", "AB"],
    [21, "circled", "①", "㉑"],
    [2, "circled", "❶", "❷"],
    [2, "english", "ONE", "TWO"],
    [2, "english", "One", "Two"],
  ] as const)("%i as %s like %s is %s", (value, numerals, like, text) =>
    expect(formatNumeral(value, numerals, like)).toBe(text),
  );

  test.each([
    [51, "circled"],
    [21, "parenthesized"],
    [11, "hanParenthesized"],
    [0, "upperLetter"],
    [-1, "arabic"],
  ] as const)("there is no sign for %i in %s", (value, numerals) =>
    expect(formatNumeral(value, numerals)).toBeUndefined(),
  );
});
