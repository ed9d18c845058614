import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { endGroup } from "../../tools/process.mjs";
import { deferred } from "./deferred.mjs";
import { node24, vscodeFolder } from "./install.mjs";

const startTimeout = 180_000;

/** What would otherwise stand between the user, or the tests, and the report. */
const settings = {
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.tips.enabled": false,
  "chat.disableAIFeatures": true,
  "telemetry.telemetryLevel": "off",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "git.openRepositoryInParentFolders": "never",
};

/**
 * @typedef {object} ServerOptions
 * @property {string} dataFolder where VS Code keeps its settings and logs
 * @property {number} [port] 0 or nothing: a free one
 * @property {boolean} [trustAll] no folder is asked about
 * @property {Record<string, string>} [env] for the extension host, on top of this process's own
 */

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {() => void} stop ends the server with all its children
 * @property {Promise<number>} ended resolves to the exit code when it ends, whoever ended it
 */

/**
 * Starts the embedded VS Code's server and waits until it listens.
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer(options) {
  writeSettings(options.dataFolder);
  const child = spawn(node24(), serverArguments(options), {
    env: { ...process.env, ...ownTemporaryFolder(options.dataFolder), ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
    // A process group of its own, so that its extension hosts and their language servers can be ended with it.
    detached: process.platform !== "win32",
  });
  const stop = () => endGroup(child.pid, "SIGKILL");
  process.once("exit", stop);
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => child.on("close", (code) => resolve(code ?? 1)));
  void ended.then(() => process.off("exit", stop));
  try {
    return { port: await listening(child, ended), stop, ended };
  } catch (error) {
    stop();
    throw error;
  }
}

/**
 * Installs a package for the servers that keep their data in this folder.
 * @param {string} vsix
 * @param {string} dataFolder
 * @returns {number} the exit code
 */
export function installExtension(vsix, dataFolder) {
  const { status, stdout, stderr } = spawnSync(
    node24(),
    [
      join(vscodeFolder, "out", "server-main.js"),
      `--install-extension=${vsix}`,
      "--accept-server-license-terms",
      `--server-data-dir=${dataFolder}`,
    ],
    { encoding: "utf8" },
  );
  // Its log cannot be written without a native module, of which it speaks at length.
  console.log(stdout.trim());
  if (status !== 0) console.error(stderr);
  return status ?? 1;
}

/** @param {ServerOptions} options */
function serverArguments({ dataFolder, port = 0, trustAll = false }) {
  return [
    join(vscodeFolder, "out", "server-main.js"),
    "--host=127.0.0.1",
    `--port=${port}`,
    "--without-connection-token",
    "--accept-server-license-terms",
    "--disable-telemetry",
    // Without it a released workbench takes no extension in development from the address.
    "--enable-smoke-test-driver",
    // Should this process be killed in a way that it cannot clean up, the server leaves after some minutes.
    "--enable-remote-auto-shutdown",
    `--server-data-dir=${dataFolder}`,
    ...(trustAll ? ["--disable-workspace-trust"] : []),
  ];
}

/**
 * VS Code leaves sockets in the temporary folder when it is ended, so it gets one that goes with its data. Not on macOS, where
 * the path would be too long for a socket.
 * @param {string} dataFolder
 */
function ownTemporaryFolder(dataFolder) {
  if (process.platform !== "linux") return {};
  const folder = join(dataFolder, "tmp");
  mkdirSync(folder, { recursive: true });
  return { TMPDIR: folder };
}

/** @param {string} dataFolder */
function writeSettings(dataFolder) {
  const folder = join(dataFolder, "data", "User");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "settings.json"), JSON.stringify(settings, null, 2));
}

/**
 * @param {import("node:child_process").ChildProcessByStdio<null, import("node:stream").Readable, import("node:stream").Readable>} child
 * @param {Promise<number>} ended
 * @returns {Promise<number>} the port
 */
function listening(child, ended) {
  let output = "";
  const { promise, resolve, reject } = deferred();
  const fail = (/** @type {string} */ why) => reject(new Error(`The embedded VS Code ${why}:\n${output}`));
  const timer = setTimeout(() => fail("did not start in time"), startTimeout);
  const read = (/** @type {Buffer} */ chunk) => {
    if (output.length < 20_000) output += chunk.toString();
    const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
    if (port) resolve(Number(port));
  };
  child.stdout.on("data", read);
  child.stderr.on("data", read);
  child.on("error", (error) => fail(`could not be started (${error.message})`));
  void ended.then((code) => fail(`ended with exit code ${code}`));
  return promise.finally(() => clearTimeout(timer));
}
