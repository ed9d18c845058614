import type { Localized } from "../text/localized";
import { buildType } from "./build";
import type { TypeData } from "./data";
import { nearest } from "./likeness";
import { mergeParents, mergeType, type Tell } from "./merge";
import { joinPath } from "./paths";
import type { Placed, TypeProblem } from "./problem";
import type { RawType } from "./reading/rawType";
import { type KnownRules, readType } from "./reading/readType";
import type { ReportType } from "./reportType";
import { type Outline, sectionsOfTemplate } from "./template";

/** Texts of files by their path from the workspace's root, with /; undefined for one that could not be read. */
export type Files = ReadonlyMap<string, string | undefined>;

export interface ResolveOptions {
  readonly rules?: KnownRules;
  /** Data of the built-in types, which any type may extend. */
  readonly builtIn: (id: string) => TypeData | undefined;
  readonly builtInIds: readonly string[];
  /** The outline of a Markdown template. */
  readonly outline?: (markdown: string) => readonly Outline[];
}

export interface ResolvedTypes {
  readonly types: readonly ReportType[];
  /** What is wrong in which file. A type with problems is there all the same, as far as it could be read. */
  readonly problems: ReadonlyMap<string, readonly TypeProblem[]>;
  /** Files that the given ones refer to and that `files` says nothing of: read them and resolve again. */
  readonly needs: readonly string[];
}

/** Longest chain of `extends`. */
const DEPTH_LIMIT = 8;

/** Reads the type files at `paths` with all that they extend. Never throws. */
export function resolveTypes(paths: readonly string[], files: Files, options: ResolveOptions): ResolvedTypes {
  const resolver = new TypeResolver(files, options);
  const types: ReportType[] = [];
  const owners = new Map<string, string>();
  for (const path of paths) {
    const data = resolver.dataOf(path, []);
    if (data === undefined) continue;
    const owner = owners.get(data.id);
    if (owner === undefined) {
      owners.set(data.id, path);
      types.push(buildType(data, "workspace", path));
    } else if (owner !== path) resolver.duplicate(path, data.id, owner);
  }
  return { types, problems: resolver.problems, needs: [...resolver.needs] };
}

class TypeResolver {
  readonly problems = new Map<string, TypeProblem[]>();
  readonly needs = new Set<string>();
  private readonly known = new Map<string, TypeData | undefined>();
  private readonly raws = new Map<string, RawType>();

  constructor(
    private readonly files: Files,
    private readonly options: ResolveOptions,
  ) {}

  /** The type of a file, merged; undefined when there is none. `chain` holds the files that extend it. */
  dataOf(path: string, chain: readonly string[]): TypeData | undefined {
    if (this.known.has(path)) return this.known.get(path);
    const data = this.read(path, chain);
    this.known.set(path, data);
    return data;
  }

  duplicate(path: string, id: string, owner: string): void {
    this.tell(path)({
      span: this.raws.get(path)?.id?.span ?? { start: 0, end: 0 },
      message: {
        en: `The type “${id}” is already defined in ${owner}: give this one another id.`,
        zh: `类型“${id}”已在 ${owner} 中定义，请换一个 id。`,
      },
    });
  }

  private read(path: string, chain: readonly string[]): TypeData | undefined {
    if (!this.files.has(path)) this.needs.add(path);
    const text = this.files.get(path);
    if (text === undefined) return undefined;
    const { raw, problems } = readType(text, this.options.rules);
    const tell = this.tell(path);
    problems.forEach(tell);
    if (raw === undefined) return undefined;
    this.raws.set(path, raw);
    const id = raw.id?.value ?? stem(path);
    const parents = this.parentsOf(raw, id, path, [...chain, path]);
    return mergeType(this.withTemplate(raw, path, tell), id, mergeParents(parents), tell);
  }

  /** Every type stands on the base type, whether it says so or not. */
  private parentsOf(raw: RawType, id: string, path: string, chain: readonly string[]): TypeData[] {
    const named = (raw.extends ?? []).flatMap((parent) => this.parent(parent, id, path, chain) ?? []);
    const base = this.options.builtIn("base");
    return named.length > 0 || base === undefined ? named : [base];
  }

  private parent(
    parent: Placed<string>,
    id: string,
    path: string,
    chain: readonly string[],
  ): TypeData | undefined {
    const tell = this.tell(path);
    if (!isPath(parent.value)) {
      const data = this.options.builtIn(parent.value);
      if (data === undefined) tell({ span: parent.span, message: this.unknownParent(parent.value) });
      return data;
    }
    const target = joinPath(path, parent.value);
    if (target === undefined) tell({ span: parent.span, message: OUTSIDE });
    else if (chain.includes(target)) tell({ span: parent.span, message: cycle(id) });
    else if (chain.length >= DEPTH_LIMIT) tell({ span: parent.span, message: TOO_LONG });
    else if (this.files.has(target) && this.files.get(target) === undefined) {
      tell({ span: parent.span, message: unreadable(parent.value) });
    } else return this.dataOf(target, chain);
    return undefined;
  }

  private withTemplate(raw: RawType, path: string, tell: Tell): RawType {
    if (raw.from === undefined || this.options.outline === undefined) return raw;
    const target = joinPath(path, raw.from.value);
    if (target === undefined) {
      tell({ span: raw.from.span, message: OUTSIDE });
      return raw;
    }
    if (!this.files.has(target)) this.needs.add(target);
    const text = this.files.get(target);
    if (text === undefined) {
      if (this.files.has(target)) tell({ span: raw.from.span, message: unreadable(raw.from.value) });
      return raw;
    }
    const sections = sectionsOfTemplate(this.options.outline(text), raw.from.span);
    return { ...raw, sections: [...sections, ...(raw.sections ?? [])] };
  }

  private unknownParent(name: string): Localized {
    const guess = nearest(name, this.options.builtInIds);
    return {
      en: `There is no built-in type “${name}”.${guess === undefined ? " A file is written as ./name.yaml." : ` Did you mean “${guess}”?`}`,
      zh: `没有内置类型“${name}”${guess === undefined ? "；引用文件请写作 ./文件名.yaml。" : `，是否应为“${guess}”？`}`,
    };
  }

  private tell(path: string): Tell {
    return (problem) => {
      const list = this.problems.get(path);
      if (list === undefined) this.problems.set(path, [problem]);
      else list.push(problem);
    };
  }
}

function isPath(name: string): boolean {
  return /[\\/]|\.ya?ml$/i.test(name);
}

function stem(path: string): string {
  return path.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
}

function cycle(id: string): Localized {
  return {
    en: `“${id}” would extend itself this way: take one of these extends away.`,
    zh: `这样“${id}”会继承自身，请去掉循环中的一个 extends。`,
  };
}

function unreadable(name: string): Localized {
  return {
    en: `The file ${name} cannot be read: see whether it is there.`,
    zh: `无法读取文件 ${name}，请检查它是否存在。`,
  };
}

const OUTSIDE: Localized = {
  en: "Only files inside the workspace can be used, named by a path from this file.",
  zh: "只能引用工作区内的文件，并使用相对本文件的路径。",
};
const TOO_LONG: Localized = {
  en: `More than ${DEPTH_LIMIT} types extend one another here: make the chain shorter.`,
  zh: `继承链超过 ${DEPTH_LIMIT} 层，请缩短。`,
};
