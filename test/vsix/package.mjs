// npm run package: makes the extension's package, out/reportwright.vsix, twice, and holds that both are the same bytes.
//   --accept   takes the sizes as they are for the measure of the next time
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureInstalled } from "../tools/install.mjs";
import { modernNode } from "../tools/modernNode.mjs";
import { root } from "../tools/paths.mjs";
import { leaveNoOrphans, npm, run } from "../tools/process.mjs";
import { bundles, stage } from "./files.mjs";
import { checkSizes } from "./sizes.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const output = join(root, "out");
export const vsix = join(output, "reportwright.vsix");

/** The time of every file in the package: nothing of it depends on when it was made. */
const EPOCH = "946684800";

/** @param {string} path */
async function pack(path) {
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
    { cwd: folder, env: { SOURCE_DATE_EPOCH: EPOCH, VSCE_TESTS: "1" } },
  );
  if (code !== 0) throw new Error(`vsce package failed with exit code ${code}`);
}

/** @param {string} path */
function digest(path) {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

async function main() {
  const { values } = parseArgs({ options: { accept: { type: "boolean", default: false } } });
  await ensureInstalled();
  await ensureInstalled(here);
  mkdirSync(output, { recursive: true });
  const first = join(output, "first.vsix");
  for (const path of [first, vsix]) {
    if ((await npm(["run", "--silent", "build"])) !== 0) throw new Error("The build failed.");
    await pack(path);
  }
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  copyFileSync(vsix, join(output, `reportwright-${version}.vsix`));
  const files = Object.fromEntries(bundles.map((bundle) => [bundle, join(root, bundle)]));
  const faults = checkSizes({ ...files, "reportwright.vsix": vsix }, "reportwright.vsix", values.accept);
  if (digest(first) !== digest(vsix)) faults.push("Two builds gave different packages.");
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
