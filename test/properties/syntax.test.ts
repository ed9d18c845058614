import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBlocks } from "../../server/src/core/syntax/blocks";
import { commentsOf } from "../../server/src/core/syntax/comments";
import { holdsProse, type Node } from "../../server/src/core/syntax/nodes";
import { passagesOf } from "../../server/src/core/syntax/passages";
import { lineStarts } from "../../server/src/core/text/lineIndex";
import { contains, type Span } from "../../server/src/core/text/span";

/** Anything that a file may hold: marks, Chinese, control characters, lone surrogates, NUL, any UTF-16 unit. */
const unit = fc.oneof(
  fc.constantFrom(
    ..."#>-+*_`~<>[]()!|$\\:&='\"^ \t\n\r0123456789.abch/中。、！？“”（）\0\uFEFF\uFFFC\uD83D\uDE00\u2028\u3000",
  ),
  fc.constantFrom(
    "\n\n",
    "\r\n",
    "    ",
    "```",
    "<!--",
    "-->",
    "---\n",
    "$$",
    "[^1]:",
    "| - |",
    "https://",
    "www.",
    "😀",
  ),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
);
const soup = fc.array(unit, { maxLength: 200 }).map((units) => units.join(""));

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const child of node.children) visit(child, see);
}

function expectOrdered(spans: readonly Span[], within: Span): void {
  let end = within.start;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(contains(within, span)).toBe(true);
    end = span.end;
  }
}

describe("any text at all", () => {
  it("is read into blocks that make up the text", () => {
    fc.assert(
      fc.property(soup, (text) => {
        const blocks = parseBlocks(text);
        expect(blocks.map((block) => block.text).join("")).toBe(text);
        for (const block of blocks) expect(block.lineEnds).toBe(lineStarts(block.text).length - 1);
      }),
      { seed: 20260311, numRuns: 2000 },
    );
  });

  it("has nodes in order, each within its parent, and prose on lines of its own", () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const block of parseBlocks(text)) {
          expect(contains({ start: 0, end: block.text.length }, block.node)).toBe(true);
          visit(block.node, (node) => {
            expectOrdered(node.children, node);
            if (!holdsProse(node)) return;
            expectOrdered(node.lines, node);
            for (const line of node.lines) {
              expect(block.text.slice(line.start, line.end)).toMatch(
                /^(?:[^ \t\r\n](?:[^\r\n]*[^ \t\r\n])?)?$/,
              );
            }
          });
        }
      }),
      { seed: 20260312, numRuns: 2000 },
    );
  });

  it("has prose whose characters come from its source in order, and comments that are comments", () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const block of parseBlocks(text)) {
          for (const { node, prose } of passagesOf(block)) {
            const { length } = prose.text;
            const spans = Array.from({ length }, (_, i) => prose.sourceSpan(i, i + 1));
            expectOrdered(spans, node);
            for (let i = 0; i < length; i++) expect(prose.sourceOffset(i)).toBe(spans[i]?.start);
          }
          for (const { start } of commentsOf(block)) expect(block.text.startsWith("<!--", start)).toBe(true);
        }
      }),
      { seed: 20260313, numRuns: 2000 },
    );
  });
});
