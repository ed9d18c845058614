import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./process.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const packages = ["chromium", "fonts-noto-cjk"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The first program of these names on the PATH.
 * @param {string[]} candidates
 */
export function onPath(...candidates) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const suffixes = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  return candidates
    .flatMap((name) => folders.flatMap((folder) => suffixes.map((suffix) => join(folder, name + suffix))))
    .find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Chromium of this machine, if it has one. */
export function findChromium() {
  const told = process.env.CHROMIUM_PATH;
  if (told && !existsSync(told)) throw new Error(`CHROMIUM_PATH names no file: ${told}`);
  return told || onPath(...names) || elsewhere.find(existsSync);
}

/** The Chromium of this machine, installed by the system's package manager where that can be done without asking. */
export async function ensureChromium() {
  return findChromium() ?? (await installChromium()) ?? missing();
}

async function installChromium() {
  const aptGet = onPath("apt-get");
  const prefix = aptGet ? rootPrefix() : undefined;
  if (!aptGet || !prefix) return undefined;
  console.log(`Installing ${packages.join(" and ")} (apt-get)…`);
  const [command = aptGet, ...args] = [...prefix, aptGet];
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  // A source of packages that cannot be reached need not be the one that has Chromium, so the update may fail.
  await run(command, [...args, "update", "-qq"], { env });
  await run(command, [...args, "install", "-y", "-qq", "--no-install-recommends", ...packages], { env });
  return findChromium();
}

/** What to put before a command that needs root; undefined where root would have to type a password. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  const sudo = onPath("sudo");
  return sudo && spawnSync(sudo, ["-n", "true"]).status === 0 ? [sudo, "-n"] : undefined;
}

/** @returns {never} */
function missing() {
  throw new Error(
    "The tests in VS Code need Chromium, which is not on this machine.\n" +
      `  Debian, Ubuntu: sudo apt-get install ${packages.join(" ")}\n` +
      "  Fedora:         sudo dnf install chromium google-noto-sans-cjk-fonts\n" +
      "  macOS:          brew install --cask chromium\n" +
      "Or set CHROMIUM_PATH to the executable of a Chromium or Chrome, or VSCODE_PATH to that of a VS Code.",
  );
}
