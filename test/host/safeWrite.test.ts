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
    expect([writeFile(path, after), writeFile(path, before)]).toEqual([undefined, undefined]);
    expect(textOf(path)).toBe("old");
  });

  it("is not written over another where it is to be fresh", () => {
    const root = folderOf({ "a.md": "old" });
    expect(writeFile(join(root, "a.md"), after, true)).toBe("exists");
    expect(textOf(join(root, "a.md"))).toBe("old");
  });

  it("needs its folder", () => {
    const root = folderOf({});
    expect(writeFile(join(root, "none/a.md"), after)).toBe("no-file");
    writeFileSync(join(root, "file"), "");
    expect(writeFile(join(root, "file/a.md"), after)).toBe("no-file");
  });
});
