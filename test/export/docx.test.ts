import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readPicture } from "../../server/src/export/main";
import { docx, paragraphs, styleXml } from "./paper";
import { REPORT, REQUEST } from "./reports";

type Parts = ReadonlyMap<string, string>;

const attribute = (xml: string, element: string, name: string): string | undefined =>
  new RegExp(`<w:${element}\\b[^>]*\\bw:${name}="([^"]*)"`).exec(xml)?.[1];

const MM = 1440 / 25.4;

describe("an official document is set as GB/T 9704-2012 says", () => {
  let parts: Parts;
  let section: string;
  const find = (text: string) => paragraphs(parts).find((each) => each.text.startsWith(text));

  beforeAll(async () => {
    parts = await docx(REQUEST);
    section = /<w:sectPr.*<\/w:sectPr>/s.exec(parts.get("word/document.xml") ?? "")?.[0] ?? "";
  });

  describe("5.1, 5.2.1: A4 with margins of 37, 35, 28 and 26 mm", () => {
    for (const [element, name, mm] of [
      ["pgSz", "w", 210],
      ["pgSz", "h", 297],
      ["pgMar", "top", 37],
      ["pgMar", "bottom", 35],
      ["pgMar", "left", 28],
      ["pgMar", "right", 26],
    ] as const) {
      it(`${element} ${name}: ${mm} mm`, () => {
        expect(Number(attribute(section, element, name)) / MM).toBeCloseTo(mm, 1);
      });
    }
  });

  describe("5.2.3: 22 lines of 28 characters", () => {
    it("on a grid of lines and characters", () => {
      expect(attribute(section, "docGrid", "type")).toBe("linesAndChars");
    });
    it("lines 28.95 points apart", () => {
      expect(Number(attribute(section, "docGrid", "linePitch")) / 20).toBeCloseTo(28.95, 1);
    });
    it("characters of 16 points 15.8 points apart", () => {
      expect(16 + Number(attribute(section, "docGrid", "charSpace")) / 4096).toBeCloseTo(15.8, 1);
    });
  });

  describe("7.2.5, 7.3.3: fonts and sizes (in half points)", () => {
    for (const [style, font, size] of [
      ["Title", "方正小标宋简体", 44],
      ["BodyText", "仿宋_GB2312", 32],
      ["Heading1", "黑体", 32],
      ["Heading2", "楷体_GB2312", 32],
      ["Heading3", "仿宋_GB2312", 32],
      ["Heading4", "仿宋_GB2312", 32],
      ["Annex", "黑体", 32],
      ["PageNumber", "宋体", 28],
    ] as const) {
      it(`${style}: ${font}, ${size / 2} points`, () => {
        const xml = styleXml(parts, style);
        expect(attribute(xml, "rFonts", "eastAsia")).toBe(font);
        expect(attribute(xml, "sz", "val")).toBe(String(size));
      });
    }
  });

  it("7.3.3: the first line of a paragraph is indented by two characters", () => {
    expect(attribute(styleXml(parts, "BodyText"), "ind", "firstLineChars")).toBe("200");
  });

  it("7.3.1: the title is centred", () => {
    expect(attribute(styleXml(parts, "Title"), "jc", "val")).toBe("center");
  });

  it("headings are headings to Word: its outline shows them", () => {
    expect(find("一、更换缘由")?.style).toBe("Heading1");
    expect(attribute(styleXml(parts, "Heading1"), "outlineLvl", "val")).toBe("0");
  });

  it("a run-in heading has its level's font, the text behind it the body's", () => {
    const xml = find("（一）读数不准。")?.xml ?? "";
    const fonts = [...xml.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([, run = ""]) =>
      attribute(run, "rFonts", "eastAsia"),
    );
    expect(fonts.slice(0, 2)).toEqual(["楷体_GB2312", undefined]);
  });

  describe("7.3.5: signature and date", () => {
    it("the longer date ends two characters from the margin", () => {
      expect(Number(attribute(find("2024年5月6日")?.xml ?? "", "ind", "right")) / 20 / 16).toBe(2);
    });
    it("the signature moves with it: it begins two characters before the date", () => {
      // 市水务局 is four characters wide, 2024年5月6日 six: 6 from the margin.
      expect(Number(attribute(find("市水务局")?.xml ?? "", "ind", "right")) / 20 / 16).toBe(6);
    });
  });

  it("7.3.5.2: the signature stands one line below the text", () => {
    const line = Number(attribute(styleXml(parts, "BodyText"), "spacing", "line"));
    expect(Number(attribute(find("市水务局")?.xml ?? "", "spacing", "before"))).toBe(line);
  });

  it("7.3.5.2: of several reports each has its own place for signature and date", async () => {
    const one = (signature: string) => `特此报告。\n\n${signature}\n\n2024年5月6日\n`;
    const text = `# 巡查报告汇编（2篇）\n\n# 水表自查报告\n\n完好。\n\n${one("市水务局供水管理中心")}\n# 阀门自查报告\n\n完好。\n\n${one("市水务局")}`;
    const dates = paragraphs(await docx(text)).filter((each) => each.text === "2024年5月6日");
    expect(dates.map(({ xml }) => Number(attribute(xml, "ind", "right")) / 20 / 16)).toEqual([4, 2]);
  });

  it("5.2.3: what is larger or smaller than the body stands off the grid", () => {
    for (const [style, off] of [
      ["BodyText", false],
      ["Heading1", false],
      ["Title", true],
      ["TableText", true],
    ] as const)
      expect(/<w:snapToGrid w:val="0"\/><w:spacing/.test(styleXml(parts, style)), style).toBe(off);
  });

  it("7.3.5: nothing widens a date, whose place is counted in characters", () => {
    expect(styleXml(parts, "Date")).toMatch(/<w:autoSpaceDE w:val="0"\/><w:autoSpaceDN w:val="0"\/>/);
  });

  it("7.3.1: a title on several lines keeps its words whole", async () => {
    const long = await docx(
      "# 某市水务局关于更换二号泵站水表并同步改造老旧供水管网有关经费的报告\n\n完好。\n\n特此报告。\n",
    );
    const title = paragraphs(long).find(({ style }) => style === "Title")?.xml ?? "";
    expect(title.match(/<w:br\/>/g)).toHaveLength(1);
    expect(title.replace(/<w:br\/>/g, "|").replace(/<[^>]+>/g, "")).toBe(
      "某市水务局关于更换二号泵站水表并|同步改造老旧供水管网有关经费的报告",
    );
  });

  it("7.3.7: an attachment begins a page", () => {
    expect(find("附件1")?.xml).toContain("<w:pageBreakBefore/>");
  });

  describe("7.2, 7.4: version head and foot, from front matter", () => {
    for (const text of [
      "000007",
      "秘密★1年",
      "特急",
      "某市水务局文件",
      "水务〔2024〕6号",
      "抄送：市审计局。",
      "市水务局办公室",
      "2024年5月8日印发",
    ]) {
      it(text, () => {
        expect(paragraphs(parts).map((each) => each.text.replace("签发人：丁一", ""))).toContain(text);
      });
    }
    it("7.2.7: the red line is as wide as the text, whatever stands beside the number", () => {
      const number = find("水务〔2024〕6号")?.xml ?? "";
      expect(attribute(number, "bottom", "color")).toBe("FF0000");
      expect(number).toMatch(/<w:ind w:firstLine="320"\/>/);
    });
    it("7.4.1: the foot ends at the lower edge of the text of the last page, as wide as the text", () => {
      const xml = parts.get("word/document.xml") ?? "";
      const foot = /<w:tbl><w:tblPr><w:tblpPr.*?<\/w:tbl>/s.exec(xml)?.[0] ?? "";
      expect(attribute(foot, "tblpPr", "vertAnchor")).toBe("margin");
      expect(attribute(foot, "tblpPr", "tblpYSpec")).toBe("bottom");
      expect(Number(attribute(foot, "tblW", "w")) / MM).toBeCloseTo(156, 1);
      expect(foot).toContain("抄送：市审计局。");
    });
    it("7.4.1: thick lines above and below it, a thin one between", () => {
      const lines = (text: string) => {
        const [cell = ""] =
          (parts.get("word/document.xml") ?? "").match(
            new RegExp(`<w:tc>(?:(?!</w:tc>).)*${text}.*?</w:tc>`, "s"),
          ) ?? [];
        return ["top", "bottom"].map((side) => attribute(cell, side, "sz"));
      };
      expect(lines("抄送：")).toEqual(["8", "6"]);
      expect(lines("8日印发")).toEqual(["0", "8"]);
    });
    it("7.4.2: the names go on below the first of them", () => {
      expect(attribute(find("抄送：")?.xml ?? "", "ind", "hanging")).toBe(String(3 * 14 * 20));
    });
    it("without them there is neither head nor foot", async () => {
      const bare = await docx("# 关于水表的报告\n\n完好。\n\n特此报告。\n");
      expect(paragraphs(bare)[0]?.style).toBe("Title");
      expect(bare.get("word/document.xml")).not.toContain("FF0000");
    });
  });

  describe("7.5: page numbers — 1 — outside", () => {
    it("right on odd pages, left on even ones", () => {
      expect(parts.get("word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
      const sides = [1, 2].map((i) => attribute(parts.get(`word/footer${i}.xml`) ?? "", "jc", "val"));
      expect(sides).toEqual(["right", "left"]);
    });
    it("between dashes", () => {
      expect(parts.get("word/footer1.xml")).toMatch(/— .*PAGE.* —/s);
    });
  });

  it("a picture stands centred on a line of its own height", async () => {
    const report = "# 关于水表的报告\n\n情况见图1。\n\n![图1 水表](a.png)\n\n特此报告。\n";
    const picture = paragraphs(await docx(report)).find(({ style }) => style === "Picture")?.xml ?? "";
    expect(attribute(picture, "spacing", "lineRule")).toBe("auto");
    expect(attribute(styleXml(parts, "Picture"), "jc", "val")).toBe("center");
    expect(styleXml(parts, "Picture")).not.toContain("firstLine");
  });

  it("the names of a table's columns are centred, whatever stands below them", () => {
    const [name, cost] = ["金额（万元）", "3.2"].map((text) => find(text)?.xml ?? "");
    expect(attribute(name ?? "", "jc", "val")).toBeUndefined();
    expect(attribute(cost ?? "", "jc", "val")).toBe("right");
  });

  it("text below a table keeps its distance", async () => {
    const below = paragraphs(await docx("# Notes\n\n| a |\n|---|\n| b |\n\nSo it is.\n\nAnd so.\n"));
    expect(below.slice(-2).map(({ xml }) => attribute(xml, "spacing", "before"))).toEqual(["160", undefined]);
  });

  it("a table repeats its header on each page", () => {
    expect(parts.get("word/document.xml")).toContain("<w:tblHeader/>");
  });

  it("the file says what it is called and who it is from", () => {
    expect(parts.get("docProps/core.xml")).toContain("<dc:title>关于更换二号泵站水表的请示</dc:title>");
    expect(parts.get("docProps/core.xml")).toContain("<dc:creator>某市水务局文件</dc:creator>");
  });
});

describe("a technical report", () => {
  const png = readPicture(readFileSync(join(import.meta.dirname, "../../media/icon.png")));
  let parts: Parts;
  beforeAll(async () => {
    parts = await docx(REPORT, undefined, new Map([["bench.png", png!]]));
  });

  it("has its footnote at the foot", () => {
    expect(parts.get("word/footnotes.xml")).toContain("In the workshop.");
    expect(parts.get("word/document.xml")).toContain("<w:footnoteReference");
  });
  it("has its link", () => {
    expect(parts.get("word/_rels/document.xml.rels")).toContain("https://example.com");
  });
  it("has its picture, with its text for those who cannot see it", () => {
    expect([...parts.keys()].filter((name) => name.startsWith("word/media/"))).toHaveLength(1);
    expect(parts.get("word/document.xml")).toContain('descr="Figure 1: The bench"');
  });
  it("has code in a font of its own", () => {
    expect(
      paragraphs(parts)
        .filter(({ style }) => style === "Code")
        .map(({ text }) => text),
    ).toEqual(["rate = 50", "limit = 80"]);
  });
  it("has lists that Word counts", () => {
    expect(paragraphs(parts).find(({ text }) => text === "Mount the pump.")?.xml).toContain("<w:numPr>");
  });
  it("says what stands for a picture that is not there", async () => {
    const without = await docx(REPORT);
    expect(paragraphs(without).map(({ text }) => text)).toContain("[Figure 1: The bench]");
  });
});

describe("a table of contents", () => {
  const asked = REPORT.replace("# Pump Test\n", "# Pump Test\n\n<!-- toc -->\n");

  it("is a field of Word's, which fills it in", async () => {
    expect((await docx(asked)).get("word/document.xml")).toContain("TOC \\h \\o");
  });
  it("has references to pages of its own where LibreOffice makes a PDF of it", async () => {
    const entries = paragraphs(await docx(asked, undefined, undefined, "libreoffice"));
    expect(entries.find(({ text }) => text === "1.1 Setup")?.xml).toMatch(
      /w:anchor="contents3".*<w:tab\/>.*PAGEREF contents3/s,
    );
    expect(entries.filter(({ xml }) => xml.includes('<w:bookmarkStart w:name="contents3"')).length).toBe(1);
  });
});

describe("what a text cannot do", () => {
  it("links of other kinds than the web's become text", async () => {
    const parts = await docx(
      "# Notes\n\n[run](javascript:alert(1)) [open](file:///etc/passwd) [cmd](command:x)\n",
    );
    expect(parts.get("word/_rels/document.xml.rels")).not.toMatch(/javascript|file:|command:/);
  });
  it("marks of XML stay text", async () => {
    const parts = await docx('# A & B <c>\n\nx < y & "z"\n');
    expect(parts.get("word/document.xml")).toContain("A &amp; B");
  });
});
