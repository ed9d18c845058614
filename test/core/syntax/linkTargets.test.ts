import { describe, expect, it } from "vitest";
import { readDocument } from "../../../server/src/core/syntax/document";
import { linkTargetsOf } from "../../../server/src/core/syntax/linkTargets";

/** The targets of a text, as they stand in it. */
function targets(text: string): string[] {
  const document = readDocument(text);
  return document.blocks.flatMap((block, i) =>
    linkTargetsOf(block).map(({ start, end, address }) => {
      const at = document.startOf(i);
      expect(text.slice(at + start, at + end)).toBe(address);
      return address;
    }),
  );
}

describe("where links point to", () => {
  it.each([
    ["links and images", "[a](b.md) ![c](d.png)", ["b.md", "d.png"]],
    ["with titles, brackets and spaces", '[a]( b(1).md "t") [c](<d e.md>)', ["b(1).md", "d e.md"]],
    [
      "around emphasis, in headings, lists, quotes and tables",
      "## [*a*](b)\n\n- [c](d)\n\n> [e](f)\n\n| [g](h) |\n|---|\n",
      ["b", "d", "f", "h"],
    ],
    ["definitions", "[a]: b.md\n[c]: <d e.md> 't'\n", ["b.md", "d e.md"]],
    [
      "not code, not comments, not footnotes",
      "`[a](b)` <!-- [c](d) -->\n\n```\n[e](f)\n```\n\n[^1]: [g](h)\n",
      ["h"],
    ],
    ["not brackets alone", "[a] (b) [待补充](", []],
    ["an image within a link", "[![a](b.png)](c.md)", ["b.png", "c.md"]],
  ])("%s", (_, text, found) => {
    expect(targets(text)).toEqual(found);
  });
});
