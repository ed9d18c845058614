import { describe, expect, it } from "vitest";
import { item, markdownOf, numbering, paragraph, part, text, wordFile } from "./files";

const COMPATIBLE = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
const VML = "urn:schemas-microsoft-com:vml";
const MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";

const content = (inner: string): string => `<w:txbxContent>${paragraph(inner)}</w:txbxContent>`;
const drawn = (inner: string): string =>
  `<w:drawing><a:graphic xmlns:a="${DRAWING}"><s:wsp xmlns:s="${SHAPE}"><s:txbx>${content(inner)}</s:txbx></s:wsp></a:graphic></w:drawing>`;
const pictured = (inner: string): string =>
  `<w:pict><v:shape xmlns:v="${VML}"><v:textbox>${content(inner)}</v:textbox></v:shape></w:pict>`;
const either = (choice: string, fallback = ""): string =>
  `<w:r><mc:AlternateContent xmlns:mc="${COMPATIBLE}"><mc:Choice Requires="wps">${choice}</mc:Choice>${fallback}</mc:AlternateContent></w:r>`;

/** What it is, the paragraph's content, the Markdown. */
const KEPT: readonly (readonly [string, string, string])[] = [
  [
    "an insertion, not a deletion",
    `<w:ins w:id="1">${text("甲")}</w:ins><w:del w:id="2"><w:r><w:delText>乙</w:delText></w:r></w:del>${text("丙。")}`,
    "甲丙。",
  ],
  [
    "what was moved, where it is now",
    `<w:moveFrom w:id="1">${text("甲")}</w:moveFrom>${text("乙")}<w:moveTo w:id="2">${text("甲")}</w:moveTo>`,
    "乙甲",
  ],
  [
    "what is commented on, not the comment",
    `<w:commentRangeStart w:id="0"/>${text("甲")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${text("乙。")}`,
    "甲乙。",
  ],
  [
    "the number of a caption that is a simple field",
    `${text("图")}<w:fldSimple w:instr=" SEQ 图 ">${text("3")}</w:fldSimple>${text(" 水表")}`,
    "图3 水表",
  ],
  [
    "the text below its sound",
    `<w:r><w:ruby><w:rt>${text("shuǐ")}</w:rt><w:rubyBase>${text("水")}</w:rubyBase></w:ruby></w:r>${text("表。")}`,
    "水表。",
  ],
  [
    "a formula",
    `<m:oMathPara xmlns:m="${MATH}"><m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath></m:oMathPara>${text("。")}`,
    "a=b。",
  ],
  ["a box of an old version", `<w:r>${pictured("框内。")}</w:r>${text("框外。")}`, "框外。\n\n框内。"],
  [
    "a box in two versions, once",
    `${either(drawn("框内。"), `<mc:Fallback>${pictured("框内。")}</mc:Fallback>`)}${text("框外。")}`,
    "框外。\n\n框内。",
  ],
  ["a box in the new version alone", `${either(drawn("框内。"))}${text("框外。")}`, "框外。\n\n框内。"],
  ["a box without versions", `<w:r>${drawn("框内。")}</w:r>${text("框外。")}`, "框外。\n\n框内。"],
];

describe("what a paragraph holds is kept", () => {
  it.each(KEPT)("%s", async (_, inner, expected) => {
    expect((await markdownOf(wordFile(paragraph(inner)))).trim()).toBe(expected);
  });
});

it("headings by the names that styles have in Chinese", async () => {
  const style = (id: string, name: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const styles = part("styles", style("a", "标题") + style("b", "标题 1") + style("c", "标题2"));
  const body = [
    ["水表报告", "a"],
    ["情况", "b"],
    ["读数", "c"],
  ]
    .map(([name = "", id = ""]) => paragraph(name, `<w:pStyle w:val="${id}"/>`))
    .join("");
  expect(await markdownOf(wordFile(`${body}${paragraph("完好。")}`, { "styles.xml": styles }))).toBe(
    "# 水表报告\n\n## 情况\n\n### 读数\n\n完好。\n",
  );
});

it("第一章 is set off from its name", async () => {
  const chapters = wordFile(item("总则") + paragraph("照此办理。"), numbering(["chineseCounting", "第%1章"]));
  expect(await markdownOf(chapters)).toBe("## 第一章 总则\n\n照此办理。\n");
});
