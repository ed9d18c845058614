import { existsSync } from "node:fs";
import { installPackages, onPath } from "./systemPackages.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const packages = ["chromium", "fonts-noto-cjk"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

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
  await installPackages(packages);
  return findChromium();
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
