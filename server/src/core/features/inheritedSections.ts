import type { TypeLibrary } from "../types/library";
import { readYaml, type Value } from "../types/reading/value";
import type { ReportType, SectionEntry, SectionSpec } from "../types/reportType";
import type { Term } from "./completeYaml";

/** Ids of the sections that a type file inherits, with what they are: for `id`, `after`, `before` and `drop`. */
export function inheritedSections(text: string, { types }: Pick<TypeLibrary, "types">): Term[] {
  const terms = new Map<string, Term>();
  for (const name of parentsIn(readYaml(text).value)) {
    const type = types.find(({ id, file }) => id === name || isFile(file, name));
    for (const spec of type === undefined ? [] : specsIn(type.sections)) {
      const says = termOf(spec, type?.id ?? name);
      if (!terms.has(spec.id)) terms.set(spec.id, { word: spec.id, says });
    }
  }
  return [...terms.values()];
}

function parentsIn(value: Value | undefined): string[] {
  const given = value?.kind === "map" ? value.entries.find(({ key }) => key === "extends")?.value : undefined;
  const names = given?.kind === "list" ? given.items : given === undefined ? [] : [given];
  return names.flatMap((name) => (name.kind === "scalar" ? [name.text] : []));
}

/** By the end of its path: the one may be seen from the workspace, the other from the file. */
function isFile(file: ReportType["file"], name: string): boolean {
  if (file === undefined || !/\.ya?ml$/i.test(name)) return false;
  const end = name.replace(/^(?:\.{1,2}\/)+/, "");
  return file === end || file.endsWith(`/${end}`);
}

function specsIn(entries: readonly SectionEntry[]): SectionSpec[] {
  return entries.flatMap((entry) => {
    const specs = entry.kind === "section" ? [entry] : entry.kind === "one-of" ? entry.alternatives : [];
    return specs.flatMap((spec) => [spec, ...specsIn(spec.sections)]);
  });
}

function termOf({ name, hint, min }: SectionSpec, type: string): Term["says"] {
  const rest = hint === undefined ? "" : `\n\n${hint}`;
  return {
    en: `${name}: ${min > 0 ? "required" : "optional"} in ${type}${rest}`,
    zh: `${name}：${type} 的${min > 0 ? "必备" : "可选"}章节${rest}`,
  };
}
