import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./process.mjs";

/**
 * The first program of these names on the PATH.
 * @param {string[]} candidates
 */
export function onPath(...candidates) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const suffixes = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  return candidates
    .flatMap((name) => folders.flatMap((folder) => suffixes.map((suffix) => join(folder, name + suffix))))
    .find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Installs packages of the system with apt-get, where that can be done without asking. What became of it shows by what
 * is there afterwards.
 * @param {string[]} packages
 */
export async function installPackages(packages) {
  const aptGet = onPath("apt-get");
  const prefix = aptGet ? rootPrefix() : undefined;
  if (!aptGet || !prefix) return;
  console.log(`Installing ${packages.join(" and ")} (apt-get)…`);
  const [command = aptGet, ...args] = [...prefix, aptGet];
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  // A source of packages that cannot be reached need not be the one that has them, so the update may fail.
  await run(command, [...args, "update", "-qq"], { env });
  await run(command, [...args, "install", "-y", "-qq", "--no-install-recommends", ...packages], { env });
}

/** What to put before a command that needs root; undefined where root would have to type a password. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  const sudo = onPath("sudo");
  return sudo && spawnSync(sudo, ["-n", "true"]).status === 0 ? [sudo, "-n"] : undefined;
}
