import { type Dirent, readdirSync, readFileSync, realpathSync, type Stats, statSync } from "node:fs";
import { codeOf } from "./errorCode";
import { compareNames, type Entry, type FileSystem, type ReadProblem, type ReadResult } from "./fileSystem";
import { normalize } from "./paths";

/** A path as it was written, with "/" as separator on Windows too. */
export function withSlashes(path: string): string {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}

/** A path of this machine as the host speaks it. */
export function fromNative(path: string): string {
  return normalize(withSlashes(path));
}

/** The disk. */
export const nodeFileSystem: FileSystem = {
  read(path, most = Number.POSITIVE_INFINITY): ReadResult {
    try {
      const stats = statSync(path);
      if (stats.isDirectory()) return { problem: "folder" };
      if (!isReadable(path, stats)) return { problem: "device" };
      return stats.size > most ? { problem: "large" } : { bytes: readFileSync(path) };
    } catch (error) {
      return { problem: problemOf(error) };
    }
  },
  kindOf(path) {
    try {
      const stats = statSync(path);
      if (stats.isDirectory()) return "folder";
      return isReadable(path, stats) ? "file" : "other";
    } catch {
      return undefined;
    }
  },
  list(folder) {
    try {
      return readdirSync(folder, { withFileTypes: true })
        .map((entry) => ({ name: entry.name, kind: entryKind(entry) }))
        .sort((a, b) => compareNames(a.name, b.name));
    } catch {
      return undefined;
    }
  },
  realPath(path) {
    try {
      return fromNative(realpathSync.native(path));
    } catch {
      return undefined;
    }
  },
};

/** Whether reading comes to an end. Of pipes those that a shell hands over do: check <(git show HEAD:a.md). */
function isReadable(path: string, stats: Stats): boolean {
  return stats.isFile() || (stats.isFIFO() && path.startsWith("/dev/"));
}

function entryKind(entry: Dirent): Entry["kind"] {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "link" : "other";
}

function problemOf(error: unknown): ReadProblem {
  const code = codeOf(error);
  if (code === "ENOENT" || code === "ENOTDIR") return "missing";
  if (code === "EACCES" || code === "EPERM") return "denied";
  return code === "EISDIR" ? "folder" : "other";
}
