import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Validator } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { generateSchemas } from "../../../tools/generators/schemas";
import { examplesOf } from "./page";

/** The JSON Schemas take what the readers take, and tell misspelt keys and wrong kinds. */

const root = join(import.meta.dirname, "../../../..");
const schemas = new Map(generateSchemas().map(({ path, content }) => [path, JSON.parse(content)]));

function validate(schema: string, yaml: string): boolean {
  const found = schemas.get(`schemas/${schema}.schema.json`);
  if (found === undefined) throw new RangeError(`no schema ${schema}`);
  return new Validator(found, "2020-12").validate(parse(yaml, { schema: "core" })).valid;
}

const types = join(root, "server/report-types");
const page = readFileSync(join(root, "server/docs/report-types/language.md"), "utf8");

describe("report types", () => {
  it.each(readdirSync(types))("%s", (name) => {
    expect(validate("report-type", readFileSync(join(types, name), "utf8"))).toBe(true);
  });

  it.each(examplesOf(page).map(({ name, type }) => [name, type]))("the example of %s", (_, type) => {
    expect(validate("report-type", type)).toBe(true);
  });

  it.each([
    ["an unknown key", "sektions: [A]"],
    ["an unknown key of a section", "sections: [{ name: A, lenght: 1.. }]"],
    [
      "an unknown key of a section in a section",
      "sections: [{ name: A, sections: [{ name: B, lenght: 1.. }] }]",
    ],
    ["a list where a text should be", "lang: [zh]"],
    ["a word that is none of the list's", "order: strikt"],
    ["a range that is none", "sections: [{ name: A, count: 1-2 }]"],
    ["an unknown element", "elements: { sallutation: required }"],
    ["another version", "report: 2"],
  ])("%s is told", (_, yaml) => expect(validate("report-type", yaml)).toBe(false));
});

describe("configuration", () => {
  it("with all its keys", () => {
    const yaml = `
extends: ../reportwright.yaml
types: ["report-types/*.yaml"]
reports: [{ files: "reports/**/*.md", type: weekly-status }]
detect: true
ignore: ["drafts/**"]
rules: { placeholder: off, year-mismatch: { severity: hint, allow: [2020] } }
`;
    expect(validate("reportwright", yaml)).toBe(true);
  });

  it.each(["rulez: {}", "detect: 1", "reports: [{ file: x }]", "rules: { placeholder: loud }"])(
    "%s is told",
    (yaml) => expect(validate("reportwright", yaml)).toBe(false),
  );
});
