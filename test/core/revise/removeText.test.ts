import { describe, expect, it } from "vitest";
import { removeBlocks, removePiece, removeProse } from "../../../server/src/core/revise/removeText";
import { readDocument } from "../../../server/src/core/syntax/document";
import { passagesOf } from "../../../server/src/core/syntax/passages";
import { applyEdits, type TextEdit } from "../../../server/src/core/text/edits";
import { readMarkedText } from "../../rules/runner/markedText";

/** Takes out what is marked: a passage when it is marked as a whole, else the piece of it. */
function without(source: string, newText = ""): string {
  const { text, marks } = readMarkedText(source);
  const document = readDocument(text);
  const [mark] = marks;
  if (mark === undefined) throw new Error("nothing is marked");
  const index = document.indexAt(mark.start);
  const block = document.blocks[index];
  const start = document.startOf(index);
  let edits: readonly TextEdit[] = [];
  for (const { node } of block === undefined ? [] : passagesOf(block)) {
    const first = start + (node.lines[0]?.start ?? 0);
    const last = start + (node.lines.at(-1)?.end ?? 0);
    if (mark.start < first || mark.end > last) continue;
    const whole = mark.start === first && mark.end === last;
    edits =
      whole && newText === ""
        ? removeProse(document, index, node)
        : removePiece(document, index, node, mark, newText);
  }
  return applyEdits(text, edits);
}

describe("taking text out", () => {
  it.each([
    ["a paragraph", "a\n\n⟦b⟧\n\nc\n", "a\n\nc\n"],
    ["the first paragraph", "⟦a⟧\n\nb\n", "b\n"],
    ["the last paragraph", "a\n\n⟦b⟧\n", "a\n"],
    ["the last paragraph without a line end", "a\n\n⟦b⟧", "a"],
    ["all there is", "⟦a⟧\n", ""],
    ["a heading", "a\n\n## ⟦b⟧\n\nc\n", "a\n\nc\n"],
    ["a paragraph under a heading without an empty line", "# a\n⟦b⟧\n\nc\n", "# a\nc\n"],
    ["an item", "- a\n- ⟦b⟧\n- c\n", "- a\n- c\n"],
    ["the only item", "a\n\n- ⟦b⟧\n\nc\n", "a\n\nc\n"],
    ["an item of a list in a list", "- a\n  - ⟦b⟧\n  - c\n", "- a\n  - c\n"],
    ["what stands at the bullet of an item that holds more", "- ⟦a⟧\n  - b\n", "- \n  - b\n"],
    ["a second paragraph of an item", "- a\n\n  ⟦b⟧\n\n  c\n", "- a\n\n\n  c\n"],
    ["a quotation", "a\n\n> ⟦b⟧\n\nc\n", "a\n\nc\n"],
    ["a cell", "| a | b |\n|---|---|\n| c | ⟦d⟧ |\n", "| a | b |\n|---|---|\n| c |  |\n"],
    ["with CRLF", "a\r\n\r\n⟦b⟧\r\n\r\nc\r\n", "a\r\n\r\nc\r\n"],
    ["the last with CRLF", "a\r\n\r\n⟦b⟧\r\n", "a\r\n"],
  ])("%s", (_, before, after) => {
    expect(without(before)).toBe(after);
  });

  it.each([
    ["within a word", "a⟦x⟧b\n", "ab\n"],
    ["between two spaces", "a ⟦x⟧ b\n", "a b\n"],
    ["at the end of a line", "a ⟦x⟧\nb\n", "a\nb\n"],
    ["at the beginning of a line", "⟦x⟧ a\n", "a\n"],
    ["a line of a paragraph", "a\n⟦x⟧\nb\n", "a\nb\n"],
    ["the last line of a paragraph", "a\n⟦x⟧\n\nb\n", "a\n\nb\n"],
  ])("a piece: %s", (_, before, after) => {
    expect(without(before)).toBe(after);
  });

  it("puts something in its place", () => {
    expect(without("a⟦x⟧b\n", "·")).toBe("a·b\n");
  });

  it("takes out several blocks at once", () => {
    const text = "a\n\nb\n\nc\n\nd\n";
    expect(applyEdits(text, removeBlocks(readDocument(text), 1, 2))).toBe("a\n\nd\n");
  });
});
