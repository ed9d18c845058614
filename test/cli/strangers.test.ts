import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { tries } from "../reliability/tries";
import { cliPath, folderOf, reportwright, withExport } from "./support/cli";

/* What somebody finds who unpacks a stranger's folder and runs the command in it. */

const NOTE = "---\nreport: base\n---\n\n# Drill\n\nTODO: the route.\n";
const unix = process.platform !== "win32";

function pipe(...path: string[]): void {
  expect(spawnSync("mkfifo", [join(...path)]).status).toBe(0);
}

/** What no run may say: it came to an end, and knew what it did. */
function ended({ code, err }: { readonly code: number | null; readonly err: string }): void {
  expect([0, 1, 2]).toContain(code);
  expect(err).not.toMatch(/internal error|\bat \S+:\d+:\d+/);
}

/** Pipes where the command looks for something: nobody ever writes to them. */
const PIPES: readonly [where: string, name: string, args: readonly string[], code: number][] = [
  ["among the documents", "pipe.md", ["check", "."], 0],
  ["as a document", "pipe.md", ["check", "pipe.md"], 2],
  ["as one of several", "pipe.md", ["check", "a.md", "pipe.md"], 2],
  ["in a glob", "pipe.md", ["check", "*.md"], 0],
  ["as a configuration", "reportwright.yaml", ["check", "a.md"], 0],
  ["as a configuration that is named", "c.yaml", ["check", "a.md", "--config", "c.yaml"], 2],
  ["as a list of ignored files", ".gitignore", ["check", "."], 0],
  ["as a baseline", "known.json", ["check", "a.md", "--baseline", "known.json"], 2],
  [
    "as a baseline that is to be written",
    "known.json",
    ["check", "a.md", "--write-baseline", "known.json"],
    2,
  ],
  ["as a text to convert", "pipe.txt", ["convert", "pipe.txt", "-o", "-"], 2],
  ["as a document to renumber", "pipe.md", ["renumber", "pipe.md"], 2],
  ["as a picture", "p.png", ["export", "a.md", "-o", "a.docx"], 0],
  ["as a style", "style.yaml", ["export", "a.md", "-o", "a.docx", "--style", "style.yaml"], 2],
  ["as a Word file that is to be written", "a.docx", ["export", "a.md", "-o", "a.docx"], 2],
];

describe.runIf(unix)("a pipe that nobody writes to keeps nobody waiting", () => {
  it.each(PIPES)("%s", (_, name, args, code) => {
    if (args[0] === "export") withExport();
    const cwd = folderOf({ "a.md": `${NOTE}\n![p](p.png)\n` });
    pipe(cwd, name);
    const result = reportwright(args, { cwd });
    ended(result);
    expect(result.code).toBe(code);
    expect(lstatSync(join(cwd, name)).isFIFO()).toBe(true);
  });

  it("behind a link", () => {
    const cwd = folderOf({ "a.md": NOTE });
    pipe(cwd, "pipe");
    symlinkSync("pipe", join(cwd, "b.md"));
    const { code, out } = reportwright(["check", ".", "--format", "json"], { cwd });
    expect([code, JSON.parse(out).files.length]).toEqual([0, 1]);
  });

  it("a device without end is none of the documents", () => {
    const { code, err } = reportwright(["check", "/dev/zero"]);
    expect({ code, err }).toEqual({
      code: 2,
      err: "reportwright: /dev/zero: this is a pipe or a device, no file; - reads standard input.\n",
    });
  });

  it("but one that a shell hands over is read", () => {
    const cwd = folderOf({ "a.md": NOTE });
    const line = `"${process.execPath}" "${cliPath()}" check --format json --fail-on never <(cat a.md)`;
    const { stdout, status } = spawnSync("bash", ["-c", line], { cwd, encoding: "utf8" });
    expect([status, JSON.parse(stdout).summary.warnings]).toEqual([0, 1]);
  });
});

describe.runIf(unix)("no link leads a new file out of the current folder", () => {
  const WRITERS: readonly (readonly string[])[] = [
    ["check", "a.md", "--write-baseline", "out"],
    ["convert", "a.md", "-o", "out.md"],
    ["new", "postmortem", "-o", "out"],
    ["new", "postmortem", "-o", "folder/new.md"],
    ["convert", "a.md", "-o", "folder"],
  ];
  it.each(WRITERS.map((args) => [args.join(" "), args] as const))("%s", (_, args) => {
    const outside = folderOf({ theirs: "theirs" });
    const cwd = folderOf({ "a.md": NOTE });
    for (const name of ["out", "out.md"]) symlinkSync(join(outside, "theirs"), join(cwd, name));
    symlinkSync(outside, join(cwd, "folder"));
    const result = reportwright(args, { cwd });
    ended(result);
    expect(result.code).toBe(2);
    expect(readFileSync(join(outside, "theirs"), "utf8")).toBe("theirs");
    expect(existsSync(join(outside, "new.md"))).toBe(false);
  });

  it("a link within it stays one, and what it leads to is written", () => {
    const cwd = folderOf({ "a.md": NOTE, "in/known.json": "old" });
    symlinkSync("in/known.json", join(cwd, "known.json"));
    expect(reportwright(["check", "a.md", "--write-baseline", "known.json"], { cwd }).code).toBe(0);
    expect(lstatSync(join(cwd, "known.json")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, "in/known.json"), "utf8")).toMatch(/^\{"version":1/);
  });

  it("a link to nothing is something already", () => {
    const cwd = folderOf({});
    symlinkSync("nothing", join(cwd, "new.md"));
    expect(reportwright(["new", "postmortem", "-o", "new.md"], { cwd }).code).toBe(2);
    expect(existsSync(join(cwd, "nothing"))).toBe(false);
  });
});

describe.runIf(unix)("no program of the folder is started", () => {
  it.each(["", ".", "bin", "node_modules/.bin", "./bin/../bin"])("with %j on the path", (entry) => {
    withExport();
    const cwd = folderOf({ "a.md": NOTE });
    for (const folder of ["", "bin", "node_modules/.bin"]) {
      mkdirSync(join(cwd, folder), { recursive: true });
      for (const name of ["soffice", "libreoffice"]) {
        writeFileSync(join(cwd, folder, name), '#!/bin/sh\ntouch "$(dirname "$0")/started"\n');
        chmodSync(join(cwd, folder, name), 0o755);
      }
    }
    const PATH = [entry, join(cwd, entry), "/nowhere"].join(delimiter);
    const result = reportwright(["export", "a.md", "-o", "a.pdf"], { cwd, env: { PATH } });
    ended(result);
    expect(
      ["", "bin", "node_modules/.bin"].filter((folder) => existsSync(join(cwd, folder, "started"))),
    ).toEqual([]);
  });
});

const BASELINES: Readonly<Record<string, string>> = {
  "a prototype": '{"version":1,"files":{"__proto__":["x"],"a.md":[]}}',
  "a prototype for the whole": '{"__proto__":{"version":1,"files":{}}}',
  "objects for fingerprints": '{"version":1,"files":{"a.md":[{"toString":1}]}}',
  "a list for files": '{"version":1,"files":[["a.md"]]}',
  "numbers for lists": '{"version":1,"files":{"a.md":7}}',
  "another version": '{"version":2,"files":{}}',
  "nesting without end": "[".repeat(200_000),
  nothing: "",
  "no JSON": "\u0000",
  "a million fingerprints": `{"version":1,"files":{"a.md":[${'"x",'.repeat(300_000)}"y"]}}`,
};

describe("a hostile baseline hides nothing", () => {
  it.each(Object.entries(BASELINES))("%s", (_, text) => {
    const cwd = folderOf({ "a.md": NOTE, "known.json": text });
    const args = ["check", "a.md", "--baseline", "known.json", "--fail-on", "warning"];
    const result = reportwright(args, { cwd });
    ended(result);
    expect([1, 2]).toContain(result.code);
  });
});

const DIFFS: Readonly<Record<string, string>> = {
  "lines without end": "--- a/a.md\n+++ b/a.md\n@@ -1,999999999999 +1,999999999999 @@\n+x\n",
  "a line far behind the end": "--- a/a.md\n+++ b/a.md\n@@ -1 +99999999999999999999,1 @@\n+x\n",
  "a file outside": "--- a/x\n+++ b/../../../../etc/passwd\n@@ -1 +1 @@\n+x\n",
  "an absolute file": "--- /etc/passwd\n+++ /etc/passwd\n@@ -1 +1 @@\n+x\n",
  "a device": "--- /dev/null\n+++ /dev/zero\n@@ -0,0 +1 @@\n+x\n",
  "a quoted name of bytes": '+++ "b/\\377\\376\\000.md"\n@@ -1 +1 @@\n+x\n',
  "a quote without end": '+++ "b/a.md\n@@ -1 +1 @@\n+x\n',
  "a prototype": "+++ b/__proto__\n@@ -1 +1 @@\n+x\n",
  "many files": Array.from({ length: 20_000 }, (_, i) => `+++ b/${i}.md\n@@ -1 +1 @@\n+x\n`).join(""),
  "many hunks": `+++ b/a.md\n${Array.from({ length: 50_000 }, (_, i) => `@@ -${i} +${i} @@\n+x\n`).join("")}`,
  "no diff": "\u0000\u0001\u0002",
  "a name with line ends in it": '+++ "b/a\\n::error::x.md"\n@@ -1 +1 @@\n+x\n',
};

describe("a hostile diff is read to its end", () => {
  it.each(Object.entries(DIFFS))("%s", (_, input) => {
    const cwd = folderOf({ "a.md": NOTE });
    ended(reportwright(["check", "--changed-lines", "a.md"], { cwd, input }));
  });
});

const NAMES = [
  "a\nb.md",
  "a\r\n::error::x.md",
  "a\u001b[2Jb.md",
  "a\u202eb.md",
  "'\"`$(touch x).md",
  "-rf.md",
  "a%0Ab.md",
];

describe.runIf(unix)("a file's name does nothing where it is told", () => {
  it.each(["text", "json", "sarif", "github", "junit"])("%s", (format) => {
    const cwd = folderOf(Object.fromEntries(NAMES.map((name) => [name, NOTE])));
    const result = reportwright(["check", ".", "--format", format], { cwd });
    ended(result);
    expect(result.out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    if (format === "github")
      for (const line of result.out.trimEnd().split("\n")) expect(line).toMatch(/^::warning file=/);
    expect(existsSync(join(cwd, "x"))).toBe(false);
  });
});

const HOSTILE_ENV: readonly Readonly<Record<string, string>>[] = [
  { LANG: "../../../../etc/passwd" },
  { LC_ALL: "zh_CN.UTF-8; rm -rf /" },
  { LANG: "" },
  { COLUMNS: "-1" },
  { COLUMNS: "999999999999" },
  { TERM: "\u001b[31m" },
  { NO_COLOR: "1", FORCE_COLOR: "0" },
  { TZ: ":/etc/passwd" },
  { HOME: "/dev/null" },
  { TMPDIR: "/dev/null" },
  { REPORTWRIGHT_DEBUG: "1" },
  { NODE_ENV: "\u0000".slice(1) },
  { GITHUB_ACTIONS: "true" },
];

describe("the environment changes no finding", () => {
  it.each(HOSTILE_ENV.map((env) => [JSON.stringify(env), env] as const))("%s", (_, env) => {
    const cwd = folderOf({ "a.md": NOTE });
    const { code, out } = reportwright(["check", "a.md", "--format", "json", "--lang", "en"], { cwd, env });
    expect([code, JSON.parse(out).summary.warnings]).toEqual([0, 1]);
  });
});

it("a configuration above the current folder is none", () => {
  const top = folderOf({
    "reportwright.yaml": "ignore: ['**']\nrules: {placeholder: off}\n",
    "here/a.md": NOTE,
  });
  const { out } = reportwright(["check", ".", "--format", "json"], { cwd: join(top, "here") });
  expect(JSON.parse(out).summary.warnings).toBe(1);
});

it.runIf(unix)("folders that lead to one another are looked at once", () => {
  const cwd = folderOf({ "a/b/c.md": NOTE });
  for (const [name, target] of [
    ["a/b/up", "../.."],
    ["a/self", "."],
    ["loop1", "loop2"],
    ["loop2", "loop1"],
  ] as const)
    symlinkSync(target, join(cwd, name));
  const { code, out } = reportwright(["check", ".", "--format", "json"], { cwd });
  expect([code, JSON.parse(out).files.length]).toEqual([0, 1]);
});

tries(
  "B8",
  PIPES.length + 5 + 5 + Object.keys(BASELINES).length + Object.keys(DIFFS).length + HOSTILE_ENV.length + 6,
);
