import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";
import { npm } from "./process.mjs";

/**
 * @typedef {{version?: string, optional?: boolean}} LockedPackage
 */

/**
 * Installs the project's packages where they are missing or not those of the lockfile.
 * @param {string} [folder]
 */
export async function ensureInstalled(folder = root) {
  if (matchesLockfile(folder)) return;
  console.log("Installing the project's packages (npm ci)…");
  const code = await npm(["ci", "--no-fund", "--no-audit", "--loglevel=error"], { cwd: folder });
  if (code !== 0) throw new Error(`npm ci failed with exit code ${code}`);
}

/**
 * Compares contents, not times: a checkout changes the lockfile's time, and npm itself writes it after the packages.
 * @param {string} folder
 */
function matchesLockfile(folder) {
  const hidden = join(folder, "node_modules", ".package-lock.json");
  if (!existsSync(hidden)) return false;
  const installed = lockedPackages(hidden);
  return Object.entries(lockedPackages(join(folder, "package-lock.json"))).every(([path, locked]) => {
    const there = installed[path];
    return path === "" || (there ? there.version === locked.version : locked.optional === true);
  });
}

/**
 * @param {string} lockfile
 * @returns {Record<string, LockedPackage>}
 */
function lockedPackages(lockfile) {
  return JSON.parse(readFileSync(lockfile, "utf8")).packages;
}
