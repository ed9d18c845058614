import { describe, expect, it } from "vitest";
import { referencesIn } from "../../../server/src/core/report/referencePatterns";
import { referencesOf } from "../../../server/src/core/report/references";
import { referencesTo } from "../../../server/src/core/report/referencesTo";
import { buildReport } from "../../../server/src/core/report/report";
import { readDocument } from "../../../server/src/core/syntax/document";

/** Each reference as its kind and what it spans. */
const found = (text: string): string[] =>
  referencesIn(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

function reportOf(text: string) {
  const document = readDocument(text);
  return buildReport(document, undefined, {
    firstBlock: 0,
    endBlock: document.blocks.length,
    title: undefined,
  });
}

describe("references in Chinese", () => {
  it.each([
    ["检修情况见表1。", ["table 表1"]],
    ["如图2-3所示，（图4）从略。", ["figure 图2-3", "figure 图4"]],
    ["见表1、表2和3。", ["table 表1", "table 表2", "table 3"]],
    ["详见附件3。", ["attachment 附件3"]],
    ["见第三部分。", ["section 第三部分"]],
    ["见第五章第二节。", ["section 第五章", "section 第二节"]],
    ["按本报告（三）办理。", ["section （三）"]],
    ["见“二、存在问题”。", ["section 二、存在问题"]],
    ["见第3.2节。", ["section 第3.2节"]],
  ])("%s", (text, references) => {
    expect(found(text)).toEqual(references);
  });
});

describe("references in English", () => {
  it.each([
    ["See Section 4.2.", ["section Section 4.2"]],
    ["Sections 2 and 3 tell more.", ["section Sections 2", "section 3"]],
    ["Table 7 lists them.", ["table Table 7"]],
    ["As Figures 1–3 show.", ["figure Figures 1", "figure 3"]],
    ["Appendix B holds it.", ["attachment Appendix B"]],
    ["See Chapter 2 and Eq. (3).", ["section Chapter 2", "equation Eq. (3)"]],
    ["Table A.1 lists them.", ["table Table A.1"]],
  ])("%s", (text, references) => {
    expect(found(text)).toEqual(references);
  });
});

describe("no references", () => {
  it.each([
    ["another paper's chapter", "见《水表检修办法》第三章。"],
    ["another paper's attachment", "见《水表检修办法》附件2。"],
    ["another paper's section", "Section 4 of the Act and RFC 2119, Section 3 apply."],
    ["things that are counted", "水表3块，图书5册，代表2名，附件5份，表决1次，表示满意。"],
    ["the caption itself", "表1 楼层水表"],
    ["the caption itself, in English", "Table 1: Valves"],
    ["words", "This part of the figure is in section two."],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

it("spans are those of the source", () => {
  const text = "# 记录\n\n更换情况见**表2**，依据见“二、存在问题”。";
  const spans = referencesOf(reportOf(text)).map(({ numberSpan }) =>
    text.slice(numberSpan.start, numberSpan.end),
  );
  expect(spans).toEqual(["2", "二"]);
});

describe("what points to a section", () => {
  const text = "见第二部分，即“二、问题”；又见第一部分。\n\n一、检修\n\n两次。\n\n二、问题\n\n偏大。";
  const report = reportOf(text);

  it("are its references, however they cite it", () => {
    const target = report.sections[1]?.ordinal;
    const references = target === undefined ? [] : referencesTo(report, target);
    expect(references.map((reference) => text.slice(reference.start, reference.end))).toEqual(["第二部分"]);
  });
});
