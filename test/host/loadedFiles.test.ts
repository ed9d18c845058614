import { expect, it } from "vitest";
import type { Setup } from "../../server/src/core";
import type { FileSystem } from "../../server/src/host/fileSystem";
import { type AsyncFileSystem, LoadedFiles } from "../../server/src/host/loadedFiles";
import { Workspace } from "../../server/src/host/workspace";
import { disk } from "./support";

/** The same files, each answer a moment later. */
function slow(files: FileSystem): AsyncFileSystem {
  const later = () => new Promise((resolve) => setTimeout(resolve, 0));
  return {
    read: async (path) => {
      await later();
      return files.read(path);
    },
    kindOf: async (path) => {
      await later();
      return files.kindOf(path);
    },
    list: async (folder) => {
      await later();
      return files.list(folder);
    },
    realPath: async (path) => {
      await later();
      return files.realPath(path);
    },
  };
}

const FILES = {
  "/w/reportwright.yaml": 'extends: shared/base.yaml\ntypes: ["types/**/*.yaml"]',
  "/w/shared/base.yaml": "detect: false",
  "/w/types/office/drill.yaml": "id: drill\nextends: ../safety.yaml\nsections: [Route]",
  "/w/types/safety.yaml": "id: safety\nfrom: ../template.md",
  "/w/template.md": "# Safety\n\n## Place\n",
  "/w/canteen/a.md": "",
};

it("a workspace of slow files decides what one of quick files does", async () => {
  const files = new LoadedFiles(slow(disk(FILES)));
  const workspace = new Workspace(files, { root: "/w" });
  const setup = await files.settle(
    () => workspace.setupFor("/w/canteen/a.md"),
    () => workspace.forget(),
  );
  expect(setup.detect).toBe(false);
  const quick = new Workspace(disk(FILES), { root: "/w" }).setupFor("/w/canteen/a.md");
  const sections = ({ library }: Setup) =>
    library.get("drill")?.sections.map((entry) => entry.kind === "section" && entry.id);
  expect(sections(setup)).toEqual(["place", "route"]);
  expect(sections(setup)).toEqual(sections(quick));
});

it("reads each file once, until it is told to forget", async () => {
  const counted = disk(FILES);
  const files = new LoadedFiles(slow(counted));
  const ask = () =>
    files.settle(
      () => files.read("/w/template.md"),
      () => {},
    );
  await ask();
  await ask();
  expect(counted.reads).toEqual(["/w/template.md"]);
  files.forget();
  await ask();
  expect(counted.reads).toEqual(["/w/template.md", "/w/template.md"]);
});

it("takes a file that fails to come for one that is not there", async () => {
  const broken = { ...slow(disk({})), read: () => Promise.reject(new Error("offline")) };
  const files = new LoadedFiles(broken);
  expect(
    await files.settle(
      () => files.read("/w/a.md"),
      () => {},
    ),
  ).toEqual({ problem: "missing" });
});

it("tells nobody what was decided while files were still loading", async () => {
  const files = new LoadedFiles(slow(disk(FILES)));
  const workspace = new Workspace(files, { root: "/w" });
  const ask = () =>
    files.settle(
      () => workspace.setupFor("/w/canteen/a.md"),
      () => workspace.forget(),
    );
  const both = await Promise.all([ask(), ask()]);
  for (const setup of both) expect(setup.detect).toBe(false);
});
