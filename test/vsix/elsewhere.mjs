import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { modernNode } from "../tools/modernNode.mjs";
import { root } from "../tools/paths.mjs";
import { run } from "../tools/process.mjs";

/** Installed packages: they are the same, wherever they are. */
const installed = ["node_modules", "test/vsix/node_modules"];

/**
 * Builds the package from a copy of the project in a folder of another name, as somebody else would, with another Node
 * where there is one.
 * @param {string} vsix where it is to be
 */
export async function elsewhere(vsix) {
  const folder = mkdtempSync(join(tmpdir(), "another place for "));
  try {
    copyTo(folder);
    const env = { TZ: "Pacific/Auckland", LANG: "zh_CN.UTF-8", LC_ALL: "zh_CN.UTF-8" };
    const script = join(folder, "test/vsix/package.mjs");
    const code = await run(await modernNode(), [script, "--to", vsix], { cwd: folder, env });
    if (code !== 0) throw new Error(`The package could not be made elsewhere: exit code ${code}.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function copyTo(folder) {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const files = execFileSync("git", args, { cwd: root, encoding: "utf8" }).split("\0").filter(Boolean);
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    // A file that was removed is in the list until that is committed.
    cpSync(join(root, file), join(folder, file), { force: true, errorOnExist: false });
  }
  for (const packages of installed) symlinkSync(join(root, packages), join(folder, packages), "junction");
}
