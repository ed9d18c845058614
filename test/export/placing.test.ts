import { describe, expect, it } from "vitest";
import { docx, lines, paper, paragraphs } from "./paper";
import { REQUEST } from "./reports";

/** An attribute of the first element of this name. */
const attribute = (xml: string, element: string, name: string): string | undefined =>
  new RegExp(`<w:${element}\\b[^>]*\\bw:${name}="([^"]*)"`).exec(xml)?.[1];

const MM = 1440 / 25.4;

describe("what a numbered sentence is on paper", () => {
  const report = (...body: readonly string[]): string[] =>
    lines(
      paper(
        `# 关于提供水表数据的函\n\n市水务局：\n\n${body.join("\n\n")}\n\n专此函达。\n\n市财政局\n\n2024年5月8日\n`,
      ),
    )
      .slice(2)
      .slice(0, body.length);

  it("an item, where nothing stands below it", () => {
    expect(report("一、请提供读数。", "二、请提供清单。")).toEqual([
      "body: 一、请提供读数。",
      "body: 二、请提供清单。",
    ]);
  });
  it("a heading, where text stands below it", () => {
    expect(report("一、提供读数。", "请于五月底前提供。", "二、提供清单。", "请一并提供。")).toEqual([
      "heading 1: 一、提供读数。",
      "body: 请于五月底前提供。",
      "heading 1: 二、提供清单。",
      "body: 请一并提供。",
    ]);
  });
  it("a heading, where it is no sentence", () => {
    expect(report("一、读数", "二、清单")).toEqual(["heading 1: 一、读数", "heading 1: 二、清单"]);
  });
});

describe("where paragraphs stand", () => {
  it("7.3.4: names of attachments that are paragraphs of their own stand below the first one", async () => {
    const text =
      "# 关于水表的报告\n\n完好。\n\n特此报告。\n\n附件：1.水表清单\n\n2\\. 巡查记录\n\n市水务局\n\n2024年5月8日\n";
    const found = paragraphs(await docx(text)).filter(({ style }) => style === "Attachments");
    expect(found.map((one) => one.text)).toEqual(["附件：1.水表清单", "2. 巡查记录"]);
    const [first, second] = found.map(({ xml }) => Number(attribute(xml, "ind", "left")));
    expect(second).toBe(first);
  });

  it("7.4.1: the foot begins where the text begins, whatever margins its table would have", async () => {
    const xml = (await docx(REQUEST)).get("word/document.xml") ?? "";
    const foot = /<w:tbl><w:tblPr><w:tblpPr.*?<\/w:tbl>/s.exec(xml)?.[0] ?? "";
    expect(attribute(foot, "tblpPr", "horzAnchor")).toBe("page");
    expect(Number(attribute(foot, "tblpPr", "tblpX")) / MM).toBeCloseTo(28, 1);
    expect(foot).toMatch(/<w:tblCellMar>.*<w:left w:type="dxa" w:w="0"\/>/);
  });

  it("7.3.7: an attachment behind a table begins at the head of its page", async () => {
    const text =
      "# 关于水表的报告\n\n完好。\n\n特此报告。\n\n附件1\n\n水表清单\n\n| 表 |\n|---|\n| 1 |\n\n附件2\n\n巡查记录\n\n完好。\n";
    const annex = paragraphs(await docx(text)).find((one) => one.text === "附件2")?.xml ?? "";
    expect(annex).toContain("<w:pageBreakBefore/>");
    expect(attribute(annex, "spacing", "before")).toBeUndefined();
  });

  it("marks of lists stand below the first letter of a paragraph", async () => {
    const levels = (parts: ReadonlyMap<string, string>) => {
      const xml = parts.get("word/numbering.xml") ?? "";
      const level = /<w:lvl w:ilvl="0"[^>]*>(?:(?!<\/w:lvl>).)*•.*?<\/w:lvl>/s.exec(xml)?.[0] ?? "";
      return Number(attribute(level, "ind", "left")) - Number(attribute(level, "ind", "hanging"));
    };
    expect(levels(await docx("# 关于水表的报告\n\n如下：\n\n- 完好\n\n特此报告。\n"))).toBe(2 * 16 * 20);
    expect(levels(await docx("# Notes\n\n- one\n"))).toBe(0);
  });

  it("text below code keeps its distance", async () => {
    const code = paragraphs(await docx("# Notes\n\n```\na\nb\n```\n\nSo it is.\n")).filter(
      ({ style }) => style === "Code",
    );
    expect(code.map(({ xml }) => attribute(xml, "spacing", "after"))).toEqual([undefined, "160"]);
  });
});
