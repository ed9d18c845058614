import { describe, expect, it } from "vitest";
import { WordError } from "../../server/src/word/main";
import { tries } from "../reliability/tries";
import { markdownOf, paragraph, part, text, wordFile } from "./files";

/* Word files that were made to keep the reader busy, or to fill its memory. */

const MANY = 200_000;
const bold = "<w:b/>";
const code = '<w:rFonts w:ascii="Consolas"/>';
const cell = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const table = (...rows: readonly string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;
const spanning = (below: boolean) => `<w:gridSpan w:val="64"/><w:vMerge${below ? "" : ' w:val="restart"'}/>`;

/** Each with what comes of it: how many letters of Markdown there are at most, or why it is refused. */
const FILES: Readonly<Record<string, readonly [file: () => Uint8Array, most: number]>> = {
  "white space within bold letters": [
    () => wordFile(paragraph(text(`a${" ".repeat(MANY)}b`, bold) + text("c"))),
    2 * MANY,
  ],
  "white space within code": [
    () => wordFile(paragraph(text(`a${" ".repeat(MANY)}b`, code) + text("c"))),
    2 * MANY,
  ],
  "marks within bold letters": [
    () => wordFile(paragraph(text(`a${"，".repeat(MANY)}b`, bold) + text("c"))),
    2 * MANY,
  ],
  "backticks within code": [() => wordFile(paragraph(text("`a".repeat(MANY), code) + text("c"))), 3 * MANY],
  "a long text in a cell that spans all": [
    () =>
      wordFile(
        table(
          row(cell(paragraph("x".repeat(MANY)), spanning(false))),
          ...Array.from({ length: 300 }, () => row(cell(paragraph(""), spanning(true)))),
        ),
      ),
    2 * MANY,
  ],
  "a bookmark that looks like a mark of the reader's own": [
    () =>
      wordFile(
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Fallback>' +
          `<w:p><w:bookmarkStart w:id="1" w:name="reportwright:{&quot;"/>${text("a")}</w:p>` +
          "</mc:Fallback></mc:AlternateContent>",
      ),
    20,
  ],
  "a cell of a billion columns": [
    () => wordFile(table(row(cell(paragraph("x"), '<w:gridSpan w:val="1000000000"/>')))),
    2000,
  ],
};

const REFUSED: Readonly<Record<string, () => Uint8Array>> = {
  "tables in tables": () =>
    wordFile(
      `${"<w:tbl><w:tr><w:tc>".repeat(5000)}${paragraph("a")}${"</w:tc></w:tr></w:tbl>".repeat(5000)}`,
    ),
  "two million empty paragraphs": () => wordFile("<w:p/>".repeat(2_000_001)),
  "two million attributes": () => wordFile(`<w:p><w:r ${'a="" '.repeat(2_000_001)}/></w:p>`),
  "insertions in insertions": () =>
    wordFile(`<w:p>${"<w:ins>".repeat(20_000)}${text("a")}${"</w:ins>".repeat(20_000)}</w:p>`),
  "a footnote that refers to itself": () =>
    wordFile(paragraph('<w:r><w:footnoteReference w:id="1"/></w:r>'), {
      "footnotes.xml": part(
        "footnotes",
        `<w:footnote w:id="1">${paragraph('<w:r><w:footnoteReference w:id="1"/></w:r>')}</w:footnote>`,
      ),
    }),
};

describe("a hostile Word file is read to the end", () => {
  it.each(Object.entries(FILES))("%s", async (_, [file, most]) => {
    const { length } = await markdownOf(file());
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThan(most);
  });
});

describe("or is refused in one sentence", () => {
  it.each(Object.entries(REFUSED))("%s", async (_, file) => {
    await expect(markdownOf(file())).rejects.toThrow(WordError);
  });
});

tries("B12", Object.keys(FILES).length + Object.keys(REFUSED).length);

it("a table keeps all its cells, however many there are", async () => {
  const cells = Array.from({ length: 100 }, (_, i) => cell(paragraph(`c${i}`)));
  const markdown = await markdownOf(wordFile(table(row(...cells))));
  for (let i = 0; i < 100; i++) expect(markdown).toContain(`c${i} |`);
});
