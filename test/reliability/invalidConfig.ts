import { alternatives, type Shape } from "../../server/src/core/types/reading/shape";

/** A file with one thing wrong in it, at a known place. */
export interface Invalid {
  /** What is wrong, and where: "sections.[].length: a list". */
  readonly name: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The key that was meant, where one is misspelt. */
  readonly meant?: string;
}

/** A path from the top of a file: keys, and "[]" for an item of a list. */
type Path = readonly string[];

/** Values of every kind, as YAML writes them in a line. */
const VALUES: Readonly<Record<string, string>> = {
  "a list": "[1]",
  "a list of lists": "[[[]]]",
  "a map": "{zz: 1}",
  "a map of a list": "{zz: [1, 2]}",
  "a text": '"quite another thing"',
  "a long text": `"${"x".repeat(5000)}"`,
  "a number": "12345678901234567890",
  "a fraction": "-0.5",
  "true or false": "true",
  nothing: "null",
  "an empty text": '""',
  "a deep list": `${"[".repeat(40)}${"]".repeat(40)}`,
  "a huge list": `[${"[], ".repeat(2000)}[]]`,
};

/** A level of a numbering may have no ordinal, so that an empty text is none of the mistakes there. */
const TAKEN = new Set(["numbering.[]: an empty text", "numbering.headings.[]: an empty text"]);

/** Kinds of values that a shape may take: those are no mistake there, or not always. */
function takes(shape: Shape): ReadonlySet<string> {
  const kinds = alternatives(shape).flatMap((one): string[] => {
    switch (one.kind) {
      case "text":
      case "word":
        return one.kind === "text" ? ["text", "number"] : [];
      case "number":
        return [];
      case "flag":
        return ["flag"];
      case "list":
        return ["list"];
      default:
        return ["map"];
    }
  });
  return new Set(kinds);
}

function kindOf(value: string): string {
  if (value.startsWith("[")) return "list";
  if (value.startsWith("{")) return "map";
  if (value === "true") return "flag";
  if (value === "null" || value === '""') return "nothing";
  return value.startsWith('"') ? "text" : "number";
}

/** The file that holds a value at a path, and nothing else. */
function fileWith(path: Path, value: string): { readonly text: string; readonly start: number } {
  const opened = path.map((part) => (part === "[]" ? "[" : `{${JSON.stringify(part)}: `)).join("");
  const closed = path.map((part) => (part === "[]" ? "]" : "}")).toReversed();
  return { text: `${opened}${value}${closed.join("")}\n`, start: opened.length };
}

/** Wrong kinds at every place, and a misspelling of every key. */
export function invalidFiles(shape: Shape): Invalid[] {
  const found: Invalid[] = [];
  visit(shape, [], new Map(), found);
  return found;
}

/** Maps that hold themselves are followed once. */
function visit(shape: Shape, path: Path, seen: ReadonlyMap<string, number>, found: Invalid[]): void {
  const taken = takes(shape);
  for (const [what, value] of Object.entries(VALUES)) {
    if (taken.has(kindOf(value))) continue;
    const { text, start } = fileWith(path, value);
    const name = `${path.join(".") || "the file"}: ${what}`;
    if (!TAKEN.has(name)) found.push({ name, text, start, end: start + value.length });
  }
  for (const one of alternatives(shape)) {
    if (one.kind === "list") visit(one.item(), [...path, "[]"], seen, found);
    if (one.kind === "table")
      visit(one.value, [...path, one.keys === "rule" ? "placeholder" : "some-key"], seen, found);
    if (one.kind !== "map") continue;
    const times = seen.get(one.name ?? "") ?? 0;
    if (one.name !== undefined && times > 0) continue;
    const inside = new Map(seen).set(one.name ?? "", times + 1);
    for (const [key, { shape: value }] of one.keys) {
      found.push(...misspelt(key, [...one.keys.keys()], path));
      visit(value, [...path, key], inside, found);
    }
  }
}

/** The key with its last two letters exchanged, or one doubled. */
function misspelt(key: string, known: readonly string[], path: Path): Invalid[] {
  const swapped = key.slice(0, -2) + key.slice(-1) + key.slice(-2, -1);
  const doubled = key + key.slice(-1);
  return [swapped, doubled]
    .filter((wrong) => wrong.length > 3 && !known.includes(wrong))
    .map((wrong) => {
      const { text, start } = fileWith(path, `{${JSON.stringify(wrong)}: 1}`);
      const at = start + 1;
      return {
        name: `${[...path, wrong].join(".")}`,
        text,
        start: at,
        end: at + wrong.length + 2,
        meant: key,
      };
    });
}
