import { spawn } from "node:child_process";
import { root } from "./paths.mjs";

/**
 * @typedef {{cwd?: string, env?: Record<string, string | undefined>}} RunOptions
 */

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
  });
  const forward = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
  process.on("SIGINT", forward).on("SIGTERM", forward);
  return new Promise((resolve) => {
    child.on("error", (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on("close", (code) => resolve(code ?? 128));
  }).finally(() => process.off("SIGINT", forward).off("SIGTERM", forward));
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
