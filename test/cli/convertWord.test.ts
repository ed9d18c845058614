import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { paragraph, wordFile } from "../word/files";
import { folderOf, reportwright, withWord } from "./support/cli";

const LINES = ["水务巡查情况报告", "一、情况", "良好。"];
const FILE = wordFile(LINES.map((line) => paragraph(line)).join(""));
const REPORT = "# 水务巡查情况报告\n\n## 一、情况\n\n良好。\n";

beforeAll(withWord);

describe("reportwright convert, of Word files", () => {
  it("writes a report", () => {
    const cwd = folderOf({ "x.docx": FILE });
    const { code, out } = reportwright(["convert", "x.docx", "-o", "y.md"], { cwd });
    expect([code, out]).toEqual([0, "y.md\n"]);
    expect(readFileSync(join(cwd, "y.md"), "utf8")).toBe(REPORT);
  });

  it("takes standard input", () => {
    expect(reportwright(["convert", "-", "-o", "-"], { input: FILE })).toMatchObject({
      code: 0,
      out: REPORT,
    });
  });

  it("finds texts and Word files in a folder, and nothing else", () => {
    const cwd = folderOf({
      "in/a.docx": FILE,
      "in/b.txt": "园林巡查工作总结\n一切正常。\n",
      "in/~$a.docx": "of Word, while a.docx is open",
      "in/c.png": "",
    });
    expect(reportwright(["convert", "in", "-o", "out"], { cwd })).toMatchObject({ code: 0, err: "" });
    expect(readdirSync(join(cwd, "out")).sort()).toEqual(["园林巡查工作总结.md", "水务巡查情况报告.md"]);
  });

  it("names a report without title after its file", () => {
    const cwd = folderOf({ "note.docx": wordFile(paragraph("All is well, as far as we know.")) });
    reportwright(["convert", "note.docx", "-o", "out"], { cwd });
    expect(readdirSync(join(cwd, "out"))).toEqual(["note.md"]);
  });

  it("says in one line what is no Word file, and converts the others", () => {
    const cwd = folderOf({ "bad.docx": "no archive", "good.docx": FILE });
    const { code, out, err } = reportwright(["convert", "bad.docx", "good.docx", "-o", "-"], { cwd });
    expect([code, out]).toEqual([2, REPORT]);
    expect(err).toMatch(/^reportwright: bad\.docx: this is no Word file[^\n]*\n$/);
  });
});
