// Runs the suite in a real VS Code: $VSCODE_PATH, or the one that is downloaded where VSCODE_DOWNLOAD is set, or the embedded
// one. Needs Node 22 or newer, as @vscode/test-electron does.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import { embedded, examples, root } from "../tools/paths.mjs";
import { leaveNoOrphans } from "../tools/process.mjs";
import { buildSuite } from "./buildSuite.mjs";

const launcher = join(embedded, "launcher.mjs");

/** undefined: test-electron downloads one */
function executable() {
  if (process.env.VSCODE_PATH) return process.env.VSCODE_PATH;
  return process.env.VSCODE_DOWNLOAD ? undefined : launcher;
}

/** @param {string} vscodeExecutablePath */
function checkDisplay(vscodeExecutablePath) {
  if (vscodeExecutablePath === launcher || process.platform !== "linux") return;
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return;
  throw new Error("VS Code needs a display: run this under xvfb-run (Debian: apt-get install xvfb).");
}

async function main() {
  const vscodeExecutablePath = executable();
  checkDisplay(vscodeExecutablePath ?? "");
  const extensionTestsPath = await buildSuite();
  // Short, for VS Code puts sockets into it, whose paths may not be long.
  const temporary = mkdtempSync(join(tmpdir(), "rw-"));
  process.once("exit", () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }));
  const workspace = join(temporary, "examples");
  cpSync(examples, workspace, { recursive: true });
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath,
    launchArgs: [
      workspace,
      `--locale=${process.env.REPORTWRIGHT_LOCALE ?? "en"}`,
      `--user-data-dir=${join(temporary, "user")}`,
      `--extensions-dir=${join(temporary, "extensions")}`,
    ],
  });
}

leaveNoOrphans(true);
main().then(
  () => process.exit(0),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
