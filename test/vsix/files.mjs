import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../tools/paths.mjs";
import { notices } from "./notices.mjs";

/**
 * What the package holds: paths from the root of the project, folders with all that they hold. Of the documentation the
 * pages that findings lead to; those of the report types are for reading elsewhere.
 */
const shipped = [
  "CHANGELOG.md",
  "LICENSE",
  "package.nls.json",
  "package.nls.zh-cn.json",
  "l10n",
  "media",
  "schemas",
  "snippets",
  "syntaxes",
  "server/docs/rules",
];

/** The bundles among it: the extension and the server for both hosts. The command is for its own package. */
export const bundles = [
  "client/dist/extension.js",
  "client/dist/extension.web.js",
  "server/dist/export.web.js",
  "server/dist/server.ipc.js",
  "server/dist/server.web.js",
  "server/dist/word.web.js",
];

/** Parts of the manifest that say how the project is built. */
const development = ["private", "bin", "files", "scripts", "allowScripts", "dependencies", "devDependencies"];

/**
 * Lays out the package's content in a folder of its own.
 * @param {string} folder
 */
export function stage(folder) {
  rmSync(folder, { recursive: true, force: true });
  for (const path of [...shipped, ...bundles]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  copyFileSync(join(root, "client/README.md"), join(folder, "README.md"));
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest(), null, 2)}\n`);
  // Says that nothing is to be left out.
  writeFileSync(join(folder, ".vscodeignore"), "");
  writeFileSync(join(folder, "ThirdPartyNotices.txt"), notices(bundles));
}

function manifest() {
  const whole = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const entries = Object.entries(whole).filter(([key]) => !development.includes(key));
  return { ...Object.fromEntries(entries), engines: { vscode: whole.engines.vscode } };
}
