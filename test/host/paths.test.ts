import { describe, expect, it } from "vitest";
import { child, dirname, isAbsolute, normalize, resolve, within } from "../../server/src/host/paths";

describe("normalize", () => {
  it.each([
    ["/a/./b//c/", "/a/b/c"],
    ["/a/b/../c", "/a/c"],
    ["/../../a", "/a"],
    ["/", "/"],
    ["C:/a/..", "C:/"],
    ["//server/share/a/..", "//server/share"],
    ["//server/share/../a", "//server/share/a"],
    ["a/../../b", "../b"],
    ["./a", "a"],
    ["", "."],
  ])("%s is %s", (path, normal) => expect(normalize(path)).toBe(normal));
});

describe("resolve", () => {
  it.each([
    ["/home/meters", "report.md", "/home/meters/report.md"],
    ["/home/meters", "../canteen/a.md", "/home/canteen/a.md"],
    ["/home/meters", "/etc/a.md", "/etc/a.md"],
    ["/home/meters", "D:/a.md", "D:/a.md"],
    ["/", "a.md", "/a.md"],
    ["/", "reports/a.md", "/reports/a.md"],
  ])("from %s, %s is %s", (base, path, full) => expect(resolve(base, path)).toBe(full));
});

describe("dirname", () => {
  it.each([
    ["/a/b", "/a"],
    ["/a", "/"],
    ["/", "/"],
    ["C:/a", "C:/"],
    ["//server/share/a", "//server/share"],
    ["//server/share", "//server/share"],
  ])("of %s is %s", (path, folder) => expect(dirname(path)).toBe(folder));
});

describe("within", () => {
  it.each([
    ["/a", "/a/b/c", "b/c"],
    ["/a", "/a", ""],
    ["/", "/a", "a"],
    ["/a", "/ab", undefined],
    ["/a/b", "/a", undefined],
  ])("%s holds %s as %s", (root, path, rest) => expect(within(root, path)).toBe(rest));
});

it("names what a folder holds", () => {
  expect([child("/a", "b.md"), child("/", "b.md"), child("C:/", "b.md")]).toEqual([
    "/a/b.md",
    "/b.md",
    "C:/b.md",
  ]);
});

it("knows the absolute paths of every system", () => {
  expect(["/a", "C:/a", "//server/share/a"].map(isAbsolute)).toEqual([true, true, true]);
  expect(["a", "./a", "../a", "C:a", ""].map(isAbsolute)).toEqual([false, false, false, false, false]);
});
