// Measures how long the activation of the extension takes, beside that of one that does nothing: `node main.mjs ROUNDS`.
// Each round is a VS Code of its own. Prints one JSON value: the milliseconds of each round, by extension,
// as they pass and as the host's processor spends them.
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium } from "../../tools/chromium.mjs";
import { examples, root } from "../../tools/paths.mjs";
import { leaveNoOrphans } from "../../tools/process.mjs";
import { workbenchAddress } from "../embedded/address.mjs";
import { ensureEmbedded } from "../embedded/install.mjs";
import { startServer } from "../embedded/server.mjs";
import { showTests } from "../embedded/window.mjs";

/** @typedef {Record<string, {wall: number, cpu: number}>} Round */

const own = "reportwright.reportwright";
const bare = "reportwright.reportwright-bare";

/**
 * @param {string} executablePath of Chromium
 * @param {string[]} ids in the order that they are activated in
 * @returns {Promise<Round>}
 */
async function once(executablePath, ids) {
  const temporary = mkdtempSync(join(tmpdir(), "rw-"));
  const folder = join(temporary, "examples");
  const results = join(temporary, "results.json");
  const data = join(temporary, "data");
  cpSync(examples, folder, { recursive: true });
  // One extension can be in development; the other is installed, by lying where those lie.
  const installed = join(data, "extensions", `${bare}-0.0.0`);
  cpSync(join(import.meta.dirname, "..", "bare"), installed, { recursive: true });
  try {
    const server = await startServer({
      dataFolder: data,
      env: { REPORTWRIGHT_RESULTS: results, REPORTWRIGHT_EXTENSIONS: ids.join() },
    });
    const address = workbenchAddress(server.port, {
      folder,
      extension: root,
      tests: join(import.meta.dirname, "measure.cjs"),
    });
    const code = await showTests({ address, executablePath, server, onPage: async () => {} });
    if (code !== 0) throw new Error(`The measurement ended with exit code ${code}.`);
    return JSON.parse(readFileSync(results, "utf8"));
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

leaveNoOrphans(true);
await ensureEmbedded();
const executablePath = await ensureChromium();
const ids = [own, bare];
/** @type {Round[]} */
const rounds = [];
// Who comes first pays for what both need, so they take turns.
for (let round = 0; round < Number(process.argv[2] ?? 5); round++)
  rounds.push(await once(executablePath, round % 2 === 0 ? ids : ids.toReversed()));
console.log(JSON.stringify(rounds));
process.exit(0);
