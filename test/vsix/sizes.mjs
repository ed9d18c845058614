import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../tools/paths.mjs";

const kept = join(root, "test/vsix/sizes.json");

/** A package beyond this is too large, whatever it was before. */
const LIMIT = 1024 * 1024;
const GROWTH = 1.1;

/**
 * Prints how large the files are, beside what they were when somebody last looked. What has grown by more than a tenth
 * is a fault until somebody accepts it: npm run package -- --accept.
 * @param {Record<string, string>} files their paths, by name
 * @param {string} vsix the name of the package among them
 * @param {boolean} accept
 * @returns {string[]} what is wrong
 */
export function checkSizes(files, vsix, accept) {
  const before = existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : {};
  const now = Object.fromEntries(Object.entries(files).map(([name, path]) => [name, statSync(path).size]));
  for (const [name, size] of Object.entries(now)) {
    const change = before[name] === undefined ? "" : ` (${percent(size / before[name] - 1)})`;
    console.log(`${name.padEnd(28)} ${String(Math.round(size / 1024)).padStart(5)} KB${change}`);
  }
  if (accept) writeFileSync(kept, `${JSON.stringify(now, null, 2)}\n`);
  const faults = Object.entries(now)
    .filter(([name, size]) => !accept && size > (before[name] ?? size) * GROWTH)
    .map(([name]) => `${name} has grown by more than a tenth. If that is meant: npm run package -- --accept`);
  if ((now[vsix] ?? 0) > LIMIT) faults.push(`The package is larger than ${LIMIT / 1024} KB.`);
  return faults;
}

/** @param {number} part */
function percent(part) {
  return `${part < 0 ? "" : "+"}${(part * 100).toFixed(1)} %`;
}
