import { describe, expect, it } from "vitest";
import { moved } from "./support/moved";

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
