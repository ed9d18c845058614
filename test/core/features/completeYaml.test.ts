import { describe, expect, it } from "vitest";
import { proposeYaml, type Terms } from "../../../server/src/core/features/completeYaml";
import { hoverYaml } from "../../../server/src/core/features/hoverYaml";
import { inheritedSections } from "../../../server/src/core/features/inheritedSections";
import { makeLibrary } from "../../../server/src/core/types/library";
import { TYPE_SHAPE } from "../../../server/src/core/types/reading/readType";
import { CONFIG_SHAPE } from "../../../server/src/host/readConfig";
import { typeOf } from "../types/support";

const WORDS = {
  type: ["base", "postmortem"],
  rule: ["placeholder", "missing-section"],
  section: ["impact", "timeline"],
  range: [],
};

const terms: Terms = (vocabulary) => {
  const words = WORDS[vocabulary];
  return words.map((word) => ({ word, says: { en: `the ${vocabulary} ${word}`, zh: word } }));
};

/** The text with its cursor taken out, and where it stood. */
function at(marked: string): { text: string; offset: number } {
  return { text: marked.replace("‸", ""), offset: marked.indexOf("‸") };
}

function labels(marked: string, shape = TYPE_SHAPE): string[] {
  const { text, offset } = at(marked);
  return proposeYaml(text, offset, shape, terms).map(({ label }) => label);
}

describe("keys at their place", () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ["the top of a type", "report: 1\n‸", ["id", "sections", "front-matter"], ["report", "files"]],
    ["in the middle of a word", "id: x\nsec‸", ["sections"], ["id"]],
    ["above other keys", "na‸\nid: x\n", ["name"], ["id"]],
    ["inside match", "match:\n  ‸", ["title", "files"], ["id"]],
    ["inside match in a flow", "match: { title: [x], ‸", ["files"], ["title"]],
    ["inside numbering", "numbering: { ‸", ["headings", "tables", "figures"], []],
    ["a new section", "sections:\n  - ‸", ["name", "one-of", "any-of", "any"], ["report"]],
    ["a new section as far left as its list", "sections:\n- ‸", ["name"], ["report"]],
    ["a key of a section", "sections:\n  - name: A\n    ‸", ["length", "has", "when"], ["name", "report"]],
    ["a key of a section in a flow", "sections:\n  - { name: A, l‸", ["length", "loose"], ["name"]],
    ["a section below a section", "sections:\n  - name: A\n    sections:\n      - na‸", ["name"], []],
    ["an alternative", "sections:\n  - one-of:\n      - id: a\n        ‸", ["cues", "hint"], ["id"]],
    [
      "behind a block of text",
      "sections:\n  - name: A\n    snippet: |\n      x\n    ‸",
      ["hint"],
      ["snippet"],
    ],
    ["back at the top", "sections:\n  - name: A\norder: free\n‸", ["extra"], ["sections", "order", "length"]],
    ["the elements", "elements:\n  ‸", ["closing", "date"], ["need"]],
    ["an element", "elements:\n  closing: { ‸", ["need", "match", "not", "insert"], []],
    ["rules by their ids", "rules:\n  ‸", ["placeholder", "missing-section"], ["severity"]],
    ["what a section has", "sections:\n  - { name: A, has: [{ ‸", ["table", "text"], ["name"]],
  ])("%s", (_, marked, some, none) => {
    const found = labels(marked);
    expect(found).toEqual(expect.arrayContaining([...some]));
    for (const label of none) expect(found).not.toContain(label);
  });
});

describe("values at their place", () => {
  it.each<[string, string, readonly string[]]>([
    ["words", "order: ‸", ["strict", "free"]],
    ["words while they are typed", "extra: fo‸", ["allow", "warn", "forbid"]],
    ["true and false", "sections:\n  - { name: A, optional: ‸", ["true", "false"]],
    ["schemes", "numbering: { headings: ‸", ["none", "official", "chapter", "decimal", "outline", "legal"]],
    ["severities of a rule", "rules:\n  placeholder: ‸", ["error", "warning", "info", "hint", "off"]],
    ["severities of a status", "stage: { draft: ‸", ["error", "warning", "info", "hint", "off"]],
    ["types", "extends: ‸", ["base", "postmortem"]],
    ["types in a list", "extends: [base, ‸", ["base", "postmortem"]],
    [
      "kinds of content",
      "sections:\n  - { name: A, has: [‸",
      ["list", "table", "figure", "code", "link", "text"],
    ],
    ["needs", "elements: { date: ‸", ["required", "optional", "forbidden"]],
    ["nothing in a text", "sections:\n  - name: ‸", []],
    ["nothing in a block of text", "sections:\n  - name: A\n    snippet: |\n      ‸", []],
    ["nothing in a comment", "# or‸", []],
    ["nothing in a quote", "name: 'or‸", []],
  ])("%s", (_, marked, expected) => expect(labels(marked)).toEqual(expected));
});

describe("the configuration", () => {
  it.each<[string, string, readonly string[]]>([
    ["its keys", "types: x\n‸", ["extends", "reports", "detect", "ignore", "rules"]],
    ["the documents of a type", "reports:\n  - files: x\n    ‸", ["type"]],
    ["a type", "reports:\n  - { files: x, type: ‸", ["base", "postmortem"]],
    ["a type in a block", "reports:\n  - files: x\n    type: po‸", ["base", "postmortem"]],
    ["rules", "rules:\n  missing-section: off\n  ‸", ["placeholder"]],
  ])("%s", (_, marked, expected) => expect(labels(marked, CONFIG_SHAPE)).toEqual(expected));
});

it("replaces the word, and brings the colon unless it is there", () => {
  const { text, offset } = at("report: 1\nsec‸");
  expect(proposeYaml(text, offset, TYPE_SHAPE, terms)).toContainEqual(
    expect.objectContaining({ label: "sections", range: { start: 10, end: 13 }, newText: "sections: " }),
  );
  expect(labels("sec‸: []")).toContain("sections");
  const there = at("sec‸: []");
  expect(proposeYaml(there.text, there.offset, TYPE_SHAPE, terms)[0]?.newText).not.toContain(":");
});

describe("hover", () => {
  it.each<[string, string | undefined]>([
    ["ord‸er: free", "strict"],
    ["sections:\n  - { name: A, len‸gth: 1.. }", "Han character"],
    ["sections:\n  - one-of:\n      - { name: A, cu‸es: [x] }", "prose"],
    ["rules: { place‸holder: off }", "the rule placeholder"],
    ["extends: post‸mortem", "the type postmortem"],
    ["extends: [base, post‸mortem]", "the type postmortem"],
    ["drop: [time‸line]", "the section timeline"],
    ["sections: [{ id: impa‸ct, optional: true }]", "the section impact"],
    ["sections: [Pur‸pose]", undefined],
    ["unk‸nown: 1", undefined],
  ])("%s", (marked, expected) => {
    const { text, offset } = at(marked);
    const found = hoverYaml(text, offset, TYPE_SHAPE, terms);
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found?.text.en).toContain(expected);
  });
});

describe("ids of inherited sections", () => {
  it.each<[string, readonly string[]]>([
    ["extends: postmortem\ndrop: [‸", ["impact", "timeline"]],
    ["extends: postmortem\nsections:\n  - { name: A, after: ‸", ["impact", "timeline"]],
    ["extends: postmortem\nsections:\n  - id: ‸", ["impact", "timeline"]],
  ])("are proposed: %j", (marked, expected) => expect(labels(marked)).toEqual(expected));

  const types = makeLibrary([
    typeOf("{ id: ours, sections: [{ name: Head, hint: First. }, { one-of: [A, B] }] }"),
  ]).types;

  it.each<[string, readonly string[]]>([
    ["extends: ours", ["head", "a", "b"]],
    ["extends: ./test.yaml", ["head", "a", "b"]],
    ["extends: [base, ../test.yaml]", ["head", "a", "b"]],
    ["extends: base", []],
    ["id: x", []],
    ["extends: [", []],
  ])("come from what %j names", (text, expected) => {
    expect(inheritedSections(text, { types }).map(({ word }) => word)).toEqual(expected);
  });

  it("say what they are, and of which type", () => {
    expect(inheritedSections("extends: ours", { types })[0]?.says).toEqual({
      en: "Head: required in ours\n\nFirst.",
      zh: "Head：ours 的必备章节\n\nFirst.",
    });
  });
});
