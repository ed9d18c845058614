/** Why a file could not be read. `large`: it is longer than was asked for; `device`: what is there is no file. */
export type ReadProblem = "missing" | "denied" | "folder" | "large" | "device" | "other";

export type ReadResult = { readonly bytes: Uint8Array } | { readonly problem: ReadProblem };

/** `other`: a pipe, a socket, a device. */
export type Kind = "file" | "folder" | "other";

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
  /** `most`: bytes from which on a file need not be read. Pipes and devices, which may have no end, never are. */
  read(path: string, most?: number): ReadResult;
  /** What is there, links followed; undefined for nothing. */
  kindOf(path: string): Kind | undefined;
  /** What a folder holds, links not followed, by name; undefined for a folder that cannot be read. */
  list(folder: string): readonly Entry[] | undefined;
  /** The path without any link in it; undefined where there is nothing. */
  realPath(path: string): string | undefined;
}

/** Orders paths and names by their UTF-16 code units, the same on every machine. */
export function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
