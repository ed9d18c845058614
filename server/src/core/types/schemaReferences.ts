/** Parts of a schema that one value may be held against, references followed: those may double at each step. */
const MOST_PARTS = 2000;

/** Keywords that refer to a place that depends on the way there. An inner $id makes others of the references below it. */
const UNBOUND = ["$dynamicRef", "$recursiveRef"];

const DATA = new Set(["const", "enum", "default", "examples", "required"]);
const NAMING = new Set(["properties", "$defs", "definitions", "dependentSchemas", "dependencies"]);

/** What stands below a key of a schema: data, schemas by names of their author's, or a schema, or several. */
export function kindBelow(key: string, kind: "schema" | "names"): "data" | "names" | "schema" {
  if (kind === "names") return "schema";
  if (DATA.has(key)) return "data";
  return NAMING.has(key) ? "names" : "schema";
}

/**
 * The reference by which a schema asks for too much: one that leads back to itself or to no place of the schema, or
 * one of so many that validation would not come to an end. Undefined for a schema that can be used.
 */
export function endlessReference(schema: unknown): string | undefined {
  try {
    new Counter(schema).partsOf(schema, []);
    return undefined;
  } catch (error) {
    if (error instanceof Endless) return error.message;
    throw error;
  }
}

class Endless extends Error {}

class Counter {
  private readonly known = new Map<string, number>();

  constructor(private readonly root: unknown) {}

  /** `chain`: the references that have led here. */
  partsOf(node: unknown, chain: readonly string[], kind: "schema" | "names" = "schema"): number {
    if (typeof node !== "object" || node === null) return 0;
    let parts = Array.isArray(node) ? 0 : 1;
    for (const [key, value] of Object.entries(node)) {
      const below = kindBelow(key, kind);
      if (kind === "schema" && (UNBOUND.includes(key) || (key === "$id" && node !== this.root)))
        throw new Endless(key);
      if (kind === "schema" && key === "$ref") parts += this.behind(String(value), chain);
      else if (below !== "data") parts += this.partsOf(value, chain, below);
      if (parts > MOST_PARTS) throw new Endless(chain[0] ?? key);
    }
    return parts;
  }

  private behind(reference: string, chain: readonly string[]): number {
    const known = this.known.get(reference);
    if (known !== undefined) return known;
    if (chain.includes(reference)) throw new Endless(reference);
    const parts = this.partsOf(this.target(reference), [...chain, reference]);
    this.known.set(reference, parts);
    return parts;
  }

  private target(reference: string): unknown {
    if (!/^#(?:\/|$)/.test(reference)) throw new Endless(reference);
    let node = this.root;
    let kind: ReturnType<typeof kindBelow> = "schema";
    for (const part of pathOf(reference)) {
      // What is data is not read as a schema, neither here nor by who refers to it.
      if (typeof node !== "object" || node === null || kind === "data" || !Object.hasOwn(node, part))
        throw new Endless(reference);
      node = (node as Readonly<Record<string, unknown>>)[part];
      kind = kindBelow(part, kind);
    }
    if (kind !== "schema") throw new Endless(reference);
    return node;
  }
}

/** The keys of a JSON pointer behind #. */
export function pathOf(pointer: string): string[] {
  return pointer
    .replace(/^#\/?/, "")
    .split("/")
    .filter((part) => part !== "")
    .map((part) => decoded(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
