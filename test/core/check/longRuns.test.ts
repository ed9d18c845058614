import { describe, expect, it } from "vitest";
import { checkReport, openReport, readReports } from "../../../server/src/core/check/check";
import { convertText } from "../../../server/src/core/features/convert/convert";
import { knownBy } from "../../../server/src/core/features/convert/known";
import { deriveType } from "../../../server/src/core/features/derive";
import { builtInLibrary } from "../../../server/src/core/types/library";
import { tries } from "../../reliability/tries";

/*
 * Long runs of one character where something may end: with patterns that try to end at each place of them, a check of
 * these texts takes minutes.
 */

const LENGTH = 300_000;
const run = (char: string): string => char.repeat(LENGTH);
const head = "---\nreport: self-inspection\n---\n\n# 关于消防的自查报告\n\n";

const TEXTS: Readonly<Record<string, string>> = {
  "blanks before a date that is to be put in": `${run(" ")}月 日`,
  "blanks within a date": `2024年${run(" ")}月${run(" ")}x`,
  "blanks within a line of contents": `目录\n\n一、甲${run(" ")}x\n二、乙${run("\t")}x`,
  "dots within a line of contents": `目录\n\n一、甲${run(".")}x\n二、乙${run("…")} x`,
  "dots and gaps behind a number": `一、甲${run(".")}${run("\t")}x`,
  "commas within a heading": `## 一、甲${run("，")}x`,
  "blanks within a heading": `## 一、甲${run(" ")}x`,
  "blanks within a comment": `<!-- reportwright-enable\tt${run("\t")}n -->`,
  "captions that are opened within a comment": `<!-- ${"<caption ".repeat(LENGTH / 9)}-->`,
  "blanks before a line of an indented signature": `    甲${run(" ")}乙\n    2024年`,
  "blanks before a numbered line": `甲${run(" ")}乙\n一、丙`,
};

describe("a report with a long run of one character is checked in time", () => {
  it.each(Object.entries(TEXTS))("%s", (_, text) => {
    const { findings } = checkReport(openReport(`${head}${text}\n`), { library: builtInLibrary() });
    expect(findings.filter(({ rule }) => rule === "internal-error")).toEqual([]);
  });

  tries("B12", Object.keys(TEXTS).length);
});

describe("plain text with a long run of marks is converted in time", () => {
  const known = knownBy(builtInLibrary());
  for (const mark of ["[", "<", "**", "`", "a`", "[[", "]("]) {
    it(mark, () => {
      const text = `${mark.repeat(LENGTH / mark.length)}x`;
      const [converted] = convertText(`${text}\n\n甲乙。\n`, known);
      expect(converted?.markdown.replace(/[\\\s]/g, "")).toBe(`${text}甲乙。`);
    });
  }
});

const REPORTS: Readonly<Record<string, string>> = {
  "a long title": `# 关于${run("消")}的自查报告\n\n## 工作情况\n`,
  "blanks within a title": `# Weekly${run("\u3000")}note\n\n## Done\n`,
  "a long name of a section": `# 自查报告\n\n## ${run("消")}\n`,
  "words in its opening that might end it": `# 自查报告\n\n${run("如下")}x：\n\n## 工作情况\n`,
};

describe("a type is derived in time from a report with a long run", () => {
  it.each(Object.entries(REPORTS))("%s", (_, text) => {
    const all = [text, text.replace("# ", "# 甲"), text.replace("自查", "乙").replace("note", "log")];
    const reports = all.flatMap((one) => readReports(openReport(one), { library: builtInLibrary() }, true));
    expect(
      deriveType(
        reports.map(({ report }) => report),
        { id: "own" },
      ),
    ).toContain("sections:");
  });
});
