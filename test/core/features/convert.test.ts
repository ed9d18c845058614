import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertText } from "../../../server/src/core/features/convert/convert";
import { knownBy } from "../../../server/src/core/features/convert/known";
import { builtInLibrary } from "../../../server/src/core/types/library";

const options = knownBy(builtInLibrary());
const documents = (text: string) => convertText(text, options);
const markdown = (text: string) =>
  documents(text)
    .map((document) => document.markdown)
    .join("\n");

/** What a reader reads: without white space, and without the marks that Markdown and plain lists are made of. */
const said = (text: string) =>
  text
    .replaceAll("\\", "")
    .replace(/\*{2,}/g, "")
    .replace(/[\s\uFEFF#|=•●■◆▪○·–-]/gu, "");

describe("what a line becomes", () => {
  const cases: [string, string, string][] = [
    ["a title", "水务巡查情况报告\n巡查已经完成。", "# 水务巡查情况报告\n\n巡查已经完成。\n"],
    ["a centred title", "　　　　水务巡查情况报告\n巡查已经完成。", "# 水务巡查情况报告\n\n巡查已经完成。\n"],
    [
      "the steps of the official ladder, standing alone",
      "水务巡查情况报告\n一、巡查情况\n（一）水表\n1.读数\n已经核对。\n二、下一步\n继续巡查。",
      "# 水务巡查情况报告\n\n## 一、巡查情况\n\n### （一）水表\n\n#### 1.读数\n\n已经核对。\n\n## 二、下一步\n\n继续巡查。\n",
    ],
    [
      "run-in headings stay paragraphs",
      "水务巡查情况报告\n一、巡查情况\n（一）核对水表。已经核对三百只。\n（二）更换水管。已经更换两段。",
      "# 水务巡查情况报告\n\n## 一、巡查情况\n\n（一）核对水表。已经核对三百只。\n\n（二）更换水管。已经更换两段。\n",
    ],
    [
      "bullets",
      "Notes on the garden\nWe planted:\n• roses\n• lilies",
      "# Notes on the garden\n\nWe planted:\n\n- roses\n\n- lilies\n",
    ],
    [
      "numbered lines next to one another",
      "Notes on the garden\nSteps:\n1. Dig a hole.\n2. Water it.",
      "# Notes on the garden\n\nSteps:\n\n1. Dig a hole.\n\n2. Water it.\n",
    ],
    [
      "numbered headings",
      "Garden review\n\n1. Summary\nAll is green.\n1.1 Roses\nThey bloom.\n2. Outlook\nMore roses.",
      "# Garden review\n\n## 1. Summary\n\nAll is green.\n\n### 1.1 Roses\n\nThey bloom.\n\n## 2. Outlook\n\nMore roses.\n",
    ],
    [
      "underlined and capital headings",
      "Garden review\n=====\nAll is green.\n\nOUTLOOK\nMore roses.\nWater\n-----\nEnough.",
      "# Garden review\n\nAll is green.\n\n## OUTLOOK\n\nMore roses.\n\n## Water\n\nEnough.\n",
    ],
    [
      "tabs",
      "Garden review\nplant\tnumber\nrose|red\t3",
      "# Garden review\n\n| plant | number |\n| --- | --- |\n| rose\\|red | 3 |\n",
    ],
    [
      "hard-wrapped lines",
      "Garden review\n\nThe roses were planted in spring and have since been watered\nevery second day by the neighbours, who also took care of the\nlilies and of the hedge along the road while we were away from\nhome.",
      "# Garden review\n\nThe roses were planted in spring and have since been watered every second day by the neighbours, who also took care of the lilies and of the hedge along the road while we were away from home.\n",
    ],
  ];
  for (const [what, text, expected] of cases) it(what, () => expect(markdown(text)).toBe(expected));
});

describe("a text as it is pasted", () => {
  const lines = (...all: readonly string[]): string => all.join("\n");
  const blocks = (...all: readonly string[]): string => `${all.join("\n\n")}\n`;
  const cases: [string, string, string][] = [
    [
      "from Word: short, hard-wrapped, its paragraphs indented",
      lines(
        "                    关于水表巡查情况的报告",
        "",
        "市水务局：",
        "    根据《关于开展水表巡查的通知》（水务〔20",
        "24〕6号）要求，各所逐户核对水表读数并且登记更换日",
        "期。现将有关情况报告如下：",
        "    一、巡查情况",
        "    （一）核对读数。各所组成巡查小组十二个，出动",
        "巡查人员六十余人次，核对水表一千三百余只。",
        "    二、下一步工作",
        "    继续巡查。",
        "    特此报告。",
      ),
      blocks(
        "# 关于水表巡查情况的报告",
        "市水务局：",
        "根据《关于开展水表巡查的通知》（水务〔2024〕6号）要求，各所逐户核对水表读数并且登记更换日期。现将有关情况报告如下：",
        "## 一、巡查情况",
        "（一）核对读数。各所组成巡查小组十二个，出动巡查人员六十余人次，核对水表一千三百余只。",
        "## 二、下一步工作",
        "继续巡查。",
        "特此报告。",
      ),
    ],
    [
      "from Word: a tab behind each number",
      "关于巡查的通知\n一、\t安排\n照旧。\n附件：1.\t水表清单\n\t2.\t巡查记录\n市水务局",
      blocks("# 关于巡查的通知", "## 一、 安排", "照旧。", "附件：1. 水表清单", "2\\. 巡查记录", "市水务局"),
    ],
    [
      "from a web page: where it stands comes before the title",
      "首页 > 政务公开 > 通知公告\n关于开展水表巡查的通知\n各所：\n请照此办理。",
      blocks("首页 > 政务公开 > 通知公告", "# 关于开展水表巡查的通知", "各所：", "请照此办理。"),
    ],
    [
      "a masthead and its number above the title",
      "巡 查 纪 要\n\n〔2025〕第3期\n\n水表巡查会议纪要\n\n一、情况\n\n良好。",
      blocks("巡 查 纪 要", "〔2025〕第3期", "# 水表巡查会议纪要", "## 一、情况", "良好。"),
    ],
    [
      "a title on two lines, its issuer above it",
      "某市水务局\n关于第12号提案的复函\n水务函〔2025〕36号\n\n丁一委员：\n现答复如下。",
      blocks("# 某市水务局关于第12号提案的复函", "水务函〔2025〕36号", "丁一委员：", "现答复如下。"),
    ],
    [
      "a subtitle, the speaker below it",
      `关于水表巡查情况的报告\n——2025年6月26日在市人民代表大会常务委员会第二十一次会议上\n市水务局局长  丁一一\n${"巡查人员逐户核对水表读数并且登记更换日期随后全部报送市水务局".repeat(4).replace(/.{30}/gu, "$&\n")}。`,
      blocks(
        "# 关于水表巡查情况的报告",
        "——2025年6月26日在市人民代表大会常务委员会第二十一次会议上",
        "市水务局局长  丁一一",
        `${"巡查人员逐户核对水表读数并且登记更换日期随后全部报送市水务局".repeat(4)}。`,
      ),
    ],
    [
      "sections without a number, called as those of the report's type",
      "某局2025年工作总结\n\n现总结如下：\n\n01\n主要工作情况\n\n核对水表。\n\n02\n存在的问题\n\n人手不足。",
      blocks(
        "# 某局2025年工作总结",
        "现总结如下：",
        "01",
        "## 主要工作情况",
        "核对水表。",
        "02",
        "## 存在的问题",
        "人手不足。",
      ),
    ],
    [
      "beside numbered ones such a line is a label",
      "某局2025年工作总结\n一、工作情况\n核对水表。\n存在的问题\n人手不足。\n二、打算\n增加人手。",
      blocks(
        "# 某局2025年工作总结",
        "## 一、工作情况",
        "核对水表。",
        "存在的问题",
        "人手不足。",
        "## 二、打算",
        "增加人手。",
      ),
    ],
    [
      "from a mail: wrapped, its headers above the report",
      lines(
        "From: Dana <dana@example.com>",
        "Subject: Postmortem",
        "",
        "Hi all,",
        "",
        "Postmortem: Pump outage on 3 February 2025",
        "",
        "Impact",
        "------",
        "Between 14:02 and 14:47 the pumps of the second station answered HTTP",
        "503. The cause was a pool that had run out after somebody changed the",
        "default timeout from two seconds to thirty. The loss is estimated at",
        "EUR 61,000.",
      ),
      blocks(
        "From: Dana \\<dana@example.com>",
        "Subject: Postmortem",
        "Hi all,",
        "# Postmortem: Pump outage on 3 February 2025",
        "## Impact",
        "Between 14:02 and 14:47 the pumps of the second station answered HTTP 503. The cause was a pool that had run out after somebody changed the default timeout from two seconds to thirty. The loss is estimated at EUR 61,000.",
      ),
    ],
    [
      "the rest of an item stands below its text, items below items are indented",
      "Garden review\n\n* Water the roses every second day, and\n  the lilies too\n\nTools:\n- spade\n  - small\n  - large\n- can",
      blocks(
        "# Garden review",
        "\\* Water the roses every second day, and the lilies too",
        "Tools:",
        "- spade\n  - small\n  - large\n- can",
      ),
    ],
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
      "with the stars of a chat around headings, sentences and words",
      "**水表巡查调研报告**\n\n**一、情况**\n\n**（一）核对读数。** 已完成。\n\n读数**基本准确**，见 a_b_c 和 *注*。\n\n1. **表芯**：停产。\n2. **配件**：2*3 件。",
      blocks(
        "# 水表巡查调研报告",
        "## 一、情况",
        "（一）核对读数。 已完成。",
        "读数**基本准确**，见 a_b_c 和 \\*注\\*。",
        "1. **表芯**：停产。\n2. **配件**：2*3 件。",
      ),
    ],
    [
      "titles that are counted",
      "2024年度述职报告（2篇）\n述职报告一\n各位领导：\n履职如下。\n以上述职，请评议。\n述职报告二\n各位领导：\n履职如下。",
      `${blocks("# 2024年度述职报告（2篇）")}\n${blocks("# 述职报告一", "各位领导：", "履职如下。", "以上述职，请评议。")}\n${blocks("# 述职报告二", "各位领导：", "履职如下。")}`,
    ],
  ];
  for (const [what, text, expected] of cases)
    it(what, () => {
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

it("a letter that ends with its date is a document of its own before the title of what it issues", () => {
  const text =
    "《水表巡查办法》已经通过，现印发给你们。\n市水务局\n2024年3月30日\n水表巡查办法\n第一章 总则\n照此办理。";
  expect(documents(text).map(({ title }) => title)).toEqual([undefined, "水表巡查办法"]);
});

it("3.1 stands one step below 3., wherever that stands, however long its English words", () => {
  const long = "3.1 多人阅片设计（multiple readers, multiple cases, crossed over）";
  const text = `一、试验\n先说明。\n1. 对象\n成人。\n2. 目的\n验证。\n3. 设计\n如下。\n${long}\n分两组。`;
  expect(markdown(text)).toContain(`### 3. 设计\n\n如下。\n\n#### ${long}\n`);
});

describe("hard-wrapped Chinese", () => {
  /** A paragraph as it is set: lines of so many characters, the first two shorter, its white space gone. */
  const wrapped = (text: string, width: number): string =>
    text.replace(new RegExp(`^.{${width - 2}}|.{${width}}`, "gu"), "$&\n").replace(/\n$/, "");
  const [body, box] = [
    "巡查人员逐户核对水表读数并且登记更换日期",
    "水表清单逐项核对并且登记更换日期和经手人员",
  ].map((part) => part.repeat(6));

  it("one width", () => {
    expect(markdown(`${wrapped(`${body}。`, 28)}\n${wrapped(`${box}。`, 28)}`)).toBe(
      `${body}。\n\n${box}。\n`,
    );
  });

  it("a narrow text with wider boxes", () => {
    const text = [body, body, box].map((part, i) => wrapped(`${part}。`, i === 2 ? 38 : 26)).join("\n");
    expect(markdown(`各单位：\n${text}`)).toBe(`各单位：\n\n${body}。\n\n${body}。\n\n${box}。\n`);
  });

  it("the number of a page is no part of the text", () => {
    const lines = wrapped(`${body}。`, 28).split("\n");
    const text = [...lines.slice(0, 2), "3", ...lines.slice(2)].join("\n");
    const pieces = [lines.slice(0, 2), ["3"], lines.slice(2)].map((piece) => piece.join(""));
    expect(markdown(`各单位：\n${text}`)).toBe(`各单位：\n\n${pieces.join("\n\n")}\n`);
  });

  it("where paragraphs are indented a full stop at the end of a line ends none", () => {
    const line = "巡查人员逐户核对水表读数并且登记更换日期随后全部报送";
    const paragraph = `　　${line}\n${line}日期。\n${line}日期\n核对。`;
    const one = `${line}${line}日期。${line}日期核对。`;
    expect(markdown([paragraph, paragraph, paragraph].join("\n"))).toBe(`${[one, one, one].join("\n\n")}\n`);
  });
});

describe("characters that Markdown would take as marks", () => {
  const cases: [string, string][] = [
    ["#hash stays", "#hash stays"],
    ["> quoted", "\\> quoted"],
    ["+ plus alone", "\\+ plus alone"],
    ["1. alone it is no list", "1\\. alone it is no list"],
    ["snake_case_name stays", "snake_case_name stays"],
    ["2*3*4 and *so*", "2\\*3\\*4 and \\*so\\*"],
    ["Vec<u8> and <id>", "Vec\\<u8> and \\<id>"],
    ["see https://example.org/a_b_c?x=*y*", "see https://example.org/a_b_c?x=*y*"],
    ["a | b", "a | b"],
  ];
  for (const [line, expected] of cases)
    it(line, () =>
      expect(markdown(`Garden review\n\nAll is well.\n${line}\nThe end.`)).toContain(`\n\n${expected}\n\n`),
    );
});

describe("several reports in one text", () => {
  it("each title begins one, a collection's title before them", () => {
    const text =
      "巡查材料汇编（2篇）\n\n水务巡查情况报告\n\n一、情况\n良好。\n特此报告。\n\n\n园林巡查工作总结\n\n一、情况\n良好。";
    expect(documents(text).map(({ title }) => title)).toEqual([
      "巡查材料汇编（2篇）",
      "水务巡查情况报告",
      "园林巡查工作总结",
    ]);
  });

  it("the title of an attachment begins none", () => {
    const text = "水务巡查情况报告\n\n良好。\n\n附件1\n\n水务巡查工作方案\n\n照此办理。";
    expect(documents(text)).toHaveLength(1);
  });
});

describe("nothing is lost", () => {
  const line = fc.oneof(
    fc.constantFrom(
      "",
      "",
      "一、情况",
      "（一）水表。已核对。",
      "1. one",
      "2. two",
      "• item",
      "a\tb",
      "- one",
      "  - two",
      "**（一）水表。**已核对。",
      "**one** and **two**",
      "工作报告",
      "=====",
      "特此报告。",
      "---",
      "```",
      "附件1",
      "| a |",
      "|---|",
      "# x",
    ),
    fc.string({ maxLength: 30 }),
    fc.stringMatching(/^[ #*_`<>[\]()|~$&!+.1-]{0,8}[a-z]{0,3}[ *_`<>~$\\]{0,4}$/),
  );
  const text = fc.array(line, { maxLength: 14 }).map((lines) => lines.join("\n"));

  it("whatever the text", () => {
    fc.assert(fc.property(text, (source) => said(markdown(source)) === said(source)));
  });

  it("and converting twice is once", () => {
    fc.assert(
      fc.property(text, (source) => markdown(markdown(source)) === markdown(source)),
      { examples: [["0.A\n2. two"], ["1. one\n1. one\n2. two"], ["1. one\n2. two\n---"]] },
    );
  });

  const corpus = process.env.REPORTWRIGHT_CORPUS;
  const folders = [join(__dirname, "../../../server/docs"), ...(corpus === undefined ? [] : [corpus])];

  it.each(folders)("in any document of %s, read as plain text", { timeout: 600_000 }, (folder) => {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const lost = names
      .filter((name) => /\.(?:md|txt)$/.test(name))
      .filter((name) => {
        const plain = readFileSync(join(folder, name), "utf8").replace(/^(?:# |---)/, "");
        return said(markdown(plain)) !== said(plain);
      });
    expect(lost).toEqual([]);
  });
});
