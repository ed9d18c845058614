import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cliPath, folderOf, reportwright } from "./support/cli";

const NOTE = "---\nreport: base\n---\n\n# Drill\n\nTODO: the route.\n";
/** # 演练自查报告, then 待补充 in a paragraph, in GBK. */
const GBK = Buffer.concat([
  Buffer.from("# "),
  Buffer.from([0xd1, 0xdd, 0xc1, 0xb7, 0xd7, 0xd4, 0xb2, 0xe9, 0xb1, 0xa8, 0xb8, 0xe6]),
  Buffer.from("\n\n"),
  Buffer.from([0xb4, 0xfd, 0xb2, 0xb9, 0xb3, 0xe4]),
  Buffer.from("\n"),
]);

interface Told {
  readonly reports: readonly { readonly title: string | null }[];
  readonly findings: readonly { readonly rule: string; readonly range: { readonly start: object } }[];
}

function checked(content: string | Uint8Array, ...args: string[]): Told {
  const { code, out, err } = reportwright(
    ["check", "a.md", "--format", "json", "--fail-on", "never", ...args],
    {
      cwd: folderOf({ "a.md": content }),
    },
  );
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out).files[0];
}

describe("texts of every kind are read", () => {
  const noteAt = (line: number, character = 0) => [{ line, character }];
  const notes = ({ findings }: Told) =>
    findings.filter(({ rule }) => rule === "placeholder").map(({ range }) => range.start);

  it.each<[string, string | Uint8Array, object[]]>([
    ["LF", NOTE, noteAt(6)],
    ["CRLF", NOTE.replaceAll("\n", "\r\n"), noteAt(6)],
    ["CR", NOTE.replaceAll("\n", "\r"), noteAt(6)],
    ["no line end at the end", NOTE.trimEnd(), noteAt(6)],
    ["a byte order mark", `\uFEFF${NOTE}`, noteAt(6)],
    ["UTF-16", Buffer.from(`\uFEFF${NOTE}`, "utf16le"), noteAt(6)],
    ["UTF-16, big end first", Buffer.from(`\uFEFF${NOTE}`, "utf16le").swap16(), noteAt(6)],
    ["nothing", "", []],
    ["a mark alone", "\uFEFF", []],
    ["white space", " \n\t\n\n", []],
    ["front matter that is no YAML", "---\nreport: [base\n---\n\nTODO\n", []],
    ["front matter without end", "---\nreport: base\n", []],
    ["NUL", "# A\0B\n", []],
  ])("%s", (_, content, expected) => expect(notes(checked(content))).toEqual(expected));

  it("a line of a megabyte", () => {
    const told = checked(`---\nreport: base\n---\n\n# Drill\n\n${"walk on. ".repeat(120_000)}TODO\n`);
    expect(notes(told)).toEqual(noteAt(6, 9 * 120_000));
  });

  it("a nest of two thousand quotes, brackets and lists", () => {
    const hostile = `${"> ".repeat(2000)}x\n\n${"[".repeat(2000)}\n\n${"- ".repeat(2000)}x\n`;
    expect(
      checked(`---\nreport: base\n---\n\n# Drill\n\n${hostile}`).reports.map(({ title }) => title),
    ).toEqual(["Drill"]);
  });

  it("GBK, found out or told", () => {
    for (const args of [[], ["--encoding", "gb18030"]]) {
      expect(checked(GBK, ...args).reports.map(({ title }) => title)).toEqual(["演练自查报告"]);
    }
  });
});

describe("what is no text is one line", () => {
  it.each<[string, Uint8Array, string[], string]>([
    [
      "a picture",
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00]),
      [],
      "neither UTF-8 nor UTF-16 with a byte order mark; --encoding gb18030 reads GBK",
    ],
    [
      "a character cut off",
      Buffer.from("# 演练").subarray(0, -1),
      [],
      "neither UTF-8 nor UTF-16 with a byte order mark; --encoding gb18030 reads GBK",
    ],
    ["a picture as UTF-8", Buffer.from([0x89, 0x50, 0xff]), ["--encoding", "utf-8"], "no text in utf-8"],
    [
      "GBK as UTF-8",
      GBK,
      ["--encoding", "utf-8"],
      "no text in utf-8 but in gb18030; without --encoding it is read as that",
    ],
  ])("%s", (_, content, args, reason) => {
    const cwd = folderOf({ "a.md": content, "b.md": NOTE });
    const { code, out, err } = reportwright(["check", ".", "--format", "json", ...args], { cwd });
    expect({ code, err }).toEqual({ code: 2, err: `reportwright: a.md: this is ${reason}.\n` });
    expect(JSON.parse(out).files.map((file: { path: string }) => file.path)).toEqual(["b.md"]);
  });
});

describe("files of every kind", () => {
  it("a folder where a file is not", () => {
    const cwd = folderOf({ "folder/a.md": NOTE });
    expect(reportwright(["check", "folder/a.md/b.md"], { cwd })).toEqual({
      code: 2,
      out: "No file was checked.\n",
      err: "reportwright: folder/a.md/b.md: no such file or folder.\n",
    });
  });

  it("a link that leads nowhere, and links out of the folder", () => {
    const outside = folderOf({ "b.md": NOTE });
    const cwd = folderOf({ "a.md": NOTE });
    symlinkSync(join(outside, "b.md"), join(cwd, "b.md"));
    symlinkSync(outside, join(cwd, "c"));
    symlinkSync(join(cwd, "gone"), join(cwd, "d.md"));
    const { code, out } = reportwright(["check", ".", "--format", "json"], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(out).files.map((file: { path: string }) => file.path)).toEqual(["a.md"]);
  });

  it("names that a terminal would obey, or that look like globs", () => {
    const cwd = folderOf({ "\u001b[31m.md": NOTE, "a[1].md": NOTE, "-x.md": NOTE });
    const { code, out } = reportwright(["check", "\u001b[31m.md", "a[1].md", "--", "-x.md"], { cwd });
    expect(code).toBe(0);
    expect(out.match(/^\S+(?= warning )/gm)).toEqual(["<U+001B>[31m.md:7:1", "-x.md:7:1", "a[1].md:7:1"]);
  });
});

describe("output", () => {
  it("ends quietly when nobody reads on", async () => {
    const cwd = folderOf(Object.fromEntries(Array.from({ length: 800 }, (_, i) => [`${i}.md`, NOTE])));
    const child = spawn(process.execPath, [cliPath(), "check"], { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it.runIf(existsSync("/dev/full"))("that cannot be written is one line", () => {
    const cwd = folderOf({ "a.md": NOTE });
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [cliPath(), "check", "a.md"], {
      cwd,
      env: { LANG: "C" },
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    });
    closeSync(full);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "reportwright: The output cannot be written (ENOSPC).\n",
    });
  });

  it("is whole however slowly it is read", async () => {
    const text = `---\nreport: base\n---\n\n# Drill\n\n${"TODO\n\n".repeat(4000)}`;
    const child = spawn(process.execPath, [cliPath(), "check", "a.md", "--format", "json"], {
      cwd: folderOf({ "a.md": text }),
      stdio: ["ignore", "pipe", "inherit"],
    });
    let out = "";
    for await (const chunk of child.stdout) {
      out += String(chunk);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect(JSON.parse(out).summary.warnings).toBe(4000);
  });
});
