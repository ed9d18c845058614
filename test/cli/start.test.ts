import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cliPath } from "./support/cli";
import { fixtures } from "./support/fixtures";

const root = join(import.meta.dirname, "../..");
/** Two folders below the package, as the bundles that are shipped. */
const dist = join(root, "out", `test-start-${process.pid}`);
const cache = join(dist, `command-${process.arch}-${process.versions.v8}.cache`);

beforeAll(() => {
  mkdirSync(dist, { recursive: true });
  copyFileSync(cliPath(), join(dist, "command.js"));
  buildSync({
    entryPoints: [join(root, "server/src/cli/start.ts")],
    outfile: join(dist, "cli.js"),
    bundle: true,
    platform: "node",
    format: "cjs",
  });
});
afterAll(() => rmSync(dist, { recursive: true, force: true }));

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): object {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(dist, "cli.js"), ...args], {
    cwd: fixtures,
    env: { ...env, LANG: "C" },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

it("does the same without a cache, with one, and with one that is of no use", () => {
  const args = ["check", ".", "--fail-on", "warning"];
  const plain = run(args);
  expect(plain).toMatchObject({ status: 1, stderr: "" });
  expect(run(args, { REPORTWRIGHT_CODE_CACHE: "write" })).toEqual(plain);
  expect(existsSync(cache)).toBe(true);
  const made = readFileSync(cache);
  expect(run(args)).toEqual(plain);
  for (const useless of [
    Buffer.alloc(0),
    Buffer.from("nothing of V8's"),
    made.subarray(0, 2000),
    made.fill(7, 0, 8),
  ]) {
    writeFileSync(cache, useless);
    expect(run(args)).toEqual(plain);
  }
});

it("finds the package from there", () => {
  expect(run(["--version"])).toMatchObject({ status: 0, stderr: "" });
});
