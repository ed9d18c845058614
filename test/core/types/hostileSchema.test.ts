import { describe, expect, it } from "vitest";
import { isSchema, schemaOf } from "../../../server/src/core/types/frontMatterSchema";
import { tries } from "../../reliability/tries";

/* Schemas for front matter that a stranger wrote, held against front matter that a stranger wrote. */

const EVIL = "^(a+)+$";
const LONG = `${"a".repeat(60)}!`;

/** Each name refers to the next twice: 2³⁰ ways. */
const doubling = Object.fromEntries(
  Array.from({ length: 30 }, (_, i) => [
    `d${i}`,
    { anyOf: [{ $ref: `#/$defs/d${i + 1}` }, { $ref: `#/$defs/d${i + 1}` }] },
  ]),
);

const REFUSED: Readonly<Record<string, object>> = {
  "references that double at each step": {
    $defs: { ...doubling, d30: { type: "number" } },
    properties: { a: { $ref: "#/$defs/d0" } },
  },
  "a reference to itself": { properties: { a: { $ref: "#/properties/a" } } },
  "a reference to the whole": { properties: { a: { $ref: "#" } } },
  "references in a circle": {
    $defs: { x: { allOf: [{ $ref: "#/$defs/y" }] }, y: { not: { $ref: "#/$defs/x" } } },
    properties: { a: { $ref: "#/$defs/x" } },
  },
  "a reference to data": { default: { pattern: EVIL }, properties: { a: { $ref: "#/default" } } },
  "a reference to an example": { examples: [{ pattern: EVIL }], properties: { a: { $ref: "#/examples/0" } } },
  "a reference to another file": { properties: { a: { $ref: "https://example.com/schema.json" } } },
  "a reference to a file of this machine": { properties: { a: { $ref: "file:///etc/passwd" } } },
  "a reference by a name of its own": {
    $defs: { x: { $anchor: "x" } },
    properties: { a: { $ref: "#x" } },
  },
  "a reference that depends on the way": { $dynamicAnchor: "x", properties: { a: { $dynamicRef: "#x" } } },
  "another base": { properties: { a: { $id: "https://example.com/b", $ref: "#/x", x: { pattern: EVIL } } } },
  "patterns for keys": { patternProperties: { [EVIL]: { type: "number" } } },
  "a pattern that looks back": { properties: { a: { pattern: "(a)\\1" } } },
};

describe("a schema that would not come to an end is refused", () => {
  it.each(Object.entries(REFUSED))("%s", (_, schema) => {
    expect(isSchema(schemaOf(schema))).toBe(false);
  });
});

/** Schemas that are taken, with a value that would keep a pattern of the engine's busy for ever. */
const TAKEN: Readonly<Record<string, readonly [schema: object, value: unknown]>> = {
  "a pattern": [{ properties: { a: { pattern: EVIL } } }, LONG],
  "a pattern of a key that is called default": [{ properties: { default: { pattern: EVIL } } }, LONG],
  "a pattern of a key that is called const": [{ properties: { const: { pattern: EVIL } } }, LONG],
  "a pattern in a dependent schema": [
    { dependentSchemas: { a: { properties: { a: { pattern: EVIL } } } } },
    LONG,
  ],
  "an address": [{ properties: { a: { format: "url" } } }, `http://${"a".repeat(60)}!`],
  "an address of hyphens": [{ properties: { a: { format: "url" } } }, `http://${"a-".repeat(5000)}`],
  "a mail address": [{ properties: { a: { format: "email" } } }, `${"a.".repeat(20_000)}@`],
  "a host": [{ properties: { a: { format: "hostname" } } }, "a-".repeat(20_000)],
  "a URI": [{ properties: { a: { format: "uri" } } }, `a:${"%41/".repeat(10_000)}<`],
  "a URI template": [{ properties: { a: { format: "uri-template" } } }, "{a,".repeat(10_000)],
  "a pointer": [{ properties: { a: { format: "json-pointer" } } }, `${"/~0".repeat(20_000)}~`],
  "an IPv6 address": [{ properties: { a: { format: "ipv6" } } }, "1:".repeat(20_000)],
  "a format that is a member of every object": [{ properties: { a: { format: "__defineGetter__" } } }, "x"],
  "a format that is none": [{ properties: { a: { format: "constructor" } } }, "x"],
  "a list without two alike": [
    { properties: { a: { uniqueItems: true } } },
    Array.from({ length: 2000 }, (_, i) => i),
  ],
};

describe("a schema that is taken comes to an end, whatever it is held against", () => {
  it.each(Object.entries(TAKEN))("%s", (_, [schema, value]) => {
    const found = schemaOf(schema);
    if (!isSchema(found)) throw new Error(JSON.stringify(found));
    const data = new Map(["a", "default", "const"].map((key) => [key, value]));
    expect(found.refusals(data).length).toBeGreaterThanOrEqual(0);
  });
});

tries("B6", Object.keys(REFUSED).length + Object.keys(TAKEN).length);

it("a schema with names of its own holds", () => {
  const schema = schemaOf({ $defs: { day: { format: "date" } }, properties: { a: { $ref: "#/$defs/day" } } });
  if (!isSchema(schema)) throw new Error(JSON.stringify(schema));
  expect(schema.refusals(new Map([["a", "2024-02-30"]]))).toHaveLength(1);
  expect(schema.refusals(new Map([["a", "2024-02-29"]]))).toHaveLength(0);
});
