// npm run package: makes the extension's package, out/reportwright.vsix, and once more from a copy of the project in
// another folder, in another time zone and language; holds that both are the same bytes. Beside it stands the list of
// what is in it, out/reportwright.cdx.json.
//   --accept   takes the sizes as they are for the measure of the next time
//   --to FILE  makes the package there and nothing else
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureInstalled } from "../tools/install.mjs";
import { modernNode } from "../tools/modernNode.mjs";
import { root } from "../tools/paths.mjs";
import { leaveNoOrphans, npm, run } from "../tools/process.mjs";
import { elsewhere } from "./elsewhere.mjs";
import { bundles, stage } from "./files.mjs";
import { writeBill } from "./sbom.mjs";
import { checkSizes } from "./sizes.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const output = join(root, "out");
export const vsix = join(output, "reportwright.vsix");

/** The time of every file in the package: nothing of it depends on when it was made. */
const EPOCH = "946684800";

/**
 * Builds everything and packs it.
 * @param {string} path
 */
async function pack(path) {
  if ((await npm(["run", "--silent", "build"])) !== 0) throw new Error("The build failed.");
  const folder = join(output, "vsix");
  stage(folder);
  const vsce = join(here, "node_modules/@vscode/vsce/vsce");
  const code = await run(
    await modernNode(),
    [
      vsce,
      "package",
      "--no-dependencies",
      "--allow-missing-repository",
      "--no-rewrite-relative-links",
      "--out",
      path,
    ],
    // An archive holds local times.
    { cwd: folder, env: { SOURCE_DATE_EPOCH: EPOCH, TZ: "UTC", VSCE_TESTS: "1" } },
  );
  if (code !== 0) throw new Error(`vsce package failed with exit code ${code}`);
}

/** @param {string} path */
function digest(path) {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

async function main() {
  const options = /** @type {const} */ ({
    accept: { type: "boolean", default: false },
    to: { type: "string" },
  });
  const { values } = parseArgs({ options });
  mkdirSync(output, { recursive: true });
  if (values.to !== undefined) {
    await pack(resolve(values.to));
    return 0;
  }
  await ensureInstalled();
  await ensureInstalled(here);
  await pack(vsix);
  const second = join(output, "elsewhere.vsix");
  await elsewhere(second);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  copyFileSync(vsix, join(output, `reportwright-${version}.vsix`));
  const files = Object.fromEntries(bundles.map((bundle) => [bundle, join(root, bundle)]));
  const faults = checkSizes({ ...files, "reportwright.vsix": vsix }, "reportwright.vsix", values.accept);
  if (digest(second) !== digest(vsix))
    faults.push("Two builds in different folders gave different packages.");
  faults.push(...(await writeBill(join(output, "reportwright.cdx.json"), bundles)));
  console.log(`sha256 ${digest(vsix)}  ${vsix}`);
  for (const fault of faults) console.error(fault);
  return faults.length;
}

leaveNoOrphans();
main().then(
  (faults) => process.exit(faults === 0 ? 0 : 1),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
