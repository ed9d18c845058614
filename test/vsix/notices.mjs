import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../tools/paths.mjs";

/**
 * The licences of all that others wrote and that is in these bundles, as the bundler says.
 * @param {readonly string[]} bundles
 */
export function notices(bundles) {
  const packages = [...new Set(bundles.flatMap(packagesIn))].sort();
  const texts = packages.map(notice);
  const head = "Reportwright holds the following software of others, under the licences given here.";
  return `${[head, ...texts].join(`\n\n${"-".repeat(100)}\n\n`)}\n`;
}

/**
 * Folders of the packages that a bundle takes something from.
 * @param {string} bundle
 * @returns {string[]}
 */
export function packagesIn(bundle) {
  const meta = JSON.parse(
    readFileSync(join(root, "out", "meta", `${bundle.replaceAll("/", "-")}.json`), "utf8"),
  );
  const inputs = Object.values(meta.outputs).flatMap((/** @type {any} */ output) =>
    Object.keys(output.inputs),
  );
  return inputs.flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []);
}

/** @param {string} folder */
function notice(folder) {
  const path = join(root, folder);
  const { name, version, license } = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
  const file = readdirSync(path).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry));
  if (!license) throw new Error(`${name} does not say under which licence it stands.`);
  const text = file && existsSync(join(path, file)) ? readFileSync(join(path, file), "utf8").trim() : "";
  return `${name} ${version} (${license})${text === "" ? "" : `\n\n${text.replaceAll("\r\n", "\n")}`}`;
}
