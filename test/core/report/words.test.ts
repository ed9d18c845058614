import { describe, expect, it } from "vitest";
import { openReport } from "../../../server/src/core/check/check";
import { buildReport } from "../../../server/src/core/report/report";
import { walk } from "../../../server/src/core/report/section";
import { countWords, wordsOfSection } from "../../../server/src/core/report/words";

describe("words", () => {
  it.each([
    ["全馆开展自查。", 6],
    ["The pump didn't stop.", 4],
    ["an e-mail of 1,204.5 kB", 5],
    ["使用 Nginx 1.25 部署", 6],
    ["二〇二五年", 5],
    ["……，。!?", 0],
    ["", 0],
  ])("of %j: %i", (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe("words of a section", () => {
  /** Words of every section of a report, by its name. */
  function words(text: string): Record<string, number> {
    const { document, frontMatter } = openReport(text);
    const extent = { firstBlock: 0, endBlock: document.blocks.length, title: undefined };
    const report = buildReport(document, frontMatter, extent);
    return Object.fromEntries(walk(report.sections).map((one) => [one.text, wordsOfSection(report, one)]));
  }

  it("are those of its prose, its subsections' included, without headings", () => {
    expect(words("## Impact\n\nTwo words.\n\n### Users\n\nthree more words\n\n## Next\n\none\n")).toEqual({
      Impact: 5,
      Users: 3,
      Next: 1,
    });
  });

  it("are those of lists and tables too, and not of code and comments", () => {
    const text =
      "## A\n\n- one\n- two\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n```\ncode here\n```\n\n<!-- no -->\n";
    expect(words(text)).toEqual({ A: 6 });
  });

  it("stand behind a run-in heading on its own line", () => {
    expect(words("## 一、工作\n\n（一）加强领导。成立小组。\n\n（二）开展排查。查了三处。\n")).toEqual({
      工作: 18,
      加强领导: 4,
      开展排查: 4,
    });
  });

  it("leave out the formal parts at the end", () => {
    expect(words("## 一、工作\n\n查了三处。\n\n特此报告。\n\n市图书馆\n\n2025年3月1日\n")).toEqual({
      工作: 4,
    });
  });
});
