import type { Setup } from "../core/index";
import { builtInLibrary, type TypeLibrary } from "../core/types/library";
import type { Origin } from "../core/types/reportType";
import {
  CONFIG_NAME,
  type Configuration,
  type FaultyFile,
  faultsOfType,
  loadConfiguration,
  type Place,
  type ReportsRule,
} from "./configuration";
import type { FileSystem } from "./fileSystem";
import { isFileInside } from "./find";
import { globs } from "./glob";
import { basename, child, dirname, within } from "./paths";

export interface WorkspaceOptions {
  /** The folder that nothing is looked for above of. */
  readonly root: string;
  /** The configuration file to take for every document, in place of the nearest one. */
  readonly config?: string;
  /** The type that every document is said to be of. */
  readonly type?: string;
}

/**
 * What the files around documents decide about them: configuration and report types. Everything is read once and
 * kept until `forget`; a setup is the same object as long as nothing changed. Paths are absolute (see paths.ts).
 */
export class Workspace {
  /** By the folder of the document. */
  private readonly byFolder = new Map<string, Surroundings>();
  /** By the configuration file; "" for none. */
  private readonly byConfig = new Map<string, Surroundings>();
  /** Faults of the files that were looked at for themselves, by their path. */
  private readonly looked = new Map<string, readonly FaultyFile[]>();

  constructor(
    private readonly fs: FileSystem,
    private readonly options: WorkspaceOptions,
  ) {}

  /** What holds for the document at this path. */
  setupFor(path: string): Setup {
    return this.surroundingsOf(path).setupFor(path);
  }

  /** The configuration that holds for the document at this path; undefined for none. */
  configurationFor(path: string): Configuration | undefined {
    return this.surroundingsOf(path).config;
  }

  /** Whether the configuration says that this document is none of the product's business. */
  isIgnored(path: string): boolean {
    return this.ignoredBy(path) !== undefined;
  }

  /** The place of the entry that says so; undefined for a document that is checked. */
  ignoredBy(path: string): Origin | undefined {
    return this.surroundingsOf(path).ignoredBy(path);
  }

  /** Reads a configuration or type file that is named itself, whether anything uses it or not. */
  look(path: string): void {
    if (this.looked.has(path)) return;
    const place = this.placeFor(path);
    const isConfig = basename(path) === CONFIG_NAME;
    this.looked.set(path, isConfig ? loadConfiguration(place, path).faults : faultsOfType(place, path));
  }

  /** The configuration and type files with something wrong in them, of all that have been read so far. */
  faults(): FaultyFile[] {
    const byPath = new Map([...this.looked.values()].flat().map((fault) => [fault.path, fault]));
    for (const { faults } of this.byConfig.values())
      for (const fault of faults) byPath.set(fault.path, fault);
    return [...byPath.values()];
  }

  /** Whether something other may hold for documents once the file at this path was made, changed or removed. */
  dependsOn(path: string): boolean {
    if (basename(path) === CONFIG_NAME || /\.ya?ml$/i.test(path))
      return within(this.options.root, path) !== undefined;
    return this.uses(path);
  }

  /** Whether the file at this path is part of the configuration, as far as it has been read: read itself, or looked for. */
  uses(path: string): boolean {
    return [...this.byConfig.values()].some(({ sources }) => sources.has(path));
  }

  /** Forgets all that was read. */
  forget(): void {
    this.byFolder.clear();
    this.byConfig.clear();
    this.looked.clear();
  }

  private surroundingsOf(path: string): Surroundings {
    const folder = dirname(path);
    let known = this.byFolder.get(folder);
    if (known === undefined) {
      known = this.read(this.options.config ?? this.nearestConfig(folder));
      this.byFolder.set(folder, known);
    }
    return known;
  }

  private nearestConfig(folder: string): string | undefined {
    const { root } = this.options;
    for (let at = folder; within(root, at) !== undefined; at = dirname(at)) {
      const file = child(at, CONFIG_NAME);
      if (isFileInside(this.fs, file, root)) return file;
      if (at === root) break;
    }
    return undefined;
  }

  private read(config: string | undefined): Surroundings {
    const key = config ?? "";
    let known = this.byConfig.get(key);
    if (known === undefined) {
      known = this.load(config);
      this.byConfig.set(key, known);
    }
    return known;
  }

  private load(config: string | undefined): Surroundings {
    const { root, type } = this.options;
    if (config === undefined) return new Surroundings(undefined, root, type);
    // Its globs speak of documents: from its own folder, or from the current one when the command line names it.
    const base = this.options.config === undefined ? dirname(config) : root;
    return new Surroundings(loadConfiguration(this.placeFor(config), config), base, type);
  }

  /** A file from elsewhere, named by the user, reads nothing outside of its own folder. */
  private placeFor(path: string): Place {
    const { root } = this.options;
    return { fs: this.fs, root: within(root, path) === undefined ? dirname(path) : root };
  }
}

/** What one configuration, or none, decides about the documents that it is for. */
class Surroundings {
  readonly faults: readonly FaultyFile[];
  readonly sources: ReadonlySet<string>;
  private readonly library: TypeLibrary;
  private readonly filesOfTypes: readonly Pick<ReportsRule, "fits" | "type">[];
  /** By the type that is declared; "" for none. */
  private readonly setups = new Map<string, Setup>();

  constructor(
    readonly config: Configuration | undefined,
    /** The folder that globs for documents start at. */
    private readonly base: string,
    private readonly type: string | undefined,
  ) {
    this.faults = config?.faults ?? [];
    this.sources = config?.sources ?? new Set();
    this.library = config?.library ?? builtInLibrary();
    this.filesOfTypes = this.library.byFiles.map(({ id, files, trusted }) => ({
      fits: globs(files, trusted),
      type: id,
    }));
  }

  ignoredBy(path: string): Origin | undefined {
    const below = within(this.base, path);
    if (below === undefined) return undefined;
    return this.config?.ignores.find(({ fits }) => fits(below))?.origin;
  }

  setupFor(path: string): Setup {
    const declared = this.declared(path);
    const { file = "", line = "" } = declared?.origin ?? {};
    const key = declared === undefined ? "" : `${declared.by} ${declared.type} ${file}:${line}`;
    let setup = this.setups.get(key);
    if (setup === undefined) {
      const { detect, rules = [] } = this.config ?? {};
      setup = {
        library: this.library,
        ...(declared && { declared }),
        detect: detect?.value ?? true,
        rules,
      };
      this.setups.set(key, setup);
    }
    return setup;
  }

  private declared(path: string): Setup["declared"] {
    if (this.type !== undefined) return { type: this.type, by: "command" };
    const below = within(this.base, path);
    if (below === undefined) return undefined;
    const configured = this.config?.reports.find(({ fits }) => fits(below));
    if (configured !== undefined)
      return { type: configured.type, by: "configuration", origin: configured.origin };
    const own = this.filesOfTypes.find(({ fits }) => fits(below));
    return own && { type: own.type, by: "files" };
  }
}
