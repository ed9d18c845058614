import { describe, expect, it } from "vitest";
import { type Destination, moveSectionAt } from "../../../server/src/core/features/moveSection";
import { applyEdits } from "../../../server/src/core/text/edits";
import { marked, setup } from "./support/marked";

/** The text after the section at the first ‸ has moved, or why it has not. A second ‸ marks the place. */
function moved(source: string, to: "up" | "down" | "in" | "out" | "before" | "after"): string {
  const { text, opened, at, offsets } = marked(source);
  const place = offsets[1] ?? 0;
  const destination: Destination =
    to === "before" ? { before: place } : to === "after" ? { after: place } : to;
  const result = moveSectionAt(opened, setup, at, destination);
  return "reason" in result ? result.reason.en : applyEdits(text, result.edits);
}

const OFFICIAL = `# 关于灭火器检修的报告

详见第三部分。

## 一、检修情况

检修两次。

### （一）东馆

一块。

### （二）西馆

两块。

## 二、问题

读数偏大。

## 三、计划

更换。

特此报告。
`;

describe("a section moves with all that it holds", () => {
  it("down: numbers stay in order, references follow", () => {
    expect(moved(OFFICIAL.replace("一、检", "一、‸检"), "down")).toBe(`# 关于灭火器检修的报告

详见第三部分。

## 一、问题

读数偏大。

## 二、检修情况

检修两次。

### （一）东馆

一块。

### （二）西馆

两块。

## 三、计划

更换。

特此报告。
`);
  });

  it("up: the last section leaves the formal end where it is", () => {
    expect(moved(OFFICIAL.replace("更换", "更‸换"), "up")).toBe(
      OFFICIAL.replace("详见第三部分", "详见第二部分").replace(
        /## 二、问题[\s\S]*更换。/,
        "## 二、计划\n\n更换。\n\n## 三、问题\n\n读数偏大。",
      ),
    );
  });

  it("in: it becomes a section of the one before, numbered like its new neighbours", () => {
    expect(moved(OFFICIAL.replace("问题", "问‸题"), "in")).toBe(
      OFFICIAL.replace("## 二、问题", "### （三）问题")
        .replace("三、计划", "二、计划")
        .replace("第三部分", "第二部分"),
    );
  });

  it("out: from the middle it goes behind the section that held it", () => {
    expect(moved(OFFICIAL.replace("东馆", "东‸馆"), "out")).toBe(`# 关于灭火器检修的报告

详见第四部分。

## 一、检修情况

检修两次。

### （一）西馆

两块。

## 二、东馆

一块。

## 三、问题

读数偏大。

## 四、计划

更换。

特此报告。
`);
  });

  it("before another, on another level", () => {
    expect(moved(OFFICIAL.replace("东馆", "东‸馆").replace("三、计划", "三、‸计划"), "before")).toBe(
      OFFICIAL.replace("### （一）东馆\n\n一块。\n\n### （二）", "### （一）")
        .replace("## 三、计划", "## 三、东馆\n\n一块。\n\n## 四、计划")
        .replace("第三部分", "第四部分"),
    );
  });
});

const DECIMAL = `# Technical report

See Section 3 and Section 1.1.

## 1 Method

Measured.

### 1.1 Sensors

Three.

## 2 Results

### 2.1 East

Good.

### 2.2 West

Bad.

## 3 Outlook

More.
`;

describe("decimal numbers take those of what holds them", () => {
  it("in: all levels below go one deeper", () => {
    expect(moved(DECIMAL.replace("Results", "Res‸ults"), "in")).toBe(
      DECIMAL.replace("## 2 Results", "### 1.2 Results")
        .replace("### 2.1 East", "#### 1.2.1 East")
        .replace("### 2.2 West", "#### 1.2.2 West")
        .replace("## 3 Outlook", "## 2 Outlook")
        .replace("Section 3", "Section 2"),
    );
  });

  it("out: the section's own number is the next of its level", () => {
    expect(moved(DECIMAL.replace("Sensors", "Sen‸sors"), "out")).toBe(
      DECIMAL.replace("### 1.1 Sensors", "## 2 Sensors")
        .replace("## 2 Results", "## 3 Results")
        .replace("2.1 East", "3.1 East")
        .replace("2.2 West", "3.2 West")
        .replace("## 3 Outlook", "## 4 Outlook")
        .replace("Section 3 and Section 1.1", "Section 4 and Section 2"),
    );
  });

  it("behind a section elsewhere", () => {
    expect(moved(DECIMAL.replace("Sensors", "Sen‸sors").replace("2.1 East", "2.1 East‸"), "after")).toBe(
      DECIMAL.replace("### 1.1 Sensors\n\nThree.\n\n", "")
        .replace("### 2.2 West", "### 2.2 Sensors\n\nThree.\n\n### 2.3 West")
        .replace("Section 1.1", "Section 2.2"),
    );
  });
});

const LINES = `关于消防检查的报告

一、基本情况

检查两次。

二、主要问题

（一）通道堵塞

清理不及时。

（二）标识脱落

更换不及时。

三、下一步打算

加强检查。
`;

describe("numbered lines move as headings do", () => {
  it("down", () => {
    expect(moved(LINES.replace("基本", "基‸本"), "down")).toBe(`关于消防检查的报告

一、主要问题

（一）通道堵塞

清理不及时。

（二）标识脱落

更换不及时。

二、基本情况

检查两次。

三、下一步打算

加强检查。
`);
  });

  it("out", () => {
    expect(moved(LINES.replace("标识", "标‸识"), "out")).toBe(
      LINES.replace("（二）标识", "三、标识").replace("三、下一步", "四、下一步"),
    );
  });

  it("out among headings a run-in becomes a heading, its text a paragraph", () => {
    const text =
      "# 关于图书馆的总结\n\n## 一、工作\n\n（一）延长‸开放。周末开放到九点。\n\n（二）更新馆藏。购书两百册。\n\n## 二、问题\n\n座位不足。\n";
    expect(moved(text, "out")).toBe(
      "# 关于图书馆的总结\n\n## 一、工作\n\n（一）更新馆藏。购书两百册。\n\n## 二、延长开放\n\n周末开放到九点。\n\n## 三、问题\n\n座位不足。\n",
    );
  });

  it("with the indentation of their first line", () => {
    expect(moved("　　一、情况‸\n\n　　检查。\n\n　　二、问题\n\n　　堵塞。\n", "down")).toBe(
      "　　一、问题\n\n　　堵塞。\n\n　　二、情况\n\n　　检查。\n",
    );
  });
});

describe("the text around stays as it was", () => {
  it("lines without empty lines between them get none", () => {
    expect(moved("一、甲\n甲甲。\n二、乙‸\n乙乙。\n三、丙\n丙丙。\n", "down")).toBe(
      "一、甲\n甲甲。\n二、丙\n丙丙。\n三、乙\n乙乙。\n",
    );
    expect(moved("一、甲\n\n1. 短语甲。正文甲。\n2. 短语乙‸。正文乙。\n", "up")).toBe(
      "一、甲\n\n1. 短语乙。正文乙。\n2. 短语甲。正文甲。\n",
    );
  });

  it("annexes stay behind the formal end of the report", () => {
    const text = "# 关于检查的报告\n\n## 一、甲\n\n甲。\n\n特此报告。\n\n附件1\n\n表一\n\n附件2‸\n\n表二\n";
    expect(moved(text, "up")).toContain("甲。\n\n特此报告。\n\n附件");
    const listed = text.replace("特此报告。", "特此报告。\n\n附件：1. 表一\n2. 表二");
    expect(moved(listed, "up")).toBe("Attachments are listed by their numbers: put the list in order first.");
  });
});

describe("headings keep their kind", () => {
  it("an underlined heading that goes deeper gets # signs", () => {
    expect(moved("Review\n======\n\nOne\n---\n\na\n\nTwo‸\n---\n\nb\n", "in")).toBe(
      "Review\n======\n\nOne\n---\n\na\n\n### Two\n\nb\n",
    );
  });

  it("line ends stay as they are", () => {
    expect(moved("## A\r\n\r\na\r\n\r\n## B‸\r\n\r\nb\r\n", "up")).toBe(
      "## B\r\n\r\nb\r\n\r\n## A\r\n\r\na\r\n",
    );
  });

  it("appendices stay behind the body", () => {
    const text = "# Technical report\n\n## 1 Method‸\n\nm\n\n## Appendix A Data\n\nd\n";
    expect(moved(text, "down")).toBe("It is the last section of its level already.");
  });
});

describe("what cannot move says why", () => {
  it.each([
    ["up", OFFICIAL.replace("检修情", "检修‸情"), "It is the first section of its level already."],
    ["down", OFFICIAL.replace("计划", "计‸划"), "It is the last section of its level already."],
    [
      "in",
      OFFICIAL.replace("检修情", "检修‸情"),
      "No section of the same level stands before it that could hold it.",
    ],
    ["out", OFFICIAL.replace("计划", "计‸划"), "It stands on the top level already."],
    [
      "up",
      OFFICIAL.replace("详见", "详‸见"),
      "There is no section here: put the cursor on a heading or in its text.",
    ],
    [
      "after",
      OFFICIAL.replace("检修情", "检修‸情").replace("东馆", "东‸馆"),
      "A section cannot move into itself.",
    ],
    ["in", "###### A\n\na\n\n###### B‸\n\nb\n", "It would need a heading of more than six # signs."],
    ["up", "‸", "There is no section here: put the cursor on a heading or in its text."],
  ] as const)("%s", (to, text, reason) => {
    expect(moved(text, to)).toBe(reason);
  });
});
