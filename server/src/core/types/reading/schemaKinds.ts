import { nearest } from "../likeness";
import { complain, flag, KIND_NAMES, mapping, type Report, text, unknownKey, word, wrongKind } from "./read";
import type { Entry, MapValue, Value } from "./value";

/** What is left of a value once its faults are told; undefined for nothing. */
type Check = (value: Value, report: Report) => Value | undefined;

/**
 * A JSON Schema as it is written, without what it cannot mean: keywords with a value of the wrong kind are told at their
 * place and left out (a validator would take `required: ship` letter by letter). Unknown keywords are allowed by JSON
 * Schema; one that is nearly a known one is told all the same.
 */
export const checkSchema: Check = (value, report) => {
  if (value.kind !== "map") return accepts(flag)(value, report);
  return eachEntry(value, (entry) => {
    const check = CHECKS.get(entry.key);
    if (check !== undefined) return check(entry.value, report);
    const guess = nearest(entry.key, [...CHECKS.keys()]);
    return guess === undefined ? entry.value : unknownKey(entry.key, entry.keySpan, [guess], report);
  });
};

function eachEntry(value: MapValue, check: (entry: Entry) => Value | undefined): MapValue {
  const entries = value.entries.flatMap((entry) => {
    const left = check(entry);
    return left === undefined ? [] : [{ ...entry, value: left }];
  });
  return { ...value, entries };
}

/** Whatever one of the readers of type files reads. */
function accepts(read: (value: Value, report: Report) => unknown): Check {
  return (value, report) => (read(value, report) === undefined ? undefined : value);
}

function listOf(check: Check): Check {
  return (value, report) => {
    if (value.kind !== "list") return wrongKind(value, report, KIND_NAMES.list);
    return { ...value, items: value.items.flatMap((item) => check(item, report) ?? []) };
  };
}

const anything: Check = (value) => value;

const number: Check = (value, report) =>
  value.kind === "scalar" && typeof value.value === "number"
    ? value
    : wrongKind(value, report, KIND_NAMES.number);

/** Each value a schema. */
const schemas: Check = (value, report) =>
  value.kind === "map"
    ? eachEntry(value, (entry) => checkSchema(entry.value, report))
    : wrongKind(value, report, KIND_NAMES.map);

const typeName = accepts(word(["string", "number", "integer", "boolean", "array", "object", "null"]));

const types: Check = (value, report) => {
  // `null` without quotes is YAML's own.
  if (value.kind === "scalar" && value.value === null && value.text === "null") return value;
  return value.kind === "list" ? listOf(typeName)(value, report) : typeName(value, report);
};

const filledList: Check = (value, report) =>
  value.kind === "list" && value.items.length === 0
    ? complain(
        report,
        value.span,
        "This list is empty: nothing would be right.",
        "列表为空，任何值都不会符合要求。",
      )
    : listOf(anything)(value, report);

const CHECKS: ReadonlyMap<string, Check> = new Map(
  (
    [
      [accepts(text), "$anchor", "$comment", "$dynamicAnchor", "$dynamicRef", "$id", "$ref", "$schema"],
      [accepts(text), "contentEncoding", "contentMediaType", "description", "format", "pattern", "title"],
      [number, "exclusiveMaximum", "exclusiveMinimum", "maxItems", "maxLength", "maxProperties", "maximum"],
      [
        number,
        "maxContains",
        "minContains",
        "minItems",
        "minLength",
        "minProperties",
        "minimum",
        "multipleOf",
      ],
      [accepts(flag), "deprecated", "readOnly", "uniqueItems", "writeOnly"],
      [listOf(accepts(text)), "required"],
      [filledList, "enum"],
      [types, "type"],
      [anything, "const", "default", "examples"],
      [accepts(mapping), "$vocabulary", "dependentRequired", "patternProperties"],
      [schemas, "$defs", "dependentSchemas", "properties"],
      [
        checkSchema,
        "additionalProperties",
        "contains",
        "else",
        "if",
        "items",
        "not",
        "propertyNames",
        "then",
      ],
      [checkSchema, "contentSchema", "unevaluatedItems", "unevaluatedProperties"],
      [listOf(checkSchema), "allOf", "anyOf", "oneOf", "prefixItems"],
    ] as const
  ).flatMap(([check, ...keywords]) => keywords.map((keyword) => [keyword, check] as const)),
);
