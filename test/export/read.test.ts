import { describe, expect, it } from "vitest";
import { lines, paper } from "./paper";
import { REPORT, REQUEST } from "./reports";

describe("what stands on paper", () => {
  it("of an official document: each paragraph is what the standard calls it", () => {
    expect(lines(paper(REQUEST))).toEqual([
      "title: 关于更换二号泵站水表的请示",
      "addressee: 市财政局：",
      "body: 二号泵站水表已使用12年，现将有关事项请示如下：",
      "heading 1: 一、更换缘由",
      "run-in 2: （一）读数不准。 | 近三个月误差超过5％，已多次报修。",
      "run-in 2: （二）配件停产。 | 厂家不再供应配件。",
      "run-in 3: 1. 表芯停产。 | 2021年起不再生产。",
      "heading 1: 二、所需经费",
      "body: 经费见表1。",
      "caption: 表1 经费概算",
      "table: 项目 · 金额（万元） / 水表 · 3.2 / 安装 · 0.4",
      "closing: 妥否，请批示。",
      "attachments: 附件：1. 水表参数",
      "attachments: 2. 报价单",
      "signature: 市水务局",
      "date: 2024年5月6日",
      "note: （联系人：丁一）",
      "annex: 附件1",
      "annex-title: 水表参数",
      "body: 口径：80毫米。",
    ]);
  });

  it("of a technical report: headings, lists, quotations, code, captions", () => {
    expect(lines(paper(REPORT))).toEqual([
      "title: Pump Test",
      "heading 1: Abstract",
      "body: Two pumps were tested. See the maker or pump.cfg.",
      "heading 1: 1. Methods",
      "heading 2: 1.1 Setup",
      "list from 1: 2",
      "quote",
      "code",
      "picture: Figure 1: The bench",
      "caption: Figure 1: The bench",
      "heading 1: 2. Results",
      "body: Table 1 lists them.",
      "caption: Table 1: Pressure",
      "table: Pump · bar / A · 4.1",
      "heading 1: 3. Conclusions",
      "body: Both hold.",
      "heading 1: References",
      "list from 1: 1",
    ]);
  });

  it("lines that Markdown joins are joined without a space between Han, with one between words", () => {
    expect(lines(paper("# 记录\n\n第一行\n第二行\n"))).toContain("body: 第一行第二行");
    expect(lines(paper("# Notes\n\nfirst line\nsecond line\n"))).toContain("body: first line second line");
  });

  it("signature and date that share a paragraph are two", () => {
    expect(lines(paper("# 关于水表的报告\n\n特此报告。\n\n市水务局\n2024年5月6日\n"))).toEqual([
      "title: 关于水表的报告",
      "closing: 特此报告。",
      "signature: 市水务局",
      "date: 2024年5月6日",
    ]);
  });

  it("a title that front matter gives stands first", () => {
    expect(lines(paper("---\ntitle: 水表检修记录\n---\n\n完好。\n"))[0]).toBe("title: 水表检修记录");
  });

  it("any text is a document", () => {
    for (const text of [
      "",
      "\n",
      "---\n",
      "#",
      "| a |\n|---|",
      "[^1]: x",
      "- \n- ",
      "\r\n\r\n一、",
      "```\n",
    ]) {
      expect(() => paper(text)).not.toThrow();
    }
  });

  it("a first sentence that leads to what follows addresses nobody", () => {
    const first = (text: string): string | undefined =>
      lines(paper(`# 2026年图书馆工作要点\n\n${text}\n\n## 一、开放\n\n延长开放。\n`))[1];
    expect(first("2026年，图书馆围绕方便读者做好以下工作：")).toMatch(/^body: /);
    expect(first("各部门：")).toMatch(/^addressee: /);
  });
});
