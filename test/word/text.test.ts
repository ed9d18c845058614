import { describe, expect, it } from "vitest";
import { convertWord } from "../../server/src/word/main";
import { markdownOf, paragraph, part, text, wordFile } from "./files";

const BOLD = "<w:b/>";
const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const styles = (...names: readonly string[]) => ({
  "styles.xml": part(
    "styles",
    names
      .map((name) => `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/></w:style>`)
      .join(""),
  ),
});
const cell = (content: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(content)}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;

describe("the letters of a paragraph", () => {
  it.each([
    ["bold", text("one ") + text("two", BOLD) + text(" three"), "one **two** three"],
    ["bold in several runs", text("关键", BOLD) + text("时期", BOLD) + text("已到"), "**关键时期**已到"],
    [
      "a full stop stays outside, where marks hold",
      text("先说。", BOLD) + text("再说。"),
      "**先说**。再说。",
    ],
    ["italic", text("see ") + text("there", "<w:i/>") + text("."), "see *there*."],
    ["marks that are text", text("the *sum* ") + text("is", BOLD) + text(" 24"), "the \\*sum\\* **is** 24"],
    ["code", text("Set ") + text("rate", '<w:rFonts w:ascii="Consolas"/>') + text(" now"), "Set `rate` now"],
    ["a line break", `${text("甲方")}<w:r><w:br/></w:r>${text("乙方")}`, "甲方\\\n乙方"],
    [
      "a line break that ends a paragraph",
      `${text("第一句。")}<w:r><w:br/></w:r>${text("第二句。")}`,
      "第一句。\n\n第二句。",
    ],
    [
      "what was deleted is not there",
      `${text("yes")}<w:del><w:r><w:delText>no</w:delText></w:r></w:del>`,
      "yes",
    ],
    ["a number that would begin a list", text("2019. Then it rained."), "2019\\. Then it rained."],
  ])("%s", async (_, content, expected) => {
    expect(await markdownOf(wordFile(paragraph("Opening, for a start.") + paragraph(content)))).toBe(
      `Opening, for a start.\n\n${expected}\n`,
    );
  });

  it("a bold numbered first sentence is what it is without marks", async () => {
    const body =
      paragraph("第一段，先说情况。") + paragraph(text("（一）读数不准。", BOLD) + text("已报修。"));
    expect(await markdownOf(wordFile(body))).toBe("第一段，先说情况。\n\n（一）读数不准。已报修。\n");
  });

  it("links", async () => {
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="x/hyperlink" Target="https://example.com/a" TargetMode="External"/></Relationships>';
    const body = paragraph(
      `${text("See ")}<w:hyperlink r:id="r1">${text("the maker")}</w:hyperlink>${text(", please.")}`,
    );
    expect(await markdownOf(wordFile(body, { "_rels/document.xml.rels": relations }))).toBe(
      "See [the maker](https://example.com/a), please.\n",
    );
  });

  it("footnotes", async () => {
    const reference = '<w:r><w:footnoteReference w:id="7"/></w:r>';
    const notes = part(
      "footnotes",
      `<w:footnote w:id="7">${paragraph("In the workshop.")}${paragraph("Twice.")}</w:footnote>`,
    );
    const body =
      paragraph(`${text("Two pumps were tested")}${reference}${text(".")}`) + paragraph("Both held.");
    expect(await markdownOf(wordFile(body, { "footnotes.xml": notes }))).toBe(
      "Two pumps were tested[^1].\n\nBoth held.\n\n[^1]: In the workshop.\n\n    Twice.\n",
    );
  });
});

describe("structure without styles is found as in plain text", () => {
  it("一、 and （一）", async () => {
    const lines = ["水务巡查情况报告", "一、情况", "（一）泵房", "良好。", "二、打算", "继续巡查。"];
    expect(await markdownOf(wordFile(lines.map((line) => paragraph(line)).join("")))).toBe(
      "# 水务巡查情况报告\n\n## 一、情况\n\n### （一）泵房\n\n良好。\n\n## 二、打算\n\n继续巡查。\n",
    );
  });

  it("a title that is set large and on two lines, below the number of the document", async () => {
    const center = '<w:jc w:val="center"/>';
    const large = (line: string): string => paragraph(text(line, '<w:sz w:val="44"/>'), center);
    const body =
      paragraph(text("某市水务局文件", '<w:sz w:val="72"/>'), center) +
      paragraph("水务〔2024〕6号", center) +
      large("关于更换二号泵站") +
      large("水表的请示") +
      paragraph("市财政局：");
    expect(await markdownOf(wordFile(body))).toBe(
      "某市水务局文件\n\n水务〔2024〕6号\n\n# 关于更换二号泵站水表的请示\n\n市财政局：\n",
    );
  });

  it("a heading that was not styled, among others that are numbered like it", async () => {
    const body =
      paragraph("巡查报告", styled("Title")) +
      paragraph("一、情况", styled("heading 1")) +
      paragraph("良好。") +
      paragraph("二、打算") +
      paragraph("继续。") +
      paragraph("（一）泵房");
    expect(await markdownOf(wordFile(body, styles("Title", "heading 1")))).toBe(
      "# 巡查报告\n\n## 一、情况\n\n良好。\n\n## 二、打算\n\n继续。\n\n（一）泵房\n",
    );
  });

  it("the only heading of the first level is the title", async () => {
    const body =
      paragraph("Pump Test", styled("heading 1")) +
      paragraph("Scope", styled("heading 2")) +
      paragraph("Two pumps.");
    expect(await markdownOf(wordFile(body, styles("heading 1", "heading 2")))).toBe(
      "# Pump Test\n\n## Scope\n\nTwo pumps.\n",
    );
  });

  it("code is code among text, and text where all of it looks so", async () => {
    const code = (line: string): string => paragraph(line, styled("Preformatted Text"));
    const parts = styles("Preformatted Text");
    expect(
      await markdownOf(wordFile(paragraph("Set it:") + code("rate = 50") + code("limit = 80"), parts)),
    ).toBe("Set it:\n\n```\nrate = 50\nlimit = 80\n```\n");
    expect(await markdownOf(wordFile(code("巡查报告") + code("一、情况") + code("良好。"), parts))).toBe(
      "# 巡查报告\n\n## 一、情况\n\n良好。\n",
    );
  });

  it("contents leave their mark", async () => {
    const body =
      paragraph("目录", styled("TOC Heading")) +
      paragraph("一、情况\t1", styled("toc 1")) +
      paragraph("一、情况", styled("heading 1")) +
      paragraph("良好。");
    expect(await markdownOf(wordFile(body, styles("TOC Heading", "toc 1", "heading 1")))).toBe(
      "<!-- toc -->\n\n## 一、情况\n\n良好。\n",
    );
  });
});

describe("tables", () => {
  it.each([
    [
      "bars are escaped",
      row(cell("a|b"), cell("c")) + row(cell("1"), cell("2")),
      "| a\\|b | c |\n| --- | --- |\n| 1 | 2 |",
    ],
    [
      "cells that span columns say it in each",
      row(cell("金额", '<w:gridSpan w:val="2"/>'), cell("备注")) + row(cell("1"), cell("2"), cell("3")),
      "| 金额 | 金额 | 备注 |\n| --- | --- | --- |\n| 1 | 2 | 3 |",
    ],
    [
      "cells that span rows too",
      row(cell("a"), cell("b")) +
        row(cell("x", '<w:vMerge w:val="restart"/>'), cell("1")) +
        row(cell("", "<w:vMerge/>"), cell("2")),
      "| a | b |\n| --- | --- |\n| x | 1 |\n| x | 2 |",
    ],
    ["a table of one cell is a frame", row(cell("Inside.")), "Inside."],
  ])("%s", async (_, rows, expected) => {
    const body = `${paragraph("Opening, for a start.")}<w:tbl>${rows}</w:tbl>${paragraph("End.")}`;
    expect(await markdownOf(wordFile(body))).toBe(`Opening, for a start.\n\n${expected}\n\nEnd.\n`);
  });
});

it("pictures are named, and their data is there for who wants it", async () => {
  const picture =
    '<w:drawing xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><wp:inline><wp:docPr descr="The bench"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="p1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>';
  const file = wordFile(paragraph("Opening, for a start.") + paragraph(`<w:r>${picture}</w:r>`), {
    "_rels/document.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="p1" Type="x/image" Target="media/image1.png"/></Relationships>',
    "media/image1.png": "data",
  });
  const convert = (withPictures: boolean) =>
    convertWord(file, { isKnownTitle: () => false, name: "bench", withPictures });
  const { documents, pictures } = await convert(true);
  expect(documents[0]?.markdown).toBe("Opening, for a start.\n\n![The bench](bench-1.png)\n");
  expect(pictures).toEqual([{ name: "bench-1.png", bytes: new TextEncoder().encode("data") }]);
  expect(await convert(false)).toMatchObject({ named: 1, pictures: [] });
});
