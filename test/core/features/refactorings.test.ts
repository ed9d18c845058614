import { describe, expect, it } from "vitest";
import { refactoringsAt } from "../../../server/src/core/features/refactorings";
import { applyEdits } from "../../../server/src/core/text/edits";
import { marked, setup } from "./support/marked";

/** The refactorings that are offered at the cursor, by id. */
function offered(source: string): string[] {
  const { opened, at } = marked(source);
  return refactoringsAt(opened, setup, at).map(({ id }) => id);
}

/** The text after one of them; undefined where it is not offered, or makes nothing. */
function done(source: string, id: string): string | undefined {
  const { text, opened, at } = marked(source);
  const edits =
    refactoringsAt(opened, setup, at)
      .find((one) => one.id === id)
      ?.edits() ?? [];
  return edits.length === 0 ? undefined : applyEdits(text, edits);
}

const REPORT = `# 关于供水管网的调研报告

见第二部分，也见[问题](#二问题)。

## 一、现状

老旧管道较多。

### （一）东区

一处。

## 二、问题

漏损偏高。
`;

const LINES = `# 关于供水管网的调研报告

一、现状
老旧管道较多。

二、问题

（一）漏损偏高。去年漏损两成。

（二）压力不足。高层缺水。
`;

describe("what is offered", () => {
  it.each([
    ["on the first heading", REPORT.replace("一、现状", "一、‸现状"), ["move.section.down", "convert.lines"]],
    ["on an inner heading", REPORT.replace("东区", "‸东区"), ["move.section.out", "convert.lines"]],
    [
      "on the last heading",
      REPORT.replace("二、问题\n", "二、‸问题\n"),
      ["move.section.up", "move.section.in", "convert.lines"],
    ],
    ["in text", REPORT.replace("漏损", "漏‸损"), []],
    [
      "on a run-in heading",
      LINES.replace("（二）", "（‸二）"),
      ["move.section.up", "move.section.in", "move.section.out", "convert.heading", "convert.headings"],
    ],
  ])("%s", (_, text, ids) => {
    expect(offered(text)).toEqual(ids);
  });

  it("on the title: other ways to number the sections", () => {
    expect(offered(REPORT.replace("调研", "‸调研"))).toEqual([
      "convert.lines",
      "convert.scheme.chapter",
      "convert.scheme.decimal",
      "convert.scheme.outline",
      "convert.scheme.legal",
    ]);
    expect(offered("# Post‸mortem: gate stuck\n\n## Summary\n\ns\n\n## Impact\n\ni\n")).toEqual([
      "convert.scheme.decimal",
      "convert.scheme.outline",
    ]);
  });
});

describe("numbering schemes", () => {
  it("decimal: levels, references and links to headings follow", () => {
    expect(done(REPORT.replace("调研", "‸调研"), "convert.scheme.decimal")).toBe(`# 关于供水管网的调研报告

见第二部分，也见[问题](#2-问题)。

## 1 现状

老旧管道较多。

### 1.1 东区

一处。

## 2 问题

漏损偏高。
`);
  });

  it("chapters: what points to a part points to a chapter", () => {
    const text = done(REPORT.replace("调研", "‸调研"), "convert.scheme.chapter");
    expect(text).toContain("## 第一章 现状");
    expect(text).toContain("### 第一节 东区");
    expect(text).toContain("见第二章");
  });

  it("a report without ordinals gets them, front matter left out", () => {
    expect(
      done(
        "# Tech‸nical report\n\n## Abstract\n\na\n\n## Method\n\nm\n\n### Setup\n\ns\n\n## Results\n\nr\n",
        "convert.scheme.decimal",
      ),
    ).toBe(
      "# Technical report\n\n## Abstract\n\na\n\n## 1 Method\n\nm\n\n### 1.1 Setup\n\ns\n\n## 2 Results\n\nr\n",
    );
  });
});

describe("numbered lines and headings", () => {
  it("lines that stand alone become headings, run-ins stay", () => {
    expect(done(LINES.replace("一、", "一‸、"), "convert.headings")).toBe(
      LINES.replace("一、现状\n", "## 一、现状\n\n").replace("二、", "## 二、"),
    );
  });

  it("and back", () => {
    expect(done(REPORT.replace("现状", "现‸状"), "convert.lines")).toBe(REPORT.replace(/^##+ /gm, ""));
  });

  it("a heading without an ordinal would be lost: nothing is done", () => {
    expect(
      done("---\nreport: base\n---\n\n# Review\n\n## 1. One‸\n\na\n\n## Two\n\nb\n", "convert.lines"),
    ).toBeUndefined();
  });

  it("a run-in heading gets a line of its own", () => {
    expect(done(LINES.replace("（一）", "（一‸）"), "convert.heading")).toContain(
      "\n\n### （一）漏损偏高\n\n去年漏损两成。\n\n",
    );
  });
});

it("prose that shows a missing section becomes that section", () => {
  const text =
    "# 关于消防演练工作的自查报告\n\n## 一、工作开展情况\n\n组织了两次演练。\n\n但在疏散演练中还存在路线‸不熟等问题。\n\n## 二、下一步工作打算\n\n每季度演练一次。\n";
  expect(done(text, "extract")).toContain("## 二、存在问题\n\n但在");
  expect(done(text, "extract")).toContain("## 三、下一步工作打算");
});
