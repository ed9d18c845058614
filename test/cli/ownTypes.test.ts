import { describe, expect, it } from "vitest";
import { folderOf, reportwright } from "./support/cli";

/** Types that somebody wrote with the page of the language beside, used by the command as they are. */

const COMMON = `report: 1
id: common
sections:
  - Summary
  - { name: Log, hint: Hour by hour. }
  - Remarks
elements: { signature: optional }
`;

const VOYAGE = `report: 1
id: voyage
name: { en: Voyage report, zh: 航次报告 }
aliases: [trip report, 航行报告]
extends: [base, ./common.yaml]
lang: en
match:
  title: ['/^voyage (report|log)/i']
  files: ["voyages/**/*.md"]
numbering: { headings: ["1.", "a."], tables: "Table {n}", figures: "Figure {n}" }
front-matter:
  required: [ship]
  properties: { ship: { type: string }, wind: { enum: [calm, breeze, gale] } }
stage: { draft: hint }
drop: [remarks]
order: strict
extra: forbid
sections:
  - { id: summary, length: 4..20, also: ['/^(short )?overview$/i'] }
  - name: Route
    after: summary
    has: [{ list: 2.. }, { table: [Port, Hour] }]
  - name: Crew
    before: log
    count: 1..2
  - name: Weather
    cues: ['/the wind (blew|came) from/i']
  - name: Repairs
    labels: [Repair]
  - name: "Stop *"
    count: 1..
    order: free
    extra: warn
    sections: [Cargo, { name: Fees, optional: true }]
  - one-of: [Arrival, Return]
  - any-of: [Witnesses, { name: Pictures, has: [figure] }]
  - name: Damage
    when: "wind == 'gale' and not (insured in [no, none])"
  - any: 0..1
  - { name: Fuel, place: beside, snippet: "\${1:Litres} litres." }
  - { name: Thanks, optional: true, place: anywhere }
placeholders: [TK, '/<[a-z ]+>/']
rules: { section-length: info, section-name: off }
`;

const CLEAN = `---
ship: Alma
wind: gale
---

# Voyage log of the Alma

## 1. Overview

We sailed round the island and came back.

## 2. Route

- Out by the north.
- Back by the south.

| Port | Hour |
|---|---|
| Ostend | 9 |

## 3. Crew

Ana and Ole.

## 4. Log

Nine hours.

## 5. Weather

The wind blew from the west.

## 6. Stop Ostend

### a. Fees

Ten.

### b. Cargo

- Boxes: forty.
- Repair: the pump got a new seal.

## 7. Return

At six.

## 8. Witnesses

The pilot.

## 9. Damage

None.

## 10. Fuel

Ninety litres.
`;

const MONTH = `report: 1
id: garden
name: { zh: 菜园月报, en: Garden month }
extends: base
lang: zh
match: { title: ['/菜园.{0,4}月报/'] }
numbering: official
order: free
sections:
  - { id: work, name: 农事情况, loose: true }
  - { id: next, name: 下月安排, has: [{ text: '/\\d+日/' }] }
elements:
  addressee: required
  opening: { need: required, match: ['/报告如下/'], insert: 现将本月情况报告如下： }
  closing: { need: required, match: ['/特此报告/'], not: ['/请批示/'], insert: 特此报告。 }
  attachments: forbidden
  signature: required
  date: required
`;

const TASTING = `report: 1
id: tasting
name: Tasting
from: ./template.md
sections:
  - { id: score, has: [{ text: '/\\b\\d+ points\\b/' }, code, link, { figure: ..2 }] }
`;

const FILES = {
  "reportwright.yaml": "types: [types/*.yaml]\n",
  "types/common.yaml": COMMON,
  "types/voyage.yaml": VOYAGE,
  "types/garden.yaml": MONTH,
  "types/tasting.yaml": TASTING,
  "types/template.md": "# Tasting\n\n## Wine\n\n### Nose\n\n### Palate\n\n## Score\n",
};

interface Found {
  readonly code: number | null;
  readonly found: readonly string[];
}

/** What is found: the rule, and the line that it stands on. */
function check(files: Readonly<Record<string, string>>, path: string, ...args: string[]): Found {
  const cwd = folderOf({ ...FILES, ...files });
  const { code, out } = reportwright(["check", path, "--format", "json", ...args], { cwd });
  const lines = files[path]?.split("\n") ?? [];
  const all: { path: string; findings: { rule: string; range: { start: { line: number } } }[] }[] =
    JSON.parse(out).files;
  const { findings = [] } = all.find((file) => file.path === path) ?? {};
  return { code, found: findings.map(({ rule, range }) => `${rule}: ${lines[range.start.line]}`) };
}

const inVoyage = (text: string): Found => check({ "voyages/alma.md": text }, "voyages/alma.md");

/** The sections numbered through, as a careful writer leaves them. */
function numbered(text: string): string {
  let number = 0;
  return text.replace(/^## \d+\. /gm, () => `## ${++number}. `);
}

describe("a type with all keys", () => {
  it("is recognised by place, title, front matter and name, and has nothing to say of a report that is right", () => {
    expect(inVoyage(CLEAN)).toEqual({ code: 0, found: [] });
    expect(check({ "a.md": CLEAN }, "a.md")).toEqual({ code: 0, found: [] });
    const named = CLEAN.replace("ship: Alma", "ship: Alma\nreport: 航行报告").replace("Voyage log", "Notes");
    expect(check({ "a.md": named }, "a.md")).toEqual({ code: 0, found: [] });
  });

  it.each<[string, string, string, string[]]>([
    [
      "a section too many of one-of",
      "At six.\n",
      "At six.\n\n## 8. Arrival\n\nAt seven.\n",
      ["unexpected-section: ## 8. Arrival"],
    ],
    [
      "none of any-of",
      "## 8. Witnesses\n\nThe pilot.\n\n",
      "",
      ["missing-section: # Voyage log of the Alma"],
    ],
    [
      "too short",
      "We sailed round the island and came back.",
      "We sailed.",
      ["section-length: ## 1. Overview"],
    ],
    ["no column", "| Port | Hour |", "| Port | Name |", ["section-content: ## 2. Route"]],
    ["a list too short", "- Back by the south.\n", "", ["section-content: ## 2. Route"]],
    [
      "one too many of a count",
      "Ana and Ole.\n",
      `Ana.${"\n\n## 4. Crew\n\nOle.".repeat(2)}\n`,
      ["duplicate-section: ## 5. Crew"],
    ],
    ["prose without its heading", "## 5. Weather\n\n", "", ["missing-section: The wind blew from the west."]],
    ["no label", "- Repair: the", "- The", ["missing-section: # Voyage log of the Alma"]],
    [
      "no part",
      "### b. Cargo\n\n- Boxes: forty.\n",
      "- Boxes: forty.\n",
      ["missing-section: ## 6. Stop Ostend"],
    ],
    ["a part that is not listed", "### a. Fees", "### a. Songs", ["unexpected-section: ### a. Songs"]],
    [
      "what front matter asks for",
      "## 9. Damage\n\nNone.\n\n",
      "",
      ["missing-section: # Voyage log of the Alma"],
    ],
    ["what it asks for no longer", "wind: gale", "wind: gale\ninsured: none", []],
    ["one that any allows", "## 10. Fuel", "## 10. Cats\n\nTwo.\n\n## 11. Fuel", []],
    [
      "one more than any allows",
      "## 10. Fuel",
      "## 10. Cats\n\nTwo.\n\n## 11. Dogs\n\nOne.\n\n## 12. Fuel",
      ["unexpected-section: ## 11. Dogs"],
    ],
    [
      "another place",
      "## 3. Crew\n\nAna and Ole.\n\n## 4. Log\n\nNine hours.\n",
      "## 3. Log\n\nNine hours.\n\n## 4. Crew\n\nAna and Ole.\n",
      ["misplaced-section: ## 4. Crew"],
    ],
    ["front matter", "wind: gale", "wind: gail", ["front-matter: wind: gail"]],
    ["a key that is missing", "ship: Alma\n", "", ["front-matter: ---"]],
    [
      "blanks of its own",
      "The pilot.",
      "TK, <name of pilot>.",
      ["placeholder: TK, <name of pilot>.", "placeholder: TK, <name of pilot>."],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(CLEAN).toContain(before);
    expect(inVoyage(numbered(CLEAN.replace(before, after))).found).toEqual(expected);
  });

  it("has a ladder of its own", () => {
    expect(inVoyage(CLEAN.replace("## 10. Fuel", "## 11. Fuel")).found).toEqual([
      "ordinal-sequence: ## 11. Fuel",
    ]);
  });

  it("caps what it says of a draft", () => {
    const draft = CLEAN.replace("wind: gale", "wind: gale\nstatus: Draft").replace(
      "## 9. Damage\n\nNone.\n\n",
      "",
    );
    expect(check({ "a.md": numbered(draft) }, "a.md", "--fail-on", "info")).toEqual({
      code: 0,
      found: ["missing-section: # Voyage log of the Alma"],
    });
  });

  it.each(["voyage", "garden", "tasting"])("%s has a first draft with nothing but blanks", (id) => {
    const cwd = folderOf(FILES);
    const draft = reportwright(["new", id], { cwd }).out;
    expect([...new Set(check({ "a.md": draft }, "a.md").found.map((one) => one.replace(/:.*/, "")))]).toEqual(
      ["placeholder"],
    );
  });
});

describe("a Chinese type with formal parts", () => {
  const REPORT = `# 五月菜园月报

后勤处：

现将本月情况报告如下：

一、下月安排

12日前搭好架子。

二、育苗

移栽四十株。

特此报告。

菜园小组

2026年5月31日
`;

  it.each<[string, string, string, string[]]>([
    ["nothing", "", "", []],
    ["no addressee", "后勤处：\n\n", "", ["missing-element: 现将本月情况报告如下："]],
    ["no opening", "现将本月情况报告如下：\n\n", "", ["missing-element: 一、下月安排"]],
    ["another formula", "特此报告。", "以上情况，请批示。", ["closing-mismatch: 以上情况，请批示。"]],
    ["no signature", "菜园小组\n\n", "", ["missing-element: 特此报告。"]],
    ["no date", "\n2026年5月31日\n", "", ["missing-element: 菜园小组"]],
    ["attachments", "特此报告。", "附件：清单\n\n特此报告。", ["misplaced-element: 附件：清单"]],
    ["no text of the form", "12日前", "下月初", ["section-content: 一、下月安排"]],
    [
      "no section",
      "一、下月安排\n\n12日前搭好架子。\n\n二、育苗",
      "一、育苗",
      ["missing-section: # 五月菜园月报"],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(check({ "a.md": REPORT.replace(before, after) }, "a.md").found).toEqual(expected);
  });
});

describe("a type from a template", () => {
  const REPORT =
    "---\nreport: tasting\n---\n\n# Red\n\n## Wine\n\n### Nose\n\nPlum.\n\n### Palate\n\nDry.\n\n## Score\n\nSee [the list](list.md): 88 points.\n\n```\n88\n```\n";

  it.each<[string, string, string, string[]]>([
    ["nothing", "", "", []],
    ["a part is gone", "### Palate\n\n", "", ["missing-section: ## Wine"]],
    ["no text of the form", "88 points", "good", ["section-content: ## Score"]],
    ["no link", "[the list](list.md)", "the list", ["section-content: ## Score"]],
    ["no code", "\n```\n88\n```\n", "", ["section-content: ## Score"]],
  ])("%s", (_, before, after, expected) => {
    expect(check({ "a.md": REPORT.replace(before, after) }, "a.md").found).toEqual(expected);
  });
});

describe("what is wrong in a type stands at its place", () => {
  it.each<[string, string, string, string]>([
    [
      "an unknown key",
      "extra: forbid",
      "extras: forbid",
      '17:1: Unknown key "extras". Did you mean "extra"?',
    ],
    [
      "an unknown word",
      "order: strict",
      "order: strikt",
      '16:8: "strikt" is not one of strict, free. Did you mean "strict"?',
    ],
    ["a key of a section", "before: log", "befor: log", '24:5: Unknown key "befor". Did you mean "before"?'],
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
      '22:13: Unknown key "lists". Did you mean "list"?',
    ],
    [
      "an element",
      "aliases: [trip",
      "elements: { salutation: required }\naliases: [trip",
      '4:13: Unknown key "salutation"',
    ],
    [
      "a rule",
      "section-name: off",
      "section-nam: off",
      '43:32: Unknown key "section-nam". Did you mean "section-name"?',
    ],
    ["a severity", "section-length: info", "section-length: loud", '43:26: "loud" is not one of'],
    [
      "an id that nobody has",
      "drop: [remarks]",
      "drop: [remark]",
      '15:8: There is no section with the id "remark" here. Did you mean "remarks"?',
    ],
    [
      "a place behind nobody",
      "after: summary",
      "after: sumary",
      '21:12: There is no section with the id "sumary" here. Did you mean "summary"?',
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
      '5:11: There is no built-in type "bases". Did you mean "base"?',
    ],
    ["itself", "./common.yaml]", "./voyage.yaml]", '5:17: "voyage" would extend itself this way'],
    [
      "a list of one-of that is empty",
      "one-of: [Arrival, Return]",
      "one-of: []",
      "35:13: This list is empty",
    ],
    ["two of a name", "name: Damage", "name: Fuel", '40:13: The id "fuel" is given to two sections'],
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

it("types --derive makes a type of several good reports, which all are of it", () => {
  const others = [CLEAN, CLEAN.replace("## 9. Damage\n\nNone.\n\n", "").replace("## 10.", "## 9.")];
  const reports = Object.fromEntries(others.map((text, i) => [`good/${i}.md`, text]));
  const cwd = folderOf({ ...FILES, ...reports });
  const derived = reportwright(["types", "--derive", "good/0.md", "good/1.md"], { cwd });
  expect({ code: derived.code, err: derived.err }).toEqual({ code: 0, err: "" });
  const again = folderOf({
    "reportwright.yaml": 'types: [own.yaml]\nreports: [{ files: "good/*.md", type: own }]\n',
    "own.yaml": derived.out.replace(/^id: .*$/m, "id: own"),
    ...reports,
  });
  const { code, out, err } = reportwright(["check", "good"], { cwd: again });
  expect({ code, out, err }).toEqual({ code: 0, out: "No findings: 2 files, 2 reports.\n", err: "" });
});
