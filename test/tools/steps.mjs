import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { modernNode } from "./modernNode.mjs";
import { embedded, results, root } from "./paths.mjs";
import { npm, run } from "./process.mjs";

/**
 * @typedef {{passed: number, failed: number, skipped?: number}} Counts
 * @typedef {{title: string, needs?: string, after?: string, run: () => Promise<Counts>}} Step `needs`: a step that it is not
 * run without; `after`: one whose result it takes, be that right or wrong
 */

/**
 * What `npm test` does, in order, by the name that `--only` takes.
 * @type {Record<string, Step>}
 */
export const steps = {
  lint: { title: "Format and lint", run: () => script("lint") },
  types: { title: "Types", run: () => script("typecheck") },
  generate: { title: "Generated files are up to date", run: () => script("generate", "--check") },
  build: { title: "Build", run: () => script("build") },
  unit: { title: "Unit, property, LSP and CLI tests", needs: "build", run: unit },
  package: { title: "Package of the extension", needs: "build", run: () => script("package") },
  vscode: { title: "Tests in VS Code", needs: "build", after: "package", run: vscode },
};

/**
 * A script of package.json, which counts as one test.
 * @param {string} name
 * @param {string[]} args
 * @returns {Promise<Counts>}
 */
async function script(name, ...args) {
  const code = await npm(["run", "--silent", name, "--", ...args]);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @returns {Promise<Counts>} */
async function unit() {
  const path = freshResults("unit.json");
  const code = await npm([
    "run",
    "--silent",
    "unit",
    "--",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${path}`,
  ]);
  return trusted(readCounts(path, vitestCounts), code);
}

/** @returns {Promise<Counts>} */
async function vscode() {
  const path = freshResults("vscode.json");
  const code = await run(await nodeForTests(), [join(root, "test/vscode/run.mjs")], {
    env: { REPORTWRIGHT_RESULTS: path },
  });
  return trusted(
    readCounts(path, (counts) => counts),
    code,
  );
}

/** A Node that is new enough for the VS Code that is used, with all that this VS Code needs installed. */
async function nodeForTests() {
  if (process.env.VSCODE_PATH || process.env.VSCODE_DOWNLOAD) return modernNode();
  const { ensureEmbedded, node24 } = await import(`${embedded}/install.mjs`);
  await ensureEmbedded();
  await (await import("./chromium.mjs")).ensureChromium();
  return node24();
}

/** @param {string} name */
function freshResults(name) {
  const path = join(results, name);
  rmSync(path, { force: true });
  return path;
}

/**
 * @param {string} path
 * @param {(report: any) => Counts} count
 * @returns {Counts}
 */
function readCounts(path, count) {
  if (!existsSync(path)) {
    console.error("The tests left no results: they crashed.");
    return { passed: 0, failed: 1 };
  }
  return count(JSON.parse(readFileSync(path, "utf8")));
}

/**
 * @param {any} report
 * @returns {Counts}
 */
function vitestCounts(report) {
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * A run that failed without a failed test, or passed without a test, has failed.
 * @param {Counts} counts
 * @param {number} code the run's exit code
 * @returns {Counts}
 */
function trusted(counts, code) {
  if (counts.failed > 0) return counts;
  if (counts.passed === 0) console.error("No test was run.");
  else if (code !== 0) console.error(`All tests passed, and yet the run ended with exit code ${code}.`);
  else return counts;
  return { ...counts, failed: 1 };
}
