import { BUDGETS } from "../core/text/budgets";
import { decode } from "./decode";
import type { FileSystem } from "./fileSystem";
import { isFileInside } from "./find";
import { resolve } from "./paths";

/**
 * Configuration, types and templates of a workspace, as texts. Nothing is read that lies outside of the root, links
 * followed. Each file is read once.
 */
export class TextFiles {
  /** What was read or looked for, by path from the root; undefined for a file that could not be read. */
  readonly texts = new Map<string, string | undefined>();

  constructor(
    readonly fs: FileSystem,
    readonly root: string,
  ) {}

  /** The text of a file, by its path from the root; undefined when it is not there or is no text. */
  read(path: string): string | undefined {
    if (!this.texts.has(path)) this.texts.set(path, this.load(resolve(this.root, path)));
    return this.texts.get(path);
  }

  private load(file: string): string | undefined {
    if (!isFileInside(this.fs, file, this.root)) return undefined;
    const result = this.fs.read(file, BUDGETS.configuration);
    if (!("bytes" in result) || result.bytes.length > BUDGETS.configuration) return undefined;
    return decode(result.bytes, "utf-8")?.text;
  }
}
