import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the package says of itself, as far as it is told. */
interface Manifest {
  readonly version?: unknown;
  /** The short form, an address, or an object with one. */
  readonly repository?: unknown;
}

/** The package's manifest, two folders above the bundle. */
function manifest(): Manifest {
  const read: unknown = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8"));
  return typeof read === "object" && read !== null ? read : {};
}

/** The version of the package. */
export function version(): string {
  return String(manifest().version ?? "?");
}

/** The address of a file of this version on the web; undefined where the manifest names no repository that shows files. */
export function addressOf(path: string): string | undefined {
  const { repository } = manifest();
  const home = webAddress(repository);
  if (home === undefined) return undefined;
  return `${home}${/\/\/[^/]*gitlab/.test(home) ? "/-" : ""}/blob/v${version()}/${path}`;
}

function webAddress(repository: unknown): string | undefined {
  const written =
    typeof repository === "object" && repository !== null && "url" in repository
      ? repository.url
      : repository;
  const [, address] = /^(?:git\+)?(https:\/\/[\w.-]+\/[\w./-]+?)(?:\.git)?\/?$/.exec(String(written)) ?? [];
  return address;
}
