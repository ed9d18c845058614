import { describe, expect, it } from "vitest";
import { folderOf, reportwright } from "./support/cli";
import { CLEAN, FILES } from "./support/ownTypes";

/** Types that somebody wrote with the page of the language beside, used by the command as they are. */

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
