import { describe, expect, it } from "vitest";
import { builtInLibrary } from "../../../../server/src/core/types/library";
import { matchReport } from "../../../../server/src/core/types/matching/matchReport";
import type { ReportType } from "../../../../server/src/core/types/reportType";
import { defects, recognised, reportOf } from "../support";

const library = builtInLibrary();

function builtIn(id: string): ReportType {
  const type = library.get(id);
  if (type === undefined) throw new Error(`no type ${id}`);
  return type;
}

describe("a loose section", () => {
  const type = builtIn("self-inspection");
  const official = (...lines: string[]) =>
    `# 食堂卫生自查报告\n\n现将自查情况报告如下：\n\n${lines.join("\n\n")}\n\n特此报告。\n`;
  const problems = "二、存在问题\n\n两处标识脱落。";
  const next = "三、下一步工作打算\n\n按季度复查。";

  it("is stood for by unlisted sections in its place", () => {
    const text = official("一、抓好厨房消毒\n\n每日两次。", problems, next);
    expect(defects(text, type)).toEqual([]);
    expect(recognised(text, type)).toEqual([
      "抓好厨房消毒 = work",
      "存在问题 = problems",
      "下一步工作打算 = next",
    ]);
  });

  it("not by some behind its place", () => {
    const text = official(
      "一、存在问题\n\n两处标识脱落。",
      "二、下一步工作打算\n\n复查。",
      "三、厨房消毒\n\n每日两次。",
    );
    expect(defects(text, type)).toEqual(["missing work"]);
  });

  it("not by some of a lower rank", () => {
    const text = official("（一）抓好厨房消毒。每日两次。", "（二）抓好留样。每餐一次。", problems, next);
    expect(defects(text, type)).toEqual(["missing work"]);
  });

  it("by all of a report that has nothing else, in any numbering", () => {
    const text = official("（一）抓好厨房消毒。每日两次。", "（二）抓好留样。每餐一次。");
    expect(recognised(text, type)).toEqual(["抓好厨房消毒 = work", "抓好留样 = work"]);
    expect(defects(text, type)).toEqual(["missing next", "missing problems"]);
  });

  it("is not there twice when others stand beside it", () => {
    const text = official(
      "一、工作开展情况\n\n每日两次。",
      "二、自查情况\n\n查了三次。",
      "三、存在问题\n\n无。",
      "四、整改措施\n\n无。",
      "五、下一步工作打算\n\n无。",
    );
    expect(defects(text, type)).toEqual([]);
  });

  it("run-in headings count", () => {
    const text = official(
      "（一）工作开展情况。每日消毒两次。",
      "（二）存在问题。两处标识脱落。",
      "（三）下一步工作打算。按季度复查。",
    );
    expect(defects(text, type)).toEqual([]);
    expect(matchReport(reportOf(text), type)).toMatchObject({ required: 3, complete: 3 });
  });
});

describe("cues", () => {
  const type = builtIn("self-inspection");
  const text = (tail: string) =>
    `# 食堂卫生自查报告\n\n现将自查情况报告如下：\n\n一、工作开展情况\n\n每日消毒两次。\n\n${tail}\n\n特此报告。\n`;
  const cueOf = (markdown: string, id: string) => {
    const report = reportOf(markdown);
    const missing = matchReport(report, type).missing.find(({ spec }) => spec.id === id);
    return missing?.cue && report.document.slice(missing.cue.start, missing.cue.end);
  };

  it("the finding stands on the paragraph that shows the content", () => {
    const prose = "但仍存在一些不足，主要表现在：留样记录不全。下一步将逐项整改。";
    expect(cueOf(text(prose), "problems")).toBe(prose);
    expect(cueOf(text(prose), "next")).toBe(prose);
    expect(matchReport(reportOf(text(prose)), type)).toMatchObject({ required: 3, complete: 3 });
  });

  it("a paragraph inside another required section counts", () => {
    const markdown = text("二、存在问题\n\n留样记录不全。\n\n下一步，后勤处将逐项整改。");
    expect(defects(markdown, type)).toEqual(["missing next"]);
    expect(cueOf(markdown, "next")).toBe("下一步，后勤处将逐项整改。");
  });

  it("a cue may run over the end of a line", () => {
    expect(cueOf(text("留样记录不全，下一\n步将整改。"), "next")).toBe("留样记录不全，下一\n步将整改。");
  });

  it("a plain paragraph comes before one that begins a section", () => {
    const markdown = text("（一）留样。记录有待加强。\n\n冷藏温度记录也有待加强。");
    expect(cueOf(markdown, "problems")).toBe("冷藏温度记录也有待加强。");
  });

  it("prose before the section that it would follow is none of it", () => {
    const markdown =
      "# 食堂卫生自查报告\n\n下一步将怎么办，现报告如下：\n\n一、工作开展情况\n\n消毒。\n\n二、存在问题\n\n无。\n";
    expect(cueOf(markdown, "next")).toBeUndefined();
  });

  it("nothing but the heading is missing where the prose is there", () => {
    expect(matchReport(reportOf(text("二、存在问题\n\n无。")), type)).toMatchObject({
      required: 3,
      complete: 2,
    });
  });
});
