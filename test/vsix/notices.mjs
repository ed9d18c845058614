import { readdirSync, readFileSync } from "node:fs";
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
  const { name, version, license, author } = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
  if (!license) throw new Error(`${name} does not say under which licence it stands.`);
  const file = readdirSync(path).find((entry) => /^licen[cs]e(?:[-.]|$)/i.test(entry));
  const text = file === undefined ? standardText(license, author) : readFileSync(join(path, file), "utf8");
  if (text === undefined) throw new Error(`${name} lacks the text of its licence, ${license}.`);
  return `${name} ${version} (${license})\n\n${text.trim().replaceAll("\r\n", "\n")}`;
}

/**
 * The text of a licence for a package that comes without it; undefined where it is not the same for all.
 * @param {string} license
 * @param {string | { name: string } | undefined} author
 */
function standardText(license, author) {
  const name = typeof author === "string" ? author : author?.name;
  if (license !== "MIT" || name === undefined) return undefined;
  const own = readFileSync(join(root, "LICENSE"), "utf8");
  return own.replace(/^Copyright.*$/m, `Copyright (c) ${name.replace(/ *<.*>$/, "")}`);
}
