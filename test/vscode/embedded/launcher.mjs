#!/usr/bin/env node
// Takes the arguments of VS Code's own executable and does what it would do, with the embedded VS Code in Chromium: runs the
// extension's tests and ends with their exit code.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium } from "../../tools/chromium.mjs";
import { workbenchAddress } from "./address.mjs";
import { startServer } from "./server.mjs";
import { showTests } from "./window.mjs";
import { serveWindow } from "./windowServer.mjs";

/**
 * @param {string[]} argv
 * @returns {{folder: string, all: (name: string) => string[]}}
 */
function parse(argv) {
  const folder = argv.find((argument) => !argument.startsWith("-"));
  if (!folder) throw new Error("No folder to open among the arguments.");
  const all = (/** @type {string} */ name) =>
    argv
      .filter((argument) => argument.startsWith(`--${name}=`))
      .map((argument) => argument.slice(name.length + 3));
  return { folder, all };
}

/** @param {string[]} argv */
async function main(argv) {
  const { folder, all } = parse(argv);
  const [tests] = all("extensionTestsPath");
  if (!tests) throw new Error("--extensionTestsPath is missing.");
  const executablePath = await ensureChromium();
  const temporary = mkdtempSync(join(tmpdir(), "reportwright-window-"));
  process.once("exit", () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }));
  const server = await startServer({
    dataFolder: all("user-data-dir")[0] ?? join(temporary, "data"),
    trustAll: argv.includes("--disable-workspace-trust"),
    env: { REPORTWRIGHT_WINDOW: temporary },
  });
  const address = workbenchAddress(server.port, {
    folder,
    extensions: all("extensionDevelopmentPath"),
    tests,
  });
  return showTests({ address, executablePath, server, onPage: (page) => serveWindow(page, temporary) });
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => process.exit(130));
main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
