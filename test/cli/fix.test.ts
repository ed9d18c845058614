import { chmodSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderOf, reportwright } from "./support/cli";

/** Two faults that need no judgement (一. and a full stop behind a heading), and one that does. */
const BROKEN =
  "---\nreport: base\n---\n\n# 食堂检查记录\n\n## 一、台账\n\n齐全。\n\n## 二.现场\n\n检查了XX处。\n\n## 三、留样。\n\n足量。\n";
const FIXED = BROKEN.replace("二.", "二、").replace("留样。", "留样");

const encodeAs = {
  "utf-8": (text: string) => Buffer.from(text),
  "utf-8 with a mark": (text: string) => Buffer.from(`\uFEFF${text}`),
  "utf-16": (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le"),
};

describe("check --fix", () => {
  it("mends what needs no judgement and tells the rest", () => {
    const cwd = folderOf({ "a.md": BROKEN });
    const { code, out } = reportwright(["check", "a.md", "--fix", "--fail-on", "warning"], { cwd });
    expect(readFileSync(join(cwd, "a.md"), "utf8")).toBe(FIXED);
    expect(code).toBe(1);
    expect(out).toMatch(/^a\.md:13:4 warning .* placeholder$/m);
    expect(out).toMatch(/^1 warning in 1 file, 1 report\. Safe fixes changed 1 file\.$/m);
  });

  it("a second time changes nothing", () => {
    const cwd = folderOf({ "a.md": FIXED });
    const { mtimeMs } = statSync(join(cwd, "a.md"));
    reportwright(["check", "a.md", "--fix"], { cwd });
    expect(statSync(join(cwd, "a.md")).mtimeMs).toBe(mtimeMs);
  });

  for (const [encoding, encode] of Object.entries(encodeAs)) {
    it(`keeps ${encoding}`, () => {
      const cwd = folderOf({ "a.md": encode(BROKEN) });
      reportwright(["check", "a.md", "--fix"], { cwd });
      expect(readFileSync(join(cwd, "a.md"))).toEqual(encode(FIXED));
    });
  }

  for (const [name, lines] of [
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["CR", (text: string) => text.replaceAll("\n", "\r")],
    ["no end of line at the end", (text: string) => text.trimEnd()],
    ["mixed ends of lines", (text: string) => text.replace(/\n(?=齐)/, "\r\n")],
  ] as const) {
    it(`keeps ${name}`, () => {
      const cwd = folderOf({ "a.md": lines(BROKEN) });
      reportwright(["check", "a.md", "--fix"], { cwd });
      expect(readFileSync(join(cwd, "a.md"), "utf8")).toBe(lines(FIXED));
    });
  }

  it("of standard input: the text to standard output, the findings to standard error", () => {
    const { out, err } = reportwright(["check", "-", "--fix"], { input: BROKEN });
    expect(out).toBe(FIXED);
    expect(err).toMatch(/^-:13:4 warning/m);
  });

  it("what cannot be decoded is not written", () => {
    const bytes = Buffer.concat([Buffer.from(BROKEN), Buffer.from([0xff, 0xfe, 0xff])]);
    const cwd = folderOf({ "a.md": bytes });
    expect(reportwright(["check", "a.md", "--fix"], { cwd }).code).toBe(2);
    expect(readFileSync(join(cwd, "a.md"))).toEqual(bytes);
  });

  it("leaves a file that nobody may write, and says so", () => {
    const cwd = folderOf({ "a.md": BROKEN });
    chmodSync(join(cwd, "a.md"), 0o444);
    const { code, err } = reportwright(["check", "a.md", "--fix"], { cwd });
    const text = readFileSync(join(cwd, "a.md"), "utf8");
    // Root may write whatever the mode says.
    if (process.getuid?.() === 0) expect({ code, text }).toEqual({ code: 0, text: FIXED });
    else
      expect({ code, err, text }).toEqual({
        code: 2,
        err: expect.stringContaining("no permission"),
        text: BROKEN,
      });
  });
});

describe("renumber", () => {
  const GAP = "# 食堂检查记录\n\n## 一、台账\n\n齐全，见第三部分。\n\n## 三、现场\n\n整洁。\n";
  const RIGHT = GAP.replace("三、现场", "二、现场").replace("第三部分", "第二部分");

  it("shows one document, references and all", () => {
    const cwd = folderOf({ "a.md": GAP });
    expect(reportwright(["renumber", "a.md"], { cwd })).toEqual({ code: 0, out: RIGHT, err: "" });
    expect(readFileSync(join(cwd, "a.md"), "utf8")).toBe(GAP);
  });

  it("--check tells which would change", () => {
    const cwd = folderOf({ "a.md": GAP, "b.md": RIGHT });
    const { code, out } = reportwright(["renumber", ".", "--check"], { cwd });
    expect({ code, out }).toEqual({ code: 1, out: "a.md: would be renumbered\n" });
    expect(reportwright(["renumber", "b.md", "--check"], { cwd }).code).toBe(0);
  });

  it("--write changes them", () => {
    const cwd = folderOf({ "a.md": GAP, "b.md": RIGHT });
    const { code, out } = reportwright(["renumber", ".", "--write"], { cwd });
    expect({ code, out }).toEqual({ code: 0, out: "a.md: renumbered\n" });
    expect(readFileSync(join(cwd, "a.md"), "utf8")).toBe(RIGHT);
  });

  for (const [args, message] of [
    [[], "Which document?"],
    [["a.md", "b.md"], "Several documents cannot go to standard output"],
    [["a.md", "--check", "--write"], "--check only looks and --write changes: give one of them."],
    [["c.md"], "c.md: no such file or folder."],
  ] as const) {
    it(`${args.join(" ") || "nothing"}: exit code 2 and one line`, () => {
      const cwd = folderOf({ "a.md": GAP, "b.md": RIGHT });
      const { code, err } = reportwright(["renumber", ...args], { cwd });
      expect(code).toBe(2);
      expect(err).toContain(message);
      expect(err.trimEnd().split("\n")).toHaveLength(1);
    });
  }
});
