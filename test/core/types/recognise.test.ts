import { describe, expect, it } from "vitest";
import { openReport, readReports } from "../../../server/src/core/check/check";
import { builtInLibrary } from "../../../server/src/core/types/library";

/** Titles of the reports in a document of these level-1 headings. */
function titlesOf(headings: readonly string[]): (string | undefined)[] {
  const text = headings.map((heading) => `# ${heading}\n\n情况良好。\n`).join("\n");
  const reports = readReports(openReport(text), { library: builtInLibrary() });
  return reports.map(({ report }) => report.title?.text);
}

describe("a level-1 heading whose words name a type", () => {
  it.each<[what: string, headings: readonly string[], titles: readonly string[]]>([
    ["begins a report", ["消防自查报告", "食堂自查报告"], ["消防自查报告", "食堂自查报告"]],
    [
      "with a number is a section where the report above has one of that name",
      ["消防情况报告", "一、基本情况", "二、下一步工作打算"],
      ["消防情况报告"],
    ],
    [
      "with a number begins a report where the one above knows no such section",
      ["消防情况报告", "一、食堂自查报告"],
      ["消防情况报告", "一、食堂自查报告"],
    ],
    [
      "begins a report behind one that has a number, too",
      ["一、2023年工作总结", "二、工作计划"],
      ["一、2023年工作总结", "二、工作计划"],
    ],
    [
      "begins a report in a compilation whatever it is called",
      ["情况报告汇编", "一、下一步工作打算"],
      ["情况报告汇编", "一、下一步工作打算"],
    ],
  ])("%s", (_, headings, titles) => {
    expect(titlesOf(headings)).toEqual(titles);
  });
});
