import { describe, expect, it } from "vitest";
import type { CheckedFile } from "../../../server/src/cli/reporters/reporter";
import { textReporter } from "../../../server/src/cli/reporters/text";
import type { Locale } from "../../../server/src/core/text/localized";
import { fileWith, findingAt, written } from "./sample";

function text(files: readonly CheckedFile[], locale: Locale = "en", color = false): string {
  return written(textReporter({ locale, color }), files);
}

const METERS = "# 水表检查\n\n检查了XX家单位。\n";

describe("for people", () => {
  it("a finding is its place, what it says, its rule, and the line that it is about", () => {
    const file = fileWith("meters/a.md", METERS, [findingAt(METERS, "XX")]);
    expect(text([file])).toBe(
      [
        "meters/a.md:3:4 warning A blank was left. placeholder",
        " 3 | 检查了XX家单位。",
        "   |       ^^",
        "",
        "1 warning in 1 file, 0 reports.",
        "",
      ].join("\n"),
    );
  });

  it("speaks Chinese to those who do", () => {
    const file = fileWith("a.md", METERS, [findingAt(METERS, "XX", { severity: "error" })]);
    expect(text([file], "zh").split("\n").at(0)).toBe("a.md:3:4 error 文中留有空白。 placeholder");
    expect(text([file], "zh").split("\n").at(-2)).toBe("1 个错误（1 个文件，0 篇报告）。");
  });

  it("tells the first related places and counts the others", () => {
    const related = [..."水表检查了"].map((char, i) => ({
      span: { start: METERS.indexOf(char), end: METERS.indexOf(char) + 1 },
      message: { en: `Place ${i + 1}.`, zh: "" },
    }));
    expect(
      text([fileWith("a.md", METERS, [findingAt(METERS, "XX", { related })])])
        .split("\n")
        .slice(3, 7),
    ).toEqual(["  a.md:1:3 Place 1.", "  a.md:1:4 Place 2.", "  a.md:1:5 Place 3.", "  … and 2 more"]);
  });

  it("shows no line where there is none to show", () => {
    const file = fileWith("a.md", "", [findingAt("", "")]);
    expect(text([file])).toBe(
      "a.md:1:1 warning A blank was left. placeholder\n\n1 warning in 1 file, 0 reports.\n",
    );
  });

  it.each([
    ["no findings", ["a.md"], "No findings: 1 file, 0 reports.\n"],
    ["several files", ["a.md", "b.md"], "No findings: 2 files, 0 reports.\n"],
    ["no file at all", [], "No file was checked.\n"],
  ])("sums up %s", (_, paths, expected) => {
    expect(text(paths.map((path) => fileWith(path, "", [])))).toBe(expected);
  });

  it("counts by severity, the gravest first", () => {
    const finding = (severity: "error" | "hint" | "info") => findingAt(METERS, "XX", { severity });
    const findings = [finding("hint"), finding("error"), finding("info"), finding("info"), finding("error")];
    expect(
      text([fileWith("a.md", METERS, findings)])
        .split("\n")
        .at(-2),
    ).toBe("2 errors, 2 info, 1 hint in 1 file, 0 reports.");
  });

  it("colours what was asked for in colour, and takes no width by it", () => {
    const plain = text([fileWith("a.md", METERS, [findingAt(METERS, "XX")])]);
    const painted = text([fileWith("a.md", METERS, [findingAt(METERS, "XX")])], "en", true);
    expect(painted).not.toBe(plain);
    expect(painted.replace(/\u001b\[\d+m/g, "")).toBe(plain);
  });

  it("lets neither names nor texts nor messages speak to the terminal", () => {
    const evil = "a\u001b[2J\u202e\u0007b";
    const message = { en: evil, zh: evil };
    const related = [{ span: { start: 0, end: 1 }, message }];
    const shown = text([fileWith(evil, evil, [findingAt(evil, "b", { message, related })])]);
    expect(shown.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(shown.split("\n").at(1)).toBe(" 1 | a<U+001B>[2J<U+202E><U+0007>b");
  });
});
