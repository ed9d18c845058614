import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export const root = fileURLToPath(new URL("../..", import.meta.url));

let built: Promise<string> | undefined;

/** The server as users get it, bundled once for each test file. Returns the path of the bundle. */
export function buildServer(): Promise<string> {
  built ??= bundle("server/src/lsp/main.ts", join(root, "out", "test-lsp", `${process.pid}`, "server.js"));
  return built;
}

/** The exporter, which the server loads from beside it. */
export async function buildExporter(): Promise<void> {
  await bundle("server/src/export/main.ts", join(dirname(await buildServer()), "export.js"));
}

/** The same for what reads Word files. */
export async function buildWordReader(): Promise<void> {
  await bundle("server/src/word/main.ts", join(dirname(await buildServer()), "word.js"));
}

async function bundle(entry: string, outfile: string): Promise<string> {
  await build({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    logLevel: "error",
  });
  return outfile;
}
