import type { Entry, FileSystem, Kind, ReadResult } from "./fileSystem";

/** `FileSystem`, where each answer takes its time: the editor's files in the web. */
export interface AsyncFileSystem {
  read(path: string): Promise<ReadResult>;
  kindOf(path: string): Promise<Kind | undefined>;
  list(folder: string): Promise<readonly Entry[] | undefined>;
  realPath(path: string): Promise<string | undefined>;
}

/**
 * Files that come asynchronously, behind the synchronous interface. What has not been loaded yet counts as not
 * there, and is noted: `settle` loads it and asks again, so that whatever is decided from files is one straight piece
 * of code for every host.
 */
export class LoadedFiles implements FileSystem {
  private readonly loaded = new Map<string, unknown>();
  private readonly wanted = new Map<string, () => Promise<unknown>>();

  constructor(private readonly source: AsyncFileSystem) {}

  read(path: string): ReadResult {
    return this.answer("read", path, () => this.source.read(path)) ?? { problem: "missing" };
  }

  kindOf(path: string): Kind | undefined {
    return this.answer("kind", path, () => this.source.kindOf(path));
  }

  list(folder: string): readonly Entry[] | undefined {
    return this.answer("list", folder, () => this.source.list(folder));
  }

  realPath(path: string): string | undefined {
    return this.answer("real", path, () => this.source.realPath(path));
  }

  /**
   * What a question gives once all files that it looks at have been loaded. `again` is called to forget what was
   * decided from too little: at once, for others ask while files are loading, and must not be told that.
   */
  async settle<T>(question: () => T, again: () => void): Promise<T> {
    for (;;) {
      const result = question();
      if (this.wanted.size === 0) return result;
      const loading = [...this.wanted];
      this.wanted.clear();
      again();
      await Promise.all(
        loading.map(async ([key, load]) => this.loaded.set(key, await load().catch(() => undefined))),
      );
    }
  }

  /** Forgets all files: some of them have changed. */
  forget(): void {
    this.loaded.clear();
  }

  private answer<T>(question: string, path: string, load: () => Promise<T>): T | undefined {
    const key = `${question} ${path}`;
    if (!this.loaded.has(key)) this.wanted.set(key, load);
    // What is kept under a key came from the question in it.
    return this.loaded.get(key) as T | undefined;
  }
}
