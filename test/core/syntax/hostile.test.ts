import { describe, expect, it } from "vitest";
import { parseBlocks } from "../../../server/src/core/syntax/blocks";
import { commentsOf } from "../../../server/src/core/syntax/comments";
import { editDocument, readDocument } from "../../../server/src/core/syntax/document";
import type { Node } from "../../../server/src/core/syntax/nodes";
import { passagesOf } from "../../../server/src/core/syntax/passages";
import { tries } from "../../reliability/tries";

/*
 * Texts on which a reader that takes n² steps does not come to an end in time: each has a hundred thousand of what
 * makes readers look far ahead or back.
 */

const MANY = 100_000;
const nested = (count: number, line: (depth: number) => string): string =>
  Array.from({ length: count }, (_, depth) => line(depth)).join("\n");

const TEXTS: Readonly<Record<string, string>> = {
  "empty lines": "\n".repeat(MANY * 5),
  "short lines": "a\n".repeat(MANY * 3),
  "lines that end at CR": "a\r".repeat(MANY * 3),
  "one long line": "读数".repeat(MANY * 5),
  "white space": `${" \t".repeat(MANY * 3)}a`,
  "quotes in quotes": `${">".repeat(5000)}a\n`.repeat(40),
  "lists in lists, by indentation": nested(1500, (depth) => `${"  ".repeat(depth)}- a`),
  "lists in lists, on one line": `${"- ".repeat(MANY)}a`,
  "nearly thematic breaks": `${"* ".repeat(MANY)}a`,
  "empty lines in a deep list": nested(60, (depth) => `${"  ".repeat(depth)}- a`) + "\n".repeat(MANY),
  "fences of growing length": nested(1500, (depth) => "`".repeat(3 + depth)),
  "open fences in quotes": "> ```\n\n".repeat(MANY / 2),
  "open comments in quotes": "> <!--\n\n".repeat(MANY / 2),
  "open tags": "<a\n".repeat(MANY),
  definitions: "[a]: /u\n".repeat(MANY),
  "definitions with open titles": "[a]: /u\n'b\n".repeat(MANY),
  "definitions that headings interrupt": "[a]: b\n=\n".repeat(MANY),
  "open formulas": "$$ a\n\n".repeat(MANY),
  "table upon table": "a|b\n-|-\n".repeat(MANY),
  "a wide table": `${"|a".repeat(MANY)}\n${"|-".repeat(MANY)}\n${"|b".repeat(MANY)}`,
  "open front matter": `---\n${"a: b\n".repeat(MANY)}`,
  "footnotes in footnotes": "[^a]: ".repeat(MANY),
  "runs of backticks of growing length": nested(1500, (depth) => `${"`".repeat(depth)}a`).replaceAll(
    "\n",
    "",
  ),
  "opening brackets": `a${"[".repeat(MANY)}`,
  "brackets around links": `a${"[".repeat(MANY)}${"[a](b)".repeat(MANY)}${"]".repeat(MANY)}`,
  "open link targets": `a${"[a](".repeat(MANY)}`,
  "open link titles": `a${"[a](b '".repeat(MANY)}`,
  "open images": `a${"![".repeat(MANY)}`,
  stars: `${"*".repeat(MANY)}a`,
  "opening stars": "*a ".repeat(MANY),
  "stars and underscores": "*a_ ".repeat(MANY),
  "marks that could open and close": "a**b ".repeat(MANY),
  "strong text that nothing opens": "甲**。".repeat(MANY),
  "angle brackets": `a${"<".repeat(MANY)}`,
  "open comments in prose": `a${"<!-- ".repeat(MANY)}`,
  "open declarations": `a${"<!A <?".repeat(MANY)}`,
  "attributes without end": `a<a${" b".repeat(MANY)}`,
  dollars: "$a ".repeat(MANY),
  addresses: "http://".repeat(MANY),
  backslashes: "\\".repeat(MANY),
};

function depthOf(node: Node): number {
  return 1 + Math.max(0, ...node.children.slice(0, 1000).map(depthOf));
}

describe("hostile texts are read in linear time", () => {
  it.each(Object.entries(TEXTS))("%s", (_, text) => {
    const blocks = parseBlocks(text);
    expect(blocks.map((block) => block.text).join("") === text).toBe(true);
    for (const block of blocks) {
      passagesOf(block);
      commentsOf(block);
    }
    expect(Math.max(...blocks.slice(0, 1000).map((block) => depthOf(block.node)))).toBeLessThan(110);
  });

  tries("B12", Object.keys(TEXTS).length);

  it("when a fence opens and closes at the head of a long document", () => {
    const document = readDocument("一、水质\n\n合格。\n\n".repeat(MANY / 2));
    const fenced = editDocument(document, [{ start: 0, end: 0, newText: "```\n" }]);
    expect(fenced.blocks).toHaveLength(1);
    expect(editDocument(fenced, [{ start: 0, end: 4, newText: "" }]).blocks).toHaveLength(MANY);
  });

  it("when every block of a long document is edited", () => {
    const document = readDocument("# 一\n\n合格。\n\n".repeat(MANY / 10));
    const edits = document.blocks.map((_, i) => ({
      start: document.startOf(i),
      end: document.startOf(i),
      newText: "#",
    }));
    expect(editDocument(document, edits).length).toBe(document.length + edits.length);
  });
});
