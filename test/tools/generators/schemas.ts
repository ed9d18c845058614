import { TYPE_SHAPE } from "../../../server/src/core/types/reading/readType";
import type { MapShape, Shape } from "../../../server/src/core/types/reading/shape";
import { CONFIG_SHAPE } from "../../../server/src/host/readConfig";
import type { Generated } from "../generate";

/** JSON Schemas of configuration and type files, for editors and CI that check YAML with them. */
export function generateSchemas(): Generated[] {
  return [
    schemaFile("report-type", "A report type of Reportwright", TYPE_SHAPE),
    schemaFile("reportwright", "Configuration of Reportwright", CONFIG_SHAPE),
  ];
}

/** Where a schema lies, from the root of the project. */
export function schemaPath(name: string): string {
  return `schemas/${name}.schema.json`;
}

function schemaFile(name: string, title: string, shape: Shape): Generated {
  const definitions = new Map<string, object>();
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title,
    ...schemaOf(shape, definitions),
    ...(definitions.size > 0 && { $defs: Object.fromEntries(definitions) }),
  };
  return { path: schemaPath(name), content: `${JSON.stringify(schema, null, 2)}\n` };
}

/** A range is a text or a number; a text may be a number too, which is taken as it is written. */
const RANGE = {
  oneOf: [
    { type: "integer", minimum: 0 },
    { type: "string", pattern: "^(\\d+|\\d*\\.\\.\\d*)$" },
  ],
};

/** `definitions` takes the maps that hold themselves. */
function schemaOf(shape: Shape, definitions: Map<string, object>): object {
  switch (shape.kind) {
    case "text":
      return shape.of === "range" ? RANGE : { type: ["string", "number"] };
    case "number":
      return { const: 1 };
    case "flag":
      return { type: "boolean" };
    case "data":
      return { type: "object" };
    case "word":
      return { enum: shape.words };
    case "list":
      return { type: "array", items: schemaOf(shape.item(), definitions) };
    case "table":
      return { type: "object", additionalProperties: schemaOf(shape.value, definitions) };
    case "either":
      return { anyOf: shape.of.map((one) => schemaOf(one, definitions)) };
    case "map":
      return shape.name === undefined ? mapSchema(shape, definitions) : named(shape.name, shape, definitions);
  }
}

function named(name: string, shape: MapShape, definitions: Map<string, object>): object {
  if (!definitions.has(name)) {
    // Its place is taken before what it holds is written, which may be itself.
    definitions.set(name, {});
    definitions.set(name, mapSchema(shape, definitions));
  }
  return { $ref: `#/$defs/${name}` };
}

function mapSchema({ keys, open = false }: MapShape, definitions: Map<string, object>): object {
  const properties = [...keys].map(([key, { shape, says }]) => [
    key,
    { ...(says && { description: says.en }), ...schemaOf(shape, definitions) },
  ]);
  return { type: "object", properties: Object.fromEntries(properties), additionalProperties: open };
}
