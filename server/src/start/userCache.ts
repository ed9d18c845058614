import { statSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The folder for what this user's programs can make anew; undefined where the environment names none. Node's own
 * compile cache lies in the folder for temporary files unless told otherwise, where another user may have made it before.
 */
export function userCache(env: Env, platform: NodeJS.Platform): string | undefined {
  const named = platform === "win32" ? env.LOCALAPPDATA : env.XDG_CACHE_HOME;
  if (named !== undefined && isAbsolute(named)) return join(named, "reportwright");
  const home = platform === "win32" ? undefined : env.HOME;
  if (home === undefined || !isAbsolute(home)) return undefined;
  return join(home, platform === "darwin" ? "Library/Caches" : ".cache", "reportwright");
}

/** The user that a file must be of; undefined on Windows, which keeps what is a user's own from the others. */
const self = process.geteuid?.();

/** Whether a file or folder is this user's, and no other may write into it. */
export function isOwn({ uid, mode }: { readonly uid: number; readonly mode: number }): boolean {
  return self === undefined || (uid === self && (mode & 0o022) === 0);
}

/**
 * Whether this user may keep files in the folder: it is the user's own or, where there is none yet, the nearest above it
 * is. With sudo the environment may still name the home of another.
 */
export function mayKeepIn(folder: string): boolean {
  const stat = statSync(folder, { throwIfNoEntry: false });
  return stat === undefined ? mayMake(folder) : isOwn(stat);
}

function mayMake(folder: string): boolean {
  const above = dirname(folder);
  const stat = statSync(above, { throwIfNoEntry: false });
  if (stat !== undefined) return self === undefined || stat.uid === self;
  return above !== folder && mayMake(above);
}
