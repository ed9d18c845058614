import { spawn, spawnSync } from "node:child_process";
import { root } from "./paths.mjs";

/**
 * @typedef {{cwd?: string, env?: Record<string, string | undefined>}} RunOptions
 */

/**
 * Makes this process leave in an orderly way, with what it started, on a signal and also when the process that waits for it
 * is gone: the shell between npm and this script does not pass signals on.
 * @param {boolean} [followParent]
 */
export function leaveNoOrphans(followParent = process.env.npm_lifecycle_event !== undefined) {
  const leave = () => process.exit(130);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, leave);
  if (!followParent) return;
  const parent = process.ppid;
  const npmProcess = parentOfShell(parent);
  setInterval(() => {
    if (process.ppid !== parent || (npmProcess && !isAlive(npmProcess))) leave();
  }, 1000).unref();
}

/**
 * The process that started this one, where it is a shell.
 * @param {number} pid
 */
function parentOfShell(pid) {
  const { stdout } = spawnSync("ps", ["-o", "ppid=,comm=", "-p", String(pid)], { encoding: "utf8" });
  const [, parent] = /^\s*(\d+)\s+\S*sh$/.exec(stdout?.trimEnd() ?? "") ?? [];
  return parent ? Number(parent) : undefined;
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/**
 * Runs a program with its output passed through and nothing on its standard input. Never rejects: a program that cannot be
 * started has exit code 127, one that a signal ended 128.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} the exit code
 */
export function run(command, args, options = {}) {
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...options.env },
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32" && command === "npm",
    // A process group of its own, so that its children can be ended with it.
    detached: process.platform !== "win32",
  });
  const stop = () => endGroup(child.pid, "SIGTERM");
  process.once("exit", stop);
  return new Promise((resolve) => {
    child.on("error", (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on("close", (code) => resolve(code ?? 128));
  }).finally(() => process.off("exit", stop));
}

/**
 * Ends a program that was started as the head of a process group, with all the group.
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} signal
 */
export function endGroup(pid, signal) {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch {
    // It has ended already.
  }
}

/**
 * Runs npm: the very one that runs this script, where npm runs it.
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function npm(args, options = {}) {
  const self = process.env.npm_execpath;
  const quiet = { npm_config_update_notifier: "false", ...options.env };
  return self?.endsWith(".js")
    ? run(process.execPath, [self, ...args], { ...options, env: quiet })
    : run("npm", args, { ...options, env: quiet });
}
