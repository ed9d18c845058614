import { spawnSync } from "node:child_process";
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
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { replaceFile, writeFile } from "../../server/src/host/safeWrite";
import { folderOf } from "../cli/support/cli";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const before = bytes("old");
const after = bytes("new text");
const textOf = (path: string): string => readFileSync(path, "utf8");

describe("a file is replaced", () => {
  it("by the new content, with nothing left beside it", () => {
    const root = folderOf({ "a.md": "old" });
    expect(replaceFile({ path: join(root, "a.md"), before, after, root })).toBeUndefined();
    expect(textOf(join(root, "a.md"))).toBe("new text");
    expect(readdirSync(root)).toEqual(["a.md"]);
  });

  for (const mode of [0o640, 0o755, 0o600]) {
    it(`with its mode ${mode.toString(8)}`, () => {
      const root = folderOf({ "a.md": "old" });
      chmodSync(join(root, "a.md"), mode);
      replaceFile({ path: join(root, "a.md"), before, after, root });
      expect(statSync(join(root, "a.md")).mode & 0o777).toBe(mode);
    });
  }

  it("where a link leads, and the link stays", () => {
    const root = folderOf({ "real/a.md": "old" });
    symlinkSync("real/a.md", join(root, "link.md"));
    expect(replaceFile({ path: join(root, "link.md"), before, after, root })).toBeUndefined();
    expect(textOf(join(root, "real/a.md"))).toBe("new text");
    expect(readlinkSync(join(root, "link.md"))).toBe("real/a.md");
  });

  it("under all of its names", () => {
    const root = folderOf({ "a.md": "old" });
    linkSync(join(root, "a.md"), join(root, "b.md"));
    expect(replaceFile({ path: join(root, "a.md"), before, after, root })).toBeUndefined();
    expect([textOf(join(root, "a.md")), textOf(join(root, "b.md"))]).toEqual(["new text", "new text"]);
    expect(lstatSync(join(root, "a.md")).nlink).toBe(2);
    expect(readdirSync(root).sort()).toEqual(["a.md", "b.md"]);
  });

  it("by less than there was, under all of its names", () => {
    const root = folderOf({ "a.md": "old and long" });
    linkSync(join(root, "a.md"), join(root, "b.md"));
    replaceFile({ path: join(root, "a.md"), before: bytes("old and long"), after: bytes("x"), root });
    expect(textOf(join(root, "b.md"))).toBe("x");
  });
});

describe("what an interrupted write left behind", () => {
  /** A process that has ended. */
  const { pid: gone } = spawnSync(process.execPath, ["-e", "0"]);
  const asideOf = (root: string, name: string, content: string, age = 120): void => {
    writeFileSync(join(root, name), content);
    const time = Date.now() / 1000 - age;
    utimesSync(join(root, name), time, time);
  };
  const replaced = (root: string) => replaceFile({ path: join(root, "a.md"), before, after, root });

  it("a draft goes with the next write", () => {
    const root = folderOf({ "a.md": "old" });
    asideOf(root, `.a.md.${gone}-1.tmp`, "ne");
    expect([replaced(root), readdirSync(root)]).toEqual([undefined, ["a.md"]]);
    asideOf(root, `.a.md.${gone}-1.tmp`, "ne");
    const again = writeFile({ path: join(root, "a.md"), content: before, root });
    expect([again, readdirSync(root)]).toEqual([undefined, ["a.md"]]);
  });

  for (const [what, name, age] of [
    ["of a writer that is at work", `.a.md.${process.pid}-99.tmp`, 120],
    ["of a moment ago", `.a.md.${gone}-1.tmp`, 0],
    ["of another file", `.b.md.${gone}-1.tmp`, 120],
    ["that is somebody's own", ".a.md.notes.tmp", 120],
  ] as const) {
    it(`one ${what} stays`, () => {
      const root = folderOf({ "a.md": "old" });
      asideOf(root, name, "ne", age);
      expect([replaced(root), readdirSync(root).sort()]).toEqual([undefined, [name, "a.md"]]);
    });
  }

  it("a copy of more than the file holds stops the next write", () => {
    const root = folderOf({ "a.md": "old" });
    asideOf(root, `.a.md.${gone}-1.bak`, "other and longer");
    expect(replaced(root)).toBe("interrupted");
    expect([textOf(join(root, "a.md")), readdirSync(root).length]).toEqual(["old", 2]);
  });

  it("a copy of what the file holds does not", () => {
    for (const held of ["old", "ol"]) {
      const root = folderOf({ "a.md": "old" });
      asideOf(root, `.a.md.${gone}-1.bak`, held);
      expect([replaced(root), readdirSync(root)]).toEqual([undefined, ["a.md"]]);
    }
  });
});

describe("a file is left as it is", () => {
  it("when it has changed since it was read", () => {
    const root = folderOf({ "a.md": "other" });
    expect(replaceFile({ path: join(root, "a.md"), before, after, root })).toBe("changed");
    expect(textOf(join(root, "a.md"))).toBe("other");
  });

  it("when a link leads out of the root", () => {
    const outside = folderOf({ "a.md": "old" });
    const root = folderOf({});
    symlinkSync(join(outside, "a.md"), join(root, "a.md"));
    expect(replaceFile({ path: join(root, "a.md"), before, after, root })).toBe("outside");
    expect(textOf(join(outside, "a.md"))).toBe("old");
  });

  it("when it is none", () => {
    const root = folderOf({});
    mkdirSync(join(root, "a.md"));
    expect(replaceFile({ path: join(root, "a.md"), before, after, root })).toBe("no-file");
    expect(replaceFile({ path: join(root, "b.md"), before, after, root })).toBe("no-file");
  });
});

describe("a new file", () => {
  it("is written, and an older one replaced", () => {
    const root = folderOf({});
    const path = join(root, "a.md");
    const written = [after, before].map((content) => writeFile({ path, content, root }));
    expect(written).toEqual([undefined, undefined]);
    expect(textOf(path)).toBe("old");
  });

  it("is not written over another where it is to be fresh", () => {
    const root = folderOf({ "a.md": "old" });
    expect(writeFile({ path: join(root, "a.md"), content: after, root, fresh: true })).toBe("exists");
    expect(textOf(join(root, "a.md"))).toBe("old");
  });

  it("needs its folder", () => {
    const root = folderOf({});
    expect(writeFile({ path: join(root, "none/a.md"), content: after, root })).toBe("no-file");
    writeFileSync(join(root, "file"), "");
    expect(writeFile({ path: join(root, "file/a.md"), content: after, root })).toBe("no-file");
  });
});
