import { buildType } from "./build";
import { BUILT_IN_TYPES } from "./builtIn.generated";
import type { TypeData } from "./data";
import { fold, type Pattern } from "./pattern";
import type { ReportType } from "./reportType";

/** The report types that are known to a document: the built-in ones and those of its workspace. */
export interface TypeLibrary {
  /** Workspace types first, then built-in ones, each by id. */
  readonly types: readonly ReportType[];
  get(id: string): ReportType | undefined;
  /** The type with this id, name (in any language) or alias, compared folded. */
  named(name: string): ReportType | undefined;
  /** The type that a title names, by contract: the match that ends last, then the longest, workspace types, id. */
  forTitle(title: string): ReportType | undefined;
}

/** Data of a built-in type, for what extends it. */
export function builtInData(id: string): TypeData | undefined {
  return BUILT_IN_TYPES.find((data) => data.id === id);
}

export const builtInIds: readonly string[] = BUILT_IN_TYPES.map((data) => data.id);

/** The built-in types alone. */
export function builtInLibrary(): TypeLibrary {
  return makeLibrary([]);
}

/** The types of a workspace and the built-in ones; a type of the workspace hides a built-in one with its id. */
export function makeLibrary(workspaceTypes: readonly ReportType[]): TypeLibrary {
  const own = [...workspaceTypes].sort(byId);
  const hidden = new Set(own.map((type) => type.id));
  const builtIn = [...BUILT_IN_TYPES].filter((data) => !hidden.has(data.id)).sort(byId);
  return new Library([
    ...own.map((type): Shelf => ({ id: type.id, names: namesOf(type), type })),
    ...builtIn.map((data): Shelf => ({ id: data.id, names: namesOf(data), data })),
  ]);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function namesOf({ id, name, aliases = [] }: Pick<TypeData, "id" | "name" | "aliases">): readonly string[] {
  return [id, name.en, name.zh, ...aliases].map(fold);
}

/** Where a type stands: a built-in one is made of its data when it is first asked for. */
interface Shelf {
  readonly id: string;
  readonly names: readonly string[];
  readonly data?: TypeData;
  type?: ReportType;
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
    return this.shelves.flatMap((shelf) => take(shelf) ?? []);
  }

  get(id: string): ReportType | undefined {
    return take(this.byId.get(id));
  }

  named(name: string): ReportType | undefined {
    return take(this.byName.get(fold(name)));
  }

  forTitle(title: string): ReportType | undefined {
    const text = title.normalize("NFC").trim();
    let best: { readonly type: ReportType; readonly start: number; readonly end: number } | undefined;
    for (const type of this.types) {
      for (const pattern of type.match.title) {
        const found = lastMatch(pattern, text);
        if (found === undefined) continue;
        const later = best === undefined || found.end > best.end;
        // Shelves stand in the order that decides between equals: workspace first, then by id.
        if (later || (found.end === best?.end && found.start < best.start)) best = { type, ...found };
      }
    }
    return best?.type;
  }

  private learn(name: string, shelf: Shelf): void {
    if (name !== "" && !this.byName.has(name)) this.byName.set(name, shelf);
  }
}

function take(shelf: Shelf | undefined): ReportType | undefined {
  if (shelf?.type === undefined && shelf?.data !== undefined) shelf.type = buildType(shelf.data, "built-in");
  return shelf?.type;
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
