import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { examples, root } from "../tools/paths.mjs";

const source = fileURLToPath(new URL("suite/", import.meta.url));
const target = join(root, "out", "vscode-suite");

/** Bundles the suite, each test file by itself. Returns the module that runs it. */
export async function buildSuite() {
  rmSync(target, { recursive: true, force: true });
  await build({
    entryPoints: [join(source, "index.ts"), join(source, "**/*.test.ts")],
    outdir: target,
    outbase: source,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["vscode", "mocha"],
    sourcemap: "inline",
    logLevel: "warning",
  });
  return join(target, "index.js");
}

// Also a command, for the debugger, which opens a copy of the examples too.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildSuite();
  cpSync(examples, join(root, "out", "examples"), { recursive: true });
}
