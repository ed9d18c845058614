import { describe, expect, it } from "vitest";
import { blocks, documents, markdown, type Paste, said } from "./converted";

const CASES: readonly Paste[] = [
  [
    "titles that are counted",
    "2024年度述职报告（2篇）\n述职报告一\n各位领导：\n履职如下。\n以上述职，请评议。\n述职报告二\n各位领导：\n履职如下。",
    `${blocks("# 2024年度述职报告（2篇）")}\n${blocks("# 述职报告一", "各位领导：", "履职如下。", "以上述职，请评议。")}\n${blocks("# 述职报告二", "各位领导：", "履职如下。")}`,
  ],
];

describe("parts of a text", () => {
  it.each(CASES)("%s", (_, text, expected) => {
    expect(markdown(text)).toBe(expected);
    expect(said(markdown(text))).toBe(said(text));
  });
});

it("a letter that ends with its date is a document of its own before the title of what it issues", () => {
  const text =
    "《水表巡查办法》已经通过，现印发给你们。\n市水务局\n2024年3月30日\n水表巡查办法\n第一章 总则\n照此办理。";
  expect(documents(text).map(({ title }) => title)).toEqual([undefined, "水表巡查办法"]);
});

describe("several reports in one text", () => {
  it("each title begins one, a collection's title before them", () => {
    const text =
      "巡查材料汇编（2篇）\n\n水务巡查情况报告\n\n一、情况\n良好。\n特此报告。\n\n\n园林巡查工作总结\n\n一、情况\n良好。";
    expect(documents(text).map(({ title }) => title)).toEqual([
      "巡查材料汇编（2篇）",
      "水务巡查情况报告",
      "园林巡查工作总结",
    ]);
  });

  it("the title of an attachment begins none", () => {
    const text = "水务巡查情况报告\n\n良好。\n\n附件1\n\n水务巡查工作方案\n\n照此办理。";
    expect(documents(text)).toHaveLength(1);
  });
});
