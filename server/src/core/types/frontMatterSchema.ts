import { format, type OutputUnit, type Schema, Validator } from "@cfworker/json-schema";
import { compilePattern, isPattern } from "./pattern";
import { endlessReference, kindBelow, pathOf } from "./schemaReferences";

/** One thing that a schema refuses in front matter. */
export interface Refusal {
  /** Top-level key that it is about; undefined for the front matter as a whole. */
  readonly key: string | undefined;
  readonly keyword: string;
  /** What the schema says under that keyword. */
  readonly demand: unknown;
  /** The part of the schema that the keyword stands in. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly value: unknown;
}

/** A JSON Schema (2020-12) for front matter, ready to be used. */
export interface FrontMatterSchema {
  /** What it refuses in these keys, one refusal a key, in the order of the schema. */
  refusals(data: ReadonlyMap<string, unknown>): readonly Refusal[];
}

/** What keeps a schema from being used. `detail`: the pattern, key or reference at fault. */
export interface SchemaError {
  readonly error: "pattern" | "pattern-properties" | "unusable";
  readonly detail: string;
}

const schemas = new WeakMap<object, FrontMatterSchema | SchemaError>();

/** Compiles a schema as it stands in a type, once. Never throws. */
export function schemaOf(source: object): FrontMatterSchema | SchemaError {
  let known = schemas.get(source);
  if (known === undefined) {
    known = compiled(source);
    schemas.set(source, known);
  }
  return known;
}

/** Whether a schema can be used. */
export function isSchema(result: FrontMatterSchema | SchemaError): result is FrontMatterSchema {
  return "refusals" in result;
}

function compiled(source: object): FrontMatterSchema | SchemaError {
  const endless = endlessReference(source);
  if (endless !== undefined) return { error: "unusable", detail: endless };
  // The library's own expression for it takes exponential time.
  format.url = (text: string) => URL.test(text);
  const problems: SchemaError[] = [];
  const schema = linear(source, problems) as Schema;
  const [problem] = problems;
  if (problem !== undefined) return problem;
  try {
    const validator = new Validator(schema, "2020-12", false);
    // References that lead nowhere show when they are followed.
    validator.validate(Object.create(null));
    return { refusals: (data) => refusalsIn(validator, schema, plainData(data)) };
  } catch (error) {
    return { error: "unusable", detail: error instanceof Error ? error.message : String(error) };
  }
}

const URL = /^(?:https?|ftp):\/\/[^\s/?#]\S*$/i;

/**
 * The same schema with patterns that take linear time. The validator runs `pattern` as the host's regular expression,
 * which somebody else's pattern may keep busy for ever; but it asks its table of formats, so each pattern becomes one.
 */
function linear(node: unknown, problems: SchemaError[], kind: "schema" | "names" = "schema"): unknown {
  if (Array.isArray(node)) return node.map((item) => linear(item, problems));
  if (typeof node !== "object" || node === null) return node;
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    const below = kindBelow(key, kind);
    if (kind === "names") result[key] = linear(value, problems);
    else if (key === "patternProperties") problems.push({ error: "pattern-properties", detail: key });
    else if (key === "pattern" && typeof value === "string") {
      const name = registered(value);
      if (name === undefined) problems.push({ error: "pattern", detail: value });
      else
        result.allOf = [
          ...asList(result.allOf),
          ...asList(linear(fieldOf(node, "allOf"), problems)),
          { format: name },
        ];
    } else if (key === "format" && typeof value === "string" && !Object.hasOwn(format, value)) {
      // A format that the library does not know asks for nothing.
    } else if (key !== "allOf" || typeof fieldOf(node, "pattern") !== "string") {
      result[key] = below === "data" ? value : linear(value, problems, below);
    }
  }
  return result;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function fieldOf(node: object, key: string): unknown {
  return Object.hasOwn(node, key) ? (node as Readonly<Record<string, unknown>>)[key] : undefined;
}

const PREFIX = "pattern ";

/** Name of the format that stands for a pattern; undefined for one that cannot be matched in linear time. */
function registered(pattern: string): string | undefined {
  const name = `${PREFIX}${pattern}`;
  if (name in format) return name;
  const result = compilePattern(`/${pattern}/`, false);
  if (!isPattern(result)) return undefined;
  format[name] = (text: string) => result.find(text) !== undefined;
  return name;
}

/** What `format` asks for, as a schema's author wrote it. */
export function patternOf(demand: unknown): string | undefined {
  return typeof demand === "string" && demand.startsWith(PREFIX) ? demand.slice(PREFIX.length) : undefined;
}

/** Objects without a prototype: a key such as `constructor` is a key like any other. */
function plainData(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainData);
  if (!(value instanceof Map)) return value;
  const result: Record<string, unknown> = Object.create(null);
  for (const [key, item] of value) result[String(key)] = plainData(item);
  return result;
}

/** Keywords that tell something of themselves; the others only pass on what is wrong within them. */
const TELLING = new Set([
  "required",
  "enum",
  "const",
  "type",
  "format",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
  "contains",
  "dependentRequired",
  "additionalProperties",
  "unevaluatedProperties",
  "propertyNames",
  "anyOf",
  "oneOf",
  "not",
]);

/** Keys that the product itself reads: no type has to list them to let them be. */
const OWN = new Set(["report", "reportwright"]);

function refusalsIn(validator: Validator, schema: Schema, data: unknown): Refusal[] {
  const { errors } = validator.validate(data);
  const told = errors.filter((error) => TELLING.has(error.keyword) && !isWithinChoice(error, errors));
  const byKey = new Map<string, Refusal>();
  for (const error of told) {
    for (const refusal of refusalsOf(error, schema, data)) {
      const at = `${refusal.key}`;
      if (!byKey.has(at)) byKey.set(at, refusal);
    }
  }
  return [...byKey.values()];
}

/** Of several ways that are all refused, none is the one that was meant. */
function isWithinChoice({ keywordLocation }: OutputUnit, errors: readonly OutputUnit[]): boolean {
  return errors.some(
    (other) =>
      /^(?:anyOf|oneOf|not|contains)$/.test(other.keyword) &&
      keywordLocation.startsWith(`${other.keywordLocation}/`),
  );
}

function refusalsOf(
  { keyword, keywordLocation, instanceLocation }: OutputUnit,
  schema: Schema,
  data: unknown,
): Refusal[] {
  const path = pathOf(keywordLocation);
  const parent = at(schema, path.slice(0, -1));
  const node = isRecord(parent) ? parent : {};
  const value = at(data, pathOf(instanceLocation));
  const [key] = pathOf(instanceLocation);
  const one = { keyword, demand: node[keyword], schema: node, value };
  if (keyword === "required" && key === undefined)
    return asList(node.required)
      .map(String)
      .filter((name) => isRecord(value) && !Object.hasOwn(value, name))
      .map((name) => ({ ...one, key: name, value: undefined, schema: propertyOf(schema, node, name) }));
  if ((keyword === "additionalProperties" || keyword === "unevaluatedProperties") && key === undefined)
    return isRecord(value)
      ? Object.keys(value)
          .filter(
            (name) => !OWN.has(name) && !(isRecord(node.properties) && Object.hasOwn(node.properties, name)),
          )
          .map((name) => ({ ...one, key: name }))
      : [];
  return [{ ...one, key }];
}

/** What the schema says of a key. */
function propertyOf(
  root: Schema,
  node: Readonly<Record<string, unknown>>,
  name: string,
): Record<string, unknown> {
  for (const { properties } of [node, root as Record<string, unknown>]) {
    const found = isRecord(properties) ? properties[name] : undefined;
    if (isRecord(found)) return found;
  }
  return {};
}

function at(node: unknown, path: readonly string[]): unknown {
  let current = node;
  for (const part of path)
    current =
      isRecord(current) || Array.isArray(current) ? (current as Record<string, unknown>)[part] : undefined;
  return current;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
