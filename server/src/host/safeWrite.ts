import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  ftruncateSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { aidOf, discard, leftOver } from "./drafts";
import { codeOf } from "./errorCode";
import { fromNative } from "./nodeFileSystem";
import { within } from "./paths";

/** Why a file was not written. What was there is then there still. */
export type WriteProblem = "changed" | "denied" | "full" | "outside" | "no-file" | "interrupted" | "other";

/** A file, and what it holds as far as the writer knows. */
export interface Replacement {
  readonly path: string;
  /** What was read: a file that holds something else by now is left alone. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** Links that lead out of this folder are not followed. */
  readonly root: string;
}

/**
 * Puts new content in the place of the old: the file is the one or the other at every moment, whatever happens. Its
 * mode and owner, and the links that lead to it, stay. Undefined when it is done.
 */
export function replaceFile({ path, before, after, root }: Replacement): WriteProblem | undefined {
  try {
    const target = targetOf(path, root);
    if (target === undefined) return "outside";
    const stats = statSync(target);
    if (!stats.isFile()) return "no-file";
    accessSync(target, constants.W_OK);
    if (!holds(target, before)) return "changed";
    if (!tidied(target, before)) return "interrupted";
    return stats.nlink > 1 ? rewrite(target, before, after) : exchange(target, stats, before, after);
  } catch (error) {
    return problemOf(error);
  }
}

/** Where a path leads; undefined where a link, be it the file or a folder above it, leads out of the root. */
function targetOf(path: string, root: string): string | undefined {
  const there = lstatSync(path, { throwIfNoEntry: false });
  const real =
    there === undefined
      ? join(realpathSync.native(dirname(path)), basename(path))
      : realpathSync.native(path);
  const inside = within(fromNative(realpathSync.native(root)), fromNative(real)) !== undefined;
  if (inside) return real;
  // A file that was named outside of the root is meant.
  const meant = !there?.isSymbolicLink() && within(fromNative(root), fromNative(path)) === undefined;
  return meant ? real : undefined;
}

function holds(path: string, content: Uint8Array): boolean {
  return Buffer.compare(readFileSync(path), content) === 0;
}

/**
 * Takes away what earlier writes left behind that were ended. False where one of them may have torn the file: what it
 * held lies beside it then, for its owner to look at.
 */
function tidied(target: string, now: Uint8Array): boolean {
  leftOver(target, "tmp").forEach(discard);
  const copies = leftOver(target, "bak");
  const needless = copies.filter((copy) => {
    const held = readFileSync(copy);
    return held.equals(now.subarray(0, held.length));
  });
  needless.forEach(discard);
  return needless.length === copies.length;
}

/** The new content is written beside the file, made sure of, and takes its name. */
function exchange(
  target: string,
  stats: Stats,
  before: Uint8Array,
  after: Uint8Array,
): WriteProblem | undefined {
  const draft = aidOf(target, "tmp");
  try {
    writeDraft(draft, after, stats);
    if (!holds(target, before)) return "changed";
    renameSync(draft, target);
    syncFolder(dirname(target));
    return undefined;
  } finally {
    discard(draft);
  }
}

/** A file with several names keeps them: it is written in place, with a copy beside it until that is done. */
function rewrite(target: string, before: Uint8Array, after: Uint8Array): WriteProblem | undefined {
  const copy = aidOf(target, "bak");
  try {
    writeDraft(copy, before, undefined);
  } catch (error) {
    discard(copy);
    throw error;
  }
  try {
    overwrite(target, after);
  } catch (error) {
    overwrite(target, before);
    throw error;
  } finally {
    if (holds(target, after) || holds(target, before)) discard(copy);
  }
  return undefined;
}

function writeDraft(path: string, content: Uint8Array, like: Stats | undefined): void {
  const file = openSync(path, "wx", like?.mode);
  try {
    writeAll(file, content);
    if (like !== undefined) alike(file, like);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The umask may have taken something off the mode; the owner can only be kept by who may give files away. */
function alike(file: number, { mode, uid, gid }: Stats): void {
  try {
    fchownSync(file, uid, gid);
  } catch {
    // Somebody else's file stays readable for its group and owner as far as its mode says.
  }
  fchmodSync(file, mode);
}

function overwrite(path: string, content: Uint8Array): void {
  const file = openSync(path, "r+");
  try {
    writeAll(file, content);
    ftruncateSync(file, content.length);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, content: Uint8Array): void {
  for (let done = 0; done < content.length; )
    done += writeSync(file, content, done, content.length - done, done);
}

/** Makes sure of the new name; not every system can. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, "r");
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // The content is safe all the same.
  }
}

/** What the system's complaint means to somebody who wanted a file written. */
function problemOf(error: unknown): WriteProblem {
  const code = codeOf(error);
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return "denied";
  if (code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG") return "full";
  if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") return "no-file";
  return "other";
}

/** A file that is there already, or is to be made. */
export interface Writing {
  readonly path: string;
  readonly content: Uint8Array;
  /** Links that lead out of this folder are not followed. */
  readonly root: string;
  /** Only where there is none yet. */
  readonly fresh?: boolean;
}

/** Writes a file whole or not at all. Undefined when it is done. */
export function writeFile({
  path,
  content,
  root,
  fresh = false,
}: Writing): WriteProblem | "exists" | undefined {
  let draft: string | undefined;
  try {
    if (fresh && lstatSync(path, { throwIfNoEntry: false }) !== undefined) return "exists";
    const target = targetOf(path, root);
    if (target === undefined) return "outside";
    const stats = statSync(target, { throwIfNoEntry: false });
    if (stats?.isFile() === false) return "no-file";
    leftOver(target, "tmp").forEach(discard);
    draft = aidOf(target, "tmp");
    writeDraft(draft, content, stats);
    if (fresh) return giveNewName(draft, target);
    renameSync(draft, target);
    syncFolder(dirname(target));
    return undefined;
  } catch (error) {
    return problemOf(error);
  } finally {
    if (draft !== undefined) discard(draft);
  }
}

/** A second name is given only where there is no file of that name, whoever else is at it. */
function giveNewName(draft: string, target: string): "exists" | undefined {
  try {
    linkSync(draft, target);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return "exists";
    // Some file systems have one name for each file.
    renameSync(draft, target);
  }
  syncFolder(dirname(target));
  return undefined;
}
