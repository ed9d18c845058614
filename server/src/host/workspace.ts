import type { Setup } from "../core/index";
import { builtInLibrary } from "../core/types/library";
import type { FileSystem } from "./fileSystem";

export interface WorkspaceOptions {
  /** The folder that nothing is looked for above of. */
  readonly root: string;
  /** The configuration file to take in place of the nearest one. */
  readonly config?: string;
  /** The type that every document is said to be of. */
  readonly type?: string;
}

/** What the files around a document decide about it: its configuration and the report types it may be of. */
export class Workspace {
  private readonly library = builtInLibrary();

  constructor(
    readonly files: FileSystem,
    private readonly options: WorkspaceOptions,
  ) {}

  setupFor(_path: string): Setup {
    const { type } = this.options;
    return {
      library: this.library,
      ...(type !== undefined && { declared: { type, by: "command" as const } }),
    };
  }

  isIgnored(_path: string): boolean {
    return false;
  }
}
