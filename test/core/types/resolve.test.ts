import { describe, expect, it } from "vitest";
import { builtInData, builtInIds } from "../../../server/src/core/types/library";
import type { ReportType, SectionEntry } from "../../../server/src/core/types/reportType";
import { resolveTypes } from "../../../server/src/core/types/resolve";
import { marked, placesOf } from "./reading/marked";
import { typeOf } from "./support";

const options = {
  builtIn: builtInData,
  builtInIds,
  outline: (markdown: string) =>
    markdown
      .split("\n")
      .flatMap((line) => (line.startsWith("## ") ? [{ text: line.slice(3), children: [] }] : [])),
};

function resolve(files: Record<string, string | undefined>, ...paths: string[]) {
  return resolveTypes(paths, new Map(Object.entries(files)), options);
}

/** The ids of a type's sections; alternatives between bars, sections of sections in brackets, `…` for any. */
function shape(entries: readonly SectionEntry[]): string {
  return entries
    .map((entry) => {
      if (entry.kind === "any") return "…";
      if (entry.kind === "one-of") return entry.alternatives.map((one) => one.id).join("|");
      return entry.sections.length === 0 ? entry.id : `${entry.id}(${shape(entry.sections)})`;
    })
    .join(" ");
}

const PARENT = `
id: drill
name: { en: Drill report, zh: 演练报告 }
aliases: [fire drill]
lang: zh
match: { title: ['/drill/i'] }
numbering: { headings: decimal, tables: "Table {n}" }
sections:
  - { name: Purpose, hint: why, count: 1..2 }
  - one-of: [Course, Timeline]
  - { name: Findings, sections: [Good, Bad] }
  - Outlook
order: free
elements: { date: required, closing: { need: optional, insert: Thanks. } }
rules: { placeholder: off }
`;

function child(yaml: string): ReportType {
  const { types, problems } = resolve(
    { "p.yaml": PARENT, "c.yaml": `id: child\nextends: ./p.yaml\n${yaml}` },
    "c.yaml",
  );
  expect([...problems.values()].flat()).toEqual([]);
  const [type] = types;
  if (type === undefined) throw new Error("no type");
  return type;
}

describe("a type that extends another", () => {
  it.each([
    ["nothing", "", "purpose course|timeline findings(good bad) outlook"],
    ["a new section", "sections: [Costs]", "purpose course|timeline findings(good bad) outlook costs"],
    [
      "one behind another",
      "sections: [{ name: Costs, after: purpose }]",
      "purpose costs course|timeline findings(good bad) outlook",
    ],
    [
      "one before another",
      "sections: [{ name: Costs, before: timeline }]",
      "purpose costs course|timeline findings(good bad) outlook",
    ],
    [
      "two behind one another",
      "sections: [{ name: A, after: purpose }, { name: B, after: a }]",
      "purpose a b course|timeline findings(good bad) outlook",
    ],
    [
      "room for others",
      "sections: [{ any: 0..2, before: outlook }]",
      "purpose course|timeline findings(good bad) … outlook",
    ],
    [
      "a section moved",
      "sections: [{ id: outlook, before: purpose }]",
      "outlook purpose course|timeline findings(good bad)",
    ],
    ["a section dropped", "drop: [outlook]", "purpose course|timeline findings(good bad)"],
    ["an alternative dropped", "drop: [course]", "purpose timeline findings(good bad) outlook"],
    [
      "other alternatives",
      "sections: [{ one-of: [Course, Minutes] }]",
      "purpose course|minutes findings(good bad) outlook",
    ],
    [
      "a section in a section",
      "sections: [{ id: findings, sections: [Ugly] }]",
      "purpose course|timeline findings(good bad ugly) outlook",
    ],
    [
      "less in a section",
      "sections: [{ id: findings, drop: [good] }]",
      "purpose course|timeline findings(bad) outlook",
    ],
  ])("%s", (_, yaml, expected) => expect(shape(child(yaml).sections)).toBe(expected));

  it("keys that are given replace, the others stay", () => {
    expect(child("sections: [{ id: purpose, hint: what for }]").sections[0]).toMatchObject({
      name: "Purpose",
      hint: "what for",
      min: 1,
      max: 2,
    });
    expect(child("numbering: { headings: outline }").numbering).toEqual({
      headings: "outline",
      tables: "Table {n}",
      figures: undefined,
    });
    expect(child("order: strict")).toMatchObject({ order: "strict", lang: "zh" });
    expect(child("match: { files: ['*.md'] }").match.title).toHaveLength(1);
  });

  it("an alternative can be changed by its id", () => {
    expect(child("sections: [{ id: timeline, hint: when }]").sections[1]).toMatchObject({
      alternatives: [
        { id: "course", hint: undefined },
        { id: "timeline", hint: "when" },
      ],
    });
  });

  it.each([
    ["optional: true", 0, 2],
    ["optional: false", 1, 2],
    ["count: 3", 3, 3],
    ["optional: true, count: 2", 2, 2],
  ])("%s", (keys, min, max) => {
    expect(child(`sections: [{ id: purpose, ${keys} }]`).sections[0]).toMatchObject({ min, max });
  });

  it("elements and rules merge by name", () => {
    const type = child("elements: { closing: required, addressee: optional }\nrules: { residue: hint }");
    expect(type.elements.map(({ name, need, insert }) => [name, need, insert])).toEqual([
      ["addressee", "optional", undefined],
      ["closing", "required", "Thanks."],
      ["date", "required", undefined],
    ]);
    expect([...type.rules.keys()]).toEqual(["placeholder", "residue"]);
  });

  it("its names are its own", () => {
    expect(child("")).toMatchObject({ id: "child", name: { en: "child", zh: "child" }, aliases: [] });
  });

  it("several parents, the later over the earlier", () => {
    const { types } = resolve(
      {
        "a.yaml": "{ id: a, lang: zh, sections: [A, B] }",
        "b.yaml": "{ id: b, sections: [{ name: B, hint: x }, C] }",
        "c.yaml": "extends: [./a.yaml, ./b.yaml]",
      },
      "c.yaml",
    );
    expect(shape(types[0]?.sections ?? [])).toBe("a b c");
    expect(types[0]?.sections[1]).toMatchObject({ hint: "x" });
    expect(types[0]?.id).toBe("c");
  });

  it("a built-in type", () => {
    expect(typeOf("{ id: mine, extends: postmortem, drop: [impact] }").sections).not.toContainEqual(
      expect.objectContaining({ id: "impact" }),
    );
  });
});

describe("what is wrong between files", () => {
  const cases: [string, Record<string, string | undefined>, RegExp][] = [
    ["a parent that nobody knows", { "a.yaml": "id: a\nextends: ⟦postmortm⟧" }, /Did you mean “postmortem”/],
    [
      "a file that is not there",
      { "a.yaml": "id: a\nextends: ⟦./b.yaml⟧", "b.yaml": undefined },
      /cannot be read/,
    ],
    ["a type that extends itself", { "a.yaml": "id: a\nextends: ⟦./a.yaml⟧" }, /extend itself/],
    [
      "a circle",
      { "a.yaml": "id: a\nextends: ./b.yaml", "b.yaml": "id: b\nextends: ⟦./a.yaml⟧" },
      /extend itself/,
    ],
    ["a path out of the workspace", { "x/a.yaml": "id: a\nextends: ⟦../../b.yaml⟧" }, /inside the workspace/],
    ["an absolute path", { "a.yaml": "id: a\nextends: ⟦/etc/b.yaml⟧" }, /inside the workspace/],
    ["an address", { "a.yaml": "id: a\nextends: ⟦https://x.org/b.yaml⟧" }, /inside the workspace/],
    [
      "a section to stand behind that is not there",
      { "a.yaml": "id: a\nsections: [Purpose, { name: B, after: ⟦purpos⟧ }]" },
      /Did you mean “purpose”/,
    ],
    [
      "a section to drop that is not there",
      { "a.yaml": "id: a\nextends: postmortem\ndrop: [⟦impakt⟧]" },
      /Did you mean “impact”/,
    ],
    [
      "a template that is not there",
      { "a.yaml": "id: a\nfrom: ⟦./t.md⟧", "t.md": undefined },
      /cannot be read/,
    ],
    ["two types of one id", { "a.yaml": "id: same", "b.yaml": "id: ⟦same⟧" }, /already defined in a\.yaml/],
  ];

  it.each(cases)("%s", (_, files, message) => {
    const texts = Object.entries(files).map(([path, text]) => [path, marked(text ?? "")] as const);
    const known = texts.map(([path, { text }]) => [path, files[path] === undefined ? undefined : text]);
    const paths = texts
      .map(([path]) => path)
      .filter((path) => path.endsWith(".yaml") && files[path] !== undefined);
    const { problems } = resolve(Object.fromEntries(known), ...paths);
    const found = texts.map(([path]) => placesOf(problems.get(path) ?? []));
    expect(found).toEqual(texts.map(([, { places }]) => places));
    expect([...problems.values()].flat()[0]?.message.en).toMatch(message);
  });

  it("a chain that is too long", () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`${i}.yaml`, `id: t${i}\nextends: ./${i + 1}.yaml`]),
    );
    const { problems } = resolve({ ...files, "12.yaml": "id: end" }, "0.yaml");
    expect([...problems.values()].flat().map(({ message }) => message.en)).toEqual([
      "More than 8 types extend one another here: make the chain shorter.",
    ]);
  });
});

describe("files that are still to be read", () => {
  it("are asked for", () => {
    const { needs, problems } = resolve(
      { "x/a.yaml": "id: a\nextends: [../b.yaml, base]\nfrom: t.md" },
      "x/a.yaml",
    );
    expect(needs.toSorted()).toEqual(["b.yaml", "x/t.md"]);
    expect(problems.size).toBe(0);
  });

  it("a template's headings are sections", () => {
    const { types } = resolve(
      {
        "a.yaml": "id: a\nfrom: ./t.md\nsections: [{ id: course, hint: x }, Costs]",
        "t.md": "# T\n\n## Purpose\n\n## Course\n\n## Purpose\n",
      },
      "a.yaml",
    );
    expect(shape(types[0]?.sections ?? [])).toBe("purpose course costs");
    expect(types[0]?.sections[1]).toMatchObject({ name: "Course", hint: "x" });
  });
});
