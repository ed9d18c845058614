import { describe, expect, it } from "vitest";
import { isPasteDebris, residueMarks } from "../../../server/src/core/report/residueMarks";
import { readMarkedText } from "../../rules/runner/markedText";

describe("what copying leaves inside a text", () => {
  it.each([
    "责任⟦##paidbegin##⟧人⟦##paid_end##⟧",
    "后厨⟦&nbsp;&nbsp;⟧消毒⟦&emsp;⟧，⟦&ldquo;⟧三查⟦&rdquo;⟧，a⟦&amp;nbsp;⟧b",
    "后厨消毒⟦<o:p>⟧⟦</o:p>⟧",
    "后厨⟦{U+200B}⟧消毒⟦{U+FEFF}{U+2060}⟧，⟦{U+FFFD}⟧，⟦{U+E123}⟧，⟦{U+0007}⟧，科⟦{U+200D}⟧学",
  ])("finds %s", (marked) => {
    const { text, marks } = readMarkedText(marked);
    expect(residueMarks(text).map(({ start, end }) => [start, end])).toEqual(
      marks.map(({ start, end }) => [start, end]),
    );
  });

  it.each([
    "## 标题 ##",
    "C## and ## and #tag#",
    "R&D, AT&T, a &lt; b, &amp;, &copy; &mdash; in English",
    "10&nbsp;km",
    "👨{U+200D}👩{U+200D}👧, क्{U+200D}ष, می{U+200C}خواهم",
    "עברית {U+200F}(a)",
    "co{U+00AD}operate",
  ])("leaves alone %s", (marked) => {
    expect(residueMarks(readMarkedText(marked).text)).toEqual([]);
  });

  it.each([
    ["between words of English a space", "opens&nbsp;daily", " "],
    ["in Chinese nothing", "后厨&nbsp;消毒", ""],
    ["a mark by its name", "后厨&middot;消毒", "·"],
  ])("%s takes its place", (_, text, replacement) => {
    expect(residueMarks(text).map((mark) => mark.replacement)).toEqual([replacement]);
  });

  it.each([
    ["<!--StartFragment-->", true],
    ["<!--[if gte mso 9]><xml></xml><![endif]-->", true],
    ['<p class="MsoNormal">', true],
    ["<!-- 待补充 -->", false],
    ["<br>", false],
    ['<span style="color:red">', false],
  ])("%s is debris of pasting: %s", (html, expected) => {
    expect(isPasteDebris(html)).toBe(expected);
  });
});
