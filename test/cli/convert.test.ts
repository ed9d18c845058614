import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderOf, reportwright } from "./support/cli";

const TWO = "水务巡查情况报告\n\n一、情况\n良好。\n特此报告。\n\n\n园林巡查工作总结\n\n一、情况\n良好。\n";
const WATER = "# 水务巡查情况报告\n\n## 一、情况\n\n良好。\n\n特此报告。\n";
const GARDEN = "# 园林巡查工作总结\n\n## 一、情况\n\n良好。\n";

describe("reportwright convert", () => {
  it("writes a file for each report into a folder that it makes", () => {
    const cwd = folderOf({ "a.txt": TWO });
    const { code, out } = reportwright(["convert", "a.txt", "-o", "reports"], { cwd });
    expect([code, out]).toEqual([0, "reports/水务巡查情况报告.md\nreports/园林巡查工作总结.md\n"]);
    expect(readFileSync(join(cwd, "reports/园林巡查工作总结.md"), "utf8")).toBe(GARDEN);
  });

  it("writes all reports into one file", () => {
    const cwd = folderOf({ "a.txt": TWO });
    reportwright(["convert", "a.txt", "-o", "all.md"], { cwd });
    expect(readFileSync(join(cwd, "all.md"), "utf8")).toBe(`${WATER}\n${GARDEN}`);
  });

  it("takes standard input and prints", () => {
    const { out } = reportwright(["convert", "-", "-o", "-"], { input: TWO });
    expect(out).toBe(`${WATER}\n${GARDEN}`);
  });

  it("writes nothing when one file is in the way", () => {
    const cwd = folderOf({ "a.txt": TWO, "reports/园林巡查工作总结.md": "mine" });
    const { code, err } = reportwright(["convert", "a.txt", "-o", "reports"], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(
      /^reportwright: reports\/园林巡查工作总结\.md is there already and is not overwritten: /,
    );
    expect(readdirSync(join(cwd, "reports"))).toEqual(["园林巡查工作总结.md"]);
  });

  it.each([
    ["a text of blanks", "blank.txt", "all.md"],
    ["an empty file, for a folder", "empty.txt", "reports"],
    ["a folder without texts", "none", "all.md"],
  ])("says that there is nothing to convert in %s", (_, path, target) => {
    const cwd = folderOf({ "blank.txt": "\n \n", "empty.txt": "", "none/a.csv": "a" });
    const { code, err } = reportwright(["convert", path, "-o", target], { cwd });
    expect([code, err]).toEqual([2, expect.stringMatching(new RegExp(`^reportwright: .*${path}.*\\n$`))]);
    expect(readdirSync(cwd)).toEqual(["blank.txt", "empty.txt", "none"]);
  });

  it("says where to, when nothing does", () => {
    const { code, err } = reportwright(["convert", "a.txt"], { cwd: folderOf({ "a.txt": TWO }) });
    expect([code, err]).toEqual([2, expect.stringContaining("where to?")]);
  });

  it("names files by titles that no system minds", () => {
    const cwd = folderOf({ "a.txt": "Review: a/b <c> of the garden\nAll is well.\n" });
    reportwright(["convert", "a.txt", "-o", "reports"], { cwd });
    expect(readdirSync(join(cwd, "reports"))).toEqual(["Review a b c of the garden.md"]);
  });
});
