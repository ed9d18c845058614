import type { FileSystem } from "../../host/fileSystem";

/** Files of one kind of address, and how to ask something of them. */
export interface Files {
  /** What the host decides from. */
  readonly system: FileSystem;
  /** The path of an address; undefined for an address of another kind. */
  pathOf(uri: string): string | undefined;
  addressOf(path: string): string;
  /** The answer to a question about files; `again` forgets what was decided before all of them were there. */
  settle<T>(question: () => T, again: () => void): Promise<T>;
  /** Some files have changed. */
  forget(): void;
}

/** For addresses that lead to no file. */
export const noFiles: Files = {
  system: {
    read: () => ({ problem: "missing" }),
    kindOf: () => undefined,
    list: () => undefined,
    realPath: () => undefined,
  },
  pathOf: () => undefined,
  addressOf: (path) => path,
  settle: async (question) => question(),
  forget: () => undefined,
};
