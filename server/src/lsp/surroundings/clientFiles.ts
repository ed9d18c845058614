import { URI } from "vscode-uri";
import { type AsyncFileSystem, LoadedFiles } from "../../host/loadedFiles";
import { fromBase64 } from "../convert/base64";
import type { FileAnswers, FileQuestion } from "../protocol";
import type { Files } from "./files";

/** Asks the client about one of its files. Rejects when it cannot say. */
export type AskFile = <Q extends FileQuestion>(question: Q, uri: string) => Promise<FileAnswers[Q]>;

/** Files that only the client can reach: in a browser, in a repository that nobody cloned. */
export class ClientFiles implements Files {
  readonly system: LoadedFiles;

  /** `origin`: scheme and authority of the addresses, as in an address of a file there. */
  constructor(
    private readonly origin: URI,
    ask: AskFile,
  ) {
    this.system = new LoadedFiles(this.source(ask));
  }

  pathOf(uri: string): string | undefined {
    try {
      const { scheme, authority, path } = URI.parse(uri, true);
      return scheme === this.origin.scheme && authority === this.origin.authority ? path : undefined;
    } catch {
      return undefined;
    }
  }

  addressOf(path: string): string {
    return this.origin.with({ path, query: "", fragment: "" }).toString();
  }

  settle<T>(question: () => T, again: () => void): Promise<T> {
    return this.system.settle(question, again);
  }

  forget(): void {
    this.system.forget();
  }

  private source(ask: AskFile): AsyncFileSystem {
    const kindOf = async (path: string) => (await ask("kind", this.addressOf(path))) ?? undefined;
    const contentOf = async (path: string) => ask("read", this.addressOf(path));
    // Some of an editor's file systems say of every name that it is a file, until it is read.
    const isThere = async (path: string) => {
      const kind = await kindOf(path);
      return kind === "file" ? (await contentOf(path)) !== null : kind !== undefined;
    };
    return {
      read: async (path) => {
        const content = await contentOf(path);
        return content === null ? { problem: "missing" } : { bytes: fromBase64(content) };
      },
      kindOf,
      list: async (folder) => (await ask("list", this.addressOf(folder))) ?? undefined,
      // Links cannot be followed there; what the client lists lies where it says.
      realPath: async (path) => ((await isThere(path)) ? path : undefined),
    };
  }
}
