import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { screenshot } from "./window.mjs";

/** @typedef {import("playwright-core").Page} Page */

const interval = 50;
const timeout = 20_000;

/**
 * What a test may ask of the window it runs in. Arguments come from the tests' side, suite/support/window.ts.
 * @type {Record<string, (page: Page, ...args: string[]) => Promise<unknown>>}
 */
const actions = {
  screenshot: (page, ...path) => screenshot(page, "screenshots", ...path),
  step: async (page, ...path) => process.env.REPORTWRIGHT_STEPS && screenshot(page, "screenshots", ...path),
  picture: (page, name) => screenshot(page, "pictures", name),
  resize: (page, width, height) => page.setViewportSize({ width: Number(width), height: Number(height) }),
  press: (page, keys) => page.keyboard.press(keys),
  type: (page, text) => page.keyboard.type(text, { delay: 20 }),
  copy: (page, text) => page.evaluate((copied) => navigator.clipboard.writeText(copied), text),
  click: (page, selector) => page.locator(selector).first().click({ timeout }),
  drag: (page, from, to) => page.locator(from).first().dragTo(page.locator(to).first(), { timeout }),
  text: (page, selector) => page.locator(selector).allInnerTexts(),
  html: (page, selector) => htmlInFrames(page, selector),
};

/**
 * The HTML of the elements of this selector, in whichever frame: webviews are frames in frames.
 * @param {Page} page
 * @param {string} selector
 */
async function htmlInFrames(page, selector) {
  const read = (/** @type {import("playwright-core").Frame} */ frame) =>
    frame
      .locator(selector)
      .evaluateAll((elements) => elements.map((element) => element.outerHTML))
      .catch(() => []); // A frame that is gone meanwhile.
  return (await Promise.all(page.frames().map(read))).flat();
}

/**
 * Answers the tests' requests. They run in a process of their own, which knows no more than this folder: a request is a file
 * `N.request.json`, its answer `N.answer.json`.
 * @param {Page} page
 * @param {string} folder
 */
export async function serveWindow(page, folder) {
  while (!page.isClosed()) {
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".request.json"))) {
      const request = join(folder, name);
      const answer = await perform(page, JSON.parse(readFileSync(request, "utf8")));
      rmSync(request);
      publish(join(folder, name.replace(".request.", ".answer.")), answer);
    }
    await setTimeout(interval);
  }
}

/**
 * Does what a test asks for.
 * @param {Page} page
 * @param {{action: string, args: string[]}} request
 */
export async function perform(page, { action, args }) {
  try {
    const result = await actions[action]?.(page, ...args);
    return { result: result ?? null };
  } catch (error) {
    return { error: `${action}: ${error instanceof Error ? error.message : error}` };
  }
}

/**
 * Writes a file that its reader never sees half written.
 * @param {string} path
 * @param {object} value
 */
function publish(path, value) {
  writeFileSync(`${path}.new`, JSON.stringify(value));
  renameSync(`${path}.new`, path);
}
