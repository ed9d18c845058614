import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";

/** Set by the build: which bundle this one starts. */
declare const REPORTWRIGHT_STARTS: string | undefined;

/**
 * Starts the command, or the language server: a bundle of its own next to this one. Compiling it would take as long as
 * all the rest of a small run, so the build keeps what V8 made of it in a file, the way Node 22's compile cache does.
 * Another version of V8 finds none of its own, and the bundle is then compiled as always.
 */
const name = typeof REPORTWRIGHT_STARTS === "string" ? REPORTWRIGHT_STARTS : "command";
const bundle = join(__dirname, `${name}.js`);
const cache = join(__dirname, `${name}-${process.arch}-${process.versions.v8}.cache`);

/** The build asks for the cache to be written, when the functions that a check needs have been compiled. */
const writes = process.env.REPORTWRIGHT_CODE_CACHE === "write";

function readCache(): Buffer | undefined {
  try {
    return writes ? undefined : readFileSync(cache);
  } catch {
    return undefined;
  }
}

function start(): void {
  const cachedData = readCache();
  if (cachedData === undefined && !writes) {
    require(bundle);
    return;
  }
  // The build leaves nothing but ASCII in it.
  const source = readFileSync(bundle, "latin1");
  const parameters = "exports, require, module, __filename, __dirname";
  const script = new Script(`(function (${parameters}) {${source}\n})`, { filename: bundle, cachedData });
  script.runInThisContext()(exports, require, module, bundle, __dirname);
  if (writes) process.once("exit", () => writeFileSync(cache, script.createCachedData()));
}

start();
