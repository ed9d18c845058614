import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { peerModules, peers } from "./paths";

/**
 * Installs the peers where they are not those of the lockfile. Throws where npm cannot. `npm ci` would refuse where a
 * registry lacks packages for other platforms.
 */
export function installPeers(): void {
  if (matchesLockfile()) return;
  console.log("Installing the tools that are measured against (npm install in test/bench/peers)…");
  const npm = process.env.npm_execpath;
  const args = ["install", "--no-save", "--no-fund", "--no-audit", "--loglevel=error"];
  const { status } = npm?.endsWith(".js")
    ? spawnSync(process.execPath, [npm, ...args], { cwd: peers, stdio: "inherit" })
    : spawnSync("npm", args, { cwd: peers, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) throw new Error("The tools that are measured against could not be installed.");
}

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;
}

function matchesLockfile(): boolean {
  const hidden = join(peerModules, ".package-lock.json");
  if (!existsSync(hidden)) return false;
  const installed = read(hidden).packages;
  return Object.entries(read(join(peers, "package-lock.json")).packages).every(
    ([path, { version, optional }]) => path === "" || optional || installed[path]?.version === version,
  );
}

function read(file: string): Lockfile {
  return JSON.parse(readFileSync(file, "utf8"));
}
