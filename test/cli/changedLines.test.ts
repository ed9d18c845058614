import { describe, expect, it } from "vitest";
import { byFile, readDiff } from "../../server/src/cli/check/changedLines";

const plain = (text: string): object => Object.fromEntries(readDiff(text) ?? []);

const CASES: readonly [what: string, diff: string, expected: object][] = [
  [
    "lines that were added",
    "--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,3 @@\n one\n+two\n three\n",
    { "a.md": [{ start: 1, end: 2 }] },
  ],
  [
    "without context",
    "--- a/a.md\n+++ b/a.md\n@@ -0,0 +2,2 @@\n+x\n+y\n",
    { "a.md": [{ start: 1, end: 3 }] },
  ],
  [
    "lines that are gone: between those that are left",
    "--- a/a.md\n+++ b/a.md\n@@ -2,2 +1,0 @@\n-x\n-y\n",
    { "a.md": [{ start: 1, end: 1 }] },
  ],
  [
    "a line that was changed",
    "--- a/a.md\n+++ b/a.md\n@@ -3 +3 @@\n-x\n+y\n",
    { "a.md": [{ start: 2, end: 3 }] },
  ],
  [
    "several hunks",
    "--- a/a.md\n+++ b/a.md\n@@ -1 +1 @@\n-x\n+y\n@@ -9,0 +10 @@\n+z\n",
    {
      "a.md": [
        { start: 0, end: 1 },
        { start: 9, end: 10 },
      ],
    },
  ],
  [
    "several files",
    "--- a/a.md\n+++ b/a.md\n@@ -1 +1 @@\n-x\n+y\n--- a/b.md\n+++ b/b.md\n@@ -1 +1 @@\n-x\n+y\n",
    { "a.md": [{ start: 0, end: 1 }], "b.md": [{ start: 0, end: 1 }] },
  ],
  ["a new file", "--- /dev/null\n+++ b/n.md\n@@ -0,0 +1,2 @@\n+a\n+b\n", { "n.md": [{ start: 0, end: 2 }] }],
  [
    "no file that is gone",
    "--- a/a.md\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-a\n-b\n--- a/b.md\n+++ b/b.md\n@@ -1 +1 @@\n-x\n+y\n",
    { "b.md": [{ start: 0, end: 1 }] },
  ],
  [
    "git's quotes",
    '--- "a/\\346\\260\\264.md"\n+++ "b/\\346\\260\\264.md"\n@@ -1 +1 @@\n-x\n+y\n',
    { "水.md": [{ start: 0, end: 1 }] },
  ],
  [
    "diff's dates",
    "--- a.md\t2024-01-01 10:00\n+++ a.md\t2024-01-02 10:00\n@@ -1 +1 @@\n-x\n+y\n",
    { "a.md": [{ start: 0, end: 1 }] },
  ],
  [
    "no end of line at the end",
    "--- a/a.md\n+++ b/a.md\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+y\n\\ No newline at end of file\n",
    { "a.md": [{ start: 0, end: 1 }] },
  ],
  [
    "content that looks like a header",
    "--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,2 @@\n--- x\n+++ y\n z\n",
    { "a.md": [{ start: 0, end: 1 }] },
  ],
  [
    "Windows' line ends",
    "--- a/a.md\r\n+++ b/a.md\r\n@@ -1 +1 @@\r\n-x\r\n+y\r\n",
    { "a.md": [{ start: 0, end: 1 }] },
  ],
  ["nothing", "", {}],
];

describe("a diff is read", () => {
  for (const [what, diff, expected] of CASES) it(what, () => expect(plain(diff)).toEqual(expected));

  it("other text is none", () => expect(readDiff("hello\n")).toBeUndefined());
});

describe("a file is found by its name in the diff", () => {
  const files = ["/top/a.md", "/top/docs/a.md", "/top/docs/c.md", "/top/b/d.md", "/elsewhere/a.md"];
  const fileAt = (path: string): string | undefined => files.find((file) => file === path);
  for (const [name, cwd, file] of [
    ["b/a.md", "/top", "/top/a.md"],
    ["b/docs/a.md", "/top", "/top/docs/a.md"],
    ["b/docs/a.md", "/top/docs", "/top/docs/a.md"],
    // From the top, where there are both.
    ["b/a.md", "/top/docs", "/top/a.md"],
    ["b/c.md", "/top/docs", "/top/docs/c.md"],
    ["docs/a.md", "/top", "/top/docs/a.md"],
    ["w/docs/a.md", "/top", "/top/docs/a.md"],
    ["b/d.md", "/top", "/top/b/d.md"],
    ["./a.md", "/top", "/top/a.md"],
    ["/elsewhere/a.md", "/top", "/elsewhere/a.md"],
    ["b/none.md", "/top", undefined],
  ] as const) {
    it(`${name} in ${cwd}: ${file}`, () => {
      const changes = readDiff(`--- a/x\n+++ ${name}\n@@ -1 +1 @@\n-x\n+y\n`) ?? new Map();
      expect([...byFile(changes, ["/top", cwd], fileAt).keys()]).toEqual(file === undefined ? [] : [file]);
    });
  }
});
