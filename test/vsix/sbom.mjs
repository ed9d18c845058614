import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../tools/paths.mjs";
import { packagesIn } from "./notices.mjs";

/**
 * Writes the software bill of materials (CycloneDX) of what the bundles hold, as npm makes it from the lockfile. It is
 * the same every time: the number and the time that npm gives each are left out.
 * @param {string} path
 * @param {readonly string[]} bundles
 * @returns {Promise<string[]>} what is wrong
 */
export async function writeBill(path, bundles) {
  const bill = billOf();
  const { serialNumber: _number, ...rest } = bill;
  const { timestamp: _time, ...metadata } = bill.metadata;
  const used = new Set(bundles.flatMap(packagesIn).map(identityOf));
  const components = bill.components.filter((/** @type {any} */ one) =>
    used.has(`${one.name}@${one.version}`),
  );
  const refs = new Set(components.map((/** @type {any} */ one) => one["bom-ref"]));
  const dependencies = bill.dependencies
    .filter((/** @type {any} */ one) => refs.has(one.ref))
    .map((/** @type {any} */ one) => ({
      ...one,
      dependsOn: one.dependsOn?.filter((/** @type {string} */ ref) => refs.has(ref)),
    }));
  writeFileSync(path, `${JSON.stringify({ ...rest, metadata, components, dependencies }, null, 2)}\n`);
  const named = new Set(components.map((/** @type {any} */ one) => `${one.name}@${one.version}`));
  return [...used]
    .filter((one) => !named.has(one))
    .map((one) => `${one} is bundled, and in no bill of materials.`);
}

function billOf() {
  const args = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"];
  const self = process.env.npm_execpath;
  const [command, before] = self?.endsWith(".js") ? [process.execPath, [self]] : ["npm", []];
  return JSON.parse(
    execFileSync(command, [...before, ...args], { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 }),
  );
}

/**
 * @param {string} folder of a package
 * @returns {string} name@version
 */
function identityOf(folder) {
  const { name, version } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  return `${name}@${version}`;
}
