import { describe, expect, it } from "vitest";
import { frameOf } from "../../../server/src/cli/reporters/frame";
import { displayWidth } from "../../../server/src/cli/width";
import type { Span } from "../../../server/src/core/text/span";
import { readMarkedText } from "../../rules/runner/markedText";

/** The line without its marks, and the stretch between them. */
function marked(source: string): [string, Span] {
  const { text, marks } = readMarkedText(source);
  return [text, marks[0] as Span];
}

describe("carets stand below what they mark", () => {
  it.each([
    ["Latin", "read ⟦xx⟧ meters", "read xx meters", "     ^^"],
    ["Han before it", "检查⟦XX⟧家", "检查XX家", "    ^^"],
    ["Han marked", "（⟦一⟧）a", "（一）a", "  ^^"],
    ["nothing but a place", "ab⟦⟧c", "abc", "  ^"],
    ["at the end of the line", "abc⟦⟧", "abc", "   ^"],
    ["tabs", "\t⟦x⟧", "  x", "  ^"],
    ["a control character", "a\u001b⟦b⟧", "a<U+001B>b", "         ^"],
    ["a pair of surrogates", "𠮷⟦𠮷⟧", "𠮷𠮷", "  ^^"],
  ])("%s", (_, text, line, marks) => expect(frameOf(...marked(text))).toEqual({ line, marks }));
});

describe("a long line is cut around the place", () => {
  it("on both sides", () => {
    const { line, marks } = frameOf(...marked(`${"a".repeat(500)}⟦xx⟧${"b".repeat(500)}`));
    expect(line).toBe(`…${"a".repeat(40)}xx${"b".repeat(58)}…`);
    expect(marks).toBe(`${" ".repeat(41)}^^`);
  });

  it("where Han characters fill the columns twice as fast", () => {
    const { line, marks } = frameOf(...marked(`${"表".repeat(500)}⟦水⟧${"井".repeat(500)}`));
    expect(line).toBe(`…${"表".repeat(20)}水${"井".repeat(29)}…`);
    expect(marks).toBe(`${" ".repeat(41)}^^`);
  });

  it("inside a marked stretch that is too long itself", () => {
    const { line, marks } = frameOf(...marked(`⟦${"a".repeat(500)}⟧`));
    expect(line).toBe(`${"a".repeat(60)}…`);
    expect(displayWidth(marks)).toBe(60);
  });

  it("never in the middle of a character", () => {
    const { line } = frameOf(...marked(`${"🔧".repeat(100)}⟦x⟧`));
    expect(line).toBe(`…${"🔧".repeat(20)}x`);
  });
});
