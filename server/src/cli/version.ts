import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The version of the package, two folders above the bundle. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8"));
  const named = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return named ? String(manifest.version) : "?";
}
