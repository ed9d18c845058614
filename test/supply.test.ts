import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/* What the product is made from: packages that run nothing when they are installed, and a source that reads as it runs. */

const root = join(import.meta.dirname, "..");

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly inBundle?: boolean;
}

const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync(join(root, "package-lock.json"), "utf8"),
);
/** Where packages come from unless the lockfile says otherwise. */
const REGISTRY = "https://registry.npmjs.org/";
const packages = Object.entries(lock.packages).filter(([path]) => path !== "");

describe("packages", () => {
  it("of the product run nothing when they are installed", () => {
    const scripted = packages.filter(([, { dev, hasInstallScript }]) => hasInstallScript && !dev);
    expect(scripted.map(([path]) => path)).toEqual([]);
  });

  it("of the product come from the registry, each by its hash", () => {
    const others = packages.filter(
      ([, { resolved = REGISTRY, integrity = "", inBundle, dev }]) =>
        !inBundle && !dev && !(integrity.startsWith("sha512-") && resolved.startsWith(REGISTRY)),
    );
    expect(others.map(([path]) => path)).toEqual([]);
  });

  it("that bundles hold are of the product, and none for development alone", () => {
    const meta = join(root, "out/meta");
    const inputs = readdirSync(meta).flatMap((name) => {
      const { outputs } = JSON.parse(readFileSync(join(meta, name), "utf8"));
      return Object.values<{ inputs: object }>(outputs).flatMap((output) => Object.keys(output.inputs));
    });
    const held = new Set(
      inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
    );
    expect(held.size).toBeGreaterThan(20);
    expect([...held].filter((path) => lock.packages[path]?.dev !== undefined)).toEqual([]);
  });

  it("are named by exact versions", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const versions = Object.values<string>({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it("hold the parts of the build that an install script would fetch", () => {
    // The bundler's own program is a package of its own for each system: nothing is compiled or downloaded.
    const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(scripted.map(([path]) => path.replace(/^.*node_modules\//, "")).sort()).toEqual(["esbuild"]);
    expect(packages.some(([path]) => path.endsWith("node_modules/@esbuild/linux-x64"))).toBe(true);
  });

  /** Older versions have known weaknesses: nesting and aliases in YAML, backtracking in globs, links and schemas. */
  it.each([
    ["yaml", [2, 9, 0]],
    ["markdown-it", [14, 1, 1]],
    ["picomatch", [2, 3, 2]],
    // Reading of files that a Word file links; pictures without end; entities.
    ["mammoth", [1, 11, 0]],
    ["image-size", [2, 0, 2]],
    ["@xmldom/xmldom", [0, 8, 11]],
    ["linkify-it", [5, 0, 1]],
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

describe("the package of the command", () => {
  it("holds what it runs, its pages and its schemas, and nothing else", () => {
    const args = ["pack", "--dry-run", "--json", "--ignore-scripts"];
    const [{ files }] = JSON.parse(
      execFileSync("npm", args, { cwd: root, encoding: "utf8", shell: process.platform === "win32" }),
    );
    const paths: string[] = files.map(({ path }: { readonly path: string }) => path);
    const folders = paths.map((path) => /^(?:schemas|server\/docs)\//.exec(path)?.[0] ?? path);
    expect(folders).toEqual(expect.arrayContaining(["server/dist/cli.js", "server/dist/command.js"]));
    const expected = [
      /^(?:package\.json|LICENSE|CHANGELOG\.md|README(?:\.zh-CN)?\.md|ThirdPartyNotices\.txt)$/,
      /^server\/dist\/(?:cli|command|export|languageServer|server|word)\.js$/,
      /^(?:schemas|server\/docs)\/$/,
    ];
    expect([...new Set(folders)].filter((path) => !expected.some((one) => one.test(path)))).toEqual([]);
  });
});
