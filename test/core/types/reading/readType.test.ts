import { describe, expect, it } from "vitest";
import { readType } from "../../../../server/src/core/types/reading/readType";
import { marked, placesOf } from "./marked";

const rules = new Map([
  ["placeholder", ["allow"]],
  ["section-length", []],
]);

describe("a pattern that cannot be used says why, in both languages", () => {
  it.each([
    ["/a(b/", "a ( is not closed", "圆括号没有闭合"],
    ["/a[b/", "a [ is not closed", "方括号没有闭合"],
    ["/ab)/", "a ) closes nothing", "多余的右圆括号"],
    ["/*a/", "nothing stands before the repetition, at *", "重复符号前没有内容，在 * 处"],
    ["/a**/", "one repetition stands behind another, at **", "重复符号连用，在 ** 处"],
    [
      "/a{9999}/",
      "the count of a repetition is too large or none, at {9999}",
      "重复次数过大或有误，在 {9999} 处",
    ],
    ["/[z-a]/", "a range in brackets runs backwards or is none, at z-a", "方括号内的范围有误，在 z-a 处"],
    [
      "/a\\y/",
      "the backslash stands before a character that needs none, at \\y",
      "反斜杠转义有误，在 \\y 处",
    ],
    ["/a(?=b)/", "this is not supported, at (?=", "不支持此写法，在 (?= 处"],
  ])("%s", (pattern, en, zh) => {
    const [problem] = readType(`placeholders: ['${pattern}']`).problems;
    expect(problem?.message.en).toContain(`cannot be used: ${en}. `);
    expect(problem?.message.zh).toContain(`无法使用：${zh}。`);
  });
});

describe("a problem stands at its place, and says what to do", () => {
  it.each<[string, string, RegExp]>([
    ["an unknown key", "id: a\n⟦sektions⟧: [Purpose]", /did you mean “sections”/i],
    [
      "an unknown key of a section",
      "sections:\n  - { name: Purpose, ⟦lenght⟧: 1..2 }",
      /did you mean “length”/i,
    ],
    ["an unknown key, far from all", "⟦zzzzzzzz⟧: 1", /Known here: report, id/],
    ["a list where a text should be", "id: ⟦[a, b]⟧", /should be a text, not a list/],
    ["a text where a list should be", "sections: ⟦Purpose⟧", /should be a list, not a text/],
    ["nothing where a list should be", "sections:⟦⟧", /should be a list, not nothing/],
    ["a word that is none of the list's", "order: ⟦strikt⟧", /Did you mean “strict”/],
    ["a pattern that RE2 does not know", "match: { title: [⟦'/a(?=b)/'⟧] }", /no look-around/],
    ["a pattern with other flags", "placeholders: [⟦/x/g⟧]", /flags i and s/],
    ["a pattern as a name", "sections: [⟦/purpose/⟧]", /put the pattern under `also`/],
    ["a range that is none", "sections: [{ name: A, count: ⟦1-2⟧ }]", /range such as 1\.\.3/],
    [
      "a range with no number in it",
      "sections: [{ name: A, length: ⟦9..3⟧ }]",
      /first number must not be greater/,
    ],
    ["a range without ends", "sections: [{ name: A, count: ⟦..⟧ }]", /range such as/],
    [
      "two sections with one id",
      "sections:\n  - { id: a, name: A }\n  - { id: ⟦a⟧, name: B }",
      /each needs its own/,
    ],
    [
      "two sections with one name",
      "sections: [{ id: a, name: Fire drill }, { id: ⟦b⟧, name: Fire Drill }]",
      /have the name/,
    ],
    ["a section without a name", "sections:\n  - ⟦hint⟧: x", /needs a name/],
    ["a condition that cannot be read", "sections: [{ name: A, when: ⟦x =⟧ }]", /cannot be read/],
    ["an unknown element", "elements: { ⟦sallutation⟧: required }", /Unknown key “sallutation”/],
    ["an unknown need", "elements: { date: ⟦maybe⟧ }", /required, optional, forbidden/],
    ["an unknown kind of content", "sections: [{ name: A, has: [⟦chart⟧] }]", /list, table, figure/],
    ["an unknown numbering", "numbering: ⟦romen⟧", /none, official/],
    ["a caption without number", 'numbering: { tables: ⟦"Table"⟧ }', /\{n\}/],
    ["an unknown rule", "rules: { ⟦placeholdr⟧: off }", /Did you mean “placeholder”/],
    ["an unknown severity", "rules: { placeholder: ⟦loud⟧ }", /error, warning, info, hint, off/],
    [
      "an unknown option of a rule",
      "rules: { placeholder: { severity: hint, ⟦alow⟧: [x] } }",
      /Did you mean “allow”/,
    ],
    ["a schema's list that is none", "front-matter: { required: ⟦ship⟧ }", /should be a list, not a text/],
    [
      "a schema's type that is none",
      "front-matter: { properties: { a: { type: ⟦strin⟧ } } }",
      /Did you mean “string”/,
    ],
    ["a schema's keyword, nearly", "front-matter: { ⟦requird⟧: [a] }", /Did you mean “required”/],
    [
      "a schema's number that is none",
      "front-matter: { properties: { a: { minLength: ⟦two⟧ } } }",
      /should be a number/,
    ],
    [
      "a schema in a schema that is none",
      "front-matter: { allOf: [{ if: ⟦x⟧ }] }",
      /should be true or false/,
    ],
    ["an enum of nothing", "front-matter: { properties: { a: { enum: ⟦[]⟧ } } }", /list is empty/],
    ["another version of the language", "report: ⟦2⟧", /report: 1/],
    ["an id with spaces", "id: ⟦my type⟧", /letters, digits and hyphens/],
    ["a key twice", "order: free\n⟦order⟧: strict", /already given/],
    ["an alias", "id: &x a\naliases: [⟦*x⟧]", /not supported/],
    ["a key that objects have", "rules: { ⟦__proto__⟧: off }", /reserved/],
    ["an empty text", 'id: a\nsections: [⟦""⟧]', /empty/],
  ])("%s", (_, source, message) => {
    const { text, places } = marked(source);
    const { problems } = readType(text, rules);
    expect(placesOf(problems)).toEqual(places);
    expect(problems[0]?.message.en).toMatch(message);
    expect(problems[0]?.message.zh).toMatch(/[。？]$/u);
  });

  it("the rest of the file still counts", () => {
    const { raw, problems } = readType(
      "id: a\nsections: [A, { name: B, count: x }, /c/, D]\nordr: free\nextra: warn",
    );
    expect(problems).toHaveLength(3);
    expect(raw?.extra).toBe("warn");
    expect(raw?.sections?.map((entry) => entry.kind === "section" && entry.name)).toEqual(["A", "B", "D"]);
  });
});

describe("what a file gives", () => {
  const read = (text: string) => {
    const { raw, problems } = readType(text, rules);
    expect(problems).toEqual([]);
    return raw;
  };

  it("nothing but what is written", () => expect(read("lang: zh")).toEqual({ lang: "zh" }));

  it.each([
    ["2", 2, 2],
    ["1..3", 1, 3],
    ["1..", 1, Number.POSITIVE_INFINITY],
    ["..3", 0, 3],
    ["0..1", 0, 1],
    ["'4..'", 4, Number.POSITIVE_INFINITY],
  ])("the range %s", (range, min, max) => {
    expect(read(`sections: [{ name: A, count: ${range} }]`)?.sections?.[0]).toMatchObject({
      count: { min, max },
    });
  });

  it.each([
    ["Root Cause", "root-cause"],
    ["Finding *", "finding"],
    ["What's next?", "what-s-next"],
    ["存在问题", "存在问题"],
    ["问题（和 原因）", "问题-和-原因"],
    ["*", "section"],
  ])("the id of %s is %s", (name, id) => {
    expect(read(`sections: ["${name}"]`)?.sections?.[0]).toMatchObject({ id: { value: id } });
  });

  it("content that a section must have", () => {
    const has =
      "[list, { list: 3.. }, { table: [Level, Owner] }, { text: '/JIRA-\\d+/' }, { figure: 2, code: ..1 }]";
    expect(read(`sections: [{ name: A, has: ${has} }]`)?.sections?.[0]).toMatchObject({
      has: [
        { kind: "list", count: { min: 1 } },
        { kind: "list", count: { min: 3 } },
        { kind: "table", columns: ["Level", "Owner"] },
        { kind: "text", pattern: "/JIRA-\\d+/" },
        { kind: "figure", count: { min: 2, max: 2 } },
        { kind: "code", count: { min: 0, max: 1 } },
      ],
    });
  });

  it("elements by a word or with more", () => {
    const elements = read(
      "elements: { date: required, closing: { match: /报告/, not: [请批示], insert: 特此报告。 } }",
    );
    expect(elements?.elements).toEqual(
      new Map([
        ["date", { need: "required" }],
        ["closing", { match: ["/报告/"], not: ["请批示"], insert: "特此报告。" }],
      ]),
    );
  });

  it("settings of rules by a word or with options", () => {
    expect(
      read("rules: { placeholder: { severity: hint, allow: [XX] }, section-length: off }")?.rules,
    ).toEqual(
      new Map([
        ["placeholder", { severity: "hint", options: { allow: ["XX"] } }],
        ["section-length", { severity: "off" }],
      ]),
    );
  });

  it("a name in one language or in both", () => {
    expect(read("name: Drill")?.name).toEqual({ en: "Drill", zh: "Drill" });
    expect(read("name: { zh: 演练报告 }")?.name).toEqual({ en: "演练报告", zh: "演练报告" });
    expect(read("name: { en: Drill, zh: 演练报告 }")?.name).toEqual({ en: "Drill", zh: "演练报告" });
  });

  it("statuses in lower case", () =>
    expect(read("stage: { Draft: hint }")?.stage).toEqual(new Map([["draft", "hint"]])));

  it("front matter's schema as it is", () => {
    const schema = "{ required: [date], properties: { status: { enum: [draft, final] } } }";
    expect(read(`front-matter: ${schema}`)?.frontMatter).toEqual({
      required: ["date"],
      properties: { status: { enum: ["draft", "final"] } },
    });
  });

  it("a ladder of one's own", () => {
    expect(read('numbering: ["一、", "", "1."]')?.numbering).toEqual({ headings: ["一、", "", "1."] });
    expect(read("numbering: { headings: legal, tables: '表{chapter}-{n}' }")?.numbering).toEqual({
      headings: "legal",
      tables: "表{chapter}-{n}",
    });
  });
});
