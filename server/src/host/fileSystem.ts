/** Why a file could not be read. */
export type ReadProblem = "missing" | "denied" | "folder" | "other";

export type ReadResult = { readonly bytes: Uint8Array } | { readonly problem: ReadProblem };

export interface Entry {
  readonly name: string;
  readonly kind: "file" | "folder" | "link" | "other";
}

/**
 * The files, as far as the product looks at them. Synchronous, so that what is decided from them is one straight
 * piece of code; a host whose files come asynchronously fills a `MemoryFileSystem` first.
 * Paths are those of paths.ts. Nothing here throws.
 */
export interface FileSystem {
  read(path: string): ReadResult;
  /** What is there, links followed; undefined for nothing. */
  kindOf(path: string): "file" | "folder" | undefined;
  /** What a folder holds, links not followed, by name; undefined for a folder that cannot be read. */
  list(folder: string): readonly Entry[] | undefined;
  /** The path without any link in it; undefined where there is nothing. */
  realPath(path: string): string | undefined;
}

/** Orders paths and names by their UTF-16 code units, the same on every machine. */
export function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
