import { ensureChromium } from "../../tools/chromium.mjs";
import { ensureInstalled } from "../../tools/install.mjs";
import { showTests } from "../embedded/window.mjs";
import { perform } from "../embedded/windowServer.mjs";
import { serveWorkbench } from "./server.mjs";

/** @typedef {import("../../tools/steps.mjs").Counts} Counts */

const SUMMARY = /VS Code: (\d+) passed, (\d+) failed, (\d+) skipped/;

/**
 * Runs the suite in VS Code for the browser, whose extensions run in a web worker.
 * @param {{workspace: string, tests: string, locale: string}} what
 * @returns {Promise<Counts>}
 */
export async function runWebTests({ locale, ...folders }) {
  await ensureInstalled(import.meta.dirname);
  const executablePath = await ensureChromium();
  /** @type {import("playwright-core").Page | undefined} */
  let page;
  const server = await serveWorkbench({
    ...folders,
    window: async (request) => (page === undefined ? { error: "no window" } : perform(page, request)),
  });
  /** @type {Counts} */
  let counts = { passed: 0, failed: 1 };
  try {
    await showTests({
      address: server.address,
      executablePath,
      locale,
      server,
      onPage: async (shown) => {
        page = shown;
      },
      onLine: (line) => {
        const [, passed, failed, skipped] = SUMMARY.exec(line) ?? [];
        if (passed !== undefined)
          counts = { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
      },
    });
  } finally {
    server.stop();
  }
  return counts;
}
