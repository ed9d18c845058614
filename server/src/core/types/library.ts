import { buildType } from "./build";
import { builtIns, dataOf } from "./builtIn";
import type { TypeData } from "./data";
import { compilePatterns, fold, type Pattern } from "./pattern";
import type { ReportType } from "./reportType";

/** The report types that are known to a document: the built-in ones and those of its workspace. */
export interface TypeLibrary {
  /** Workspace types first, then built-in ones, each by id. */
  readonly types: readonly ReportType[];
  /** The types that say by globs which files are of them, in the same order. */
  readonly byFiles: readonly {
    readonly id: string;
    readonly files: readonly string[];
    readonly trusted: boolean;
  }[];
  get(id: string): ReportType | undefined;
  /** The type with this id, name (in any language) or alias, compared folded. */
  named(name: string): ReportType | undefined;
  /** The type that a title names, by contract: the match that ends last, then the longest, workspace types, id. */
  forTitle(title: string): ReportType | undefined;
}

/** Data of a built-in type, for what extends it. */
export function builtInData(id: string): TypeData | undefined {
  const found = builtIns.find((builtIn) => builtIn.id === id);
  return found && dataOf(found);
}

export const builtInIds: readonly string[] = builtIns.map((builtIn) => builtIn.id);

/** The built-in types alone. */
export function builtInLibrary(): TypeLibrary {
  return makeLibrary([]);
}

/** The types of a workspace and the built-in ones; a type of the workspace hides a built-in one with its id. */
export function makeLibrary(workspaceTypes: readonly ReportType[]): TypeLibrary {
  const own = [...workspaceTypes].sort(byId);
  const hidden = new Set(own.map((type) => type.id));
  const others = builtIns.filter(({ id }) => !hidden.has(id)).sort(byId);
  return new Library([
    ...own.map((type): Shelf => {
      const { id, name, aliases, match } = type;
      const names = [id, name.en, name.zh, ...aliases].map(fold);
      return { id, names, files: match.files, trusted: false, titles: () => match.title, type: () => type };
    }),
    ...others.map((builtIn): Shelf => {
      const { id, names, files } = builtIn;
      const type = once(() => buildType(dataOf(builtIn), "built-in"));
      const titles = once(() => compilePatterns(builtIn.titles, true));
      return { id, names: names.map(fold), files, trusted: true, titles, type };
    }),
  ]);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Where a type stands, with what it is found by: a built-in one is made of its data when it is first asked for. */
interface Shelf {
  readonly id: string;
  /** Folded. */
  readonly names: readonly string[];
  readonly files: readonly string[];
  /** Its globs are the product's own. */
  readonly trusted: boolean;
  titles(): readonly Pattern[];
  type(): ReportType;
}

class Library implements TypeLibrary {
  private readonly byId: ReadonlyMap<string, Shelf>;
  private readonly byName = new Map<string, Shelf>();

  constructor(private readonly shelves: readonly Shelf[]) {
    this.byId = new Map(shelves.map((shelf) => [shelf.id, shelf]));
    // Ids are names of the first rank: no alias of one type may hide the id of another.
    for (const shelf of shelves) this.learn(fold(shelf.id), shelf);
    for (const shelf of shelves) for (const name of shelf.names) this.learn(name, shelf);
  }

  get types(): readonly ReportType[] {
    return this.shelves.map((shelf) => shelf.type());
  }

  get byFiles(): TypeLibrary["byFiles"] {
    return this.shelves.filter(({ files }) => files.length > 0);
  }

  get(id: string): ReportType | undefined {
    return this.byId.get(id)?.type();
  }

  named(name: string): ReportType | undefined {
    return this.byName.get(fold(name))?.type();
  }

  forTitle(title: string): ReportType | undefined {
    const text = title.normalize("NFC").trim();
    let best: { readonly shelf: Shelf; readonly start: number; readonly end: number } | undefined;
    for (const shelf of this.shelves) {
      for (const pattern of shelf.titles()) {
        const found = lastMatch(pattern, text);
        if (found === undefined) continue;
        const later = best === undefined || found.end > best.end;
        // Shelves stand in the order that decides between equals: workspace first, then by id.
        if (later || (found.end === best?.end && found.start < best.start)) best = { shelf, ...found };
      }
    }
    return best?.shelf.type();
  }

  private learn(name: string, shelf: Shelf): void {
    if (name !== "" && !this.byName.has(name)) this.byName.set(name, shelf);
  }
}

/** A title may name a kind twice (关于自查报告的自查报告): the match that ends last counts. */
function lastMatch(
  pattern: Pattern,
  text: string,
): { readonly start: number; readonly end: number } | undefined {
  let last = pattern.find(text);
  if (pattern.kind !== "regex") return last;
  for (let next = last; next !== undefined && next.end < text.length; ) {
    next = pattern.find(text, Math.max(next.end, next.start + 1));
    last = next ?? last;
  }
  return last;
}
