// npm pack makes the package of the command, reportwright-VERSION.tgz, and runs this before: the build, and the licences
// of what its bundles hold.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../tools/paths.mjs";
import { npm } from "../tools/process.mjs";
import { notices } from "./notices.mjs";

if ((await npm(["run", "--silent", "build"])) !== 0) throw new Error("The build failed.");
const { files } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const bundles = files.filter((/** @type {string} */ path) => path.startsWith("server/dist/"));
writeFileSync(join(root, "ThirdPartyNotices.txt"), notices(bundles));
