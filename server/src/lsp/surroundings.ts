import type { Setup } from "../core/index";

/** What stands around the documents: configuration and report types of the workspace. */
export interface Surroundings {
  /** What they decide for the document at this address; undefined for one that is to be left alone. */
  setup(uri: string): Promise<Setup | undefined>;
  /** Addresses of the Markdown files of the workspace. */
  documents(): Promise<readonly string[]>;
  /** The text of a file as it is saved; undefined when it cannot be read. */
  textOf(uri: string): Promise<string | undefined>;
  /** The same for all spellings of a file's address. */
  keyOf(uri: string): string;
  /** Folders of the workspace, as addresses. */
  foldersChanged(added: readonly string[], removed: readonly string[]): void;
  /** Files at these addresses were made, changed or removed. Returns whether a setup may be another now. */
  filesChanged(uris: readonly string[]): boolean;
}
