import { describe, expect, it } from "vitest";
import { insertableSections } from "../../../server/src/core/features/insertable";
import { reportViews, type SectionView } from "../../../server/src/core/features/reportView";
import { checkReport, openReport } from "../../../server/src/core/index";
import { makeLibrary } from "../../../server/src/core/types/library";
import { typeOf } from "../types/support";

const library = makeLibrary([
  typeOf(`
report: 1
id: review
lang: en
extends: base
sections:
  - { name: Summary, length: 3..6 }
  - name: Impact
    sections:
      - Users
      - { name: Money, optional: true }
  - { name: Timeline, optional: true, place: anywhere }
  - one-of: [Cause, Trigger]
  - { name: Actions, cues: ["/we will/"] }
`),
]);

function views(body: string) {
  const { reports, findings } = checkReport(openReport(`---\nreport: review\n---\n\n# Review\n\n${body}`), {
    library,
  });
  return { reports, views: reportViews(reports, findings, insertableSections(reports)) };
}

/** The tree as lines: state, name, words; two spaces a level. */
function shown(body: string): string {
  const lines = (sections: readonly SectionView[], indent: string): string[] =>
    sections.flatMap(({ state, ordinal, text, words, children }) => [
      `${indent}${state} ${ordinal}${text} ${words}`,
      ...lines(children, `${indent}  `),
    ]);
  return lines(
    views(body).views.flatMap(({ sections }) => sections),
    "",
  ).join("\n");
}

const FULL =
  "## Summary\n\nIt went wrong.\n\n## Impact\n\n### Users\n\nTwo.\n\n## Cause\n\nRust.\n\n## Actions\n\nPaint.\n";

describe("the view of a report", () => {
  it.each([
    [
      "in order",
      FULL,
      "complete Summary 3\ncomplete Impact 1\n  complete Users 1\ncomplete Cause 1\ncomplete Actions 1",
    ],
    [
      "with sections missing, each where it belongs",
      "## Impact\n\nMuch.\n\n## Actions\n\nPaint.\n",
      "missing Summary 0\ncomplete Impact 1\n  missing Users 0\nmissing Cause 0\ncomplete Actions 1",
    ],
    ["with nothing in it", "", "missing Summary 0\nmissing Impact 0\nmissing Cause 0\nmissing Actions 0"],
    [
      "with a section that is empty and one that is too short",
      FULL.replace("Rust.", "").replace("It went wrong.", "Bad."),
      "too-short Summary 1\ncomplete Impact 1\n  complete Users 1\nempty Cause 0\ncomplete Actions 1",
    ],
    [
      "with one that is too long",
      FULL.replace("went", "all went very badly now"),
      "too-long Summary 7\ncomplete Impact 1\n  complete Users 1\ncomplete Cause 1\ncomplete Actions 1",
    ],
    [
      "with one that the type does not list",
      FULL.replace("## Cause", "## Weather\n\nFog.\n\n## Cause"),
      "complete Summary 3\ncomplete Impact 1\n  complete Users 1\nunlisted Weather 1\ncomplete Cause 1\ncomplete Actions 1",
    ],
    [
      "with one out of place",
      "## Actions\n\nPaint.\n\n## Summary\n\nIt went wrong.\n\n## Impact\n\n### Users\n\nTwo.\n\n## Cause\n\nRust.\n",
      "misplaced Actions 1\ncomplete Summary 3\ncomplete Impact 1\n  complete Users 1\ncomplete Cause 1",
    ],
    [
      "with two of which one would do",
      FULL.replace("## Actions", "## Trigger\n\nRain.\n\n## Actions"),
      "complete Summary 3\ncomplete Impact 1\n  complete Users 1\ncomplete Cause 1\nunexpected Trigger 1\ncomplete Actions 1",
    ],
    [
      "whose prose shows a section without its heading",
      FULL.replace("## Actions\n\nPaint.", "Tomorrow we will paint."),
      "complete Summary 3\ncomplete Impact 1\n  complete Users 1\ncomplete Cause 5\nimplied Actions 0",
    ],
    [
      "with ordinals",
      FULL.replace("## Cause", "## 3. Cause"),
      "complete Summary 3\ncomplete Impact 1\n  complete Users 1\ncomplete 3.Cause 1\ncomplete Actions 1",
    ],
  ])("%s", (_, body, expected) => {
    expect(shown(body)).toBe(expected);
  });

  it("counts findings where they stand, and for all that holds the place", () => {
    const { views: all } = views(FULL.replace("Two.", "TODO"));
    const [view] = all;
    const total = (counts: Readonly<Record<string, number>>) =>
      Object.values(counts).reduce((a, b) => a + b, 0);
    const impact = view?.sections.find(({ text }) => text === "Impact");
    expect(total(view!.findings)).toBe(1);
    expect(total(impact!.findings)).toBe(1);
    expect(total(impact!.children[0]!.findings)).toBe(1);
    expect(total(view!.sections[0]!.findings)).toBe(0);
  });
});

describe("sections that can be inserted", () => {
  it.each([
    [
      "those that are missing first",
      "## Impact\n\n### Users\n\nTwo.\n",
      "Summary! Cause! Actions! Timeline Impact/Money",
    ],
    ["only optional ones where nothing is missing", FULL, "Timeline Impact/Money"],
    [
      "none of an alternative that has been taken",
      FULL.replace("## Cause", "## Trigger"),
      "Timeline Impact/Money",
    ],
    [
      "none that is there already",
      FULL.replace("## Cause", "## Timeline\n\n9:00\n\n## Cause"),
      "Impact/Money",
    ],
  ])("%s", (_, body, expected) => {
    const found = insertableSections(views(body).reports).map(
      ({ missing: { spec, parent }, required }) =>
        `${parent === undefined ? "" : `${parent.text}/`}${spec.name}${required ? "!" : ""}`,
    );
    expect(found.join(" ")).toBe(expected);
  });

  it("have the index that the view tells", () => {
    const { reports, views: all } = views("## Impact\n\nMuch.\n");
    const insertables = insertableSections(reports);
    for (const { text, insertable } of all.flatMap(({ sections }) => sections))
      if (insertable !== undefined) expect(insertables[insertable]?.missing.spec.name).toBe(text);
  });
});
