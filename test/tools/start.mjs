// npm start: builds the extension and opens VS Code with it on the example reports.
//   --port N     port of the VS Code in the browser
//   --no-open    opens nothing, and only prints the address of a VS Code to open in a browser
//   --embedded   the VS Code in the browser, even where there is a `code` command
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { workbenchAddress } from "../vscode/embedded/address.mjs";
import { ensureEmbedded } from "../vscode/embedded/install.mjs";
import { startServer } from "../vscode/embedded/server.mjs";
import { ensureInstalled } from "./install.mjs";
import { examples, root } from "./paths.mjs";
import { leaveNoOrphans, npm, run } from "./process.mjs";
import { onPath } from "./systemPackages.mjs";

const showcase = join(root, "test/vscode/showcase");

/** A report with something to find, if there is one. */
function example() {
  const files = readdirSync(examples, { recursive: true, encoding: "utf8" }).sort();
  const reports = files.filter((name) => name.endsWith(".md") && !name.endsWith("README.md"));
  const name = reports.find((report) => report.includes("broken")) ?? reports[0];
  return name && join(examples, name);
}

/** Whether a window can be opened on this machine. */
function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME } = process.env;
  return process.platform !== "linux" || Boolean(DISPLAY || WAYLAND_DISPLAY || WSL_DISTRO_NAME);
}

/** @param {string} code the `code` command */
async function openDesktop(code) {
  const file = example();
  console.log("Opening VS Code…");
  return run(code, [
    "--new-window",
    ...[root, showcase].map((path) => `--extensionDevelopmentPath=${path}`),
    examples,
    ...(file ? [file] : []),
  ]);
}

/**
 * The embedded VS Code waits for ever for a port that is taken.
 * @param {number} port
 */
async function checkPort(port) {
  if (!(port >= 0 && port < 65_536)) throw new Error("--port takes a number from 0 to 65535.");
  const probe = createServer().listen(port, "127.0.0.1");
  await once(probe, "listening").catch((error) => {
    throw new Error(`Port ${port} cannot be used: ${error.message}`);
  });
  probe.close();
  await once(probe, "close");
}

/**
 * @param {number} port
 * @param {boolean} open
 */
async function openEmbedded(port, open) {
  await ensureEmbedded();
  const dataFolder = mkdtempSync(join(tmpdir(), "reportwright-start-"));
  process.once("exit", () => rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 }));
  // The address takes one extension in development; the other is installed.
  cpSync(showcase, join(dataFolder, "extensions", "reportwright-showcase"), { recursive: true });
  const server = await startServer({ dataFolder, port, trustAll: true });
  const address = workbenchAddress(server.port, { folder: examples, extension: root, file: example() });
  console.log("VS Code with Reportwright is ready. Open this address in a browser (Ctrl+C ends it):");
  console.log(address);
  if (open) openBrowser(address);
  return server.ended;
}

/**
 * What opens an address in the user's browser.
 * @type {Record<string, string>}
 */
const openers = { darwin: "open", win32: "explorer" };

/** @param {string} address */
function openBrowser(address) {
  const command = openers[process.platform] ?? "xdg-open";
  spawn(command, [address], { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}

async function main() {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "0" },
      "no-open": { type: "boolean", default: false },
      embedded: { type: "boolean", default: false },
    },
  });
  const port = Number(values.port);
  await checkPort(port);
  await ensureInstalled();
  if ((await npm(["run", "--silent", "build"])) !== 0) throw new Error("The build failed.");
  const open = !values["no-open"] && hasDisplay();
  const code = values.embedded || !open ? undefined : onPath("code");
  return code ? openDesktop(code) : openEmbedded(port, open);
}

leaveNoOrphans();
main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
