import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "node:util";
import { chromium } from "playwright-core";
import { root } from "../../tools/paths.mjs";
import { deferred } from "./deferred.mjs";

/** @typedef {import("playwright-core").Page} Page */

const output = join(root, "out");
const log = join(output, "vscode.log");

const flags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];
const size = { width: 1400, height: 900 };
const minutes = 60_000;
const limits = { load: 2 * minutes, all: Number(process.env.REPORTWRIGHT_VSCODE_MINUTES ?? 20) * minutes };

/**
 * Shows the workbench at this address, which runs tests, and waits for them to end.
 * @param {object} options
 * @param {string} options.address
 * @param {string} options.executablePath of Chromium
 * @param {string} [options.locale] the display language
 * @param {{ended: Promise<number>, stop: () => void}} options.server
 * @param {(page: Page) => Promise<void>} options.onPage serves the page until it is closed
 * @param {(line: string) => void} [options.onLine] hears each of the suite's own lines
 * @returns {Promise<number>} the tests' exit code
 */
export async function showTests({ address, executablePath, locale = "en", server, onPage, onLine }) {
  mkdirSync(output, { recursive: true });
  writeFileSync(log, "");
  const browser = await chromium.launch({ executablePath, args: flags, timeout: limits.load });
  const permissions = ["clipboard-read", "clipboard-write"];
  const deviceScaleFactor = Number(process.env.REPORTWRIGHT_SCALE ?? 1);
  const page = await browser.newPage({ viewport: size, deviceScaleFactor, locale: "en-US", permissions });
  const { promise, resolve, reject } = deferred();
  page.on("crash", () => reject(new Error("The page with VS Code crashed.")));
  browser.on("disconnected", () => reject(new Error("Chromium ended.")));
  void server.ended.then((code) => reject(new Error(`The VS Code server ended with exit code ${code}.`)));
  const timer = setTimeout(() => reject(new Error("The tests did not end in time.")), limits.all);
  try {
    await page.addInitScript(setDisplayLanguage, locale);
    await page.exposeFunction(
      "codeAutomationLog",
      (/** @type {string} */ type, /** @type {unknown[]} */ args) => printLog(type, args, onLine),
    );
    await page.exposeFunction("codeAutomationExit", resolve);
    void onPage(page).catch(reject);
    await Promise.race([load(page, address), promise]);
    const code = await promise;
    if (code !== 0) console.error(`VS Code's own messages: ${log}`);
    return code;
  } catch (error) {
    await screenshot(page, "screenshots", "failure").catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
    browser.removeAllListeners("disconnected");
    await Promise.race([browser.close(), new Promise((done) => setTimeout(done, 10_000))]);
    server.stop();
  }
}

/**
 * Runs in the page, before VS Code. With no language pack its own texts stay English; extensions see, and use, this language.
 * @param {string} language
 */
function setDisplayLanguage(language) {
  Object.defineProperty(globalThis, "_VSCODE_NLS_LANGUAGE", { get: () => language, set: () => {} });
}

/**
 * Loads the page and waits for the workbench; a machine under load gets further attempts. No attempt is made after the
 * workbench is there, for then the tests run.
 * @param {Page} page
 * @param {string} address
 * @param {number} [attempts]
 */
async function load(page, address, attempts = 3) {
  try {
    await page.goto(address, { timeout: limits.load, waitUntil: "domcontentloaded" });
    await page.waitForSelector(".monaco-workbench", { timeout: limits.load, state: "attached" });
  } catch (error) {
    if (attempts <= 1) throw error;
    console.error("VS Code did not show up, trying once more…");
    await load(page, address, attempts - 1);
  }
}

/**
 * Passes the suite's lines on, which begin with a bar. VS Code's own, of which there are very many, go into a file only.
 * @param {string} type
 * @param {unknown[]} args
 * @param {(line: string) => void} [onLine]
 */
function printLog(type, args, onLine) {
  const text = format(...args);
  appendFileSync(log, `${type} ${text}\n`);
  if (!text.startsWith("│")) return;
  console.log(text);
  onLine?.(text);
}

/**
 * @param {Page} page
 * @param {string[]} path folders below `out`, and the name
 */
export async function screenshot(page, ...path) {
  const names = path.map((name) => name.replaceAll(/[^\w.-]+/g, "-"));
  const file = join(output, `${names.join("/")}.png`);
  await page.screenshot({ path: file });
  return file;
}
