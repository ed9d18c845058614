// Loaded before the command (node --require): at a call by which files are written, the process is killed, the call
// fails, or somebody else writes the file. REPORTWRIGHT_BREAK says what, as JSON:
//   {"kill": 3}                                       before the fourth call; of a piece of a file its half is written
//   {"fail": "writeSync", "code": "ENOSPC"}           every such call fails from then on, half done
//   {"change": "/path/of/a.md", "call": "openSync"}   before the first such call the file holds "somebody else's"
const fs = require("node:fs");

/** @type {{kill?: number, fail?: string, code?: string, change?: string, call?: string}} */
const { kill, fail, code, change, call: moment } = JSON.parse(process.env.REPORTWRIGHT_BREAK ?? "{}");
const calls = /** @type {const} */ ([
  "openSync",
  "writeSync",
  "fchownSync",
  "fchmodSync",
  "fsyncSync",
  "ftruncateSync",
  "renameSync",
  "linkSync",
  "rmSync",
]);

let count = 0;
let changed = false;

/**
 * Whether a call is about a file that is written: not standard output, nor a file that is only read.
 * @param {string} name
 * @param {unknown[]} args
 */
function writes(name, args) {
  if (name === "openSync") return args[1] !== "r" && args[1] !== undefined;
  return typeof args[0] !== "number" || args[0] > 2;
}

/**
 * Half of a piece comes to the disk.
 * @param {any} write
 * @param {unknown[]} args
 */
function half(write, args) {
  const [file, bytes, offset = 0, length = /** @type {any} */ (bytes).length, position] = args;
  write(file, bytes, offset, Math.floor(Number(length) / 2), position);
}

for (const name of calls) {
  const original = /** @type {any} */ (fs)[name];
  /** @type {any} */ (fs)[name] = (/** @type {unknown[]} */ ...args) => {
    if (!writes(name, args)) return original(...args);
    if (change !== undefined && name === moment && !changed) {
      changed = true;
      fs.writeFileSync(change, "somebody else's");
    }
    if (count++ === kill) {
      if (name === "writeSync") half(original, args);
      process.kill(process.pid, "SIGKILL");
    }
    if (name === fail) {
      if (name === "writeSync") half(original, args);
      throw Object.assign(new Error(`${code}: broken on purpose`), { code });
    }
    return original(...args);
  };
}
