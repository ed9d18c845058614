import { describe, expect, it } from "vitest";
import { moved } from "./support/moved";

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
