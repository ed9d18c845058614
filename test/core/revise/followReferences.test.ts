import { describe, expect, it } from "vitest";
import { buildReport, type Report } from "../../../server/src/core/report/report";
import { renumberReport } from "../../../server/src/core/revise/renumberReport";
import { readDocument } from "../../../server/src/core/syntax/document";
import { applyEdits } from "../../../server/src/core/text/edits";

function reportOf(text: string): Report {
  const document = readDocument(text);
  return buildReport(document, undefined, {
    firstBlock: 0,
    endBlock: document.blocks.length,
    title: undefined,
  });
}

/** What renumbering makes of the sentence that stands above the numbered sections. */
function followed(sentence: string, sections: string): string {
  const text = `${sentence}\n\n${sections}`;
  return applyEdits(text, renumberReport(reportOf(text))).split("\n\n")[0] ?? "";
}

const OFFICIAL =
  "一、检修情况\n\n检修两次。\n\n三、存在问题\n\n读数偏大。\n\n（一）东馆\n\n一块。\n\n（三）西馆\n\n两块。\n\n四、计划\n\n更换。";
const DECIMAL =
  "## 1 Valves\n\nOpen.\n\n## 3 Gauges\n\n### 3.1 Inlet\n\nOne.\n\n### 3.3 Outlet\n\nTwo.\n\n## 4 Springs\n\nWhole.";

describe("references follow the sections that are renumbered", () => {
  it.each([
    ["详见第三部分。", "详见第二部分。"],
    ["详见第3部分。", "详见第2部分。"],
    ["见“四、计划”。", "见“三、计划”。"],
    ["按本报告（三）办理。", "按本报告（二）办理。"],
    ["详见第一部分。", "详见第一部分。"],
    ["见《检修规程》第三部分。", "见《检修规程》第三部分。"],
  ])("%s → %s", (before, after) => {
    expect(followed(before, OFFICIAL)).toBe(after);
  });

  it.each([
    ["See Section 3.", "See Section 2."],
    ["See Section 3.3 and Section 4.", "See Section 2.2 and Section 3."],
    ["Sections 3 and 4 tell more.", "Sections 2 and 3 tell more."],
    ["Section 4 of the Act applies.", "Section 4 of the Act applies."],
  ])("%s → %s", (before, after) => {
    expect(followed(before, DECIMAL)).toBe(after);
  });
});

it("a reference that may mean two sections is left", () => {
  const text = "一、检修情况\n\n检修两次。\n\n二、问题\n\n读数偏大。\n\n二、计划\n\n更换。";
  expect(followed("详见第二部分。", text)).toBe("详见第二部分。");
});

it("a report in order gives no edit", () => {
  const text = "详见第二部分。\n\n一、检修情况\n\n检修两次。\n\n二、问题\n\n读数偏大。";
  expect(renumberReport(reportOf(text))).toEqual([]);
});

it("the table of contents and links to headings follow", () => {
  const body = (second: string, third: string) =>
    [
      "## 目录",
      `- [一、检修](#一检修)\n- [${second}、问题](#${second}问题)\n- [${third}、计划](#${third}计划)`,
      "## 一、检修",
      `两次，见[计划](#${third}计划)和\`[计划](#四计划)\`。`,
      `## ${second}、问题`,
      "偏大。",
      `## ${third}、计划`,
      "更换。",
    ].join("\n\n");
  const before = body("三", "四");
  expect(applyEdits(before, renumberReport(reportOf(before)))).toBe(body("二", "三"));
});
