import { describe, expect, it } from "vitest";
import { item, markdownOf, type NumberingLevel, numbering, paragraph, part, wordFile } from "./files";

const HEADING = (level: number): string => `<w:outlineLvl w:val="${level - 1}"/>`;

/** Paragraphs below one another, each numbered at its level. */
const numbered = (levels: readonly number[]): string => levels.map((level) => item("文", level)).join("");

/** A numbering, the levels of paragraphs below one another, and their numbers. */
const COUNTED: [name: string, definition: NumberingLevel[], levels: number[], labels: string][] = [
  [
    "一、 and （一）",
    [
      ["chineseCounting", "%1、"],
      ["chineseCounting", "（%2）"],
    ],
    [0, 1, 1, 0, 1],
    "一、 （一） （二） 二、 （一）",
  ],
  ["WPS counts the Japanese way", [["japaneseCounting", "%1、"]], [0, 0], "一、 二、"],
  ["with hundreds", [["chineseCountingThousand", "第%1条"]], [0, 0], "第一条 第二条"],
  ["circles", [["decimalEnclosedCircleChinese", "%1"]], [0, 0], "① ②"],
  ["capitals", [["chineseLegalSimplified", "%1、"]], [0, 0, 0], "壹、 贰、 叁、"],
  ["stems", [["ideographTraditional", "%1、"]], [0, 0], "甲、 乙、"],
  ["in brackets", [["decimal", "（%1）"]], [0, 0], "（1） （2）"],
  [
    "decimal below decimal",
    [
      ["decimal", "%1"],
      ["decimal", "%1.%2"],
      ["decimal", "%1.%2.%3"],
    ],
    [0, 1, 2, 2, 1, 0, 1],
    "1 1.1 1.1.1 1.1.2 1.2 2 2.1",
  ],
  [
    "digits where the level above is Chinese",
    [
      ["chineseCounting", "第%1章"],
      ["decimal", "%1.%2", "<w:isLgl/>"],
    ],
    [0, 1, 0, 1],
    "第一章 1.1 第二章 2.1",
  ],
  [
    "a level that does not begin anew",
    [
      ["chineseCounting", "第%1章"],
      ["chineseCounting", "第%2条", '<w:lvlRestart w:val="0"/>'],
    ],
    [0, 1, 1, 0, 1],
    "第一章 第一条 第二条 第二章 第三条",
  ],
  [
    "a level above that never was",
    [
      ["decimal", "%1."],
      ["decimal", "%1.%2"],
    ],
    [1, 1],
    "1.1 1.2",
  ],
];

describe("numbers that Word makes are written out", () => {
  it.each(COUNTED)("%s", async (_, definition, levels, labels) => {
    const markdown = await markdownOf(wordFile(numbered(levels), numbering(...definition)));
    const found = markdown
      .match(/^[#\s]*(.*?)\s?文$/gmu)
      ?.map((line) => line.replace(/^[#\s]*|\s*文$/gu, ""));
    expect(found?.join(" ")).toBe(labels);
  });

  it("in headings, whose levels are those of the outline", async () => {
    const head = (text: string, level: number): string =>
      paragraph(
        text,
        `<w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="1"/></w:numPr>${HEADING(level)}`,
      );
    const body =
      paragraph("水表更换工作方案", '<w:pStyle w:val="Title"/>') +
      head("总体要求", 1) +
      head("目标", 2) +
      paragraph("全部更换。") +
      head("步骤", 1);
    const parts = {
      ...numbering(["chineseCounting", "%1、"], ["chineseCounting", "（%2）"]),
      "styles.xml": part(
        "styles",
        '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>',
      ),
    };
    expect(await markdownOf(wordFile(body, parts))).toBe(
      "# 水表更换工作方案\n\n## 一、总体要求\n\n### （一）目标\n\n全部更换。\n\n## 二、步骤\n",
    );
  });

  it("by the style alone, in what the style is based on too", async () => {
    const styles = part(
      "styles",
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/></w:style>',
    );
    const definition = numbering(
      ["decimal", "%1", '<w:pStyle w:val="1"/>'],
      ["decimal", "%1.%2", '<w:pStyle w:val="2"/>'],
    );
    const body =
      paragraph("Scope", '<w:pStyle w:val="1"/>') +
      paragraph("Terms", '<w:pStyle w:val="2"/>') +
      paragraph("Method", '<w:pStyle w:val="1"/>');
    expect(await markdownOf(wordFile(body, { ...definition, "styles.xml": styles }))).toBe(
      "## 1 Scope\n\n### 1.1 Terms\n\n## 2 Method\n",
    );
  });

  it("from the number that a numbering is told to begin with", async () => {
    const definition = part(
      "numbering",
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
    );
    const body = item("a") + item("b") + paragraph("Between.") + item("c", 0, 2) + item("d", 0, 2);
    expect(await markdownOf(wordFile(body, { "numbering.xml": definition }))).toBe(
      "1. a\n2. b\n\nBetween.\n\n5. c\n6. d\n",
    );
  });
});

describe("lists", () => {
  it("stand inside one another", async () => {
    const definition = numbering(["decimal", "%1."], ["bullet", "•"], ["lowerLetter", "%3)"]);
    const body = item("one") + item("dot", 1) + item("letter", 2) + item("dot", 1) + item("two");
    expect(await markdownOf(wordFile(body, definition))).toBe(
      "1. one\n   - dot\n\n     a) letter\n\n   - dot\n2. two\n",
    );
  });

  it("whose only item heads the text below it is a heading", async () => {
    const body =
      paragraph("水表更换情况报告") +
      item("进度") +
      paragraph("已过半。") +
      item("安排") +
      paragraph("下月完成。");
    expect(await markdownOf(wordFile(body, numbering(["decimal", "%1."])))).toBe(
      "# 水表更换情况报告\n\n## 1. 进度\n\n已过半。\n\n## 2. 安排\n\n下月完成。\n",
    );
  });
});
