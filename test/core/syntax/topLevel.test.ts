import { describe, expect, it } from "vitest";
import { parseBlocks } from "../../../server/src/core/syntax/blocks";

describe("top-level blocks", () => {
  const sources = (text: string): string[] => parseBlocks(text).map((block) => block.text);

  it("reach up to the next one, empty lines behind them included", () => {
    expect(sources("# 甲\n\n\n乙\n- 丙\n\n丁")).toEqual(["# 甲\n\n\n", "乙\n", "- 丙\n\n", "丁"]);
  });

  it("of an empty text are none", () => {
    expect(sources("")).toEqual([]);
  });

  it("begin with the empty lines at the head of a document", () => {
    expect(sources("\n \n甲")).toEqual(["\n \n", "甲"]);
    expect(parseBlocks("\n \n甲")[0]?.node).toEqual({ kind: "blank", start: 0, end: 0, children: [] });
  });

  it.each(["\n", "\r\n", "\r"])("are the same for every kind of line end: %j", (lineEnd) => {
    const text = "# 甲\n\n- 乙\n  丙\n\n\n```\n丁\n```\n| 戊 |\n| -- |\n";
    const blocks = parseBlocks(text.replaceAll("\n", lineEnd));
    expect(blocks.map((block) => block.text.replaceAll(lineEnd, "\n"))).toEqual(sources(text));
    expect(blocks.map((block) => block.lineEnds)).toEqual([2, 4, 3, 2]);
  });

  it("end at the same place whatever follows", () => {
    const [alone] = parseBlocks("甲 \n");
    const [aboveTable] = parseBlocks("甲 \n| 乙 |\n| -- |\n");
    expect(aboveTable).toEqual(alone);
  });

  it("count their line ends where definitions part a paragraph", () => {
    expect(parseBlocks("[a]: /a\r\n[b]: /b\r\n甲\r\n\r\n").map((block) => block.lineEnds)).toEqual([1, 1, 2]);
  });
});
