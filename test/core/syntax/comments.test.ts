import { describe, expect, it } from "vitest";
import { parseBlocks } from "../../../server/src/core/syntax/blocks";
import { commentsOf } from "../../../server/src/core/syntax/comments";

/** The comments of a text: source and inner text. */
function commentsIn(text: string): [source: string, inner: string][] {
  return parseBlocks(text).flatMap((block) =>
    commentsOf(block).map(({ start, end, text: inner }): [string, string] => [
      block.text.slice(start, end),
      inner,
    ]),
  );
}

describe("comments", () => {
  it.each<readonly [name: string, text: string, comments: readonly [source: string, inner: string][]]>([
    ["a block of its own", "<!-- 甲\n\n乙 -->\n", [["<!-- 甲\n\n乙 -->", " 甲\n\n乙 "]]],
    [
      "two on a line",
      "<!--a--> <!--b-->",
      [
        ["<!--a-->", "a"],
        ["<!--b-->", "b"],
      ],
    ],
    ["within prose", "甲 <!-- a --> 乙", [["<!-- a -->", " a "]]],
    ["over lines of a quote", "> 甲 <!-- a\n> b -->", [["<!-- a\n> b -->", " a\n> b "]]],
    [
      "in a list, a table, a heading",
      "- <!--a-->\n\n|x<!--b-->|\n|--|\n\n# c <!--d-->",
      [
        ["<!--a-->", "a"],
        ["<!--b-->", "b"],
        ["<!--d-->", "d"],
      ],
    ],
    ["within other HTML", "<div>\n<!--a-->\n</div>", [["<!--a-->", "a"]]],
    ["never closed", "<!-- a\n\nb\n", [["<!-- a\n\nb", " a\n\nb"]]],
    [
      "empty ones",
      "a <!----> <!--> b",
      [
        ["<!---->", ""],
        ["<!-->", ""],
      ],
    ],
    ["none in code", "`<!-- a -->`\n\n```\n<!-- b -->\n```\n", []],
    ["none that is not closed in prose", "a <!-- b", []],
  ])("%s", (_, text, comments) => {
    expect(commentsIn(text)).toEqual(comments);
  });
});
