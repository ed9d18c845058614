import { describe, expect, it } from "vitest";
import { yearsIn } from "../../../server/src/core/report/years";

describe("years of a title", () => {
  it.each([
    ["2023年消防工作自查报告", [2023]],
    ["图书馆2023年度工作总结", [2023]],
    ["2021—2023年工作总结", [2021, 2022, 2023]],
    ["2023年工作总结和2024年工作计划", [2023, 2024]],
    ["Annual report 2023", [2023]],
    ["编号12023号", []],
    ["第1999999号", []],
    ["消防工作自查报告", []],
  ])("%s", (title, years) => {
    expect(yearsIn(title)).toEqual(years);
  });
});
