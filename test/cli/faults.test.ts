import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { cliPath, folderOf, reportwright } from "./support/cli";

const BROKEN = "---\nreport: base\n---\n\n# 食堂检查记录\n\n## 一、台账\n\n齐全。\n\n## 二.现场\n\n整洁。\n";
const FIXED = BROKEN.replace("二.", "二、");
const root = process.getuid?.() === 0;
const textOf = (...path: string[]): string => readFileSync(join(...path), "utf8");

/** Somebody who owns nothing, on every Unix. */
const NOBODY = 65534;

/** Runs the command as somebody else. */
function asNobody(cwd: string, args: readonly string[]) {
  const { PATH } = process.env;
  const { status, stderr } = spawnSync(process.execPath, [cliPath(), ...args], {
    cwd,
    uid: NOBODY,
    gid: NOBODY,
    env: { PATH, LANG: "C" },
    encoding: "utf8",
  });
  return { code: status, err: stderr };
}

/** A file system of its own in memory; undefined where that is not allowed. */
function mounted(options: string): string | undefined {
  const folder = folderOf({});
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder]);
  if (status !== 0) return undefined;
  onTestFinished(() => void spawnSync("umount", [folder]));
  return folder;
}

function canMount(): boolean {
  const probe = spawnSync("sh", ["-c", "d=$(mktemp -d) && mount -t tmpfs tmpfs $d && umount $d"]);
  return root && probe.status === 0;
}

/* Real file systems, where the machine lets one make them; everywhere the same is feigned in writeFaults.test.ts. */
describe("a file that cannot be written is as it was: exit code 2 and one line", () => {
  it.runIf(root)("nobody may write it", () => {
    const cwd = folderOf({ "a.md": BROKEN });
    chmodSync(cwd, 0o777);
    chmodSync(join(cwd, "a.md"), 0o644);
    expect(asNobody(cwd, ["check", "a.md", "--fix"])).toEqual({
      code: 2,
      err: "reportwright: a.md: no permission to write it; it is as it was.\n",
    });
    expect(textOf(cwd, "a.md")).toBe(BROKEN);
  });

  it.runIf(root)("its folder takes no new file", () => {
    const cwd = folderOf({ "a.md": BROKEN });
    chownSync(join(cwd, "a.md"), NOBODY, NOBODY);
    chmodSync(cwd, 0o755);
    expect(asNobody(cwd, ["check", "a.md", "--fix"])).toEqual({
      code: 2,
      err: "reportwright: a.md: no permission to write it; it is as it was.\n",
    });
    expect([textOf(cwd, "a.md"), readdirSync(cwd)]).toEqual([BROKEN, ["a.md"]]);
  });

  it.runIf(canMount())("the file system is read-only", () => {
    const cwd = mounted("size=1m") ?? "";
    writeFileSync(join(cwd, "a.md"), BROKEN);
    spawnSync("mount", ["-o", "remount,ro", cwd]);
    const { code, err } = reportwright(["check", "a.md", "--fix"], { cwd });
    expect({ code, err }).toEqual({
      code: 2,
      err: "reportwright: a.md: no permission to write it; it is as it was.\n",
    });
    expect(textOf(cwd, "a.md")).toBe(BROKEN);
  });

  for (const names of [["a.md"], ["a.md", "b.md"]]) {
    it.runIf(canMount())(`the disk is full, a file of ${names.length} name(s)`, () => {
      const cwd = mounted("size=256k") ?? "";
      const long = `${BROKEN}${"\n完好如初，账物相符。".repeat(3000)}\n`;
      writeFileSync(join(cwd, "a.md"), long);
      for (const name of names.slice(1)) linkSync(join(cwd, "a.md"), join(cwd, name));
      spawnSync("dd", ["if=/dev/zero", `of=${join(cwd, "filler")}`, "bs=4096"]);
      const { code, err } = reportwright(["check", "a.md", "--fix"], { cwd });
      expect({ code, err }).toEqual({
        code: 2,
        err: "reportwright: a.md: no room to write it; it is as it was.\n",
      });
      expect(textOf(cwd, "a.md") === long).toBe(true);
      expect(readdirSync(cwd).sort()).toEqual([...names, "filler"]);
    });
  }

  it("a folder that is a link leads out of the current one", () => {
    const outside = folderOf({ "a.md": BROKEN });
    const cwd = folderOf({});
    symlinkSync(outside, join(cwd, "link"));
    const { code, err } = reportwright(["check", "link/a.md", "--fix"], { cwd });
    expect({ code, err }).toEqual({
      code: 2,
      err: "reportwright: link/a.md: this link leads out of the current folder and is not written.\n",
    });
    expect(textOf(outside, "a.md")).toBe(BROKEN);
  });

  it("the others are written all the same", () => {
    const cwd = folderOf({ "b.md": BROKEN });
    const outside = folderOf({ "a.md": BROKEN });
    symlinkSync(join(outside, "a.md"), join(cwd, "a.md"));
    expect(reportwright(["check", "a.md", "b.md", "--fix"], { cwd }).code).toBe(2);
    expect([textOf(outside, "a.md"), textOf(cwd, "b.md")]).toEqual([BROKEN, FIXED]);
  });
});

describe("a file is written", () => {
  it("where a folder is a link within the current one", () => {
    const cwd = folderOf({ "real/a.md": BROKEN });
    symlinkSync("real", join(cwd, "link"));
    expect(reportwright(["check", "link/a.md", "--fix"], { cwd }).code).toBe(0);
    expect(textOf(cwd, "real/a.md")).toBe(FIXED);
  });

  it("where it was named outside of the current folder", () => {
    const cwd = folderOf({ "a.md": BROKEN, "in/b.md": "" });
    mkdirSync(join(cwd, "here"));
    expect(reportwright(["check", "../a.md", "--fix"], { cwd: join(cwd, "here") }).code).toBe(0);
    expect(textOf(cwd, "a.md")).toBe(FIXED);
  });
});

describe("a format for machines is whole, whatever happens", () => {
  const wrong: readonly (readonly string[])[] = [
    ["--type", "nothing", "a.md"],
    ["--shard", "3/2"],
    ["--jobs", "0"],
    ["--baseline", "none.json"],
    ["--config", "none.yaml"],
    ["none.md"],
    ["none*.md"],
    ["--write-baseline", "none/known.json"],
  ];
  for (const args of wrong) {
    it(args.join(" "), () => {
      const cwd = folderOf({ "a.md": BROKEN });
      for (const format of ["json", "sarif"]) {
        const { code, out, err } = reportwright(["check", "--format", format, ...args], { cwd });
        expect({ code, lines: err.trimEnd().split("\n").length }).toEqual({ code: 2, lines: 1 });
        expect(() => JSON.parse(out)).not.toThrow();
      }
      expect(reportwright(["check", "--format", "junit", ...args], { cwd }).out).toMatch(/<\/testsuites>/);
    });
  }

  it("with a baseline written, too", () => {
    const cwd = folderOf({ "a.md": BROKEN });
    const { code, out } = reportwright(["check", "--format", "json", "--write-baseline", "b.json"], { cwd });
    expect({ code, warnings: JSON.parse(out).summary.warnings }).toEqual({ code: 0, warnings: 1 });
  });
});
