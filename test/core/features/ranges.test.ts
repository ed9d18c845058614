import { describe, expect, it } from "vitest";
import { readReports } from "../../../server/src/core/check/check";
import { foldsOf } from "../../../server/src/core/features/folding";
import { matchesQuery } from "../../../server/src/core/features/matchesQuery";
import { selectionsAt } from "../../../server/src/core/features/selectionRanges";
import { marked, setup } from "./support/marked";

describe("folding", () => {
  it("sections, numbered lines and run-ins, front matter, lists, tables, code", () => {
    const text = `---
report: base
---

# 总结

一、工作

（一）开放。周末开放。
全年无休。

- 一楼
- 二楼

二、问题

| a |
|---|
| b |

\`\`\`
x
\`\`\`
`;
    const { opened } = marked(text);
    const lines = text.split("\n");
    const folds = foldsOf(opened.document, readReports(opened, setup));
    expect(folds.map(({ startLine, endLine }) => `${lines[startLine]} … ${lines[endLine]}`)).toEqual([
      "--- … ---",
      "一、工作 … - 二楼",
      "（一）开放。周末开放。 … - 二楼",
      "- 一楼 … - 二楼",
      "二、问题 … ```",
      "| a | … | b |",
      "``` … ```",
    ]);
  });
});

describe("a selection grows", () => {
  it("word, sentence, paragraph, section, report", () => {
    const { text, opened, at } = marked(
      "---\nreport: base\n---\n\n# Review\n\n## One\n\nThe pump‸s ran. Then they stopped.\nAll of them.\n\n### Inner\n\nx\n\n## Two\n\ny\n",
    );
    const spans = selectionsAt(opened.document, readReports(opened, setup), at);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      "pumps",
      "The pumps ran.",
      "The pumps ran. Then they stopped.\nAll of them.",
      "## One\n\nThe pumps ran. Then they stopped.\nAll of them.\n\n### Inner\n\nx\n\n",
      text.trimEnd(),
      text,
    ]);
  });

  it("sentences end at marks of either width", () => {
    const { text, opened, at } = marked("检查两次。问题‸已整改！“好。”结束");
    const [, sentence] = selectionsAt(opened.document, [], at);
    expect(text.slice(sentence?.start, sentence?.end)).toBe("问题已整改！");
  });
});

describe("a query finds", () => {
  it.each([
    ["", "存在问题", true],
    ["问题", "存在问题", true],
    ["czwt", "存在问题", true],
    ["cunzai", "存在问题", true],
    ["root", "Root Cause", true],
    ["rc", "Root Cause", true],
    ["xyz", "Root Cause", false],
  ])("%s in %s: %s", (query, name, found) => {
    expect(matchesQuery(query, name)).toBe(found);
  });
});
