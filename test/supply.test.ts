import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/* What the product is made from: packages that run nothing when they are installed, and a source that reads as it runs. */

const root = join(import.meta.dirname, "..");

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync(join(root, "package-lock.json"), "utf8"),
);
const packages = Object.entries(lock.packages).filter(([path]) => path !== "");

describe("packages", () => {
  it("of the product run nothing when they are installed", () => {
    const scripted = packages.filter(([, { dev, hasInstallScript }]) => hasInstallScript && !dev);
    expect(scripted.map(([path]) => path)).toEqual([]);
  });

  /** Older versions have known weaknesses: nesting and aliases in YAML, backtracking in globs, links and schemas. */
  it.each([
    ["yaml", [2, 9, 0]],
    ["markdown-it", [14, 1, 1]],
    ["picomatch", [2, 3, 2]],
  ])("are not older than is safe: %s", (name, floor) => {
    const found = packages.filter(([path]) => path.endsWith(`node_modules/${name}`));
    const old = found.filter(([, { version = "0" }]) => isBelow(version.split(".").map(Number), floor));
    expect(old).toEqual([]);
  });
});

function isBelow(version: readonly number[], floor: readonly number[]): boolean {
  const at = floor.findIndex((part, index) => part !== version[index]);
  return at >= 0 && (version[at] ?? 0) < (floor[at] ?? 0);
}

describe("our own source", () => {
  const files = execFileSync("git", ["ls-files", "-z", "--", "*.ts", "*.mjs", "*.json", "*.yml"], {
    cwd: root,
    encoding: "utf8",
  })
    .split("\0")
    .filter((path) => path !== "");

  it("holds no character that turns lines around or is not seen", () => {
    // A joiner holds the parts of an emoji together.
    const hidden = /[\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u0000-\u0008\u000E-\u001F]/u;
    const found = files.filter((path) => hidden.test(readFileSync(join(root, path), "utf8")));
    expect(files.length).toBeGreaterThan(300);
    expect(found).toEqual([]);
  });
});
