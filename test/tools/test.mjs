// npm test: installs what is missing, runs every check there is, and ends with one line that adds them up.
// npm test -- --only unit,vscode   runs some of them (with what they need).
import { parseArgs } from "node:util";
import { ensureInstalled } from "./install.mjs";
import { leaveNoOrphans } from "./process.mjs";
import { steps } from "./steps.mjs";

/** @typedef {import("./steps.mjs").Counts} Counts */

/** @param {string[]} names */
function withNeeds(names) {
  const unknown = names.find((name) => !(name in steps));
  if (unknown) throw new Error(`No such part: ${unknown}. There are ${Object.keys(steps).join(", ")}.`);
  const needed = names.flatMap((name) => [steps[name]?.needs ?? [], steps[name]?.after ?? []].flat());
  return Object.keys(steps).filter((name) => names.includes(name) || needed.includes(name));
}

/**
 * Runs one step. Whatever is thrown in it is a failure of this step alone.
 * @param {string} name
 * @param {Set<string>} failed steps that failed before
 * @returns {Promise<Counts>}
 */
async function runStep(name, failed) {
  const { title, needs, run } = /** @type {import("./steps.mjs").Step} */ (steps[name]);
  console.log(`\n── ${title} (${name})`);
  if (needs && failed.has(needs)) {
    console.error(`Not run, for "${needs}" failed.`);
    return { passed: 0, failed: 1 };
  }
  const start = performance.now();
  const counts = await run().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  console.log(`── ${name}: ${describe(counts)}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return counts;
}

/** @param {Counts} counts */
function describe({ passed, failed, skipped = 0 }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

async function main() {
  const { values } = parseArgs({ options: { only: { type: "string" } } });
  const names = withNeeds(values.only?.split(",") ?? Object.keys(steps));
  await ensureInstalled();
  const total = { passed: 0, failed: 0 };
  /** @type {Set<string>} */
  const failed = new Set();
  for (const name of names) {
    const counts = await runStep(name, failed);
    if (counts.failed > 0) failed.add(name);
    total.passed += counts.passed;
    total.failed += counts.failed;
  }
  if (failed.size > 0) console.log(`\nFailed: ${[...failed].join(", ")}`);
  return total;
}

leaveNoOrphans();
const { passed, failed } = await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1 };
});
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
