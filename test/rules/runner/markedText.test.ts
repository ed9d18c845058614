import { describe, expect, it } from "vitest";
import { readMarkedText, writeMarkedText } from "./markedText";

describe("marked-up reports", () => {
  it("gives the text without marks, and where they stood", () => {
    const { text, marks, related } = readMarkedText("共⟦xx⟧次，⟪D⟫员⟦⟧");
    expect(text).toBe("共xx次，D员");
    expect(marks.map(({ start, end }) => [start, end])).toEqual([
      [1, 3],
      [7, 7],
    ]);
    expect(related).toEqual([{ start: 5, end: 6 }]);
  });

  it("reads rule, severity and message below the line, mark by mark", () => {
    const { text, marks } = readMarkedText("一⟦二⟧⟦三⟧\n ^ residue (warning): 删去\n ^ : 三\n四");
    expect(text).toBe("一二三\n四");
    expect(marks).toEqual([
      { start: 1, end: 2, rule: "residue", severity: "warning", message: "删去" },
      { start: 2, end: 3, rule: undefined, severity: undefined, message: "三" },
    ]);
  });

  it("reads marks that nest and marks over several lines", () => {
    const { text, marks } = readMarkedText("⟦a⟦b⟧\nc⟧");
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(["b", "ab\nc"]);
  });

  it.each([
    ["an opening mark alone", "a⟦b"],
    ["a closing mark alone", "a⟧b"],
    ["marks of two kinds crossed", "⟦a⟫"],
    ["a ^ line without a mark", "a\n^ residue"],
  ])("refuses %s", (_, source) => {
    expect(() => readMarkedText(source)).toThrow(Error);
  });

  it("leaves footnotes and exponents alone", () => {
    expect(readMarkedText("a\n[^1]: b\n2^3").text).toBe("a\n[^1]: b\n2^3");
  });

  it("writes characters nobody sees as escapes are written", () => {
    expect(readMarkedText("a{U+200B}b{U+1F600}").text).toBe("a\u200Bb\u{1F600}");
  });

  it("shows findings as a suite would", () => {
    const labels = [
      { start: 0, end: 3, label: "outer" },
      { start: 1, end: 2, label: "inner" },
      { start: 5, end: 5, label: "point" },
    ];
    expect(writeMarkedText("abc\nd", labels)).toBe("⟦a⟦b⟧c⟧\n^ outer\n^ inner\nd⟦⟧\n^ point");
  });
});
