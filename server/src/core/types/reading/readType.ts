import type { TypeProblem } from "../problem";
import { ELEMENT_NAMES, type ElementName } from "../reportType";
import { ELEMENT, element, name, patterns, SETTING, schema, setting, severityOrOff } from "./fields";
import { ELEMENT_SAYS, MATCH_KEYS, NUMBERING_KEYS, TYPE_KEYS } from "./keys";
import type { RawNumbering, RawType } from "./rawType";
import {
  complain,
  listOf,
  mapOf,
  oneOrMore,
  placed,
  type Read,
  type Report,
  record,
  shaped,
  shapeOf,
  text,
  unknownKey,
  word,
} from "./read";
import { entries, sectionId } from "./sections";
import type { Key, Shape } from "./shape";
import { firstLine, readYaml } from "./value";

/** Rules that a type or configuration may speak of, with the names of their options. */
export type KnownRules = ReadonlyMap<string, readonly string[]>;

export interface TypeText {
  /** Undefined when the text holds no type at all. */
  readonly raw: RawType | undefined;
  readonly problems: readonly TypeProblem[];
}

/** Reads a type file. What is wrong is told at its place and left out; the rest still counts. Never throws. */
export function readType(source: string, rules?: KnownRules): TypeText {
  const yaml = readYaml(source);
  const problems = [...yaml.problems];
  const report: Report = (problem) => problems.push(problem);
  if (yaml.value === undefined) {
    if (problems.length === 0) {
      complain(
        report,
        firstLine(source),
        "This file is empty: it should hold a report type.",
        "文件为空，应写有一个报告类型。",
      );
    }
    return { raw: undefined, problems };
  }
  const raw = typeRecord(rules)(yaml.value, report);
  if (raw === undefined) return { raw, problems };
  const { "front-matter": frontMatter, report: _version, ...rest } = raw;
  return { raw: frontMatter === undefined ? rest : { ...rest, frontMatter }, problems };
}

interface Keys extends Omit<RawType, "frontMatter"> {
  readonly report?: 1;
  readonly "front-matter"?: object;
}

function typeRecord(rules: KnownRules | undefined): Read<Partial<Keys>> {
  return record<Keys>(
    {
      report: version,
      id: placed(typeId),
      name,
      aliases: oneOrMore(text),
      extends: oneOrMore(placed(typeName)),
      from: placed(text),
      lang: word(["zh", "en"]),
      match: record<NonNullable<RawType["match"]>>({ title: patterns, files: oneOrMore(text) }, MATCH_KEYS),
      numbering,
      "front-matter": schema,
      stage,
      sections: entries,
      drop: oneOrMore(placed(sectionId)),
      order: word(["strict", "free"]),
      extra: word(["allow", "warn", "forbid"]),
      elements,
      placeholders: patterns,
      rules: ruleSettings(rules),
    },
    TYPE_KEYS,
  );
}

const version: Read<1> = shaped({ kind: "number" }, (value, report) =>
  value.kind === "scalar" && value.value === 1
    ? 1
    : complain(
        report,
        value.span,
        "This version of the type language is not known: write `report: 1`.",
        "不支持此版本的类型语言，请写 report: 1。",
      ),
);

/** A built-in type, or a file. */
const typeName: Read<string> = shaped({ kind: "text", of: "type" }, text);

const typeId: Read<string> = (value, report) => {
  const id = text(value, report);
  if (id === undefined || /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id)) return id;
  return complain(
    report,
    value.span,
    "An id is made of letters, digits and hyphens: it is used on the command line.",
    "id 只能由字母、数字和连字符组成，因为命令行要用到它。",
  );
};

const SCHEMES = ["none", "official", "chapter", "decimal", "outline", "legal"] as const;

/** One example ordinal a level; "" where a level has none. */
const ladder = listOf<string>((value, report) =>
  value.kind === "scalar" && value.value === "" ? "" : text(value, report),
);

const scheme = word(SCHEMES);

const headings: Read<string | readonly string[]> = shaped(
  { kind: "either", of: [shapeOf(scheme), shapeOf(ladder)] },
  (value, report) => (value.kind === "list" ? ladder(value, report) : scheme(value, report)),
);

const captionTemplate: Read<string> = (value, report) => {
  const template = text(value, report);
  if (template === undefined || template.includes("{n}")) return template;
  return complain(
    report,
    value.span,
    'This should say where the number stands, such as "Table {n}".',
    "此处须用 {n} 标明编号的位置，如“表{n}”。",
  );
};

const numberingRecord = record<RawNumbering>(
  { headings, tables: captionTemplate, figures: captionTemplate },
  NUMBERING_KEYS,
);

const numbering: Read<RawNumbering> = shaped(
  { kind: "either", of: [shapeOf(headings), shapeOf(numberingRecord)] },
  (value, report) => {
    if (value.kind === "map") return numberingRecord(value, report);
    const read = headings(value, report);
    return read === undefined ? undefined : { headings: read };
  },
);

/** Statuses are compared in lower case. */
const caps = mapOf({ kind: "table", value: shapeOf(severityOrOff) }, () => severityOrOff);

const stage: Read<NonNullable<RawType["stage"]>> = shaped(shapeOf(caps), (value, report) => {
  const read = caps(value, report);
  return read && new Map([...read].map(([status, cap]) => [status.toLowerCase(), cap]));
});

const ELEMENTS: Shape = {
  kind: "map",
  keys: new Map(
    ELEMENT_NAMES.map((key): [string, Key] => [key, { shape: ELEMENT, says: ELEMENT_SAYS[key] }]),
  ),
};

const elements: Read<NonNullable<RawType["elements"]>> = shaped(ELEMENTS, (value, report) => {
  const read = mapOf<{ readonly name: ElementName; readonly data: NonNullable<ReturnType<typeof element>> }>(
    ELEMENTS,
    (key, keySpan) => (of, tell) => {
      const known = ELEMENT_NAMES.find((one) => one === key);
      if (known === undefined) return unknownKey(key, keySpan, ELEMENT_NAMES, tell);
      const data = element(of, tell);
      return data === undefined ? undefined : { name: known, data };
    },
  )(value, report);
  return read && new Map([...read.values()].map((one) => [one.name, one.data]));
});

/** `rules:` of a type or of the configuration. A rule that nobody knows is told, where the known ones are given. */
export function ruleSettings(known: KnownRules | undefined): Read<NonNullable<RawType["rules"]>> {
  return mapOf({ kind: "table", keys: "rule", value: SETTING }, (rule, keySpan) => (value, report) => {
    const options = known?.get(rule);
    if (known !== undefined && options === undefined) return unknownKey(rule, keySpan, known.keys(), report);
    return setting(options)(value, report);
  });
}

/** What a type file may hold. */
export const TYPE_SHAPE: Shape = shapeOf(typeRecord(undefined));
