import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { editDocument, readDocument, type SourceDocument } from "../../server/src/core/syntax/document";
import type { Block } from "../../server/src/core/syntax/nodes";
import { applyEdits, type TextEdit } from "../../server/src/core/text/edits";

/** What people type, paste and delete, and what makes something else of the blocks around it. */
const PIECES =
  "水表抄表率|图书馆|，|。|drill|x| |  |    |\t|😀|\u3000|\n|\n|\n\n|\r\n|\r\n\r\n|\r|# |## 二、|\n### |===|\n===\n|---|\n---\n|" +
  "***|- |\n- |* |1. |\n2. |3) |> |\n> |>> |```|\n```\n|~~~\n|$$|\n$$\n|<!--|-->|\n<!-- 注 -->\n|<div>|</div>\n|<b>|<pre>|" +
  "甲 ¦ 乙\n--- ¦ ---\n|¦ 1 ¦|¦|[^1]: 注|[a]: /b|'t'|\n\"|title: 月报\n|---\ntitle: 月报\n---\n|...|**|`";

const piece = fc.constantFrom(...PIECES.split("|").map((text) => text.replaceAll("¦", "|")));
const markdown = (maxLength: number) => fc.array(piece, { maxLength }).map((pieces) => pieces.join(""));

/** A place in a text of any length, as a part of it, and how many characters go. */
const change = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(40)),
  inserted: markdown(4),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function toEdit({ place, removed, inserted }: Change, length: number): TextEdit {
  const start = Math.floor(place * length);
  return { start, end: Math.min(length, start + removed), newText: inserted };
}

/** Edits that do not overlap: those of the changes that stand clear of the ones before them. */
function toEdits(changes: readonly Change[], length: number): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const edit of changes.map((change) => toEdit(change, length)).sort((a, b) => a.start - b.start)) {
    if (edit.start > (edits.at(-1)?.end ?? -1)) edits.push(edit);
  }
  return edits;
}

/** A block without what has been found in it. */
const read = ({ text, node, lineEnds }: Block): Block => ({ text, node, lineEnds });

/** A document says the same about itself however it came to be. */
function expectSame(document: SourceDocument, text: string): void {
  const fresh = readDocument(text);
  edited++;
  expect(document.blocks.map(read)).toEqual(fresh.blocks.map(read));
  expect(document.length).toBe(text.length);
  expect(document.lineCount).toBe(fresh.lineCount);
  for (let i = 0; i <= fresh.blocks.length; i++) expect(document.startOf(i)).toBe(fresh.startOf(i));
  for (let at = 0; at <= text.length; at += 7) expect(document.positionAt(at)).toEqual(fresh.positionAt(at));
}

let edited = 0;
const reused: number[] = [];

afterAll(() => {
  const share = (100 * reused.reduce((sum, one) => sum + one, 0)) / reused.length;
  console.log(
    `${edited} edited documents compared with fresh ones; ${share.toFixed(0)} % of the blocks of a long one reused`,
  );
});

describe("reading a document again after edits", () => {
  it("gives what a fresh reading gives, one edit after another", () => {
    fc.assert(
      fc.property(markdown(40), fc.array(change, { minLength: 1, maxLength: 12 }), (start, changes) => {
        let text = start;
        let document = readDocument(text);
        for (const change of changes) {
          const edit = toEdit(change, text.length);
          text = applyEdits(text, [edit]);
          document = editDocument(document, [edit]);
          expectSame(document, text);
        }
      }),
      { seed: 20260301, numRuns: 1000 },
    );
  });

  it("gives what a fresh reading gives, several edits at once", () => {
    fc.assert(
      fc.property(markdown(200), fc.array(change, { maxLength: 8 }), (before, changes) => {
        const edits = toEdits(changes, before.length);
        expectSame(editDocument(readDocument(before), edits), applyEdits(before, edits));
      }),
      { seed: 20260302, numRuns: 1000 },
    );
  });

  it("gives what a fresh reading gives when only the new text is known", () => {
    fc.assert(
      fc.property(markdown(60), fc.array(change, { maxLength: 4 }), (before, changes) => {
        const text = applyEdits(before, toEdits(changes, before.length));
        expectSame(readDocument(text, readDocument(before)), text);
      }),
      { seed: 20260303, numRuns: 1000 },
    );
  });

  it("gives what a fresh reading gives where fences and comments swallow a long text and give it back", () => {
    const text = Array.from({ length: 12 }, (_, i) => section(i)).join("");
    const swallowing = fc.record({
      place: fc.constantFrom(0, 0.1, 0.2, 0.21, 0.6, 0.99, 1),
      removed: fc.constantFrom(0, 0, 3, 4, 30),
      inserted: fc.constantFrom("```\n", "~~~\n", "<!--", "-->\n", "\n\n", "", "甲", "[a]: /b\n", "\n---\n"),
    });
    fc.assert(
      fc.property(fc.array(swallowing, { minLength: 2, maxLength: 10 }), (changes) => {
        let source = text;
        let document = readDocument(source);
        for (const change of changes) {
          const edit = toEdit(change, source.length);
          source = applyEdits(source, [edit]);
          document = editDocument(document, [edit]);
          expectSame(document, source);
        }
      }),
      { seed: 20260305, numRuns: 50 },
    );
  });

  it.each([
    ["taken away again", { start: 0, end: 5, newText: "" }, "第0号"],
    ["closed further down", "第25号", "第25号"],
  ])("a fence that swallows a long text and is %s gives back the blocks from there on", (_, how, from) => {
    const items = Array.from({ length: 40 }, (_, i) => `第${i}号饮水机本月检查两次。\n\n滤芯更换一次。\n\n`);
    const text = items.join("");
    const document = readDocument(text);
    const open = editDocument(document, [{ start: 0, end: 0, newText: "```\n" }]);
    const typed = editDocument(open, [{ start: 4, end: 4, newText: "x" }]);
    const place = typed.text.indexOf(String(how));
    const closing = { start: place, end: place, newText: "```\n\n" };
    const closed = editDocument(typed, [typeof how === "string" ? closing : how]);
    const kept = document.blocks.length - document.indexAt(text.indexOf(from)) - 1;
    expect(open.blocks).toHaveLength(1);
    closed.blocks.slice(-kept).forEach((block, i) => {
      expect(block).toBe(document.blocks.at(i - kept));
    });
  });

  it("keeps what is far from the edits", () => {
    const text = [
      "---\ntitle: 饮水设备巡检月报\n---\n\n",
      ...Array.from({ length: 40 }, (_, i) => section(i)),
    ].join("");
    const shares: number[] = [];
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const document = readDocument(text);
        const edits = toEdits(changes, text.length);
        const edited = editDocument(document, edits);
        expectSame(edited, applyEdits(text, edits));
        const before = new Set(document.blocks);
        shares.push(edited.blocks.filter((block) => before.has(block)).length / document.blocks.length);
      }),
      { seed: 20260304, numRuns: 100 },
    );
    reused.push(...shares);
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.8);
  });

  it("keeps every block but the one that is typed in", () => {
    const text = Array.from({ length: 40 }, (_, i) => section(i)).join("");
    const document = readDocument(text);
    const typed = document.indexAt(text.indexOf("第20号"));
    const at = document.startOf(typed) + 2;
    const edited = editDocument(document, [{ start: at, end: at, newText: "新" }]);
    expect(edited.blocks.filter((block, i) => block !== document.blocks[i])).toHaveLength(1);
    expect(edited.blocks[typed]?.text).toBe(
      `${text.slice(at - 2, at)}新${text.slice(at, document.startOf(typed + 1))}`,
    );
  });
});

/** A section as reports have them, with all kinds of blocks. */
function section(index: number): string {
  return [
    `## ${index}．第${index}号设备`,
    `第${index}号饮水机本月检查两次，滤芯更换一次。\n水质合格。`,
    "- 滤芯\n- 水箱\n\n  已清洗。",
    "> 住户反映出水慢。",
    "| 日期 | 结果 |\n| --- | --- |\n| 3日 | 合格 |",
    "```\nlog\n```",
    "<!-- 复核 -->",
    "",
  ].join("\n\n");
}
