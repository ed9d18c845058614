#!/usr/bin/env node
// Takes the arguments of VS Code's own executable and does what it would do, with the embedded VS Code in Chromium: runs the
// extension's tests and ends with their exit code, or installs an extension.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium } from "../../tools/chromium.mjs";
import { leaveNoOrphans } from "../../tools/process.mjs";
import { workbenchAddress } from "./address.mjs";
import { installExtension, startServer } from "./server.mjs";
import { showTests } from "./window.mjs";
import { serveWindow } from "./windowServer.mjs";

/**
 * @param {string[]} argv
 * @param {string} name
 */
function option(argv, name) {
  return argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
}

/** @param {string[]} argv */
function parse(argv) {
  const folder = argv.find((argument) => !argument.startsWith("-"));
  const extension = option(argv, "extensionDevelopmentPath");
  const tests = option(argv, "extensionTestsPath");
  if (!folder || !extension || !tests) throw new Error("A folder, an extension or its tests are missing.");
  return { folder, extension, tests, data: option(argv, "user-data-dir"), locale: option(argv, "locale") };
}

/** @param {string[]} argv */
async function main(argv) {
  const vsix = option(argv, "install-extension");
  if (vsix !== undefined) return installExtension(vsix, option(argv, "user-data-dir") ?? "");
  const { folder, extension, tests, data, locale } = parse(argv);
  const executablePath = await ensureChromium();
  const temporary = mkdtempSync(join(tmpdir(), "reportwright-window-"));
  process.once("exit", () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }));
  const server = await startServer({
    dataFolder: data ?? join(temporary, "data"),
    // Who starts tests of VS Code asks for trust by default; `--restricted`, of our own, takes that back.
    trustAll: argv.includes("--disable-workspace-trust") && !argv.includes("--restricted"),
    env: { REPORTWRIGHT_WINDOW: temporary },
  });
  const address = workbenchAddress(server.port, { folder, extension, tests });
  return showTests({
    address,
    executablePath,
    locale,
    server,
    onPage: (page) => serveWindow(page, temporary),
  });
}

leaveNoOrphans(true);
main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
