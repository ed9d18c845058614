import { nearest } from "../likeness";
import { fold } from "../pattern";
import type { Placed } from "../problem";
import { canonicalName, condition, demands, patterns, range } from "./fields";
import { ANY_KEYS, ONE_OF_KEYS, SECTION_KEYS } from "./keys";
import type { Placing, RawAny, RawEntry, RawOneOf, RawSection } from "./rawType";
import {
  complain,
  flag,
  listOf,
  oneOrMore,
  placed,
  type Read,
  type Report,
  record,
  shaped,
  shapeOf,
  text,
  word,
} from "./read";
import { type Shape, TEXT } from "./shape";
import type { MapValue, Value } from "./value";

/** The id of a section that gives none: its name, lower case, words joined by hyphens. */
export function idOfName(sectionName: string): string {
  const id = sectionName
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return id === "" ? "section" : id;
}

/** `sections:` — names, sections, `one-of`, `any-of` and `any`; ids and names are unique within it. */
export const entries: Read<readonly RawEntry[]> = shaped(
  { kind: "list", item: () => ENTRY },
  (value, report) => {
    const list = listOf(entry)(value, report);
    if (list !== undefined) checkUnique(list, report);
    return list;
  },
);

const entry: Read<RawEntry> = (value, report) => {
  if (value.kind === "map") {
    if (has(value, "one-of") || has(value, "any-of")) return oneOf(value, report);
    if (has(value, "any")) return any(value, report);
    // A map that is to be one of these says so with its misspelt key.
    if (!has(value, "name")) {
      const meant = value.entries.map(({ key }) => nearest(key, ALL_KEYS));
      if (meant.includes("one-of") || meant.includes("any-of")) return oneOf(value, report);
      if (meant.includes("any")) return any(value, report);
    }
  }
  return section(value, report);
};

function has(value: MapValue, key: string): boolean {
  return value.entries.some((one) => one.key === key);
}

const ALL_KEYS = Object.keys({ ...SECTION_KEYS, ...ONE_OF_KEYS, ...ANY_KEYS });

interface SectionKeys extends Omit<RawSection, "kind" | "id"> {
  readonly id?: Placed<string>;
}

/** The id of a section, which may be one of those that are inherited. */
export const sectionId: Read<string> = shaped({ kind: "text", of: "section" }, text);

const placing = { after: placed(sectionId), before: placed(sectionId) };

/** Nested sections are read by `entries` again: behind a function, for each needs the other. */
const nested: Read<readonly RawEntry[]> = shaped({ kind: "list", item: () => ENTRY }, (value, report) =>
  entries(value, report),
);

const sectionRecord = record<SectionKeys>(
  {
    id: placed(sectionId),
    name: canonicalName,
    also: patterns,
    count: range,
    optional: flag,
    loose: flag,
    place: word(["beside", "anywhere"]),
    cues: patterns,
    labels: patterns,
    unless: patterns,
    hint: text,
    snippet: text,
    length: range,
    has: demands,
    when: condition,
    sections: nested,
    drop: oneOrMore(placed(sectionId)),
    order: word(["strict", "free"]),
    extra: word(["allow", "warn", "forbid"]),
    ...placing,
  },
  SECTION_KEYS,
  "section",
);

const section: Read<RawSection> = shaped(
  { kind: "either", of: [TEXT, shapeOf(sectionRecord)] },
  (value, report) => {
    if (value.kind !== "map") {
      const name = canonicalName(value, report);
      return name === undefined
        ? undefined
        : { kind: "section", id: { value: idOfName(name), span: value.span }, name };
    }
    let told = false;
    const read = sectionRecord(value, (problem) => {
      told = true;
      report(problem);
    });
    if (read === undefined) return undefined;
    const id =
      read.id ??
      (read.name === undefined ? undefined : { value: idOfName(read.name), span: spanOfName(value) });
    // A key that is misspelt explains the name that is missing.
    if (id === undefined) return told ? undefined : nameless(value, report);
    return { ...read, kind: "section", id };
  },
);

function spanOfName(value: MapValue): Value["span"] {
  return value.entries.find((one) => one.key === "name")?.value.span ?? value.span;
}

function nameless(value: MapValue, report: Report): undefined {
  return complain(
    report,
    value.entries[0]?.keySpan ?? value.span,
    "A section needs a name.",
    "章节须有名称（name）。",
  );
}

interface OneOfKeys extends Placing {
  readonly "one-of"?: readonly RawSection[];
  readonly "any-of"?: readonly RawSection[];
}

const oneOfRecord = record<OneOfKeys>(
  { "one-of": listOf(section), "any-of": listOf(section), ...placing },
  ONE_OF_KEYS,
);

const oneOf = (value: MapValue, report: Report): RawOneOf | undefined => {
  let told = false;
  const read = oneOfRecord(value, (problem) => {
    told = true;
    report(problem);
  });
  if (read === undefined) return undefined;
  const { "one-of": one, "any-of": several, ...place } = read;
  const alternatives = one ?? several ?? [];
  if (alternatives.length === 0) return told ? undefined : withoutAlternatives(value, report);
  return { kind: "one-of", ...(one === undefined && { several: true }), alternatives, ...place };
};

function withoutAlternatives(value: MapValue, report: Report): undefined {
  return complain(
    report,
    value.entries[0]?.value.span ?? value.span,
    "This list is empty: name the sections that may stand here.",
    "此列表为空，请写明可以出现的章节。",
  );
}

const anyRecord = record<Placing & { readonly any?: RawAny["count"] }>({ any: range, ...placing }, ANY_KEYS);

const any: Read<RawAny> = (value, report) => {
  const read = anyRecord(value, report);
  if (read?.any === undefined) return undefined;
  return { kind: "any", count: read.any, after: read.after, before: read.before };
};

/** An entry of `sections`: a name, a section, alternatives, or room for others. */
const ENTRY: Shape = {
  kind: "either",
  of: [shapeOf(section), shapeOf(oneOfRecord), shapeOf(anyRecord)],
};

function checkUnique(list: readonly RawEntry[], report: Report): void {
  const ids = new Set<string>();
  const names = new Map<string, string>();
  const sections = list.flatMap((one) =>
    one.kind === "section" ? [one] : one.kind === "one-of" ? one.alternatives : [],
  );
  for (const { id, name } of sections) {
    const folded = name === undefined ? undefined : fold(name);
    if (ids.has(id.value)) {
      complain(
        report,
        id.span,
        `The id “${id.value}” is given to two sections: each needs its own.`,
        `id“${id.value}”重复，每个章节须有自己的 id。`,
      );
    } else if (folded !== undefined && names.has(folded)) {
      complain(
        report,
        id.span,
        `Two sections have the name “${name}”: they could not be told apart.`,
        `有两个章节同名“${name}”，无法区分。`,
      );
    }
    ids.add(id.value);
    if (folded !== undefined) names.set(folded, id.value);
  }
}
