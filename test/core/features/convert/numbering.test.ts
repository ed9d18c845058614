import { describe, expect, it } from "vitest";
import { blocks, markdown, type Paste, said } from "./converted";

const CASES: readonly Paste[] = [
  [
    "chapters without a dot, beside 1.1",
    "Garden audit\n\n1 Summary\n\nWell.\n\n2 Findings\n\n2.1 Roses\n\nThey bloom.\n\n3 Outlook\n\nMore.\n\nAppendix A: Tools\n\nNone.\n\n12 Roses bloom",
    blocks(
      "# Garden audit",
      "## 1 Summary",
      "Well.",
      "## 2 Findings",
      "### 2.1 Roses",
      "They bloom.",
      "## 3 Outlook",
      "More.",
      "## Appendix A: Tools",
      "None.",
      "12 Roses bloom",
    ),
  ],
  [
    "parts above the ladder, and a step that ends with a colon",
    "第一部分 概况\n一、背景：\n（一）水表。已老化。\n第二部分 方案\n一、内容：\n更换。",
    blocks(
      "## 第一部分 概况",
      "### 一、背景：",
      "（一）水表。已老化。",
      "## 第二部分 方案",
      "一、内容：",
      "更换。",
    ),
  ],
  [
    "Roman numbers and letters, where they go on",
    "Garden audit\n\nI. Scope\n\nAll.\n\nII. Findings\n\nA. Roses\n\nBloom.\n\nB. Lilies\n\nToo.\n\nX. Smith wrote it",
    blocks(
      "# Garden audit",
      "## I. Scope",
      "All.",
      "## II. Findings",
      "### A. Roses",
      "Bloom.",
      "### B. Lilies",
      "Too.",
      "X. Smith wrote it",
    ),
  ],
  [
    "items with a bracket",
    "Garden review\n\nRisks:\n1) It may rain.\n2) It may not.",
    blocks("# Garden review", "Risks:", "1) It may rain.", "2) It may not."),
  ],
  [
    "sentences that are long for a heading, beside those that are not",
    "工作意见\n一、任务\n（一）强化水务运行监测分析，切实提升各单位水表巡查能力。\n照此办理。\n（二）更换水管。\n照此办理。\n（三）推进水表读数公开平台集约发展，提升各所的公开水平。\n照此办理。",
    blocks(
      "# 工作意见",
      "## 一、任务",
      "### （一）强化水务运行监测分析，切实提升各单位水表巡查能力。",
      "照此办理。",
      "### （二）更换水管。",
      "照此办理。",
      "### （三）推进水表读数公开平台集约发展，提升各所的公开水平。",
      "照此办理。",
    ),
  ],
  [
    "several items on one line head nothing",
    "水务工作报告\n一、问题\n1.人手不足；2.水表老化。\n二、打算\n增加人手。",
    blocks("# 水务工作报告", "## 一、问题", "1.人手不足；2.水表老化。", "## 二、打算", "增加人手。"),
  ],
  [
    "chapters with a dot and a nought",
    "Garden audit\n\n1.0 SUMMARY\nWell.\n\n2.0 FINDINGS\n2.1 Roses\nThey bloom.\n\n3.0 OUTLOOK\nMore.",
    blocks(
      "# Garden audit",
      "## 1.0 SUMMARY",
      "Well.",
      "## 2.0 FINDINGS",
      "### 2.1 Roses",
      "They bloom.",
      "## 3.0 OUTLOOK",
      "More.",
    ),
  ],
  [
    "a version is no chapter",
    "Garden tool\n\n4.0 Beta was shown in May.\n\n2.0 Alpha",
    blocks("# Garden tool", "4.0 Beta was shown in May.", "2.0 Alpha"),
  ],
];

describe("numbers", () => {
  it.each(CASES)("%s", (_, text, expected) => {
    expect(markdown(text)).toBe(expected);
    expect(said(markdown(text))).toBe(said(text));
  });
});

describe("what is no heading", () => {
  const cases: [string, string, string][] = [
    [
      "the last item of a list, whose sentence is short",
      "第五条 应当符合下列条件：\n（一）登记满两年；\n（二）其他条件。\n第六条 另行规定。",
      "第五条 应当符合下列条件：\n\n（一）登记满两年；\n\n（二）其他条件。\n\n第六条 另行规定。\n",
    ],
    [
      "an item of an article, between longer ones",
      "第九条 检查按下列规定进行。\n（一）组织检查。结果应当公开。\n（二）提交报告。报告应当完整。\n（三）向社会通报检查情况。\n（四）约谈有关单位。约谈应当记录。",
      "第九条 检查按下列规定进行。\n\n（一）组织检查。结果应当公开。\n\n（二）提交报告。报告应当完整。\n\n（三）向社会通报检查情况。\n\n（四）约谈有关单位。约谈应当记录。\n",
    ],
    [
      "the second of several attachments",
      "一、安排\n照旧。\n附件：1. 水表清单\n2. 巡查记录\n市水务局",
      "## 一、安排\n\n照旧。\n\n附件：1. 水表清单\n\n2\\. 巡查记录\n\n市水务局\n",
    ],
  ];
  for (const [what, text, expected] of cases) it(what, () => expect(markdown(text)).toBe(expected));
});

it("the number of a page is no neighbour of a numbered heading", () => {
  const text = "一、要求\n（一）服务\n1.营销。\n应当如实。\n6\n2.推送。\n应当同意。";
  expect(markdown(text)).toContain("\n6\n\n#### 2.推送。\n");
});

it("3.1 stands one step below 3., wherever that stands, however long its English words", () => {
  const long = "3.1 多人阅片设计（multiple readers, multiple cases, crossed over）";
  const text = `一、试验\n先说明。\n1. 对象\n成人。\n2. 目的\n验证。\n3. 设计\n如下。\n${long}\n分两组。`;
  expect(markdown(text)).toContain(`### 3. 设计\n\n如下。\n\n#### ${long}\n`);
});
