import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { tries } from "../../reliability/tries";
import { hostileTexts } from "./hostileTexts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** A text that takes longer than this hangs, whatever the machine. In milliseconds. */
const HANG = 60_000;

interface Outcome {
  readonly name: string;
  readonly outside: number;
  readonly failed: readonly string[];
}

/** What became of the texts, up to the first one that hangs. */
async function outcomes(): Promise<Outcome[]> {
  const outfile = join(root, "out", "test-hostile", `${process.pid}.cjs`);
  await build({
    entryPoints: [fileURLToPath(new URL("hostileRun.ts", import.meta.url))],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    logLevel: "error",
  });
  const child = spawn(process.execPath, [outfile], { stdio: ["ignore", "pipe", "inherit"] });
  const found: Outcome[] = [];
  let watch = setTimeout(() => child.kill("SIGKILL"), HANG);
  for await (const line of createInterface(child.stdout)) {
    found.push(JSON.parse(line));
    clearTimeout(watch);
    watch = setTimeout(() => child.kill("SIGKILL"), HANG);
  }
  clearTimeout(watch);
  return found;
}

describe("a report of nothing but what a rule looks for is checked to the end", () => {
  let done: Outcome[] = [];
  beforeAll(async () => {
    done = await outcomes();
  }, 10 * HANG);

  it.each([...hostileTexts.keys()])("%s", (name) => {
    expect(done.find((one) => one.name === name)).toEqual({ name, outside: 0, failed: [] });
  });

  tries("B12", hostileTexts.size);
});
