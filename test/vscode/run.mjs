// Runs the suite in a real VS Code: $VSCODE_PATH, or the one that is downloaded where VSCODE_DOWNLOAD is set, or the embedded
// one. Needs Node 22 or newer, as @vscode/test-electron does. Arguments name the runs, all of them where there is none.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runTests } from "@vscode/test-electron";
import { embedded, examples } from "../tools/paths.mjs";
import { leaveNoOrphans, run } from "../tools/process.mjs";
import { buildSuite, buildWebSuite } from "./buildSuite.mjs";
import { runs } from "./runs.mjs";

/** @typedef {import("./runs.mjs").Run} Run */
/** @typedef {import("../tools/steps.mjs").Counts} Counts */

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

/**
 * @param {string} name
 * @param {Run} what
 * @param {string} extensionTestsPath
 * @returns {Promise<Counts>}
 */
async function perform(name, what, extensionTestsPath) {
  const { title, extension, vsix, locale = process.env.REPORTWRIGHT_LOCALE ?? "en", suites } = what;
  const only = process.env.REPORTWRIGHT_GREP ?? what.only;
  console.log(`\n── VS Code: ${title} (${name})`);
  // Short, for VS Code puts sockets into it, whose paths may not be long.
  const temporary = mkdtempSync(join(tmpdir(), "rw-"));
  const remove = () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  process.once("exit", remove);
  const workspace = copyWorkspace(what.workspace ?? examples, temporary);
  if (what.web) return runWeb(workspace, locale, { suites, only }).finally(remove);
  const results = join(temporary, "results.json");
  const folders = [
    `--user-data-dir=${join(temporary, "user")}`,
    `--extensions-dir=${join(temporary, "extensions")}`,
  ];
  try {
    const vscodeExecutablePath = executable();
    if (vsix !== undefined) await install(vscodeExecutablePath ?? "", vsix, folders);
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: extension,
      extensionTestsPath,
      extensionTestsEnv: {
        REPORTWRIGHT_RESULTS: results,
        REPORTWRIGHT_SUITES: suites.join(),
        REPORTWRIGHT_GREP: only,
      },
      launchArgs: [
        workspace,
        `--locale=${locale}`,
        ...(what.restricted && vscodeExecutablePath === launcher ? ["--restricted"] : []),
        ...folders,
      ],
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  const counts = existsSync(results) ? JSON.parse(readFileSync(results, "utf8")) : { passed: 0, failed: 1 };
  remove();
  process.off("exit", remove);
  return counts;
}

/**
 * The tests may change what they work on, so they get a copy.
 * @param {string} source
 * @param {string} temporary
 * @returns {string} what VS Code opens
 */
function copyWorkspace(source, temporary) {
  const folder = join(temporary, "examples");
  cpSync(source, folder, { recursive: true });
  const several = join(folder, "all.code-workspace");
  return existsSync(several) ? several : folder;
}

/**
 * @param {string} workspace
 * @param {string} locale
 * @param {{suites: string[], only: string | undefined}} which tests
 * @returns {Promise<Counts>}
 */
async function runWeb(workspace, locale, which) {
  const { runWebTests } = await import("./web/run.mjs");
  return runWebTests({ workspace, locale, tests: await buildWebSuite(which) }).catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
}

/**
 * @param {string} vscode
 * @param {string} vsix
 * @param {string[]} folders
 */
async function install(vscode, vsix, folders) {
  if (!existsSync(vsix)) throw new Error(`There is no package ${vsix}: npm run package makes it.`);
  const code = await run(vscode, [`--install-extension=${vsix}`, ...folders]);
  if (code !== 0) throw new Error(`The package could not be installed: exit code ${code}`);
}

/** @param {Counts} counts */
function record(counts) {
  const path = process.env.REPORTWRIGHT_RESULTS;
  if (!path) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(counts));
}

async function main() {
  checkDisplay(executable() ?? "");
  const extensionTestsPath = await buildSuite();
  const chosen = process.argv.slice(2);
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, what] of Object.entries(runs)) {
    if (chosen.length > 0 ? !chosen.includes(name) : what.onDemand) continue;
    const { passed, failed, skipped = 0 } = await perform(name, what, extensionTestsPath);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  record(total);
  return total.failed;
}

leaveNoOrphans(true);
main().then(
  (failed) => process.exit(failed === 0 ? 0 : 1),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
