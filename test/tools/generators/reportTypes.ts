import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { EntryData, TypeData } from "../../../server/src/core/types/data";
import { mergeParents, mergeType } from "../../../server/src/core/types/merge";
import { compilePattern, isPattern } from "../../../server/src/core/types/pattern";
import type { TypeProblem } from "../../../server/src/core/types/problem";
import { type KnownRules, readType } from "../../../server/src/core/types/reading/readType";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = "server/report-types";
const target = "server/src/core/types/builtIn.generated.ts";

/** The built-in types of `server/report-types`, read by the reader that workspaces' types go through. */
export function generateReportTypes(rules?: KnownRules): { path: string; content: string }[] {
  const texts = new Map(
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".yaml"))
      .sort()
      .map((name) => [name.replace(/\.yaml$/, ""), readFileSync(join(root, folder, name), "utf8")]),
  );
  const types = new Map<string, TypeData>();
  for (const id of texts.keys()) compileType(id, texts, types, rules, []);
  const list = [...types.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [{ path: target, content: moduleOf(list) }];
}

function compileType(
  id: string,
  texts: ReadonlyMap<string, string>,
  types: Map<string, TypeData>,
  rules: KnownRules | undefined,
  chain: readonly string[],
): TypeData {
  const known = types.get(id);
  if (known !== undefined) return known;
  const text = texts.get(id);
  if (text === undefined || chain.includes(id)) throw new Error(`${chain.at(-1) ?? ""}: cannot extend ${id}`);
  const { raw, problems } = readType(text, rules);
  const found = [...problems];
  if (raw === undefined || raw.id?.value !== id)
    throw new Error(`${id}.yaml: ${describe(found, text) || "id is not the file's name"}`);
  const names = raw.extends?.map((parent) => parent.value) ?? (id === "base" ? [] : ["base"]);
  const parents = names.map((parent) => compileType(parent, texts, types, rules, [...chain, id]));
  const data = mergeType(raw, id, mergeParents(parents), (problem) => found.push(problem));
  if (found.length > 0) throw new Error(`${id}.yaml:\n${describe(found, text)}`);
  checkPatterns(data);
  types.set(id, data);
  return data;
}

function describe(problems: readonly TypeProblem[], text: string): string {
  return problems
    .map(({ span, message }) => `  line ${text.slice(0, span.start).split("\n").length}: ${message.en}`)
    .join("\n");
}

/** Built-in patterns run in the engine's own regular expressions: they have to compile there as well as in RE2. */
function checkPatterns(data: TypeData): void {
  const sources: string[] = [];
  const collect = (entries: readonly EntryData[] = []): void => {
    for (const entry of entries) {
      if (entry.kind === "any") continue;
      for (const section of entry.kind === "one-of" ? entry.alternatives : [entry]) {
        sources.push(
          ...(section.also ?? []),
          ...(section.cues ?? []),
          ...(section.labels ?? []),
          ...(section.unless ?? []),
        );
        sources.push(...(section.has ?? []).flatMap((demand) => demand.pattern ?? []));
        collect(section.sections);
      }
    }
  };
  collect(data.sections);
  sources.push(...(data.match?.title ?? []), ...(data.placeholders ?? []));
  for (const element of data.elements ?? []) sources.push(...(element.match ?? []), ...(element.not ?? []));
  for (const source of sources) {
    const pattern = compilePattern(source, true);
    if (isPattern(pattern)) pattern.find("");
  }
}

function moduleOf(types: readonly TypeData[]): string {
  return [
    "// Made from server/report-types by `npm run generate`. Do not edit.",
    'import type { BuiltIn } from "./builtIn";',
    "",
    `export const BUILT_IN: readonly BuiltIn[] = [\n${types.map(entryOf).join("")}];`,
    "",
  ].join("\n");
}

/** What a type is found by, and the rest as JSON: most of it is read for none of them. */
function entryOf(type: TypeData): string {
  const { id, name, aliases = [], match = {} } = type;
  const found = {
    id,
    names: [id, name.en, name.zh, ...aliases],
    titles: match.title ?? [],
    files: match.files ?? [],
  };
  // JSON has no number for an open range, but reads one that is too large as Infinity.
  const json = JSON.stringify(type, (_key, value: unknown) =>
    value === Number.POSITIVE_INFINITY ? "\0" : value,
  ).replaceAll('"\\u0000"', "1e999");
  return ` ${JSON.stringify({ ...found, json })},\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, content } of generateReportTypes()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}
