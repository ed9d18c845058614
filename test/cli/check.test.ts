import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reportwright } from "./support/cli";
import { fixtures, METERS, OPENING, README } from "./support/fixtures";

const check = (...args: string[]) => reportwright(["check", ...args], { cwd: fixtures });
const files = (...args: string[]) => JSON.parse(check("--format", "json", ...args).out).files;
const paths = (...args: string[]): string[] => files(...args).map((file: { path: string }) => file.path);

describe("check --format json", () => {
  it("is exactly one value, files in path order, with what is no report among them", () => {
    const { code, out, err } = check(".", "--format", "json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.endsWith("}\n")).toBe(true);
    expect(JSON.parse(out)).toStrictEqual({
      version: 1,
      files: [OPENING, METERS, README],
      summary: { files: 3, reports: 2, errors: 0, warnings: 1, infos: 0, hints: 0 },
    });
  });

  it("speaks the language that is asked for", () => {
    const [{ findings }] = files("meters.md", "--lang", "zh");
    expect(findings[0].message).toMatch(/^“TODO”\p{Script=Han}/u);
  });
});

describe("check --format text", () => {
  it("tells each finding with its line, and the sum", () => {
    const message = files("meters.md")[0].findings[0].message;
    expect(check()).toEqual({
      code: 0,
      out: [
        `meters.md:9:1 warning ${message} placeholder`,
        " 9 | TODO: the readings of May.",
        "   | ^^^^",
        "",
        "1 warning in 3 files, 2 reports.",
        "",
      ].join("\n"),
      err: "",
    });
  });

  it.each([
    ["a pipe", {}, false],
    ["FORCE_COLOR", { FORCE_COLOR: "1" }, true],
    ["FORCE_COLOR before NO_COLOR", { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
    ["FORCE_COLOR=0", { FORCE_COLOR: "0" }, false],
    ["NO_COLOR", { NO_COLOR: "1" }, false],
  ])("takes no colour but where it is wanted: %s", (_, env, colored) => {
    expect(reportwright(["check", "meters.md"], { cwd: fixtures, env }).out.includes("\u001b[")).toBe(
      colored,
    );
  });
});

describe("the exit code", () => {
  it.each([
    [[], 0],
    [["--fail-on", "error"], 0],
    [["--fail-on", "warning"], 1],
    [["--fail-on", "info"], 1],
    [["--fail-on", "never"], 0],
    [["halls", "--fail-on", "info"], 0],
  ])("of %j is %i", (args, code) => expect(check(...args).code).toBe(code));
});

describe("paths", () => {
  it.each<[string, string[], string[]]>([
    ["the current folder where there is none", [], ["halls/opening.md", "meters.md", "readme.md"]],
    ["a folder", ["halls"], ["halls/opening.md"]],
    ["a folder with a slash", ["./halls/"], ["halls/opening.md"]],
    ["files as they are given", ["./readme.md", "meters.md"], ["./readme.md", "meters.md"]],
    ["a glob", ["**/*e*.md"], ["halls/opening.md", "meters.md", "readme.md"]],
    ["a glob of folders", ["h*/**"], ["halls/opening.md"]],
    [
      "each file once",
      ["meters.md", "*.md", ".", "./meters.md"],
      ["halls/opening.md", "meters.md", "readme.md"],
    ],
    ["a folder above", ["../fixtures/halls"], ["halls/opening.md"]],
    ["an absolute file", [join(fixtures, "meters.md")], [join(fixtures, "meters.md")]],
    ["an absolute folder", [join(fixtures, "halls")], [join(fixtures, "halls/opening.md")]],
    ["behind --", ["--", "meters.md"], ["meters.md"]],
  ])("%s", (_, args, expected) => expect(paths(...args)).toEqual(expected));

  it("what cannot be read is a line on standard error, and the rest is told all the same", () => {
    const { code, out, err } = check("nowhere.md", "no/*.md", "meters.md", "--format", "json");
    expect({ code, err }).toEqual({
      code: 2,
      err: "reportwright: nowhere.md: no such file or folder.\nreportwright: no/*.md: no file matches this glob.\n",
    });
    expect(JSON.parse(out).files).toStrictEqual([METERS]);
  });
});

describe("standard input", () => {
  const input = readFileSync(join(fixtures, "meters.md"));
  const read = (...args: string[]) => {
    const { code, out } = reportwright(["check", "--format", "json", ...args], { cwd: fixtures, input });
    return { code, files: JSON.parse(out).files };
  };

  it("is -", () => expect(read("-")).toStrictEqual({ code: 0, files: [{ ...METERS, path: "-" }] }));

  it("goes by the name that it is given", () => {
    const files = [{ ...METERS, path: "new/draft.md" }];
    expect(read("-", "--stdin-filename", "new/draft.md").files).toStrictEqual(files);
    expect(read("--stdin-filename", "new/draft.md").files).toStrictEqual(files);
  });

  it("stands among the other files", () => {
    expect(read("-", "readme.md", "--stdin-filename", "z.md").files).toStrictEqual([
      README,
      { ...METERS, path: "z.md" },
    ]);
  });
});

describe("--type", () => {
  it.each(["postmortem", "Incident postmortem", "事故复盘报告"])("%s is told by its id", (type) => {
    const [{ reports }] = files("readme.md", "--type", type);
    expect(reports.map((report: { type: string }) => report.type)).toEqual(["postmortem"]);
  });

  it("stands above front matter and title", () => {
    const types = files("--type", "base").map(
      (file: { reports: { type: string }[] }) => file.reports[0]?.type,
    );
    expect(types).toEqual(["base", "base", "base"]);
  });
});

it("REPORTWRIGHT_DEBUG changes nothing where nothing is wrong", () => {
  const { code, err } = reportwright(["check", "."], { cwd: fixtures, env: { REPORTWRIGHT_DEBUG: "1" } });
  expect({ code, err }).toEqual({ code: 0, err: "" });
});
