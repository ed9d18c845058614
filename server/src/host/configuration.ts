import type { Finding } from "../core/check/finding";
import { buildSetting } from "../core/types/build";
import { builtInData, builtInIds, makeLibrary, type TypeLibrary } from "../core/types/library";
import { joinPath } from "../core/types/paths";
import type { Placed, TypeProblem } from "../core/types/problem";
import type { Origin, RuleSetting } from "../core/types/reportType";
import { resolveTypes } from "../core/types/resolve";
import { CYCLE, DEPTH_LIMIT, OUTSIDE, TOO_DEEP, toFinding, UNREADABLE, unreadable } from "./faults";
import type { FileSystem } from "./fileSystem";
import { findByGlob } from "./find";
import { type GlobMatch, globs, isGlob } from "./glob";
import { knownRules } from "./knownRules";
import { type Origins, originsIn } from "./origins";
import { basename, dirname, resolve, within } from "./paths";
import { type RawConfig, readConfig } from "./readConfig";
import { templateOutline } from "./template";
import { TextFiles } from "./textFiles";

/** The name that configuration files go by. */
export const CONFIG_NAME = "reportwright.yaml";

/** A configuration or type file with what is wrong in it. */
export interface FaultyFile {
  /** Absolute. */
  readonly path: string;
  /** Empty for a file that could not be read. */
  readonly text: string;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

/** A configuration file with all that it extends, and the report types that it brings. */
export interface Configuration {
  readonly library: TypeLibrary;
  /** Settings of rules, lowest first. */
  readonly rules: readonly ReadonlyMap<string, RuleSetting>[];
  readonly detect: Sourced<boolean>;
  /** Types by the documents that are said to be of them; the first entry that fits counts. */
  readonly reports: readonly ReportsRule[];
  /** The documents that are left alone, a file's own entries before those of what it extends. */
  readonly ignores: readonly IgnoreRule[];
  readonly faults: readonly FaultyFile[];
  /** Every file that was read or looked for, absolute. */
  readonly sources: ReadonlySet<string>;
  /** The configuration files in it as readers are told, each before those that it extends. */
  readonly files: readonly string[];
}

/** Documents that are said to be of a type. */
export interface ReportsRule {
  readonly fits: GlobMatch;
  readonly type: string;
  readonly origin: Origin | undefined;
}

/** Documents that are left alone. */
export interface IgnoreRule {
  readonly fits: GlobMatch;
  readonly origin: Origin;
}

/** A value and where it is written; undefined for one that nobody has written. */
export interface Sourced<T> {
  readonly value: T;
  readonly origin: Origin | undefined;
}

export interface Place {
  readonly fs: FileSystem;
  /** Nothing outside of this folder is read. */
  readonly root: string;
}

/**
 * Loads a configuration file, by its absolute path inside the root. What is wrong in it is told; the rest still
 * counts. The globs for documents in it and in what it extends are seen by `GlobMatch` from one folder of the caller's.
 */
export function loadConfiguration({ fs, root }: Place, path: string): Configuration {
  const loader = new Loader(new TextFiles(fs, root));
  loader.read(within(root, path) ?? basename(path), []);
  const { types } = loader.resolveTypes();
  const layers = loader.layers;
  const nearest = layers.toReversed();
  return {
    library: makeLibrary(types),
    rules: layers.flatMap(settingsOf),
    detect: detectIn(nearest),
    // The first entry that fits counts, a file's own before those of what it extends.
    reports: nearest.flatMap(({ config, origins }) =>
      (config.reports ?? []).map(({ files, type, span }) => ({
        fits: globs(files),
        type,
        origin: origins.at(span.start),
      })),
    ),
    ignores: nearest.flatMap(({ config, origins }) =>
      (config.ignore ?? []).map(({ value, span }) => ({
        fits: globs([value]),
        origin: origins.at(span.start),
      })),
    ),
    faults: loader.faults(),
    sources: loader.sources(),
    files: nearest.map(({ path: file }) => file),
  };
}

/** A configuration file as it is written. Its path from the root is what readers are told. */
interface Layer {
  readonly path: string;
  readonly config: RawConfig;
  readonly origins: Origins;
}

/** What is wrong in a type file that is looked at for itself, and in the files that it stands on. */
export function faultsOfType({ fs, root }: Place, path: string): readonly FaultyFile[] {
  const loader = new Loader(new TextFiles(fs, root));
  loader.addType(within(root, path) ?? basename(path));
  loader.resolveTypes();
  return loader.faults();
}

/** Whether a file goes by one of the product's own names: a configuration, or a report type. */
export function isOwnName(path: string): boolean {
  return basename(path) === CONFIG_NAME || /\.reportwright\.ya?ml$/i.test(path);
}

/** Whether a YAML text says itself that it is a report type. */
export function saysType(text: string): boolean {
  return /^["']?report["']?[ \t]*:/m.test(text);
}

function settingsOf({ config: { rules }, origins }: Layer): ReadonlyMap<string, RuleSetting>[] {
  if (rules === undefined) return [];
  return [new Map([...rules].map(([rule, data]) => [rule, buildSetting(data, origins.of("rules", rule))]))];
}

function detectIn(nearest: readonly Layer[]): Sourced<boolean> {
  for (const { config, origins } of nearest)
    if (config.detect !== undefined) return { value: config.detect, origin: origins.of("detect") };
  return { value: true, origin: undefined };
}

/** Reads configurations by their paths from the root, the extended before the one that extends. */
class Loader {
  /** Lowest first. */
  readonly layers: Layer[] = [];
  private readonly known = new Set<string>();
  private readonly typeFiles = new Set<string>();
  private readonly problems = new Map<string, TypeProblem[]>();

  constructor(private readonly files: TextFiles) {}

  /** `chain` holds the files that extend this one. */
  read(path: string, chain: readonly string[]): void {
    this.known.add(path);
    const text = this.files.read(path);
    if (text === undefined) {
      this.tell(path, { span: { start: 0, end: 0 }, message: UNREADABLE });
      return;
    }
    const { config, problems, value } = readConfig(text, knownRules);
    for (const problem of problems) this.tell(path, problem);
    for (const parent of config.extends ?? []) this.readParent(parent, path, [...chain, path]);
    this.layers.push({ path, config, origins: originsIn(text, value, path) });
    for (const pattern of config.types ?? []) this.findTypes(pattern, path);
  }

  private readParent({ value, span }: Placed<string>, path: string, chain: readonly string[]): void {
    const target = joinPath(path, value);
    if (target === undefined) this.tell(path, { span, message: OUTSIDE });
    else if (chain.includes(target)) this.tell(path, { span, message: CYCLE });
    else if (chain.length >= DEPTH_LIMIT) this.tell(path, { span, message: TOO_DEEP });
    else if (this.files.read(target) === undefined) this.tell(path, { span, message: unreadable(value) });
    else if (!this.known.has(target)) this.read(target, chain);
  }

  private findTypes({ value, span }: Placed<string>, path: string): void {
    const { fs, root } = this.files;
    const target = joinPath(path, value);
    if (target === undefined) this.tell(path, { span, message: OUTSIDE });
    else if (isGlob(value)) {
      const found = findByGlob(fs, dirname(resolve(root, path)), value, root).files;
      for (const file of found.toSorted()) this.addType(within(root, file));
    } else if (this.files.read(target) === undefined) this.tell(path, { span, message: unreadable(value) });
    else this.typeFiles.add(target);
  }

  /** What a glob brings besides types is passed over. */
  addType(path: string | undefined): void {
    if (path === undefined || !/\.ya?ml$/i.test(path) || basename(path) === CONFIG_NAME) return;
    this.typeFiles.add(path);
  }

  /** Reads the types with all that they extend, file by file, until nothing is asked for any more. */
  resolveTypes(): ReturnType<typeof resolveTypes> {
    const paths = [...this.typeFiles];
    for (const path of paths) {
      if (this.files.read(path) !== undefined) continue;
      this.tell(path, { span: { start: 0, end: 0 }, message: UNREADABLE });
    }
    const options = { rules: knownRules, builtIn: builtInData, builtInIds, outline: templateOutline };
    for (;;) {
      const resolved = resolveTypes(paths, this.files.texts, options);
      if (resolved.needs.length > 0) for (const path of resolved.needs) this.files.read(path);
      else {
        for (const [path, problems] of resolved.problems) for (const one of problems) this.tell(path, one);
        return resolved;
      }
    }
  }

  faults(): FaultyFile[] {
    return [...this.problems].map(([path, problems]) => ({
      path: resolve(this.files.root, path),
      text: this.files.texts.get(path) ?? "",
      findings: problems.map(toFinding).sort((a, b) => a.span.start - b.span.start),
    }));
  }

  sources(): ReadonlySet<string> {
    return new Set([...this.files.texts.keys()].map((path) => resolve(this.files.root, path)));
  }

  private tell(path: string, problem: TypeProblem): void {
    const list = this.problems.get(path);
    if (list === undefined) this.problems.set(path, [problem]);
    else list.push(problem);
  }
}
