import { describe, expect, it } from "vitest";
import { GitIgnore } from "../../server/src/host/gitIgnore";
import { disk } from "./support";

const FILES = {
  "/repo/.git/HEAD": "",
  "/repo/.gitignore": "drafts/\n*.tmp.md\n/top.md\n",
  "/repo/reports/.gitignore": "!keep.tmp.md\nold.md\n",
  "/other/.gitignore": "*.md\n",
};

/** Whether each is ignored, seen from the folder of reports. */
const CASES: readonly [path: string, ignored: boolean][] = [
  ["/repo/reports/a.md", false],
  ["/repo/reports/a.tmp.md", true],
  ["/repo/reports/keep.tmp.md", false],
  ["/repo/reports/old.md", true],
  ["/repo/reports/drafts/a.md", true],
  ["/repo/reports/drafts/deep/a.md", true],
  ["/repo/drafts/a.md", true],
  ["/repo/top.md", true],
  ["/repo/reports/top.md", false],
  ["/other/a.md", false],
];

describe("what .gitignore names", () => {
  const git = new GitIgnore(disk(FILES), "/repo/reports");
  for (const [path, ignored] of CASES) {
    it(`${path}: ${ignored ? "passed over" : "looked at"}`, () => expect(git.ignores(path)).toBe(ignored));
  }

  it("a line of very many ** is not heeded: each may end at every folder", () => {
    const deep = `/repo/${"a/".repeat(90)}b.md`;
    const hostile = new GitIgnore(
      disk({ "/repo/.gitignore": `${"**/a/".repeat(40)}c\n*.md\n`, [deep]: "" }),
      "/repo",
    );
    expect(hostile.ignores(deep)).toBe(true);
  });

  it("counts from the folder itself where there is no repository", () => {
    expect(new GitIgnore(disk(FILES), "/other").ignores("/other/a.md")).toBe(true);
  });
});
