import { createHash } from "node:crypto";
import { readdirSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { codeOf } from "./errorCode";

/**
 * What stands beside a file while it is written. A draft (`tmp`) is what the file is to hold: when its writer was ended
 * before it was there, the file is whole and the draft is of no use. A copy (`bak`) is what the file held: when its
 * writer was ended, the file may be torn and the copy is all there is.
 */
export type Aid = "tmp" | "bak";

/** Milliseconds after which an aid may be left over: its writer may run on another machine that shares the folder. */
const STALE = 60_000;

/** Bytes of a name that is taken as it is. */
const LONGEST = 200;

let made = 0;

/** A name for an aid that no other write uses. */
export function aidOf(target: string, aid: Aid): string {
  return join(dirname(target), `.${shortName(target)}.${process.pid}-${++made}.${aid}`);
}

/** The name of a file, short enough for more to stand behind it in the 255 bytes that file systems take. */
function shortName(target: string): string {
  const name = basename(target);
  if (Buffer.byteLength(name) <= LONGEST) return name;
  return `${[...name].slice(0, 40).join("")}~${createHash("sha256").update(name).digest("hex").slice(0, 8)}`;
}

/** The aids beside a file whose writers have ended without them. */
export function leftOver(target: string, aid: Aid): string[] {
  const start = `.${shortName(target)}.`;
  return namesIn(dirname(target))
    .filter((name) => name.startsWith(start))
    .filter((name) => {
      const [, writer] = /^(\d+)-\d+\.(?:tmp|bak)$/.exec(name.slice(start.length)) ?? [];
      return writer !== undefined && name.endsWith(`.${aid}`) && hasEnded(Number(writer));
    })
    .map((name) => join(dirname(target), name))
    .filter(isStale);
}

/** Takes away an aid, if it is there. */
export function discard(aid: string): void {
  try {
    rmSync(aid, { force: true });
  } catch {
    // There is no folder that it could be in.
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function hasEnded(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return false;
  } catch (error) {
    return codeOf(error) === "ESRCH";
  }
}

function isStale(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs > STALE;
}
