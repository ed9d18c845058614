import type { ElementData, EntryData, SectionData, SettingData, TypeData } from "./data";
import { compilePatterns, type Pattern } from "./pattern";
import type { ElementSpec, Origin, ReportType, RuleSetting, SectionEntry, SectionSpec } from "./reportType";

/**
 * Makes a report type of its data. A built-in type's patterns compile on first use. Patterns that do not compile
 * are left out: they have been reported where the type was read. `file`: that of a workspace type.
 */
export function buildType(data: TypeData, origin: ReportType["origin"], file?: string): ReportType {
  const patterns = (sources: readonly string[] = []): Pattern[] =>
    compilePatterns(sources, origin === "built-in");
  return {
    id: data.id,
    name: data.name,
    aliases: data.aliases ?? [],
    lang: data.lang,
    match: { title: patterns(data.match?.title), files: data.match?.files ?? [] },
    numbering: {
      headings: data.numbering?.headings ?? "none",
      tables: data.numbering?.tables,
      figures: data.numbering?.figures,
    },
    sections: buildEntries(data.sections, patterns),
    order: data.order ?? "strict",
    extra: data.extra ?? "allow",
    elements: (data.elements ?? []).map((element) => buildElement(element, patterns)),
    placeholders: patterns(data.placeholders),
    rules: new Map(Object.entries(data.rules ?? {}).map(([rule, value]) => [rule, buildSetting(value)])),
    stage: new Map(Object.entries(data.stage ?? {})),
    frontMatter: data.frontMatter,
    origin,
    ...(file !== undefined && { file }),
  };
}

/** A setting as rules are given it; `origin`: where it is written. */
export function buildSetting(data: SettingData, origin?: Origin): RuleSetting {
  const { severity, options = {} } = data;
  return { severity, options: new Map(Object.entries(options)), ...(origin && { origin }) };
}

type Compile = (sources?: readonly string[]) => Pattern[];

function buildEntries(entries: readonly EntryData[] = [], patterns: Compile): SectionEntry[] {
  return entries.map((entry) => buildEntry(entry, patterns));
}

function buildEntry(entry: EntryData, patterns: Compile): SectionEntry {
  switch (entry.kind) {
    case "section":
      return buildSection(entry, patterns);
    case "one-of": {
      const alternatives = entry.alternatives.map((section) => buildSection(section, patterns));
      return { kind: "one-of", several: entry.several, id: alternatives[0]?.id ?? "", alternatives };
    }
    case "any":
      return { kind: "any", ...entry.count };
  }
}

function buildSection(data: SectionData, patterns: Compile): SectionSpec {
  return {
    kind: "section",
    id: data.id,
    name: data.name,
    names: patterns([data.name, ...(data.also ?? [])]),
    min: data.count?.min ?? 1,
    max: data.count?.max ?? 1,
    loose: data.loose ?? false,
    place: data.place,
    cues: patterns(data.cues),
    labels: patterns(data.labels),
    unless: patterns(data.unless),
    hint: data.hint,
    snippet: data.snippet,
    length: data.length,
    has: (data.has ?? []).map((demand) => ({
      kind: demand.kind,
      count: demand.count,
      columns: demand.columns,
      pattern: demand.pattern === undefined ? undefined : patterns([demand.pattern])[0],
    })),
    when: data.when,
    sections: buildEntries(data.sections, patterns),
    order: data.order ?? "strict",
    extra: data.extra ?? "allow",
  };
}

function buildElement(data: ElementData, patterns: Compile): ElementSpec {
  return {
    name: data.name,
    need: data.need,
    match: patterns(data.match),
    not: patterns(data.not),
    insert: data.insert,
  };
}
