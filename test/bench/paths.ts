import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));

export const root = join(here, "../..");
/** All that the bench generates but its results. */
export const out = join(root, "out/bench");
export const results = join(here, "RESULTS.md");
export const peers = join(here, "peers");
export const peerModules = join(peers, "node_modules");
export const cli = join(root, "server/dist/cli.js");
export const server = join(root, "server/dist/server.js");

/** A file of this folder. */
export function own(name: string): string {
  return join(here, name);
}
