import { describe, expect, it } from "vitest";
import { checkReport, openReport } from "../../../server/src/core/check/check";
import { blanksToFill } from "../../../server/src/core/features/blanksToFill";
import { hoverAt } from "../../../server/src/core/features/hover";
import { lensesOf } from "../../../server/src/core/features/lenses";
import { linkEdits } from "../../../server/src/core/features/moveFiles";
import { ordinalHints } from "../../../server/src/core/features/ordinalHints";
import { tokensOf } from "../../../server/src/core/features/semanticTokens";
import { readDocument } from "../../../server/src/core/syntax/document";
import { applyEdits } from "../../../server/src/core/text/edits";
import { makeLibrary } from "../../../server/src/core/types/library";
import { typeOf } from "../types/support";
import { marked, setup } from "./support/marked";

const TEXT = `# 关于消防检查的自查报告

## 一、工作开展情况

共检查[待补充]次，见第二部分，另见第九部分。

## 三、存在问题

（1）东馆一处；

（2）西馆一处。
`;

const checked = (text: string) => checkReport(marked(text).opened, setup);

it("semantic tokens: ordinals, blanks, references that hold or dangle", () => {
  const text = TEXT.replace("三、", "二、");
  const shown = tokensOf(checked(text).reports).map(({ start, end, type, modifier }) =>
    `${text.slice(start, end)} ${type} ${modifier ?? ""}`.trim(),
  );
  expect(shown).toEqual([
    "一、 ordinal",
    "[待补充] placeholder",
    "第二部分 reference valid",
    "第九部分 reference dangling",
    "二、 ordinal",
    "（1） ordinal",
    "（2） ordinal",
  ]);
});

describe("a reference dangles where a finding says so, and nowhere else", () => {
  const table = "| 楼层 | 水表 |\n|---|---|\n| 一层 | 完好 |\n";
  it.each([
    ["a table without a number could be meant", `详见表2。\n\n${table}`, []],
    ["there is no table", "详见表2。", ["表2"]],
    ["captions end before it", `详见表1、表4。\n\n表1 楼层水表\n\n${table}`, ["表4"]],
    ["a caption is lacking, which is told there", `详见表1、表2。\n\n表1 甲\n\n${table}\n${table}`, []],
  ])("%s", (_, body, expected) => {
    const text = `---\nreport: base\n---\n\n# 水表检修记录\n\n${body}`;
    const { reports, findings } = checked(text);
    const of = (spans: readonly { start: number; end: number }[]) =>
      spans.map(({ start, end }) => text.slice(start, end));
    const hovered = [...text.matchAll(/表\d/g)].filter(({ index }) =>
      hoverAt(reports, index + 1, [])?.text.en.endsWith("points to nothing in this report."),
    );
    expect({
      found: of(findings.filter(({ rule }) => rule === "broken-reference").map(({ span }) => span)),
      coloured: of(tokensOf(reports).filter(({ modifier }) => modifier === "dangling")),
      hovered: hovered.map(([reference]) => reference),
    }).toEqual({ found: expected, coloured: expected, hovered: expected });
  });
});

it("inlay hints: the ordinal that a heading should have", () => {
  const all = { start: 0, end: TEXT.length };
  const hints = ordinalHints(checked(TEXT).reports, all);
  expect(hints.map(({ offset, ordinal }) => [TEXT.slice(0, offset).slice(-2), ordinal])).toEqual([
    ["三、", "二、"],
  ]);
  expect(ordinalHints(checked(TEXT).reports, { start: 0, end: 20 })).toEqual([]);
});

it("blanks to fill in, each place of a mask among them", () => {
  const text =
    "---\nreport: base\n---\n\n# 总结\n\n某单位AAA组织演练xx次，AAA有[待补充]人参加，AAA已整改。\n\n全部完成。\n";
  const blanks = blanksToFill(checked(text).findings);
  expect(blanks.map(({ start, end }) => text.slice(start, end))).toEqual([
    "AAA",
    "xx",
    "AAA",
    "[待补充]",
    "AAA",
  ]);
});

describe("code lenses", () => {
  it.each([
    ["on a title in front matter", "---\nreport: base\ntitle: 检修记录\n---\n\n检修两次。\n", "检修记录"],
    ["where a report without a title begins", "---\nreport: base\n---\n\n检修两次。\n", ""],
  ])("%s", (_, text, place) => {
    const spans = lensesOf(checked(text)).filter(({ whole }) => whole);
    expect(spans.map(({ span }) => text.slice(span.start, span.end))).toEqual([place]);
  });

  it("on the title: sections, words, findings", () => {
    const [lens] = lensesOf(checked(TEXT));
    expect(lens?.text.zh).toMatch(/^必备章节 2\/3 · \d+字 · \d+处问题$/);
    expect(lens?.text.en).toMatch(/^2 of 3 sections · \d+ words · \d+ findings$/);
  });

  it("on sections that their type asks something of", () => {
    const library = makeLibrary([
      typeOf(
        "report: 1\nid: review\nlang: en\nextends: base\nsections:\n  - { name: Summary, length: 3..6 }\n  - { name: Actions, has: [{ list: 1.. }] }\n  - Notes\n",
      ),
    ]);
    const text =
      "---\nreport: review\n---\n\n# Review\n\n## Summary\n\nAll good here.\n\n## Actions\n\n- One\n\n## Notes\n\nn\n";
    const lenses = lensesOf(checkReport(openReport(text), { library })).filter(({ whole }) => !whole);
    expect(lenses.map(({ span, text: { en } }) => [text.slice(span.start, span.end), en])).toEqual([
      ["## Summary", "3 words (3 to 6)"],
      ["## Actions", "1 word · Holds list items: at least 1"],
    ]);
  });
});

describe("links when files move", () => {
  const move = (text: string, uri: string, oldUri: string, newUri: string): string =>
    applyEdits(text, linkEdits(readDocument(text), uri, [{ oldUri, newUri }]));

  it.each([
    ["to a file that moves", "[b](b.md#x)", "f:///w/a.md", "f:///w/b.md", "f:///w/c/d.md", "[b](c/d.md#x)"],
    [
      "of a file that moves",
      "[b](b.md) ![p](../p.png)",
      "f:///w/x/a.md",
      "f:///w/x/a.md",
      "f:///w/a.md",
      "[b](x/b.md) ![p](p.png)",
    ],
    ["to a folder that moves", "[b](x/b.md)", "f:///w/a.md", "f:///w/x", "f:///w/y", "[b](y/b.md)"],
    ["within a folder that moves", "[b](b.md)", "f:///w/x/a.md", "f:///w/x", "f:///w/y", "[b](b.md)"],
    [
      "encoded names",
      "[b](%E6%8A%A5%E5%91%8A.md)",
      "f:///w/a.md",
      "f:///w/%E6%8A%A5%E5%91%8A.md",
      "f:///w/%E6%80%BB%E7%BB%93%201.md",
      "[b](总结%201.md)",
    ],
    [
      "in angle brackets",
      "[b](<b c.md>)",
      "f:///w/a.md",
      "f:///w/b%20c.md",
      "f:///w/d%20e.md",
      "[b](<d e.md>)",
    ],
    [
      "definitions",
      "[b][1]\n\n[1]: b.md\n",
      "f:///w/a.md",
      "f:///w/b.md",
      "f:///w/c.md",
      "[b][1]\n\n[1]: c.md\n",
    ],
    [
      "not code, other files, addresses and fragments",
      "`[b](b.md)` [c](c.md) [d](#b.md) [e](https://x.y/b.md)",
      "f:///w/a.md",
      "f:///w/b.md",
      "f:///w/z.md",
      "`[b](b.md)` [c](c.md) [d](#b.md) [e](https://x.y/b.md)",
    ],
  ])("%s", (_, text, uri, from, to, after) => {
    expect(move(text, uri, from, to)).toBe(after);
  });
});
