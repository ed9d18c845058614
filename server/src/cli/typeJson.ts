import type { Pattern } from "../core/types/pattern";
import type {
  CountRange,
  ReportType,
  RuleSetting,
  SectionEntry,
  SectionSpec,
} from "../core/types/reportType";

/** A report type as data: patterns as they are written, maps as objects, the end of an open range null. */
export function typeJson(type: ReportType): object {
  const { id, name, aliases, lang, origin, match, numbering, order, extra } = type;
  return {
    id,
    name,
    aliases,
    lang,
    origin,
    ...(type.file !== undefined && { file: type.file }),
    match: { title: sourcesOf(match.title), files: match.files },
    numbering: {
      headings: numbering.headings,
      tables: numbering.tables ?? null,
      figures: numbering.figures ?? null,
    },
    order,
    extra,
    sections: type.sections.map(entryJson),
    elements: type.elements.map((element) => ({
      name: element.name,
      need: element.need,
      match: sourcesOf(element.match),
      not: sourcesOf(element.not),
      insert: element.insert ?? null,
    })),
    placeholders: sourcesOf(type.placeholders),
    rules: Object.fromEntries([...type.rules].map(([rule, setting]) => [rule, settingJson(setting)])),
    stage: Object.fromEntries(type.stage),
    frontMatter: type.frontMatter ?? null,
  };
}

function entryJson(entry: SectionEntry): object {
  switch (entry.kind) {
    case "section":
      return sectionJson(entry);
    case "one-of":
      return {
        kind: entry.several ? "any-of" : entry.kind,
        id: entry.id,
        alternatives: entry.alternatives.map(sectionJson),
      };
    case "any":
      return { kind: entry.kind, count: rangeJson(entry) };
  }
}

function sectionJson(section: SectionSpec): object {
  return {
    kind: section.kind,
    id: section.id,
    name: section.name,
    // The name itself is the first of them.
    also: sourcesOf(section.names.slice(1)),
    count: rangeJson(section),
    loose: section.loose,
    cues: sourcesOf(section.cues),
    labels: sourcesOf(section.labels),
    unless: sourcesOf(section.unless),
    hint: section.hint ?? null,
    snippet: section.snippet ?? null,
    length: section.length === undefined ? null : rangeJson(section.length),
    has: section.has.map(({ kind, count, columns, pattern }) => ({
      kind,
      count: rangeJson(count),
      columns: columns ?? null,
      pattern: pattern?.source ?? null,
    })),
    when: section.when ?? null,
    order: section.order,
    extra: section.extra,
    sections: section.sections.map(entryJson),
  };
}

function sourcesOf(patterns: readonly Pattern[]): string[] {
  return patterns.map((pattern) => pattern.source);
}

function rangeJson({ min, max }: CountRange): object {
  return { min, max: max === Number.POSITIVE_INFINITY ? null : max };
}

function settingJson({ severity, options }: RuleSetting): object {
  return { severity: severity ?? null, options: Object.fromEntries(options) };
}
