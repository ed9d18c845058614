import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { tries } from "../reliability/tries";
import { folderOf, reportwright, withExport } from "./support/cli";

/*
 * What becomes of files when writing them goes wrong. The faults are made between the command and the file system
 * (support/breakFiles.cjs), so that they come at every moment on every machine.
 */

const BROKEN = "---\nreport: base\n---\n\n# 食堂检查记录\n\n## 一、台账\n\n齐全。\n\n## 二.现场\n\n整洁。\n";
const FIXED = BROKEN.replace("二.", "二、");

type Files = Readonly<Record<string, string>>;

/** A command that writes. */
interface Writer {
  readonly args: readonly string[];
  readonly files: Files;
  /** Further names of files. */
  readonly links?: Readonly<Record<string, string>>;
  /** What is written. */
  readonly written: readonly string[];
  /** A copy of the old content stands beside a file with several names until it is written. */
  readonly copied?: true;
}

const WRITERS: Readonly<Record<string, Writer>> = {
  "check --fix": {
    args: ["check", ".", "--fix"],
    files: { "a.md": BROKEN, "b.md": BROKEN },
    written: ["a.md", "b.md"],
  },
  "check --fix of a file with two names": {
    args: ["check", "a.md", "--fix"],
    files: { "a.md": BROKEN },
    links: { "b.md": "a.md" },
    written: ["a.md", "b.md"],
    copied: true,
  },
  "renumber --write": {
    args: ["renumber", ".", "--write"],
    files: { "a.md": BROKEN.replace("二.", "三、") },
    written: ["a.md"],
  },
  "check --write-baseline": {
    args: ["check", ".", "--write-baseline", "known.json"],
    files: { "a.md": BROKEN, "known.json": "old" },
    written: ["known.json"],
  },
  convert: {
    args: ["convert", "a.txt", "-o", "out.md"],
    files: { "a.txt": "关于台账的自查报告\n\n一、工作开展情况\n\n齐全。\n" },
    written: ["out.md"],
  },
  new: { args: ["new", "postmortem", "-o", "new.md"], files: {}, written: ["new.md"] },
  export: {
    args: ["export", "a.md", "-o", "a.docx"],
    files: { "a.md": FIXED, "a.docx": "old" },
    written: ["a.docx"],
  },
};

function prepared({ files, links = {} }: Writer): string {
  const cwd = folderOf(files);
  for (const [name, target] of Object.entries(links)) linkSync(join(cwd, target), join(cwd, name));
  return cwd;
}

/** What a file holds; undefined where there is none. */
function contentOf(cwd: string, name: string): string | undefined {
  try {
    return readFileSync(join(cwd, name), "latin1");
  } catch {
    return undefined;
  }
}

/** A Word file holds the time it was made at: it is whole where its parts can be unpacked. */
function formOf(name: string, content: string | undefined): string | undefined {
  if (content === undefined || !name.endsWith(".docx")) return content;
  return Object.keys(unzipSync(Buffer.from(content, "latin1"))).join();
}

const latin1 = (text: string | undefined) => text && Buffer.from(text).toString("latin1");

/** How often the exporter was asked for: it is bundled once. */
let exporters = 0;

function run(writer: Writer, cwd: string, breaking?: object) {
  if (writer.args[0] === "export" && exporters++ === 0) withExport();
  return reportwright(writer.args, { cwd, breaking });
}

let kills = 0;
let failures = 0;

describe("killed at any moment, a command leaves each file as it was or as it is to be", () => {
  it.each(Object.entries(WRITERS))("%s", (_, writer) => {
    const whole = prepared(writer);
    expect(run(writer, whole).code).toBeLessThan(2);
    for (let moment = 0; ; moment++) {
      const cwd = prepared(writer);
      const { code } = run(writer, cwd, { kill: moment });
      if (code !== null) break;
      kills++;
      const copies = readdirSync(cwd).filter((name) => name.endsWith(".bak"));
      for (const name of writer.written) {
        const old = latin1(writer.files[name] ?? writer.files[writer.links?.[name] ?? ""]);
        const now = contentOf(cwd, name);
        const torn = now !== old && formOf(name, now) !== formOf(name, contentOf(whole, name));
        const saved = writer.copied && copies.some((copy) => contentOf(cwd, copy) === old);
        expect([moment, name, torn && !saved]).toEqual([moment, name, false]);
      }
    }
  });
});

const FAULTS: readonly [what: string, breaking: { fail: string; code: string }][] = [
  ["the disk is full", { fail: "writeSync", code: "ENOSPC" }],
  ["somebody's share of the disk is used up", { fail: "writeSync", code: "EDQUOT" }],
  ["the disk is broken", { fail: "writeSync", code: "EIO" }],
  ["the file system is read-only", { fail: "openSync", code: "EROFS" }],
  ["nobody may write in the folder", { fail: "openSync", code: "EACCES" }],
  ["there are too many open files", { fail: "openSync", code: "EMFILE" }],
  ["the disk does not take what was written", { fail: "fsyncSync", code: "EIO" }],
  ["the mode cannot be set", { fail: "fchmodSync", code: "EPERM" }],
  ["another program holds the file", { fail: "renameSync", code: "EBUSY" }],
  ["the name cannot be changed", { fail: "renameSync", code: "EACCES" }],
];

describe.each(FAULTS)("%s", (_, breaking) => {
  it.each(Object.entries(WRITERS))("%s: files are as they were, and one line says so", (_, writer) => {
    const cwd = prepared(writer);
    const { code, err } = run(writer, cwd, breaking);
    failures++;
    const met = code === 2;
    // A new file has no mode to be kept, and a file of several names none to be changed.
    if (!met) expect(["fchmodSync", "renameSync"]).toContain(breaking.fail);
    if (met) expect(err.trimEnd().split("\n")).toHaveLength(writer.files["b.md"] === undefined ? 1 : 2);
    if (met) expect(err).not.toMatch(/internal error|\bat \S+:\d+/);
    for (const name of met ? writer.written : []) {
      const old = writer.files[name] ?? writer.files[writer.links?.[name] ?? ""];
      expect([name, contentOf(cwd, name)]).toEqual([name, latin1(old)]);
    }
    expect(readdirSync(cwd).filter((name) => /\.(?:tmp|bak)$/.test(name))).toEqual([]);
  });
});

describe("a file that somebody else writes meanwhile is left to them", () => {
  it.each([
    ["check --fix", "openSync"],
    ["check --fix", "writeSync"],
    ["check --fix", "fsyncSync"],
    ["renumber --write", "openSync"],
    ["renumber --write", "fsyncSync"],
  ])("%s, at %s", (name, call) => {
    const writer = WRITERS[name] as Writer;
    const cwd = prepared(writer);
    failures++;
    const { code, err } = run(writer, cwd, { change: join(cwd, "a.md"), call });
    expect(contentOf(cwd, "a.md")).toBe("somebody else's");
    expect(code).toBe(2);
    expect(err).toContain("changed meanwhile");
  });
});

tries("F8", () => kills + failures);

/** Texts whose form is to be kept, each with a fault that is mended. */
const FORMS: Readonly<Record<string, (text: string) => string>> = {
  LF: (text) => text,
  CRLF: (text) => text.replaceAll("\n", "\r\n"),
  CR: (text) => text.replaceAll("\n", "\r"),
  "mixed line ends": (text) => text.replace(/\n/g, (_, at: number) => ["\n", "\r\n", "\r"][at % 3] ?? ""),
  "a byte order mark": (text) => `\uFEFF${text}`,
  "a mark and CRLF": (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}`,
  "no line end at the end": (text) => text.trimEnd(),
  "many line ends at the end": (text) => `${text}\n\n\n`,
  "white space at ends of lines": (text) => text.replace("齐全。", "齐全。  ").replace("整洁。", "整洁。\t"),
  "no-break and wide spaces": (text) => text.replace("齐全。", "\u3000\u3000齐\u00a0全。"),
};

const MODES = [0o640, 0o600, 0o755, 0o644, 0o664];

describe("of a file that is mended everything else is kept", () => {
  it.each(Object.entries(FORMS))("%s", (_, form) => {
    const cwd = folderOf({ "a.md": form(BROKEN) });
    reportwright(["check", "a.md", "--fix"], { cwd });
    expect(readFileSync(join(cwd, "a.md"), "utf8")).toBe(form(FIXED));
  });

  it.each(MODES)("mode %o", (mode) => {
    const cwd = folderOf({ "a.md": BROKEN });
    chmodSync(join(cwd, "a.md"), mode);
    reportwright(["check", "a.md", "--fix"], { cwd });
    expect([statSync(join(cwd, "a.md")).mode & 0o777, contentOf(cwd, "a.md")]).toEqual([mode, latin1(FIXED)]);
  });

  it("a link, and a link to a link", () => {
    const cwd = folderOf({ "real/a.md": BROKEN });
    symlinkSync("real/a.md", join(cwd, "b.md"));
    symlinkSync("b.md", join(cwd, "c.md"));
    reportwright(["check", "c.md", "--fix"], { cwd });
    expect([readlinkSync(join(cwd, "c.md")), readlinkSync(join(cwd, "b.md"))]).toEqual(["b.md", "real/a.md"]);
    expect(contentOf(cwd, "real/a.md")).toBe(latin1(FIXED));
  });

  it("its other names", () => {
    const cwd = folderOf({ "a.md": BROKEN });
    mkdirSync(join(cwd, "in"));
    linkSync(join(cwd, "a.md"), join(cwd, "in/b.md"));
    reportwright(["check", "a.md", "--fix"], { cwd });
    expect(lstatSync(join(cwd, "in/b.md")).nlink).toBe(2);
    expect(contentOf(cwd, "in/b.md")).toBe(latin1(FIXED));
  });

  it("a name of as many letters as a system takes", () => {
    const name = `${"长".repeat(84)}.md`;
    const cwd = folderOf({});
    writeFileSync(join(cwd, name), BROKEN);
    expect(reportwright(["check", ".", "--fix"], { cwd })).toMatchObject({ code: 0, err: "" });
    expect(contentOf(cwd, name)).toBe(latin1(FIXED));
  });

  tries("F9", Object.keys(FORMS).length + MODES.length + 3);
});
