import type { ElementData, EntryData, OneOfData, SectionData, SettingData, TypeData } from "./data";
import { nearest } from "./likeness";
import type { Placed, TypeProblem } from "./problem";
import type { Placing, RawEntry, RawSection, RawType } from "./reading/rawType";
import { ELEMENT_NAMES } from "./reportType";

export type Tell = (problem: TypeProblem) => void;

/**
 * Lays a type over the one that it extends: keys that it gives replace, sections and elements merge by id. Its name
 * and its other names are its own; without a name it is called by its id.
 */
export function mergeType(raw: RawType, id: string, parent: TypeData | undefined, tell: Tell): TypeData {
  return defined({
    id,
    name: raw.name ?? { en: id, zh: id },
    aliases: raw.aliases,
    lang: raw.lang ?? parent?.lang ?? "en",
    match: defined({ ...parent?.match, ...raw.match }),
    numbering: defined({ ...parent?.numbering, ...raw.numbering }),
    sections: mergeEntries(parent?.sections ?? [], raw, tell),
    order: raw.order ?? parent?.order,
    extra: raw.extra ?? parent?.extra,
    elements: mergeElements(parent?.elements ?? [], raw.elements),
    placeholders: raw.placeholders ?? parent?.placeholders,
    rules: mergeRules(parent?.rules, raw.rules),
    stage: raw.stage === undefined ? parent?.stage : Object.fromEntries(raw.stage),
    frontMatter: raw.frontMatter ?? parent?.frontMatter,
  });
}

/** Several parents, each laid over the one before; undefined for none. */
export function mergeParents(parents: readonly TypeData[]): TypeData | undefined {
  let merged: TypeData | undefined;
  for (const parent of parents) merged = merged === undefined ? parent : layOver(merged, parent);
  return merged;
}

function layOver(below: TypeData, above: TypeData): TypeData {
  return defined({
    ...below,
    ...above,
    match: defined({ ...below.match, ...above.match }),
    numbering: defined({ ...below.numbering, ...above.numbering }),
    sections: (above.sections ?? []).reduce(overlay, below.sections ?? []),
    elements: mergeElements(below.elements ?? [], new Map(above.elements?.map((one) => [one.name, one]))),
    rules: { ...below.rules, ...above.rules },
  });
}

/** The entry in place of the one with its id, or at the end. */
function overlay(list: readonly EntryData[], entry: EntryData): readonly EntryData[] {
  const index = entry.kind === "any" ? -1 : list.findIndex((one) => hasId(one, idOf(entry)));
  return index < 0 ? [...list, entry] : list.with(index, entry);
}

/** The object without members that are undefined, so that data is the same however it came about. */
function defined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

interface Level {
  readonly sections?: readonly RawEntry[];
  readonly drop?: readonly Placed<string>[];
}

function mergeEntries(parent: readonly EntryData[], raw: Level, tell: Tell): readonly EntryData[] {
  let list = parent;
  for (const dropped of raw.drop ?? []) {
    if (!list.some((entry) => hasId(entry, dropped.value))) tell(unknownId(dropped, list));
    list = list.flatMap((entry) => without(entry, dropped.value));
  }
  for (const entry of raw.sections ?? []) list = withEntry(list, entry, tell);
  return list;
}

function withEntry(list: readonly EntryData[], raw: RawEntry, tell: Tell): readonly EntryData[] {
  if (raw.kind === "any") return placeEntry(list, { kind: "any", count: raw.count }, raw, tell);
  if (raw.kind === "one-of") {
    const alternatives = raw.alternatives.map((one) => mergeSection(undefined, one, tell));
    const entry: OneOfData = defined({ kind: "one-of", several: raw.several, alternatives });
    const index = list.findIndex((one) => hasId(one, idOf(entry)));
    return index < 0 ? placeEntry(list, entry, raw, tell) : list.with(index, entry);
  }
  const index = list.findIndex((one) => hasId(one, raw.id.value));
  const known = list[index];
  if (known === undefined) return placeEntry(list, mergeSection(undefined, raw, tell), raw, tell);
  const merged = within(known, raw, tell);
  if (raw.after === undefined && raw.before === undefined) return list.with(index, merged);
  return placeEntry(list.toSpliced(index, 1), merged, raw, tell);
}

/** The entry of the parent with this section laid over itself, or over one of its alternatives. */
function within(known: EntryData, raw: RawSection, tell: Tell): EntryData {
  if (known.kind === "one-of") {
    const alternatives = known.alternatives.map((one) =>
      one.id === raw.id.value ? mergeSection(one, raw, tell) : one,
    );
    return { ...known, alternatives };
  }
  return mergeSection(known.kind === "section" ? known : undefined, raw, tell);
}

function placeEntry(
  list: readonly EntryData[],
  entry: EntryData,
  { after, before }: Placing,
  tell: Tell,
): EntryData[] {
  const anchor = after ?? before;
  if (anchor === undefined) return [...list, entry];
  const index = list.findIndex((one) => hasId(one, anchor.value));
  if (index < 0) {
    tell(unknownId(anchor, list));
    return [...list, entry];
  }
  return list.toSpliced(after === undefined ? index : index + 1, 0, entry);
}

function mergeSection(known: SectionData | undefined, raw: RawSection, tell: Tell): SectionData {
  const {
    kind,
    id,
    optional,
    after: _after,
    before: _before,
    drop: _drop,
    sections: _sections,
    ...given
  } = raw;
  const nested = mergeEntries(known?.sections ?? [], raw, tell);
  const count = raw.count ?? (optional === undefined ? known?.count : optionalCount(optional, known));
  return defined({
    ...known,
    ...given,
    kind,
    id: id.value,
    name: raw.name ?? known?.name ?? id.value,
    count: count?.min === 1 && count.max === 1 ? undefined : count,
    sections: nested.length === 0 ? undefined : nested,
  });
}

function optionalCount(optional: boolean, known: SectionData | undefined): SectionData["count"] {
  const max = known?.count?.max ?? 1;
  return { min: optional ? 0 : Math.min(1, max), max };
}

function mergeElements(
  parent: readonly ElementData[],
  raw: ReadonlyMap<ElementData["name"], Partial<ElementData>> | undefined,
): readonly ElementData[] | undefined {
  const merged = new Map<ElementData["name"], ElementData>(parent.map((one) => [one.name, one]));
  for (const [name, given] of raw ?? []) {
    merged.set(name, { need: "required", ...merged.get(name), ...given, name });
  }
  const list = [...merged.values()];
  // A type that adds an element to those of its parent says nothing of its place: the document's order stands.
  return list.sort((a, b) => ELEMENT_NAMES.indexOf(a.name) - ELEMENT_NAMES.indexOf(b.name));
}

function mergeRules(
  parent: TypeData["rules"],
  raw: ReadonlyMap<string, SettingData> | undefined,
): TypeData["rules"] {
  if (raw === undefined) return parent;
  return { ...parent, ...Object.fromEntries(raw) };
}

function idOf(entry: EntryData): string | undefined {
  if (entry.kind === "any") return undefined;
  return entry.kind === "section" ? entry.id : entry.alternatives[0]?.id;
}

/** A one-of goes by the id of any of its alternatives. */
function hasId(entry: EntryData, id: string | undefined): boolean {
  if (id === undefined || entry.kind === "any") return false;
  return entry.kind === "section" ? entry.id === id : entry.alternatives.some((one) => one.id === id);
}

function without(entry: EntryData, id: string): EntryData[] {
  if (!hasId(entry, id)) return [entry];
  if (entry.kind !== "one-of") return [];
  const alternatives = entry.alternatives.filter((one) => one.id !== id);
  return alternatives.length === 0 ? [] : [{ ...entry, alternatives }];
}

function unknownId({ value, span }: Placed<string>, list: readonly EntryData[]): TypeProblem {
  const ids = list.flatMap((entry) =>
    entry.kind === "section"
      ? [entry.id]
      : entry.kind === "one-of"
        ? entry.alternatives.map((one) => one.id)
        : [],
  );
  const guess = nearest(value, ids);
  return {
    span,
    message: {
      en: `There is no section with the id “${value}” here.${guess === undefined ? "" : ` Did you mean “${guess}”?`}`,
      zh: `此处没有 id 为“${value}”的章节${guess === undefined ? "。" : `，是否应为“${guess}”？`}`,
    },
    meant: guess,
  };
}
