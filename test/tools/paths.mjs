import { fileURLToPath } from "node:url";

const at = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

export const root = at("../..").replace(/[\\/]$/, "");
export const examples = at("../examples");
export const embedded = at("../vscode/embedded");
export const results = at("../../out/results");
