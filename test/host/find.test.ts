import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findByGlob, findFiles } from "../../server/src/host/find";
import { fromNative, nodeFileSystem } from "../../server/src/host/nodeFileSystem";
import { within } from "../../server/src/host/paths";

const top = fromNative(mkdtempSync(join(tmpdir(), "reportwright-find-")));
const root = `${top}/root`;

beforeAll(() => {
  const files = [
    "a.md",
    "notes.txt",
    "meters/b.md",
    "meters/.hidden/c.md",
    "node_modules/x/d.md",
    ".git/e.md",
    "../outside/f.md",
  ];
  for (const file of files) {
    mkdirSync(join(root, file, ".."), { recursive: true });
    writeFileSync(join(root, file), "");
  }
  symlinkSync(`${top}/outside/f.md`, `${root}/out.md`);
  symlinkSync(`${top}/outside`, `${root}/outside`);
  symlinkSync(`${root}/meters/b.md`, `${root}/in.md`);
  symlinkSync(root, `${root}/meters/loop`);
  symlinkSync(`${root}/gone.md`, `${root}/dead.md`);
});
afterAll(() => rmSync(top, { recursive: true }));

const below = (files: readonly string[]): string[] => files.map((file) => within(root, file) ?? file).sort();

it("finds files in all folders but other people's, and follows links to files inside only", () => {
  const { files, unreadable } = findFiles(nodeFileSystem, root, (path) => path.endsWith(".md"));
  expect(below(files)).toEqual(["a.md", "in.md", "meters/.hidden/c.md", "meters/b.md"]);
  expect(unreadable).toEqual([]);
});

it("finds by a glob, from the folder that it names", () => {
  const found = (glob: string): string[] => below(findByGlob(nodeFileSystem, root, glob).files);
  expect(found("meters/*.md")).toEqual(["meters/b.md"]);
  expect(found("*.{md,txt}")).toEqual(["a.md", "in.md", "notes.txt"]);
  expect(found("no/*.md")).toEqual([]);
  expect(found("../outside/*.md")).toEqual([`${top}/outside/f.md`]);
});

it("says which folder it could not read", () => {
  const blind = {
    ...nodeFileSystem,
    list: (folder: string) => (folder === root ? nodeFileSystem.list(root) : undefined),
  };
  expect(findFiles(blind, root, () => false).unreadable).toEqual([`${root}/meters`]);
});
