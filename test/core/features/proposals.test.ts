import { describe, expect, it } from "vitest";
import { checkReport } from "../../../server/src/core/check/check";
import { proposeSections } from "../../../server/src/core/features/completion";
import { proposeBody } from "../../../server/src/core/features/proposeBody";
import { proposeFrontMatter } from "../../../server/src/core/features/proposeFrontMatter";
import { proposeReferences } from "../../../server/src/core/features/proposeReferences";
import { proposeDirectives } from "../../../server/src/core/features/proposeRules";
import { marked, setup } from "./support/marked";

function at(source: string) {
  const { text, opened, at } = marked(source);
  const { reports, findings } = checkReport(opened, setup);
  return { text, opened, at, reports, findings };
}

const references = (source: string): string[] => {
  const { opened, reports, at: offset } = at(source);
  return proposeReferences(opened, reports, offset).map(({ text, name }) => `${text} ${name}`);
};

const ZH = `# 关于消防检查的自查报告

现将情况报告如下：

## 一、工作开展情况

### （一）检查

表1 检查情况

| 部位 | 次数 |
|---|---|
| 东馆 | 2 |

## 二、存在问题

附件：1. 检查清单
`;
const EN =
  "---\nreport: technical-report\n---\n\n# Technical report\n\n@\n\n## 1 Method\n\nm\n\n### 1.1 Setup\n\ns\n\nFigure 2: Output\n\n## 2 Results\n\nr\n\n## Appendix B Data\n\nd\n";

describe("references", () => {
  it.each([
    ["见‸", ["第一部分 工作开展情况", "（一） 检查", "表1 检查情况", "第二部分 存在问题", "附件1 检查清单"]],
    [
      "详见第‸",
      ["第一部分 工作开展情况", "（一） 检查", "表1 检查情况", "第二部分 存在问题", "附件1 检查清单"],
    ],
    ["如‸", ["表1 检查情况"]],
    ["`见‸", []],
    ["提出意见‸", []],
    ["例如‸", []],
    ["按照‸", []],
    ["情况‸", []],
  ])("in Chinese behind %s", (typed, found) => {
    expect(references(ZH.replace("现将情况", typed))).toEqual(found);
  });

  it.each([
    [
      "See ‸",
      ["Section 1 Method", "Section 1.1 Setup", "Figure 2 Output", "Section 2 Results", "Appendix B Data"],
    ],
    [
      "as shown in Fig‸",
      ["Section 1 Method", "Section 1.1 Setup", "Figure 2 Output", "Section 2 Results", "Appendix B Data"],
    ],
    [
      "Section 1‸",
      ["Section 1 Method", "Section 1.1 Setup", "Figure 2 Output", "Section 2 Results", "Appendix B Data"],
    ],
    ["The pump ‸", []],
    ["Water stood in ‸", []],
  ])("in English behind %s", (typed, found) => {
    expect(references(EN.replace("@", typed))).toEqual(found);
  });

  it("replace what has been typed of them, and are found by pinyin", () => {
    const { opened, reports, at: offset, text } = at(ZH.replace("现将情况", "见第二‸"));
    const [, , , found] = proposeReferences(opened, reports, offset);
    expect(text.slice(found?.range.start, found?.range.end)).toBe("第二");
    expect(found?.filter).toContain("czwt");
  });
});

describe("front matter", () => {
  const proposed = (source: string): string[] => {
    const { opened, reports, at: offset } = at(source);
    return proposeFrontMatter(opened, reports, offset).map(
      ({ text, required }) => `${text}${required ? "!" : ""}`,
    );
  };
  const eip = (line: string) => `---\nreport: eip\n${line}\n---\n\n# EIP\n`;

  it("keys that the type asks for and that are not there", () => {
    expect(proposed(eip("title: x\n‸"))).toEqual(
      expect.arrayContaining(["eip: !", "author: !", "created: !", "category: "]),
    );
    expect(proposed(eip("title: x\n‸"))).not.toContain("title: !");
  });

  it.each([
    [
      "status: ‸",
      [
        "Draft",
        "Review",
        "Last Call",
        "Final",
        "Stagnant",
        "Withdrawn",
        "Living",
        "Moved",
        "withdrawn",
      ].slice(0, 8),
    ],
    ["category: C‸", ["Core", "Networking", "Interface", "ERC"]],
    ["author: ‸", []],
  ])("values of %s", (line, values) => {
    expect(proposed(eip(line))).toEqual(values);
  });

  it("nothing outside of it", () => {
    expect(proposed(`${eip("title: x")}\n‸\n`)).toEqual([]);
  });
});

describe("comments that switch rules off", () => {
  const proposed = (source: string): string[] => {
    const { opened, findings, at: offset } = at(source);
    return proposeDirectives(opened, findings, offset).map(({ text }) => text);
  };

  it("what has findings comes first, sections by name", () => {
    const found = proposed(`${ZH}\n<!-- reportwright-disable ‸\n`);
    expect(found[0]).toMatch(/^missing-section:\w+$/);
    expect(found).toContain("placeholder");
  });

  it("the directives themselves", () => {
    expect(proposed(`${ZH}\n<!-- rep‸\n`)).toEqual([
      "reportwright-disable-next-line",
      "reportwright-disable",
      "reportwright-enable",
    ]);
    expect(proposed(`${ZH}\nreportwright-disable ‸\n`)).toEqual([]);
  });
});

describe("the text of an empty section", () => {
  const body = (source: string): string | undefined => {
    const { opened, reports, at: offset } = at(source);
    return proposeBody(opened, reports, offset)?.plain;
  };
  const report = (text: string) =>
    `# 关于消防检查的自查报告\n\n## 一、工作开展情况\n\n${text}\n\n## 二、存在问题\n\n一处。\n`;

  it("is that of its type", () => {
    expect(body(report("‸"))).toContain("（一）[待补充：加强组织领导]。");
    expect(body(report("/‸"))).toContain("（一）");
  });

  it("is not offered where there is some", () => {
    expect(body(report("检查两次。\n\n‸"))).toBeUndefined();
    expect(body(report("检‸查两次。"))).toBeUndefined();
  });
});

describe("sections", () => {
  const proposed = (line: string): string[] => {
    const { opened, at: offset } = at(`# 关于消防检查的自查报告\n\n${line}\n`);
    return proposeSections(opened, setup, offset).map(({ label }) => label);
  };

  it("are proposed where a heading begins", () => expect(proposed("## ‸")).toContain("一、工作开展情况"));

  it.each([
    ["a number that is none of sections", `${"1".repeat(60)}，‸`],
    ["many numbers", `一${".0".repeat(60)}！‸`],
    ["a line as long as a document", `一、${".".repeat(100_000)}‸`],
  ])("are not, and it is told at once, behind %s", (_, line) => expect(proposed(line)).toEqual([]));
});
