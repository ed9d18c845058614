import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildSync } from "esbuild";
import { afterAll, onTestFinished } from "vitest";

const root = join(import.meta.dirname, "../../..");
/** Two folders below the package, as the bundle that is shipped. */
const bundle = join(root, "out", `test-cli-${process.pid}`, "cli.js");

afterAll(() => rmSync(dirname(bundle), { recursive: true, force: true }));

let built: (() => string) | undefined;

/** The command as users get it, bundled once for each test file. */
export function cliPath(): string {
  built ??= bundled();
  return built();
}

/** The exporter, which stands next to the command; for the tests that export. */
export function withExport(): void {
  bundleTo(join(dirname(cliPath()), "export.js"), "server/src/export/main.ts");
}

/** The same for what reads Word files. */
export function withWord(): void {
  bundleTo(join(dirname(cliPath()), "word.js"), "server/src/word/main.ts");
}

function bundleTo(outfile: string, entry: string): void {
  buildSync({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    logLevel: "silent",
  });
}

/** Gives the path of the bundle, or throws the same error at every call. */
function bundled(): () => string {
  try {
    bundleTo(bundle, "server/src/cli/main.ts");
    return () => bundle;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** How its output is read: as "latin1" its bytes are kept. */
  readonly encoding?: "utf8" | "latin1";
  /** What breaks while files are written, as breakFiles.cjs takes it. */
  readonly breaking?: object;
}

/** Runs `reportwright` as a process of its own; English, and no colours, unless `env` says otherwise. */
export function reportwright(
  args: readonly string[],
  { cwd = root, input = "", env = {}, encoding = "utf8", breaking }: RunOptions = {},
): Result {
  const { PATH } = process.env;
  const before = breaking === undefined ? [] : ["--require", join(import.meta.dirname, "breakFiles.cjs")];
  const broken = breaking && { REPORTWRIGHT_BREAK: JSON.stringify(breaking) };
  const run: SpawnSyncReturns<string> = spawnSync(process.execPath, [...before, cliPath(), ...args], {
    cwd,
    input,
    env: { PATH, LANG: "C.UTF-8", ...env, ...broken },
    encoding,
    maxBuffer: 1 << 28,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** A folder with these files, gone after the test. Paths are relative to it; a text is written as UTF-8. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "reportwright-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
