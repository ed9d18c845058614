import { describe, expect, test } from "vitest";
import {
  type Enumeration,
  enumerationProblems,
  enumerationsOf,
} from "../../../server/src/core/report/enumerations";
import { buildReport } from "../../../server/src/core/report/report";
import { readDocument } from "../../../server/src/core/syntax/document";

function enumerationsIn(text: string): readonly Enumeration[] {
  const document = readDocument(text);
  const extent = { firstBlock: 0, endBlock: document.blocks.length, title: undefined };
  return enumerationsOf(buildReport(document, undefined, extent));
}

/** The marks of each enumeration, joined by spaces. */
const marksOf = (text: string): string[] =>
  enumerationsIn(text).map(({ items }) => items.map((item) => item.text).join(" "));

/** Each problem as its mark, its kind and the number that should stand there. */
const problemsOf = (text: string): string[] =>
  enumerationsIn(text).flatMap((enumeration) =>
    enumerationProblems(enumeration).map(
      ({ index, kind, expected }) => `${enumeration.items[index]!.text} ${kind} ${expected}`,
    ),
  );

describe("within a paragraph", () => {
  test.each([
    ["存在以下不足：一是台账不全；二是巡查不勤；三是公示不及时。", ["一是 二是 三是"]],
    ["要做好三件事。一要查水表，二要清管沟，三要建台账。", ["一要 二要 三要"]],
    ["一来人手不足，二来设备老旧。", ["一来 二来"]],
    ["其一，水表老化；其二，抄表不及时。", ["其一 其二"]],
    ["第一，核对台账。第二，现场复核。第三，公示结果。", ["第一 第二 第三"]],
    ["第一是核对台账，第二是现场复核。", ["第一 第二"]],
    ["分三步走：第一步，摸底；第二步，改造；第三步，验收。", ["第一步 第二步 第三步"]],
    ["首先，核对台账；其次，现场复核；再次，公示结果；最后，归档。", ["首先 其次 再次 最后"]],
    ["一方面，加密巡查；另一方面，补齐台账。", ["一方面 另一方面"]],
    ["内容包括：（1）水表；（2）管网；（3）阀门。", ["（1） （2） （3）"]],
    ["内容包括：①水表；②管网；③阀门。", ["① ② ③"]],
    ["内容包括：1）水表；2）管网。", ["1） 2）"]],
    ["It holds (a) meters, (b) pipes and (c) valves.", ["(a) (b) (c)"]],
    ["Firstly, read the meter; secondly, note it; and thirdly, sign.", ["Firstly secondly thirdly"]],
    ["First, read the meter. Second, note it. Finally, sign.", ["First Second Finally"]],
  ])("%s", (text, expected) => {
    expect(marksOf(text)).toEqual(expected);
    expect(problemsOf(text)).toEqual([]);
  });

  test("ten and more", () => {
    const numbers = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
    expect(marksOf(numbers.map((number) => `${number}是完成一项；`).join(""))).toEqual([
      numbers.map((number) => `${number}是`).join(" "),
    ]);
  });

  test("one after another", () =>
    expect(marksOf("馆舍方面，一是扩容，二是修缮。服务方面，一是延时，二是上门，三是预约。")).toEqual([
      "一是 二是",
      "一是 二是 三是",
    ]));

  test("one within another", () =>
    expect(marksOf("一是抓巡查：一是查水表，二是查阀门；二是抓台账；三是抓公示。")).toEqual([
      "一是 二是 三是",
      "一是 二是",
    ]));

  test("of two families", () =>
    expect(marksOf("第一，抓巡查，一是查水表，二是查阀门。第二，抓台账。")).toEqual([
      "第一 第二",
      "一是 二是",
    ]));

  test("offsets count from the start of the document", () => {
    const text = "# 水表巡查\n\n前言。\n\n有**两点**：一是台账不全；二是巡查不勤。\n";
    const [enumeration] = enumerationsIn(text);
    const { items } = enumeration!;
    expect(items.map(({ start, end }) => text.slice(start, end))).toEqual(["一是", "二是"]);
    expect(items.map(({ end, contentEnd }) => text.slice(end, contentEnd))).toEqual([
      "台账不全；",
      "巡查不勤。",
    ]);
  });
});

describe("at the beginnings of paragraphs", () => {
  test.each([
    ["一是台账不全。\n\n二是巡查不勤。\n\n三是公示不及时。", ["一是 二是 三是"]],
    ["存在以下不足：一是台账不全。\n\n二是巡查不勤。\n\n三是公示不及时。", ["一是 二是 三是"]],
    ["一是台账不全。二是巡查不勤。\n\n三是公示不及时。", ["一是 二是 三是"]],
    ["第一，核对台账。\n\n逐户核对，每月一次。\n\n第二，现场复核。", ["第一 第二"]],
    [
      "第一，抓巡查。一是查水表，二是查阀门。\n\n第二，抓台账。一是建账，二是对账。",
      ["第一 第二", "一是 二是", "一是 二是"],
    ],
    ["一是抓巡查。一是查水表，二是查阀门。\n\n二是抓台账。", ["一是 二是", "一是 二是"]],
    ["第一，抓巡查。\n\n- 一是查水表\n- 二是查阀门\n\n第二，抓台账。", ["第一 第二", "一是 二是"]],
    ["一是台账不全；\n二是巡查不勤；\n三是公示不及时。", ["一是 二是 三是"]],
    ["①核对台账。\n\n②现场复核。", ["① ②"]],
    ["### 一是台账\n\n不全。\n\n### 二是巡查\n\n不勤。", ["一是 二是"]],
  ])("%j", (text, expected) => {
    expect(marksOf(text)).toEqual(expected);
    expect(problemsOf(text)).toEqual([]);
  });

  test.each([
    ["a heading", "一是台账不全。\n\n## 巡查\n\n二是巡查不勤。"],
    ["a numbered line", "一是台账不全。\n\n二、巡查\n\n二是巡查不勤。"],
    ["the items of the outline count there", "（1）台账不全。\n\n（2）巡查不勤。"],
    ["lines that are items", "（1）台账不全。\n（2）巡查不勤。"],
  ])("nothing counts on beyond %s", (_, text) => expect(marksOf(text)).toEqual([]));
});

describe("no members", () => {
  test.each([
    "一是一，二是二，不能含糊。",
    "万一是水表失灵，唯一是换表，统一是分批换。",
    "产量位居全国第一，增速第二，效益第三。",
    "第一季度、第二季度均已完成，第一书记、第二批人员到位。",
    "第一，加强巡查。",
    "首先要看台账。",
    "最后，谢谢大家。",
    "一方面要看水表。",
    "依照第（一）、（二）项规定办理。",
    "如公式（1）和公式（2）所示。",
    "见①、②项。",
    "The project(s) and the site(s) are listed.",
    "First, read the meter.",
    "Finally, sign.",
    "The first meter, the second meter and the third.",
    "一要求，二要素，三要点。",
    "`一是` `二是`",
  ])("%s", (text) => expect(marksOf(text)).toEqual([]));
});

describe("what is amiss", () => {
  test.each([
    ["一是台账不全；三是公示不及时。", ["三是 gap 2"]],
    ["一是台账不全；二是巡查不勤；四是公示不及时；五是人手不足。", ["四是 gap 3"]],
    ["一是台账不全；二是巡查不勤；二是公示不及时。", ["二是 repeat 3"]],
    ["一是台账不全；二是巡查不勤；二是公示不及时；四是人手不足。", ["二是 repeat 3"]],
    ["一是台账不全；三是巡查不勤；二是公示不及时；四是人手不足。", ["二是 step-back 3"]],
    ["一是台账不全；二是巡查不勤；一是公示不及时；四是人手不足。", ["一是 step-back 3"]],
    ["一是台账不全；二是巡查不勤；一是公示不及时。", ["一是 step-back 3"]],
    ["一是台账不全；一是巡查不勤；三是公示不及时。", ["一是 repeat 2"]],
    ["一是台账不全；一是巡查不勤。", ["一是 repeat 2"]],
    ["一是台账不全。\n\n二是巡查不勤。\n\n逐户查过。\n\n一是公示不及时。", ["一是 step-back 3"]],
    ["二是台账不全；三是巡查不勤；四是公示不及时。", ["二是 start 1"]],
    ["第一，核对台账。第三，公示结果。", ["第三 gap 2"]],
    ["内容包括：①水表；③阀门。", ["③ gap 2"]],
    ["内容包括：（1）水表；（3）阀门。", ["（3） gap 2"]],
    ["Firstly, read the meter. Thirdly, sign.", ["Thirdly gap 2"]],
    ["First, read it. Third, sign it. Fourth, file it.", ["Third gap 2"]],
    ["一是台账不全。\n\n三是巡查不勤。", ["三是 gap 2"]],
    ["一是台账不全。\n\n二是巡查不勤。\n\n四是公示不及时。", ["四是 gap 3"]],
    ["第一，核对台账。\n\n一是查，二是改。\n\n第三，公示结果。", ["第三 gap 2"]],
    ["首先，核对台账；第二，现场复核。", ["第二 mixed 2"]],
    ["首先，核对台账；其次，现场复核；第三，公示结果。", ["第三 mixed 3"]],
    ["第一，核对台账；其二，现场复核；第三，公示结果。", ["其二 mixed 2"]],
    ["第一，核对台账。\n\n其次，现场复核。\n\n第三，公示结果。", ["其次 mixed 2"]],
  ])("%j", (text, expected) => expect(problemsOf(text)).toEqual(expected));

  test.each([
    "一是核对台账，二要现场复核，三是公示结果。",
    "第一，核对台账，其次对表；第二，现场复核。",
    "First, read the meter. Next, note it. Third, sign.",
    "One reason is age. Second, the meters leak. Third, they stop.",
    "首先，核对台账；然后，现场复核；最后，归档。",
    "一方面查水表，一方面查阀门。",
  ])("nothing: %s", (text) => expect(problemsOf(text)).toEqual([]));
});
