import { describe, expect, it } from "vitest";
import { readReports } from "../../../server/src/core/check/check";
import { previewMarks } from "../../../server/src/core/features/previewMarks";
import { openReport } from "../../../server/src/core/index";
import { builtInLibrary } from "../../../server/src/core/types/library";

const library = builtInLibrary();
const marksOf = (text: string) => previewMarks(readReports(openReport(text), { library }));

const OFFICIAL =
  "# 关于消防演练工作的自查报告\n\n市图书馆：\n\n现将有关情况报告如下：\n\n## 一、工作开展情况\n\n（一）加强领导。成立小组。\n\n## 二、下一步工作打算\n\n每季度演练。\n\n特此报告。\n\n馆办公室\n\n2025年3月1日\n";

describe("marks for the preview", () => {
  it("are the sections and formal parts, in their order", () => {
    const { official, marks } = marksOf(OFFICIAL);
    expect(official).toBe(true);
    expect(marks.map(({ role, level, text }) => `${role} ${level} ${text}`)).toEqual([
      "addressee 0 市图书馆：",
      "heading 1 一、工作开展情况",
      "run-in 2 （一）加强领导。",
      "heading 1 二、下一步工作打算",
      "signature 0 馆办公室",
      "date 0 2025年3月1日",
    ]);
  });

  it("tell where a missing section belongs", () => {
    const { gaps } = marksOf(OFFICIAL);
    expect(gaps.map(({ name }) => name)).toEqual(["存在问题"]);
    const [{ offset = -1, before = undefined } = {}] = gaps;
    expect(OFFICIAL.slice(0, offset).endsWith("成立小组。")).toBe(true);
    expect(before).toBe(false);
  });

  it.each([
    ["an English report is no official document", "# Postmortem: a pump stopped\n\n## Summary\n\nIt did.\n"],
    ["nor is a text that is no report", "# Canteen\n\nSoup.\n"],
  ])("%s", (_, text) => {
    expect(marksOf(text).official).toBe(false);
  });
});
