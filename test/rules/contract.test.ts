/** Which rule speaks where two could: one case for each thing that was decided. */
import { describe, expect, it } from "vitest";
import { checkText } from "./runner/check";

/** rule:line of every finding, hints left out. */
function told(text: string, type = "detected"): string[] {
  const lineOf = (offset: number) => text.slice(0, offset).split("\n").length;
  return checkText(text, { type })
    .findings.filter(({ severity }) => severity !== "hint")
    .map(({ rule, span }) => `${rule}:${lineOf(span.start)}`);
}

const SELF = (body: string, end = "特此报告。\n") =>
  `# 仓库消防设施自查报告\n\n现将有关情况报告如下：\n\n${body}\n\n${end}`;
const THREE =
  "一、工作开展情况\n\n检查了全部灭火器。\n\n二、存在问题\n\n两处标识脱落。\n\n三、下一步工作打算\n\n按季度复查。";

describe("a missing element stands where it belongs", () => {
  it("the closing formula on the block before it", () => {
    expect(told(SELF(THREE, ""))).toEqual(["missing-element:15"]);
  });
  it("the opening on the block after it", () => {
    expect(told(SELF(THREE).replace("现将有关情况报告如下：\n\n", ""))).toEqual(["missing-element:3"]);
  });
  it("the addressee on the block after it", () => {
    const text = `# 关于商请协助检修水表的函\n\n我站拟检修沿河街道的水表，现将有关事项函告如下：\n\n一、时间\n\n4月。\n\n请予支持并函复为盼。\n\n河滨仓库\n\n2025年4月2日\n`;
    expect(told(text, "official-letter")).toContain("missing-element:3");
  });
});

describe("ordinals", () => {
  it("left out of one heading: ordinal-missing alone", () => {
    expect(told("# 记录\n\n## 一、台账\n\n全。\n\n## 现场\n\n洁。\n\n## 三、留样\n\n足。\n", "base")).toEqual(
      ["ordinal-missing:7"],
    );
  });
  it("a gap among run-in headings: ordinal-sequence", () => {
    expect(
      told(
        "# 记录\n\n（一）查台账。逐笔核对。\n\n（三）查现场。逐项核对。\n\n（四）查留样。逐样核对。\n",
        "base",
      ),
    ).toEqual(["ordinal-sequence:5"]);
  });
  it("(一) is ordinal-style", () => {
    expect(
      told(
        "# 记录\n\n（一）查台账。逐笔核对。\n\n(二)查现场。逐项核对。\n\n（三）查留样。逐样核对。\n",
        "base",
      ),
    ).toEqual(["ordinal-style:5"]);
  });
  it("a listed section at another depth: wrong-section-level alone", () => {
    const text = SELF(
      "## 一、工作开展情况\n\n检查了全部灭火器。\n\n### 二、存在问题\n\n两处标识脱落。\n\n## 三、下一步工作打算\n\n按季度复查。",
    );
    expect(told(text)).toEqual(["wrong-section-level:9"]);
  });
  it("any other disagreement of depth and ordinal: ordinal-style alone", () => {
    const text = "# 记录\n\n## 一、台账\n\n全。\n\n### 二、现场\n\n洁。\n\n## 三、留样\n\n足。\n";
    expect(told(text, "base")).toEqual(["ordinal-style:7"]);
  });
  it.each(["Abstract", "Summary", "References", "Acknowledgements"])("%s may go unnumbered", (name) => {
    const text = `# Pump test\n\n## ${name}\n\nShort.\n\n## 1. Method\n\nRead.\n\n## 2. Results\n\nSteady.\n\n## 3. Costs\n\nNone.\n`;
    expect(told(text, "base")).toEqual([]);
  });
  it.each(["摘要", "参考文献", "致谢", "附录"])("%s may go unnumbered", (name) => {
    const text = `# 水泵试验\n\n## ${name}\n\n从略。\n\n## 1. 方法\n\n读数。\n\n## 2. 结果\n\n稳定。\n\n## 3. 费用\n\n无。\n`;
    expect(told(text, "base")).toEqual([]);
  });
  it("another known scheme throughout: one ordinal-style of info", () => {
    const text = SELF(
      "## 1 工作开展情况\n\n### 1.1 灭火器\n\n检查了全部灭火器。\n\n### 1.2 水带\n\n检查了全部水带。\n\n## 2 存在问题\n\n两处标识脱落。\n\n## 3 下一步工作打算\n\n按季度复查。",
    );
    expect(told(text)).toEqual(["ordinal-style:5"]);
  });
});

describe("sections", () => {
  it("formal elements are no content of the section they follow", () => {
    const text = SELF(
      "一、工作开展情况\n\n检查了全部灭火器。\n\n二、存在问题\n\n两处标识脱落。\n\n三、下一步工作打算",
    );
    expect(told(text)).toEqual(["empty-section:13"]);
  });
  it("an empty section is empty-section alone", () => {
    const text = SELF(
      "一、工作开展情况\n\n检查了全部灭火器。\n\n二、存在问题\n\n三、下一步工作打算\n\n按季度复查。",
    );
    expect(told(text)).toEqual(["empty-section:9"]);
  });
  it("a wrong closing formula is closing-mismatch alone", () => {
    expect(told(SELF(THREE, "妥否，请批示。\n"))).toEqual(["closing-mismatch:17"]);
    expect(told(SELF(THREE, "此致敬礼！\n"))).toEqual(["closing-mismatch:17"]);
  });
  it("an unknown type named in front matter is unknown-report-type alone", () => {
    expect(told("---\nreport: self-inspectoin\n---\n\n# 记录\n\n一、台账\n\n三、现场\n")).toEqual([
      "unknown-report-type:2",
    ]);
  });
  it("a gap that a missing section explains is told by missing-section alone", () => {
    const text = SELF("一、工作开展情况\n\n检查了全部灭火器。\n\n三、下一步工作打算\n\n按季度复查。");
    expect(told(text)).toEqual(["missing-section:1"]);
  });
});

describe("attachments", () => {
  const note = "# 记录\n\n检修两次，清单附后。\n\n附件：1. 检修清单\n\n2. 更换清单\n";
  it("none of which is there are files of their own", () => expect(told(note, "base")).toEqual([]));
  it("all are looked for as soon as one is there", () => {
    expect(told(`${note}\n附件1\n\n检修清单\n\n东馆三块。\n`, "base")).toEqual(["missing-attachment:7"]);
  });
});

describe("blanks", () => {
  it("each blank is one placeholder", () => {
    expect(told("# 记录\n\n本年x月检查XX家，合格[待补充]家。\n", "base")).toEqual([
      "placeholder:3",
      "placeholder:3",
      "placeholder:3",
    ]);
  });
  it("a mask is one a report", () => {
    expect(told("# 记录\n\n全体D员参加，D组书记讲课，各D小组讨论。\n", "base")).toEqual(["placeholder:3"]);
  });
  it("residue outranks every other rule on its block", () => {
    expect(
      told(
        "# 记录\n\n检查两次。\n\n更多范文请加微信xxxx，入会员群免费领取资料，代写各类材料，欢迎联系客服。\n",
        "base",
      ),
    ).toEqual(["residue:5"]);
  });
});

describe("form", () => {
  it("dates in tables, code and links are no business of date-format", () => {
    const text =
      "# 记录\n\n见[名单](2024-02-30.md)和`2024年02月30日`。\n\n| 日期 |\n|---|\n| 2024年02月30日 |\n";
    expect(told(text, "base")).toEqual([]);
  });
  it("heading-punctuation weighs siblings from three on", () => {
    expect(told("# 记录\n\n## 台账。\n\n全。\n\n## 现场。\n\n洁。\n", "base")).toEqual([
      "heading-punctuation:3",
      "heading-punctuation:7",
    ]);
    expect(told("# 记录\n\n## 台账。\n\n全。\n\n## 现场。\n\n洁。\n\n## 留样。\n\n足。\n", "base")).toEqual(
      [],
    );
  });
});
