import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../tools/paths.mjs";

const at = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const bare = at("bare");

/**
 * @typedef {object} Run
 * @property {string} title
 * @property {string} extension folder of the extension in development
 * @property {string} [vsix] a package to install before
 * @property {string} [workspace] a folder that is opened, or a folder with a file `all.code-workspace`; the examples where
 * nothing is said
 * @property {boolean} [restricted] nobody trusts the workspace; in the embedded VS Code alone
 * @property {string} [locale] the display language
 * @property {string[]} suites folders of test files
 * @property {boolean} [web] in VS Code for the browser alone, where there is no Node
 * @property {string} [only] which tests, by a pattern of their titles
 * @property {boolean} [onDemand] runs when it is named, and not otherwise
 */

/**
 * The runs of the suite, each a VS Code of its own.
 * @type {Record<string, Run>}
 */
export const runs = {
  development: { title: "the extension in development", extension: root, suites: ["main", "scenario"] },
  chinese: { title: "in Chinese", extension: root, locale: "zh-cn", suites: ["chinese", "scenario"] },
  web: { title: "the web host", extension: root, web: true, suites: ["main", "scenario"] },
  webChinese: {
    title: "the web host, in Chinese",
    extension: root,
    web: true,
    locale: "zh-cn",
    suites: ["chinese", "scenario"],
  },
  roots: {
    title: "several folders, not trusted",
    extension: root,
    workspace: at("roots"),
    restricted: true,
    suites: ["roots"],
  },
  // The server's process is found by `ps`.
  ...(process.platform !== "win32" && {
    faults: { title: "a server that is killed", extension: root, suites: ["faults"] },
  }),
  package: {
    title: "the package, installed",
    extension: bare,
    vsix: join(root, "out/reportwright.vsix"),
    suites: ["main"],
    only: "main job|Report view|activation",
  },
  pictures: { title: "pictures", extension: root, suites: ["pictures"], onDemand: true },
  picturesChinese: {
    title: "pictures, in Chinese",
    extension: root,
    locale: "zh-cn",
    suites: ["pictures"],
    onDemand: true,
  },
};
