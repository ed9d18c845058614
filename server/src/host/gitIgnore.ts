import ignore, { type Ignore } from "ignore";
import { decode } from "./decode";
import type { FileSystem } from "./fileSystem";
import { child, dirname, within } from "./paths";

/** Bytes; a longer file is not heeded. */
const LARGEST = 1 << 20;
/** Folders below one another, and ** in a line: each ** may end at each of them, so that the library tries all ways. */
const DEEPEST = 100;
const MOST_STARS = 4;

/**
 * What .gitignore files say of the paths below a folder. They are read from the repository's top on, or from
 * that folder where it lies in none; a nearer one speaks before one above it, as in git.
 */
export class GitIgnore {
  private readonly top: string;
  /** By folder; undefined for one without such a file. */
  private readonly files = new Map<string, Ignore | undefined>();
  /** Folders that are known to be ignored, or not. */
  private readonly folders = new Map<string, boolean>();

  constructor(
    private readonly fs: FileSystem,
    root: string,
  ) {
    this.top = repositoryOf(fs, root) ?? root;
  }

  /** Whether a file, or any folder above it, is ignored. */
  ignores(path: string, folder = false): boolean {
    if (within(this.top, path) === undefined || path === this.top) return false;
    const above = dirname(path);
    if (this.ignoresFolder(above)) return true;
    for (let at = above; within(this.top, at) !== undefined; at = dirname(at)) {
      const name = within(at, path);
      if (name === undefined || name.split("/").length > DEEPEST) return false;
      const verdict = this.fileIn(at)?.test(folder ? `${name}/` : name);
      if (verdict && verdict.ignored !== verdict.unignored) return verdict.ignored;
      if (at === this.top) break;
    }
    return false;
  }

  private ignoresFolder(path: string): boolean {
    let known = this.folders.get(path);
    if (known === undefined) {
      known = this.ignores(path, true);
      this.folders.set(path, known);
    }
    return known;
  }

  private fileIn(folder: string): Ignore | undefined {
    if (this.files.has(folder)) return this.files.get(folder);
    const read = this.fs.read(child(folder, ".gitignore"), LARGEST);
    const text = "bytes" in read ? decode(read.bytes)?.text : undefined;
    const lines = text?.split(/\r?\n/).filter((line) => line.split("**").length - 1 <= MOST_STARS);
    const file = lines && ignore({ allowRelativePaths: true }).add(lines);
    this.files.set(folder, file);
    return file;
  }
}

/** The top of the repository that a folder lies in. */
export function repositoryOf(fs: FileSystem, folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (fs.kindOf(child(at, ".git")) !== undefined) return at;
    if (dirname(at) === at) return undefined;
  }
}
