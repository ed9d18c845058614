import { describe, expect, it } from "vitest";
import { folderOf, reportwright } from "./support/cli";
import { FILES, VOYAGE } from "./support/ownTypes";

describe("what is wrong in a type stands at its place", () => {
  it.each<[string, string, string, string]>([
    [
      "an unknown key",
      "extra: forbid",
      "extras: forbid",
      "17:1: Unknown key “extras”. Did you mean “extra”?",
    ],
    [
      "an unknown word",
      "order: strict",
      "order: strikt",
      "16:8: “strikt” is not one of strict, free. Did you mean “strict”?",
    ],
    ["a key of a section", "before: log", "befor: log", "24:5: Unknown key “befor”. Did you mean “before”?"],
    [
      "a range that is none",
      "length: 4..20",
      "length: 4-20",
      "19:28: This should be a number or a range such as 1..3, 1.. or ..3.",
    ],
    ["an empty range", "count: 1..2", "count: 2..1", "25:12: This range holds no number"],
    [
      "a pattern that is none",
      "'/the wind (blew|came) from/i'",
      "'/the wind (blew/i'",
      "27:12: This pattern cannot be used",
    ],
    [
      "a condition that is none",
      "wind == 'gale' and",
      "wind = 'gale' and",
      "38:11: This condition cannot be read",
    ],
    [
      "a kind of content",
      "{ list: 2.. }",
      "{ lists: 2.. }",
      "22:13: Unknown key “lists”. Did you mean “list”?",
    ],
    [
      "an element",
      "aliases: [trip",
      "elements: { salutation: required }\naliases: [trip",
      "4:13: Unknown key “salutation”",
    ],
    [
      "a rule",
      "section-name: off",
      "section-nam: off",
      "43:32: Unknown key “section-nam”. Did you mean “section-name”?",
    ],
    ["a severity", "section-length: info", "section-length: loud", "43:26: “loud” is not one of"],
    [
      "an id that nobody has",
      "drop: [remarks]",
      "drop: [remark]",
      "15:8: There is no section with the id “remark” here. Did you mean “remarks”?",
    ],
    [
      "a place behind nobody",
      "after: summary",
      "after: sumary",
      "21:12: There is no section with the id “sumary” here. Did you mean “summary”?",
    ],
    [
      "a parent that nobody has",
      "./common.yaml]",
      "./comon.yaml]",
      "5:17: The file ./comon.yaml cannot be read",
    ],
    [
      "a built-in parent",
      "[base,",
      "[bases,",
      "5:11: There is no built-in type “bases”. Did you mean “base”?",
    ],
    ["itself", "./common.yaml]", "./voyage.yaml]", "5:17: “voyage” would extend itself this way"],
    [
      "a list of one-of that is empty",
      "one-of: [Arrival, Return]",
      "one-of: []",
      "35:13: This list is empty",
    ],
    ["two of a name", "name: Damage", "name: Fuel", "40:13: The id “fuel” is given to two sections"],
    [
      "a schema that is none",
      "required: [ship]",
      "required: ship",
      "12:13: This should be a list, not a text.",
    ],
    [
      "a numbering that is none",
      'tables: "Table {n}"',
      'tables: "Table"',
      "10:46: This should say where the number stands",
    ],
    [
      "no YAML",
      "stage: { draft: hint }",
      "stage: { draft: hint",
      "15:1: This is not valid YAML: a bracket is not closed.",
    ],
  ])("%s", (_, before, after, expected) => {
    expect(VOYAGE).toContain(before);
    const cwd = folderOf({ ...FILES, "types/voyage.yaml": VOYAGE.replace(before, after), "a.md": "# A\n" });
    const { code, err } = reportwright(["check", "a.md"], { cwd });
    expect(code).toBe(2);
    expect(err.replace("reportwright: types/voyage.yaml:", "")).toContain(expected);
  });
});
