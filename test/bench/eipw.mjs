// Runs Ethereum's validator, which comes as a library, over a folder as a command would.
// node eipw.mjs PEERS_NODE_MODULES FOLDER
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [modules = "", folder = "."] = process.argv.slice(2);
const { lint, format } = createRequire(join(modules, "x.js"))("eipw-lint-js");
const files = readdirSync(folder).map((name) => join(folder, name));
for (const snippet of await lint(files)) process.stdout.write(`${format(snippet)}\n`);
