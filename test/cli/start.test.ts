import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { mayKeepIn, userCache } from "../../server/src/start/userCache";
import { cliPath } from "./support/cli";
import { fixtures } from "./support/fixtures";

const root = join(import.meta.dirname, "../..");
/** Two folders below the package, as the bundles that are shipped. */
const dist = join(root, "out", `test-start-${process.pid}`);
/** The date of a file that is whole. */
const WHOLE = new Date("2000-01-01T00:00:00Z");

beforeAll(() => {
  mkdirSync(dist, { recursive: true });
  copyFileSync(cliPath(), join(dist, "command.js"));
  buildSync({
    entryPoints: [join(root, "server/src/start/cli.ts")],
    outfile: join(dist, "cli.js"),
    bundle: true,
    platform: "node",
    format: "cjs",
    define: { REPORTWRIGHT_HASHES: '{"command":"c0de"}' },
  });
});
afterAll(() => rmSync(dist, { recursive: true, force: true }));

const CHECK = ["check", ".", "--fail-on", "warning"];

function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  before: string[] = [],
  user: { readonly uid?: number; readonly gid?: number } = {},
): object {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...before, join(dist, "cli.js"), ...args], {
    cwd: fixtures,
    env: { ...env, LANG: "C" },
    encoding: "utf8",
    timeout: 60_000,
    ...user,
  });
  return { status, stdout, stderr };
}

/** A home of one's own, gone after the test. */
function home(): string {
  const folder = mkdtempSync(join(tmpdir(), "reportwright-home-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const name = (code: "check-c0de" | "command-c0de"): string =>
  `${code}-${process.arch}-${process.versions.v8}.cache`;
const kept = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);
/** Whom no mode keeps from anything. */
const isRoot = process.geteuid?.() === 0;
const NOBODY = { uid: 65534, gid: 65534 };
const hasOwners = process.geteuid !== undefined;

describe("code that is kept", () => {
  it("is the build's, beside the bundles, for its version of V8", () => {
    const plain = run(CHECK);
    expect(plain).toMatchObject({ status: 1, stderr: "" });
    onTestFinished(() => rmSync(join(dist, name("check-c0de")), { force: true }));
    expect(run(CHECK, { REPORTWRIGHT_CODE_CACHE: "write" })).toEqual(plain);
    expect(kept(dist)).toContain(name("check-c0de"));
    const HOME = home();
    expect(run(CHECK, { HOME })).toEqual(plain);
    expect(kept(HOME)).toEqual([]);
  });

  it("is the user's where the build has none: kept by the first run, used by the next", () => {
    const XDG_CACHE_HOME = home();
    const folder = join(XDG_CACHE_HOME, "reportwright");
    const plain = run(CHECK);
    expect(run(CHECK, { XDG_CACHE_HOME })).toEqual(plain);
    expect(kept(folder)).toEqual([name("check-c0de")]);
    const { ino, mode } = statSync(join(folder, name("check-c0de")));
    if (hasOwners) expect([mode & 0o777, statSync(folder).mode & 0o777]).toEqual([0o600, 0o700]);
    expect(run(CHECK, { XDG_CACHE_HOME })).toEqual(plain);
    expect(statSync(join(folder, name("check-c0de"))).ino).toBe(ino);
    run(["outline", "."], { XDG_CACHE_HOME });
    expect(kept(folder)).toEqual([name("check-c0de"), name("command-c0de")]);
  });

  it("is not kept by what says little or stays", () => {
    const XDG_CACHE_HOME = home();
    for (const args of [["--version"], ["--help"], ["help", "check"], ["completion", "bash"], ["nothing"]])
      run(args, { XDG_CACHE_HOME });
    expect(kept(XDG_CACHE_HOME)).toEqual([]);
  });

  it("is not kept under the flags of V8 that threads are given", () => {
    const XDG_CACHE_HOME = home();
    run([...CHECK, "--jobs", "2"], { XDG_CACHE_HOME });
    expect(kept(XDG_CACHE_HOME)).toEqual([]);
  });

  it("is not kept by those who want no such files, or have no place for them", () => {
    const HOME = home();
    const plain = run(CHECK);
    expect(run(CHECK, { HOME, NODE_DISABLE_COMPILE_CACHE: "1" })).toEqual(plain);
    expect(kept(HOME)).toEqual([]);
    writeFileSync(join(HOME, "file"), "");
    symlinkSync("loop", join(HOME, "loop"));
    for (const place of [join(HOME, "file/below"), join(HOME, "loop"), "relative"])
      expect(run(CHECK, { XDG_CACHE_HOME: place })).toEqual(plain);
  });

  it.runIf(hasOwners)("is not kept in a folder that cannot be written", () => {
    const XDG_CACHE_HOME = home();
    if (isRoot) chownSync(XDG_CACHE_HOME, NOBODY.uid, NOBODY.gid);
    chmodSync(XDG_CACHE_HOME, 0o500);
    expect(run(CHECK, { XDG_CACHE_HOME }, [], isRoot ? NOBODY : {})).toEqual(run(CHECK));
    expect(kept(XDG_CACHE_HOME)).toEqual([]);
  });

  it.runIf(hasOwners)("is not kept in a folder that others may write", () => {
    const XDG_CACHE_HOME = home();
    const folder = join(XDG_CACHE_HOME, "reportwright");
    mkdirSync(folder);
    chmodSync(folder, 0o777);
    run(CHECK, { XDG_CACHE_HOME });
    expect(kept(folder)).toEqual([]);
  });

  it("leaves nothing beside a place that is taken", () => {
    const XDG_CACHE_HOME = home();
    const folder = join(XDG_CACHE_HOME, "reportwright");
    mkdirSync(join(folder, name("check-c0de"), "below"), { recursive: true });
    run(CHECK, { XDG_CACHE_HOME });
    expect(kept(folder)).toEqual([name("check-c0de")]);
  });

  it.runIf(hasOwners)("is not waited for where a pipe has its place", () => {
    const XDG_CACHE_HOME = home();
    mkdirSync(join(XDG_CACHE_HOME, "reportwright"));
    spawnSync("mkfifo", [join(XDG_CACHE_HOME, "reportwright", name("check-c0de"))]);
    expect(run(CHECK, { XDG_CACHE_HOME })).toEqual(run(CHECK));
  });

  it("is kept once where several start at once, with nothing left beside it", async () => {
    const { exec } = await import("node:child_process");
    const XDG_CACHE_HOME = home();
    const line = `"${process.execPath}" "${join(dist, "cli.js")}" check . --fail-on never`;
    const all = Array.from({ length: 4 }, () => {
      return new Promise<string>((resolve, reject) => {
        const options = { cwd: fixtures, env: { XDG_CACHE_HOME, LANG: "C" } };
        exec(line, options, (error, stdout, stderr) => (error ? reject(error) : resolve(stdout + stderr)));
      });
    });
    expect(new Set(await Promise.all(all)).size).toBe(1);
    expect(kept(join(XDG_CACHE_HOME, "reportwright"))).toEqual([name("check-c0de")]);
  });

  it("goes when there is too much of it, the oldest first", () => {
    const XDG_CACHE_HOME = home();
    const folder = join(XDG_CACHE_HOME, "reportwright");
    mkdirSync(folder);
    for (let i = 10; i < 30; i++) writeFileSync(join(folder, `check-${i}.cache`), "");
    run(CHECK, { XDG_CACHE_HOME });
    expect(kept(folder)).toHaveLength(12);
    expect(kept(folder)).toContain(name("check-c0de"));
  });
});

/** A process that takes this for its code breaks. */
const broken = (code: Buffer): Buffer => code.fill(0, 40_000, 200_000);

describe("code that is of no use", () => {
  for (const [what, made] of [
    ["empty", () => ""],
    ["other text", () => "nothing of V8's"],
    ["its beginning alone", (code) => code.subarray(0, 2000)],
    ["another head", (code) => code.fill(7, 0, 8)],
  ] as readonly (readonly [string, (code: Buffer) => string | Buffer])[])
    it(`${what}, as V8 sees for itself`, () => {
      const XDG_CACHE_HOME = home();
      const file = join(XDG_CACHE_HOME, "reportwright", name("check-c0de"));
      const plain = run(CHECK, { XDG_CACHE_HOME });
      writeFileSync(file, made(readFileSync(file)));
      utimesSync(file, WHOLE, WHOLE);
      for (let i = 0; i < 3; i++) expect(run(CHECK, { XDG_CACHE_HOME })).toEqual(plain);
    });

  it("written into", () => {
    const XDG_CACHE_HOME = home();
    const file = join(XDG_CACHE_HOME, "reportwright", name("check-c0de"));
    const plain = run(CHECK, { XDG_CACHE_HOME });
    writeFileSync(file, broken(readFileSync(file)));
    for (let i = 0; i < 3; i++) expect(run(CHECK, { XDG_CACHE_HOME })).toEqual(plain);
  });

  it("of other flags of V8 is replaced", () => {
    const XDG_CACHE_HOME = home();
    const folder = join(XDG_CACHE_HOME, "reportwright");
    const plain = run(CHECK, { XDG_CACHE_HOME });
    const flagged = (): object => run(CHECK, { XDG_CACHE_HOME }, ["--stack-trace-limit=20"]);
    expect(flagged()).toEqual(plain);
    expect(kept(folder)).toEqual([]);
    expect(flagged()).toEqual(plain);
    expect(kept(folder)).toEqual([name("check-c0de")]);
    expect(flagged()).toEqual(plain);
    expect(kept(folder)).toEqual([name("check-c0de")]);
  });

  for (const [what, takes, make] of [
    ["that others may write is not read", hasOwners, (file: string) => chmodSync(file, 0o666)],
    ["that others may replace is not read", hasOwners, (file: string) => chmodSync(dirname(file), 0o777)],
    ["that is another user's is not read", isRoot, (file: string) => chownSync(file, NOBODY.uid, NOBODY.gid)],
    [
      "in another user's folder is not read",
      isRoot,
      (file: string) => chownSync(dirname(file), 65_534, 65_534),
    ],
  ] as const)
    it.runIf(takes)(what, () => {
      const XDG_CACHE_HOME = home();
      const file = join(XDG_CACHE_HOME, "reportwright", name("check-c0de"));
      run(CHECK, { XDG_CACHE_HOME });
      writeFileSync(file, broken(readFileSync(file)));
      utimesSync(file, WHOLE, WHOLE);
      make(file);
      expect(run(CHECK, { XDG_CACHE_HOME })).toEqual(run(CHECK));
    });
});

it("finds the package from there", () => {
  expect(run(["--version"])).toMatchObject({ status: 0, stderr: "" });
});

describe("the user's folder", () => {
  for (const [platform, env, expected] of [
    ["linux", { HOME: "/home/li" }, "/home/li/.cache/reportwright"],
    ["linux", { HOME: "/home/li", XDG_CACHE_HOME: "/var/li" }, "/var/li/reportwright"],
    ["linux", { HOME: "/home/li", XDG_CACHE_HOME: "here" }, "/home/li/.cache/reportwright"],
    ["darwin", { HOME: "/Users/li" }, "/Users/li/Library/Caches/reportwright"],
    ["linux", { HOME: "" }, undefined],
    ["linux", {}, undefined],
    ["win32", { HOME: "/home/li" }, undefined],
  ] as const)
    it(`${platform} ${JSON.stringify(env)}`, () => expect(userCache(env, platform)).toBe(expected));

  it("may be made in what is one's own", () => expect(mayKeepIn(join(home(), "a/b"))).toBe(true));
  it.runIf(hasOwners)("is not used where others may write into it", () => {
    const folder = home();
    chmodSync(folder, 0o770);
    expect(mayKeepIn(folder)).toBe(false);
  });
  it.runIf(isRoot)("is not made in what is another's", () => {
    const folder = home();
    chownSync(folder, 65_534, 65_534);
    expect(mayKeepIn(join(folder, "a/b"))).toBe(false);
  });
});
