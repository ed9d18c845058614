import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertText } from "../../../server/src/core/features/convert/convert";
import { builtInLibrary } from "../../../server/src/core/types/library";

const library = builtInLibrary();
const options = { isKnownTitle: (text: string) => library.forTitle(text) !== undefined };
const documents = (text: string) => convertText(text, options);
const markdown = (text: string) =>
  documents(text)
    .map((document) => document.markdown)
    .join("\n");

/** What a reader reads: without white space, and without the marks that Markdown and plain lists are made of. */
const said = (text: string) => text.replace(/[\s\uFEFF\\#|=•●■◆▪○·–-]/gu, "");

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

describe("what is no heading", () => {
  const cases: [string, string, string][] = [
    [
      "the last item of a list, whose sentence is short",
      "第五条 应当符合下列条件：\n（一）登记满两年；\n（二）其他条件。\n第六条 另行规定。",
      "第五条 应当符合下列条件：\n\n（一）登记满两年；\n\n（二）其他条件。\n\n第六条 另行规定。\n",
    ],
    [
      "the second of several attachments",
      "一、安排\n照旧。\n附件：1. 水表清单\n2. 巡查记录\n市水务局",
      "## 一、安排\n\n照旧。\n\n附件：1. 水表清单\n\n2\\. 巡查记录\n\n市水务局\n",
    ],
  ];
  for (const [what, text, expected] of cases) it(what, () => expect(markdown(text)).toBe(expected));
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
      { examples: [["0.A\n2. two"], ["1. one\n2. two\n---"]] },
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
