import type { FileSystem } from "./fileSystem";
import { type GlobMatch, globs, splitGlob } from "./glob";
import { child, resolve, within } from "./paths";

/** Folders that hold other people's files. */
const SKIPPED: ReadonlySet<string> = new Set(["node_modules", ".git"]);

export interface Found {
  /** Paths of files, in no promised order. */
  readonly files: readonly string[];
  /** Folders that could not be read. */
  readonly unreadable: readonly string[];
}

/**
 * All files below a folder that fit. A link to a folder is not followed; one to a file counts where its target lies
 * below `root`. Folders that do not pass are not looked into.
 */
export function findFiles(
  fs: FileSystem,
  folder: string,
  fits: (path: string) => boolean,
  root = folder,
  passes: (folder: string) => boolean = () => true,
): Found {
  const files: string[] = [];
  const unreadable: string[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const entries = fs.list(next);
    if (entries === undefined) {
      unreadable.push(next);
      continue;
    }
    for (const { name, kind } of entries) {
      const path = child(next, name);
      if (kind === "folder") {
        if (!SKIPPED.has(name) && passes(path)) folders.push(path);
      } else if (kind !== "other" && fits(path) && (kind === "file" || isFileInside(fs, path, root))) {
        files.push(path);
      }
    }
  }
  return { files, unreadable };
}

/** All files that a glob names, seen from `folder`. */
export function findByGlob(
  fs: FileSystem,
  folder: string,
  pattern: string,
  root = folder,
  passes?: (folder: string) => boolean,
): Found {
  const { base, glob } = splitGlob(pattern);
  const start = base === "" ? folder : resolve(folder, base);
  const matches: GlobMatch = globs([glob]);
  if (fs.kindOf(start) !== "folder") return { files: [], unreadable: [] };
  return findFiles(fs, start, (path) => matches(within(start, path) ?? ""), root, passes);
}

/** Whether a path has an ending of Markdown files. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

/** Whether what is really there is a file below `root`, links followed on both sides. */
export function isFileInside(fs: FileSystem, path: string, root: string): boolean {
  const real = fs.realPath(path);
  const realRoot = fs.realPath(root);
  return (
    real !== undefined &&
    realRoot !== undefined &&
    within(realRoot, real) !== undefined &&
    fs.kindOf(real) === "file"
  );
}
