import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../tools/paths.mjs";

const bare = fileURLToPath(new URL("bare", import.meta.url));

/**
 * @typedef {object} Run
 * @property {string} title
 * @property {string} extension folder of the extension in development
 * @property {string} [vsix] a package to install before
 * @property {string} [locale] the display language
 * @property {string} [suite] which test files, `main` where nothing is said
 * @property {boolean} [web] in VS Code for the browser alone, where there is no Node
 * @property {string} [only] which tests, by a pattern of their titles
 */

/**
 * The runs of the suite, each a VS Code of its own.
 * @type {Record<string, Run>}
 */
export const runs = {
  development: { title: "the extension in development", extension: root },
  chinese: { title: "in Chinese", extension: root, locale: "zh-cn", suite: "chinese" },
  web: { title: "the web host", extension: root, web: true },
  package: {
    title: "the package, installed",
    extension: bare,
    vsix: join(root, "out/reportwright.vsix"),
    only: "main job|Report view|activation",
  },
};
