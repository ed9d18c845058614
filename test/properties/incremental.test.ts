import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkReport, openDocument, openReport } from "../../server/src/core/check/check";
import { Checking } from "../../server/src/core/check/checking";
import { editDocument } from "../../server/src/core/syntax/document";
import { applyEdits } from "../../server/src/core/text/edits";
import { builtInLibrary } from "../../server/src/core/types/library";
import { said } from "./said";

const setup = { library: builtInLibrary() };

/** What a report is made of, and what changes how the text around it is read. */
const PIECES = [
  "",
  "\n",
  "\r\n",
  "\r",
  "\n\n",
  "---\n",
  "---\nreport: self-inspection\n---\n",
  "```\n",
  "<!-- ",
  " -->",
  "# 2023年图书馆消防工作自查报告\n",
  "# 工作总结\n\n",
  "## 一、基本情况\n\n",
  "## 二、存在问题\n\n",
  "## 四、下一步打算\n\n",
  "（一）强化培训。每月演练一次。\n\n",
  "一是台账不全。二是留样不足。四是培训未做。",
  "参加人员XX人，详见附件3。\n\n",
  "2022年度演练两次，",
  "水表A店读数，A组、A队，",
  "馆😀藏𠮷书",
  "1. 甲；\n2. 乙；\n",
  "| 甲 | 乙 |\n| --- | --- |\n| 1 | TODO |\n",
  "> 摘引\n",
  "更多范文请加微信 canteen123，会员免费下载。\n\n",
  "附件：1. 清单\n\n某某图书馆\n2023年5月4日\n",
  "表1 演练情况\n\n",
  "如表1所示，检查组于2023年3月1日抽查了三个窗口。\n\n",
  "后厨每日消毒两次，留样柜温度由专人登记，餐具由专人清洗，保洁柜每周清理一次，结果全部合格，\n\n",
  "<!-- reportwright-disable placeholder -->\n\n",
  "# 餐厅食品安全检查情况报告\n\n",
  "附件1\n\n",
  "市教育局：\n\n现将有关情况报告如下：\n\n",
  "特此报告。\n\n",
  "1．材料采购。一一列明“所需（经费。\n\n",
];

/** What is typed. */
const TYPED = ["x", "字", "，", "。", "1", " ", "：", "“", "\n", "\r\n", "#", "`", "😀", ""];

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(""));

/** Places are shares of the text that there is when the edit comes. */
const edit = fc.record({
  at: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  length: fc.oneof({ weight: 3, arbitrary: fc.nat(1) }, { weight: 1, arbitrary: fc.nat(80) }),
  newText: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...TYPED) },
    { weight: 1, arbitrary: fc.constantFrom(...PIECES) },
  ),
});

it("after every edit the same is said as of the text read anew", () => {
  let edited = 0;
  fc.assert(
    fc.property(text, fc.array(edit, { minLength: 1, maxLength: 6 }), (before, edits) => {
      let source = before;
      let opened = openReport(source);
      const checking = new Checking();
      checking.check(opened, setup);
      for (const { at, length, newText } of edits) {
        const start = Math.floor(at * source.length);
        const change = { start, end: Math.min(source.length, start + length), newText };
        source = applyEdits(source, [change]);
        opened = openDocument(editDocument(opened.document, [change]));
        edited++;
        expect(said(checking.check(opened, setup))).toEqual(said(checkReport(openReport(source), setup)));
      }
    }),
    { seed: 1, numRuns: 150 },
  );
  console.log(`${edited} edited documents checked as fresh ones`);
});

describe("typing into a long report", () => {
  const paragraphs = Array.from(
    { length: 60 },
    (_, i) =>
      `## 第${i + 1}项\n\n检查组于2023年${(i % 9) + 1}月走访了现场，查看了台账，听取了第${i + 1}项工作的介绍，未见异常情况。\n\n`,
  );
  const lead = "按照年度工作安排，检查组对各项工作进行了检查，现将有关情况报告如下：\n\n";
  const tail = "检查组将督促各单位逐项落实。\n\n特此报告。\n\n市图书馆检查组\n2023年12月4日\n";
  const source = `---\nreport: self-inspection\n---\n\n# 检查情况自查报告\n\n${lead}${paragraphs.join("")}${tail}`;

  it.each([
    ["into a paragraph", source.indexOf("查看了台账", source.length / 2), ["也", "都", "x"]],
    ["at the end of a paragraph", source.indexOf("。", source.length / 2) + 1, ["另", "有"]],
    ["into the first paragraph", source.indexOf("检查组"), ["市", "级"]],
    ["into one of the last paragraphs", source.indexOf("逐项"), ["尽", "快"]],
  ])("%s, most rules are not run again", (_, at, typed) => {
    let opened = openReport(source);
    const checking = new Checking();
    checking.check(opened, setup);
    for (const newText of typed) {
      opened = openDocument(editDocument(opened.document, [{ start: at, end: at, newText }]));
      checking.check(opened, setup);
    }
    const { whole, again, kept } = checking.work;
    expect(whole).toBe(1);
    expect(again / (again + kept)).toBeLessThan(0.1);
  });

  it("in one of many paragraphs that begin and end alike, no rule is run again", () => {
    const cases = Array.from(
      { length: 30 },
      (_, i) =>
        `The case was run on the second of May with ${i} readings in a queue of ${i * i}, and the result was as expected.`,
    );
    const text = `---\nreport: base\n---\n\n# Cases\n\n${cases.join("\n\n")}\n`;
    const opened = openReport(text);
    const checking = new Checking();
    checking.check(opened, setup);
    const at = text.indexOf("case was");
    checking.check(
      openDocument(editDocument(opened.document, [{ start: at, end: at, newText: "x" }])),
      setup,
    );
    expect(checking.work).toMatchObject({ whole: 1, again: 0 });
  });

  it("a fence that is opened and closed leaves everything as it was", () => {
    const opened = openReport(source);
    const checking = new Checking();
    checking.check(opened, setup);
    const at = source.indexOf("##");
    const fenced = editDocument(opened.document, [{ start: at, end: at, newText: "```\n\n" }]);
    const closed = editDocument(fenced, [{ start: at, end: at + 5, newText: "" }]);
    checking.check(openDocument(fenced), setup);
    const kept = closed.blocks.filter((block) => opened.document.blocks.includes(block));
    expect(kept.length / closed.blocks.length).toBeGreaterThan(0.9);
    expect(said(checking.check(openDocument(closed), setup))).toEqual(
      said(checkReport(openReport(source), setup)),
    );
    expect(checking.work.whole).toBe(2);
  });
});
