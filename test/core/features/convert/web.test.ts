import { describe, expect, it } from "vitest";
import { blocks, markdown, type Paste, said } from "./converted";

const CASES: readonly Paste[] = [
  [
    "from a web page: where it stands comes before the title",
    "首页 > 政务公开 > 通知公告\n关于开展水表巡查的通知\n各所：\n请照此办理。",
    blocks("首页 > 政务公开 > 通知公告", "# 关于开展水表巡查的通知", "各所：", "请照此办理。"),
  ],
  [
    "a masthead and its number above the title",
    "巡 查 纪 要\n\n〔2025〕第3期\n\n水表巡查会议纪要\n\n一、情况\n\n良好。",
    blocks("巡 查 纪 要", "〔2025〕第3期", "# 水表巡查会议纪要", "## 一、情况", "良好。"),
  ],
  [
    "sections without a number, called as those of the report's type",
    "某局2025年工作总结\n\n现总结如下：\n\n01\n主要工作情况\n\n核对水表。\n\n02\n存在的问题\n\n人手不足。",
    blocks(
      "# 某局2025年工作总结",
      "现总结如下：",
      "01",
      "## 主要工作情况",
      "核对水表。",
      "02",
      "## 存在的问题",
      "人手不足。",
    ),
  ],
  [
    "beside numbered ones such a line is a label",
    "某局2025年工作总结\n一、工作情况\n核对水表。\n存在的问题\n人手不足。\n二、打算\n增加人手。",
    blocks(
      "# 某局2025年工作总结",
      "## 一、工作情况",
      "核对水表。",
      "存在的问题",
      "人手不足。",
      "## 二、打算",
      "增加人手。",
    ),
  ],
  [
    "from a phone: what ends an article is no item",
    "巡查工作总结\n\n核对了水表。\n\n- END -\n\n— 完 —\n\n- 3 -",
    blocks("# 巡查工作总结", "核对了水表。", "\\- END -", "— 完 —", "\\- 3 -"),
  ],
  [
    "from a web page: buttons in brackets are no part of the title below them",
    "【字体：大 中 小】\n某县水表巡查情况报告\n来源：县水务局　发布时间：2024-01-20\n巡查已经完成。",
    blocks(
      "【字体：大 中 小】",
      "# 某县水表巡查情况报告",
      "来源：县水务局　发布时间：2024-01-20",
      "巡查已经完成。",
    ),
  ],
];

describe("a text from a web page or an article on a phone", () => {
  it.each(CASES)("%s", (_, text, expected) => {
    expect(markdown(text)).toBe(expected);
    expect(said(markdown(text))).toBe(said(text));
  });
});
