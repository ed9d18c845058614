import type { Finding, Setup } from "../../core/index";
import type { FileSystem } from "../../host/fileSystem";

/** A configuration or type file with what is wrong in it. */
export interface Faulty {
  readonly uri: string;
  /** Empty for a file that could not be read. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** The files that a document lies among. Paths as the host speaks them. */
export interface FilesAround {
  readonly system: FileSystem;
  readonly file: string;
  /** The folder of the workspace that holds it, else its own. */
  readonly root: string;
}

/** What stands around the documents: configuration and report types of the workspace. */
export interface Surroundings {
  /** What they decide for the document at this address; undefined for one that is to be left alone. */
  setup(uri: string): Promise<Setup | undefined>;
  /** Configuration and type files with something wrong in them: those of the workspace's folders, and all used so far. */
  faults(): Promise<readonly Faulty[]>;
  /** What is wrong in the configuration or type file at this address; undefined for nothing. */
  faultsIn(uri: string): Promise<Faulty | undefined>;
  /** Whether the file at this address is part of the configuration: one that is read, or looked for. */
  uses(uri: string): Promise<boolean>;
  /** Addresses of the Markdown files of the workspace. */
  documents(): Promise<readonly string[]>;
  /** The text of a file as it is saved; undefined when it cannot be read. */
  textOf(uri: string): Promise<string | undefined>;
  /** The answer to a question about the files around the document at this address. It may be asked more than once. */
  askFiles<T>(uri: string, question: (around: FilesAround) => T): Promise<T>;
  /** The same for all spellings of a file's address. */
  keyOf(uri: string): string;
  /** Folders of the workspace, as addresses. */
  foldersChanged(added: readonly string[], removed: readonly string[]): void;
  /** Files at these addresses were made, changed or removed. Returns whether a setup may be another now. */
  filesChanged(uris: readonly string[]): boolean;
  /** The file stands in an editor with this text (undefined: no longer), saved or not. Returns the same. */
  edited(uri: string, text: string | undefined): boolean;
}
