import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderOf, reportwright } from "./support/cli";

const report = (...paragraphs: string[]): string =>
  `---\nreport: base\n---\n\n# 水表检查\n\n${paragraphs.join("\n\n")}\n`;
const TODO = "TODO: 补充五月读数。";
const BLANK = "检查了XX家单位。";

interface Json {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly { readonly rule: string; readonly range: { start: { line: number } } }[];
  }[];
}

function check(cwd: string, args: readonly string[], input = ""): { code: number | null; found: string[] } {
  const { code, out } = reportwright(["check", "--format", "json", ...args], { cwd, input });
  const { files }: Json = JSON.parse(out);
  const found = files.flatMap(({ path, findings }) =>
    findings.map(({ range }) => `${path}:${range.start.line + 1}`),
  );
  return { code, found };
}

describe("a baseline", () => {
  const written = (files: Record<string, string>): string => {
    const cwd = folderOf(files);
    expect(reportwright(["check", "--write-baseline", "known.json"], { cwd })).toEqual({
      code: 0,
      out: "",
      err: "",
    });
    return cwd;
  };
  const newIn = (before: string, now: string): string[] => {
    const known = readFileSync(join(written({ "a.md": before }), "known.json"), "utf8");
    return check(folderOf({ "a.md": now, "known.json": known }), ["--baseline", "known.json"]).found;
  };

  it("knows what was there when it was written", () => {
    expect(newIn(report(TODO), report(TODO))).toEqual([]);
  });
  it("does not know what came later", () => {
    expect(newIn(report(TODO), report(TODO, BLANK))).toEqual(["a.md:9"]);
  });
  it("knows a finding again whose line has moved", () => {
    expect(newIn(report(TODO), report("完好。", "完好。", TODO))).toEqual([]);
  });
  it("knows one of two that are the same", () => {
    expect(newIn(report(BLANK), report(BLANK, BLANK))).toEqual(["a.md:9"]);
  });
  it("knows a finding again in a section that was renumbered", () => {
    const section = (ordinal: string) => report("## 一、甲", "完好。", `## ${ordinal}、乙`, TODO);
    expect(
      newIn(section("二"), section("二").replace("## 一、甲\n\n完好。\n\n", "").replace("二、", "一、")),
    ).toEqual([]);
  });
  it("counts in the summary what it left out", () => {
    const cwd = written({ "a.md": report(TODO) });
    expect(reportwright(["check", "--baseline", "known.json"], { cwd }).out).toBe(
      "No findings: 1 file, 1 report. 1 finding of the baseline left out.\n",
    );
  });
  for (const [what, content] of [
    ["not there", undefined],
    ["no JSON", "{"],
    ["another kind of JSON", "[]"],
  ] as const) {
    it(`${what}: exit code 2 and one line`, () => {
      const cwd = folderOf({ "a.md": report(TODO), ...(content !== undefined && { "b.json": content }) });
      const { code, err } = reportwright(["check", "--baseline", "b.json"], { cwd });
      expect({ code, err }).toEqual({
        code: 2,
        err: "reportwright: b.json is no baseline: write one with --write-baseline b.json.\n",
      });
    });
  }
});

describe("--changed-lines", () => {
  const diff = (path: string, hunk: string): string => `--- a/${path}\n+++ b/${path}\n${hunk}\n`;
  const cwd = () => folderOf({ "a.md": report(TODO, BLANK), "b.md": report(TODO) });

  it("tells the findings on lines that the diff changes", () => {
    expect(check(cwd(), ["--changed-lines"], diff("a.md", "@@ -8,0 +9 @@\n+x")).found).toEqual(["a.md:9"]);
  });
  it("tells nothing of other files", () => {
    expect(check(cwd(), ["--changed-lines"], diff("c.md", "@@ -1 +1 @@\n-x\n+y")).found).toEqual([]);
  });
  it("does not take a file for another of the same name", () => {
    const two = folderOf({ "a.md": report(TODO), "b/a.md": report(TODO) });
    expect(check(two, ["--changed-lines"], diff("a.md", "@@ -6,0 +7 @@\n+x")).found).toEqual(["a.md:7"]);
  });
  it("tells what is missing wherever the report was changed", () => {
    const missing =
      "---\nreport: self-inspection\n---\n\n# 自查报告\n\n现将有关情况报告如下：\n\n一、工作开展情况\n\n完好。\n\n二、存在问题\n\n无。\n\n特此报告。\n";
    const found = check(
      folderOf({ "a.md": missing }),
      ["--changed-lines"],
      diff("a.md", "@@ -16,2 +15,0 @@\n-三、下一步工作打算\n-按季复查。"),
    ).found;
    expect(found).toEqual(["a.md:5"]);
  });
  it("without a diff: exit code 2 and one line", () => {
    const { code, err } = reportwright(["check", "--changed-lines"], { cwd: cwd(), input: "no diff" });
    expect(code).toBe(2);
    expect(err).toMatch(/^reportwright: --changed-lines needs a unified diff on standard input: .*\n$/);
  });
});

describe("many documents", () => {
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [
      `${String.fromCharCode(97 + (i % 5))}/${i}.md`,
      report(i % 3 === 0 ? TODO : "完好。", BLANK),
    ]),
  );

  for (const format of ["text", "json", "sarif", "github", "junit"]) {
    it(`--jobs tells the same in the same order: ${format}`, () => {
      const cwd = folderOf(files);
      const one = reportwright(["check", "--format", format, "none.md", "."], { cwd });
      const three = reportwright(["check", "--format", format, "none.md", ".", "--jobs", "3"], { cwd });
      expect(three).toEqual(one);
    });
  }

  it("V8 takes the flags of a long run without a word", () => {
    expect(reportwright(["check", "--fail-on", "never"], { cwd: folderOf(files) }).err).toBe("");
  });

  it("--jobs mends the same", () => {
    const cwd = folderOf({
      "a.md": report("## 一.甲", "完好。", "## 二、乙", "完好。"),
      "b.md": report("完好。"),
    });
    reportwright(["check", "--fix", "--jobs", "2"], { cwd });
    expect(readFileSync(join(cwd, "a.md"), "utf8")).toContain("## 一、甲");
  });

  it("--shard parts them: each document is in one part", () => {
    const cwd = folderOf(files);
    const parts = [1, 2, 3].map((i) => {
      const { out } = reportwright(["check", "--format", "json", "--shard", `${i}/3`], { cwd });
      return (JSON.parse(out) as Json).files.map(({ path }) => path);
    });
    expect(parts.every((part) => part.length > 0)).toBe(true);
    expect(parts.flat().sort()).toEqual(Object.keys(files).sort());
  });

  for (const [option, message] of [
    ["--shard=0/3", '--shard takes I/N with I from 1 to N, for example 2/4, not "0/3".'],
    ["--shard=4/3", '--shard takes I/N with I from 1 to N, for example 2/4, not "4/3".'],
    ["--jobs=none", '--jobs takes a number from 1 on, not "none".'],
  ] as const) {
    it(`${option}: exit code 2 and one line`, () => {
      expect(reportwright(["check", option], { cwd: folderOf({}) })).toEqual({
        code: 2,
        out: "",
        err: `reportwright: ${message}\n`,
      });
    });
  }

  it(".gitignore: what it names is passed over, unless it is named itself", () => {
    const cwd = folderOf({ ".gitignore": "drafts/\n", "a.md": report(TODO), "drafts/b.md": report(TODO) });
    expect(check(cwd, ["."]).found).toEqual(["a.md:7"]);
    expect(check(cwd, ["**/*.md"]).found).toEqual(["a.md:7"]);
    expect(check(cwd, ["drafts/b.md"]).found).toEqual(["drafts/b.md:7"]);
    expect(check(cwd, ["drafts"]).found).toEqual(["drafts/b.md:7"]);
    expect(check(join(cwd, "drafts"), []).found).toEqual(["b.md:7"]);
  });
});
