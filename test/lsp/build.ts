import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export const root = fileURLToPath(new URL("../..", import.meta.url));

let built: Promise<string> | undefined;

/** The server as users get it, bundled once for each test file. Returns the path of the bundle. */
export function buildServer(): Promise<string> {
  built ??= bundle();
  return built;
}

async function bundle(): Promise<string> {
  const outfile = join(root, "out", "test-lsp", `server-${process.pid}.js`);
  await build({
    entryPoints: [join(root, "server/src/lsp/main.ts")],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    logLevel: "error",
  });
  return outfile;
}
