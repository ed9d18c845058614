import { describe, expect, it } from "vitest";
import { blocks, lines, markdown, type Paste, said } from "./converted";

const CASES: readonly Paste[] = [
  [
    "from Word: short, hard-wrapped, its paragraphs indented",
    lines(
      "                    关于水表巡查情况的报告",
      "",
      "市水务局：",
      "    根据《关于开展水表巡查的通知》（水务〔20",
      "24〕6号）要求，各所逐户核对水表读数并且登记更换日",
      "期。现将有关情况报告如下：",
      "    一、巡查情况",
      "    （一）核对读数。各所组成巡查小组十二个，出动",
      "巡查人员六十余人次，核对水表一千三百余只。",
      "    二、下一步工作",
      "    继续巡查。",
      "    特此报告。",
    ),
    blocks(
      "# 关于水表巡查情况的报告",
      "市水务局：",
      "根据《关于开展水表巡查的通知》（水务〔2024〕6号）要求，各所逐户核对水表读数并且登记更换日期。现将有关情况报告如下：",
      "## 一、巡查情况",
      "（一）核对读数。各所组成巡查小组十二个，出动巡查人员六十余人次，核对水表一千三百余只。",
      "## 二、下一步工作",
      "继续巡查。",
      "特此报告。",
    ),
  ],
  [
    "from Word: a tab behind each number",
    "关于巡查的通知\n一、\t安排\n照旧。\n附件：1.\t水表清单\n\t2.\t巡查记录\n市水务局",
    blocks("# 关于巡查的通知", "## 一、 安排", "照旧。", "附件：1. 水表清单", "2\\. 巡查记录", "市水务局"),
  ],
  [
    "a title on two lines, its issuer above it",
    "某市水务局\n关于第12号提案的复函\n水务函〔2025〕36号\n\n丁一委员：\n现答复如下。",
    blocks("# 某市水务局关于第12号提案的复函", "水务函〔2025〕36号", "丁一委员：", "现答复如下。"),
  ],
  [
    "a subtitle, the speaker below it",
    `关于水表巡查情况的报告\n——2025年6月26日在市人民代表大会常务委员会第二十一次会议上\n市水务局局长  丁一一\n${"巡查人员逐户核对水表读数并且登记更换日期随后全部报送市水务局".repeat(4).replace(/.{30}/gu, "$&\n")}。`,
    blocks(
      "# 关于水表巡查情况的报告",
      "——2025年6月26日在市人民代表大会常务委员会第二十一次会议上",
      "市水务局局长  丁一一",
      `${"巡查人员逐户核对水表读数并且登记更换日期随后全部报送市水务局".repeat(4)}。`,
    ),
  ],
  [
    "cells that are empty at the ends of a row, a row that is empty, a paragraph that a tab indents",
    "检查报告\n单位\t水表\t备注\n东所\t12\t\n\t8\t复查\n\t\t\n合计\t20\t\n\t以上数据由各所上报，已经核对。\n继续检查。",
    blocks(
      "# 检查报告",
      "| 单位 | 水表 | 备注 |\n| --- | --- | --- |\n| 东所 | 12 |  |\n|  | 8 | 复查 |\n| 合计 | 20 |  |",
      "以上数据由各所上报，已经核对。",
      "继续检查。",
    ),
  ],
  [
    "items whose amounts are set apart",
    "检查报告\n支出如下：\n（一）水表\t3万元；\n（二）水管\t4万元。\n继续检查。",
    blocks("# 检查报告", "支出如下：", "（一）水表\t3万元；", "（二）水管\t4万元。", "继续检查。"),
  ],
  [
    "minutes: labels with their values head nothing",
    "巡查工作会议纪要\n一、水表。会议同意更换。\n出席：丁一、王二\n请假：张三\n记录：李四\n分送：各所。",
    blocks(
      "# 巡查工作会议纪要",
      "一、水表。会议同意更换。",
      "出席：丁一、王二",
      "请假：张三",
      "记录：李四",
      "分送：各所。",
    ),
  ],
];

describe("a text from Word", () => {
  it.each(CASES)("%s", (_, text, expected) => {
    expect(markdown(text)).toBe(expected);
    expect(said(markdown(text))).toBe(said(text));
  });
});
