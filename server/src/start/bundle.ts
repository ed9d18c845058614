import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { forget, keepCode, keptCode, type Place } from "./codeCache";
import { userCache } from "./userCache";
import { whenWarm } from "./warm";

/** What is kept of a bundle, and by whom. */
interface Keeping {
  /** What the code is kept as: processes of different work need different parts of a bundle. */
  readonly as: string;
  /** Whether this process may keep what there is not yet. */
  readonly keeps: boolean;
}

/** Set by the build: what each bundle is known by, a part of its hash. */
declare const REPORTWRIGHT_HASHES: Readonly<Record<string, string>> | undefined;
const hashes = typeof REPORTWRIGHT_HASHES === "object" ? REPORTWRIGHT_HASHES : undefined;

/** The build asks for code to be kept beside the bundle. */
const builds = process.env.REPORTWRIGHT_CODE_CACHE === "write";
/** Node's own word for those who want no such files. */
const refuses = Boolean(process.env.NODE_DISABLE_COMPILE_CACHE);

/**
 * Starts a bundle that lies beside this one. Compiling it would take longer than all the rest of a small run, so what V8
 * made of it is kept in a file: by the build for the version of Node that it is made with, by the first run for any other.
 * Each version of V8 looks for one of its own alone.
 */
export function startBundle(name: string, { as, keeps }: Keeping): void {
  const bundle = join(__dirname, `${name}.js`);
  const hash = hashes?.[name];
  if (hash === undefined) {
    require(bundle);
    return;
  }
  const places = placesOf(`${as}-${hash}-${process.arch}-${process.versions.v8}.cache`);
  const kept = builds ? undefined : firstOf(places);
  // The build leaves nothing but ASCII in it.
  const source = readFileSync(bundle, "latin1");
  const parameters = "exports, require, module, __filename, __dirname";
  const script = new Script(`(function (${parameters}) {${source}\n})`, {
    filename: bundle,
    cachedData: kept?.code,
  });
  // Other flags of V8 ask for other code: the next run keeps what is then right.
  if (script.cachedDataRejected === true && kept?.place.byUser) forget(kept.place.file);
  const place = places.find(({ byUser }) => byUser !== builds);
  if (kept === undefined && (keeps || builds) && place)
    whenWarm(() => keepCode(place, () => script.createCachedData()));
  script.runInThisContext()(exports, require, module, bundle, __dirname);
}

function placesOf(file: string): Place[] {
  const own = refuses ? undefined : userCache(process.env, process.platform);
  return [
    { file: join(__dirname, file), byUser: false },
    ...(own === undefined ? [] : [{ file: join(own, file), byUser: true }]),
  ];
}

function firstOf(places: readonly Place[]): { readonly place: Place; readonly code: Buffer } | undefined {
  for (const place of places) {
    const code = keptCode(place);
    if (code !== undefined) return { place, code };
  }
  return undefined;
}
