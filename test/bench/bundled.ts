import { basename, join } from "node:path";
import { buildSync } from "esbuild";
import { out, own } from "./paths";

/** A program of this folder as a bundle that Node runs; where it lies. */
export function bundled(source: string): string {
  const outfile = join(out, basename(source).replace(/ts$/, "js"));
  buildSync({
    entryPoints: [own(source)],
    outfile,
    bundle: true,
    minify: true,
    platform: "node",
    target: "node20",
    format: "cjs",
  });
  return outfile;
}
