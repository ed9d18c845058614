import { describe, expect, it } from "vitest";
import { builtInLibrary } from "../../../../server/src/core/types/library";
import { matchReport } from "../../../../server/src/core/types/matching/matchReport";
import type { ReportType } from "../../../../server/src/core/types/reportType";
import { defects, recognised, reportOf, typeOf } from "../support";

const library = builtInLibrary();

function builtIn(id: string): ReportType {
  const type = library.get(id);
  if (type === undefined) throw new Error(`no type ${id}`);
  return type;
}

/** `Purpose / Course > Good > Bad / Outlook`: headings, one > deeper for every > before the name. */
function headings(outline: string): string {
  const lines = outline.split(/(?=[/>])/).map((part) => part.trim());
  let level = 2;
  const blocks = lines.map((line) => {
    level = line.startsWith(">") ? 3 : 2;
    const own = /^\[(#+)\] ?(.*)$/.exec(line.replace(/^[/>]+\s*/, ""));
    const marks = own?.[1] ?? "#".repeat(level);
    return `${marks} ${own?.[2] ?? line.replace(/^[/>]+\s*/, "")}\n\nThe drill took nine minutes.`;
  });
  return `# Drill\n\n${blocks.join("\n\n")}\n`;
}

describe("names", () => {
  const type = typeOf(`
id: drill
sections:
  - { name: Purpose, also: [Aims, '/^why we/i'] }
  - { name: Action Items, optional: true }
  - { name: "Finding *", id: finding, count: 0.. }
  - { name: Finding Overview, id: overview, optional: true }
  - { name: Behaviour, optional: true }
  - { name: Appendix, optional: true, count: 0.. }
`);
  it.each([
    ["Purpose", "purpose"],
    ["PURPOSE:", "purpose"],
    ["**Purpose**", "purpose"],
    ["[Purpose](#x)", "purpose"],
    ["1. Purpose", "purpose"],
    ["IV. Purpose", "purpose"],
    ["Chapter 3: Purpose", "purpose"],
    ["Aims", "purpose"],
    ["Aim", "purpose"],
    ["Why we did it", "purpose"],
    ["Purpose (Optional)", "purpose"],
    ["Purpose (of the drill)", "purpose"],
    ["Purpose <!-- omit in toc -->", "purpose"],
    ["Pupose", "purpose"],
    ["Action item", "action-items"],
    ["Action-Items", "action-items"],
    ["Finding 1: open door", "finding"],
    ["Finding Overview", "overview"],
    ["Finding Overveiw", "overview"],
    ["Findings", "-"],
    ["Behaviors", "behaviour"],
    ["Appendix B", "appendix"],
    ["Appendix A: Readings", "appendix"],
    ["Porpoises", "-"],
    ["Weather", "-"],
  ])("%s is %s", (heading, id) => {
    const [line = ""] = recognised(`# T\n\n## ${heading}\n\nText.\n`, type);
    expect(line.split(" = ")[1]).toBe(id);
  });

  it("a name that the type writes with its number", () => {
    const numbered = typeOf("{ id: n, sections: ['1. Purpose', '第二章 经过', 'Step 3: Drain'] }");
    expect(
      defects("# T\n\n## Purpose\n\nx\n\n## 二、经过\n\nx\n\n## Step 3: Drain\n\nx\n", numbered),
    ).toEqual([]);
  });

  it("a heading that joins two names stands for both", () => {
    const both = typeOf(
      "{ id: b, sections: [Results, Discussion, { name: Next Steps, also: ['/下一步/'] }] }",
    );
    expect(defects(headings("Results and Discussion / Next Steps"), both)).toEqual([]);
    expect(defects(headings("Results / Discussion & Next Steps"), both)).toEqual([]);
    expect(defects(headings("Results / Discussion and Zebras"), both)).toEqual([
      "missing discussion",
      "missing next-steps",
    ]);
  });

  it("存在问题 is never 整改措施", () => {
    const type = typeOf("{ id: z, lang: zh, sections: [存在问题, 整改措施] }");
    expect(defects("# 报告\n\n## 存在问题\n\n无。\n", type)).toEqual(["missing 整改措施"]);
  });
});

describe("one defect, one entry", () => {
  const strict = typeOf(`
id: strict
sections: [Purpose, Course, { name: Costs, optional: true }, { name: Findings, sections: [Good, Bad] }, Outlook]
`);
  it.each([
    ["nothing wrong", "Purpose / Course / Findings > Good > Bad / Outlook", []],
    ["others in between", "Weather / Purpose / Course / Cake / Findings > Good > Bad / Outlook / Thanks", []],
    ["the first gone", "Course / Findings > Good > Bad / Outlook", ["missing purpose"]],
    ["the last gone", "Purpose / Course / Findings > Good > Bad", ["missing outlook"]],
    ["a part gone", "Purpose / Course / Findings > Good / Outlook", ["missing bad in Findings"]],
    [
      "the first last",
      "Course / Findings > Good > Bad / Outlook / Purpose",
      ["misplaced Purpose behind nothing"],
    ],
    [
      "the last first",
      "Outlook / Purpose / Course / Findings > Good > Bad",
      ["misplaced Outlook behind Findings"],
    ],
    [
      "an optional one moved",
      "Purpose / Course / Findings > Good > Bad / Outlook / Costs",
      ["misplaced Costs behind Course"],
    ],
    [
      "parts swapped",
      "Purpose / Course / Findings > Bad > Good / Outlook",
      ["misplaced Good behind nothing"],
    ],
    [
      "all the other way round",
      "Outlook / Findings > Good > Bad / Course / Purpose",
      [
        "misplaced Course behind nothing",
        "misplaced Findings behind nothing",
        "misplaced Purpose behind nothing",
      ],
    ],
    [
      "one twice, at the end",
      "Purpose / Course / Findings > Good > Bad / Outlook / Purpose",
      ["duplicate Purpose"],
    ],
    [
      "one twice, at the front",
      "Outlook / Purpose / Course / Findings > Good > Bad / Outlook",
      ["duplicate Outlook"],
    ],
    [
      "one three times",
      "Purpose / Course / Course / Course / Findings > Good > Bad / Outlook",
      ["duplicate Course", "duplicate Course"],
    ],
    ["too deep", "Purpose > Course / Findings > Good > Bad / Outlook", ["wrong level Course, should be 1"]],
    [
      "too high",
      "Purpose / [#] Course / Findings > Good > Bad / Outlook",
      ["wrong level Course, should be 1"],
    ],
    [
      "a part too high",
      "Purpose / Course / Findings > Good / Bad / Outlook",
      ["wrong level Bad, should be 2"],
    ],
    [
      "a part too deep",
      "Purpose / Course / Findings > Good > [####] Bad / Outlook",
      ["wrong level Bad, should be 2"],
    ],
    [
      "all one level deeper",
      "[###] Purpose / [###] Course / [###] Findings / [####] Good / [####] Bad / [###] Outlook",
      [],
    ],
    [
      "all in one part",
      "[##] Report / [###] Purpose / [###] Course / [###] Findings / [####] Good / [####] Bad / [###] Outlook",
      [],
    ],
    [
      "two defects",
      "Course / Purpose / Findings > Good > Bad",
      ["misplaced Purpose behind nothing", "missing outlook"],
    ],
    [
      "two slips",
      "Purpse / Coruse / Findings > Good > Bad / Outlook",
      ["typo Coruse for Course", "typo Purpse for Purpose"],
    ],
  ])("%s", (_, outline, expected) => expect(defects(headings(outline), strict)).toEqual(expected));

  it("an empty section lacks no part of its own", () => {
    const text = "# T\n\n## Purpose\n\nx\n\n## Course\n\nx\n\n## Findings\n\n## Outlook\n\nx\n";
    expect(defects(text, strict)).toEqual([]);
  });

  it("sections that are all level-1 headings, the title in front matter", () => {
    const text =
      "# Purpose\n\nx\n\n# Course\n\nx\n\n# Findings\n\n## Good\n\nx\n\n## Bad\n\nx\n\n# Outlook\n\nx\n";
    expect(defects(text, strict, false)).toEqual([]);
  });
});

describe("alternatives", () => {
  const type = typeOf("{ id: a, sections: [Purpose, { one-of: [Changelog, History] }] }");
  it.each([
    ["Purpose / Changelog", []],
    ["Purpose / History", []],
    ["Purpose", ["missing changelog"]],
    ["Purpose / History / Changelog", ["unexpected Changelog (second alternative)"]],
    ["History / Purpose", ["misplaced Purpose behind nothing"]],
    ["Purpose / Histroy", ["typo Histroy for History"]],
  ])("%s: %j", (outline, expected) => expect(defects(headings(outline), type)).toEqual(expected));
});

describe("counts", () => {
  const type = typeOf(
    `{ id: c, sections: [Scope, { name: "Day *", id: day, count: 2..3 }, { name: Secret, count: ..0 }] }`,
  );
  it.each([
    ["Scope / Day 1 / Day 2", []],
    ["Scope / Day 1", ["missing day"]],
    ["Scope / Day 1 / Day 2 / Day 3 / Day 4", ["duplicate Day 4"]],
    ["Scope / Day 1 / Day 2 / Secret", ["unexpected Secret (extra)"]],
    ["Day 1 / Scope / Day 2", ["misplaced Day 1 behind Scope"]],
  ])("%s: %j", (outline, expected) => expect(defects(headings(outline), type)).toEqual(expected));
});

describe("sections that are not listed", () => {
  const forbid = typeOf(
    "{ id: f, extra: forbid, sections: [A1, { any: ..1 }, B1, { name: C1, extra: warn, sections: [D1] }] }",
  );
  it.each([
    ["A1 / B1 / C1 > D1", []],
    ["A1 / Cake / B1 / C1 > D1", []],
    ["A1 / Cake / Tea / B1 / C1 > D1", ["unexpected Tea (extra)"]],
    ["Cake / A1 / B1 / C1 > D1", ["unexpected Cake (extra)"]],
    ["A1 / B1 / Cake / C1 > D1", ["unexpected Cake (extra)"]],
    ["A1 / B1 / C1 > D1 > Cake", ["unexpected Cake (extra)"]],
    ["A1 / B1 > Cake / C1 > D1", []],
  ])("%s: %j", (outline, expected) => expect(defects(headings(outline), forbid)).toEqual(expected));

  it("where others are welcome, only the upper bound counts, anywhere", () => {
    const allow = typeOf("{ id: a, sections: [A1, { any: ..1 }, B1] }");
    expect(defects(headings("A1 / B1 / Cake"), allow)).toEqual([]);
    expect(defects(headings("A1 / B1 / Cake / Tea"), allow)).toEqual(["unexpected Tea (extra)"]);
  });

  it("in free order there is room anywhere", () => {
    const free = typeOf("{ id: a, order: free, extra: warn, sections: [A1, { any: ..1 }, B1] }");
    expect(defects(headings("B1 / A1 / Cake"), free)).toEqual([]);
  });
});

describe("place", () => {
  const type = typeOf(`
id: p
sections: [Summary, Impact, { name: Cause, place: beside }, { name: Timeline, place: anywhere }, Actions]
`);
  it.each([
    ["Summary / Impact / Cause / Timeline / Actions", []],
    ["Summary / Cause / Impact / Actions / Timeline", []],
    ["Timeline / Summary / Cause / Impact / Actions", []],
    ["Summary / Impact / Actions / Cause / Timeline", ["misplaced Cause behind Impact"]],
    ["Summary / Impact / Cause / Actions", ["missing timeline"]],
  ])("%s: %j", (outline, expected) => expect(defects(headings(outline), type)).toEqual(expected));
});

describe("when", () => {
  const type = typeOf("{ id: w, sections: [Purpose, { name: Notice, when: level == high }] }");
  const report = (level: string) => `---\nlevel: ${level}\n---\n\n# T\n\n## Purpose\n\nx\n`;
  it("true: required", () => {
    expect(defects(report("high"), type)).toEqual(["missing notice"]);
    expect(matchReport(reportOf(report("high")), type)).toMatchObject({ required: 2, complete: 1 });
  });
  it("false: optional", () => {
    expect(defects(report("low"), type)).toEqual([]);
    expect(matchReport(reportOf(report("low")), type)).toMatchObject({ required: 1, complete: 1 });
  });
});

describe("required and complete", () => {
  const type = typeOf(
    "{ id: r, sections: [Purpose, Course, { name: Costs, optional: true }, { one-of: [Outlook, Next] }] }",
  );
  it.each([
    ["# T\n\n## Purpose\n\nx\n\n## Course\n\nx\n\n## Next\n\nx\n", 3],
    ["# T\n\n## Purpose\n\nx\n\n## Course\n\n## Next\n\nx\n", 2],
    ["# T\n\n## Purpose\n\n<!-- todo -->\n\n## Course\n\n### Morning\n\n## Next\n\nx\n", 2],
    ["# T\n\n## Next\n\nx\n\n## Purpose\n\nx\n", 2],
    ["# T\n\n## Purpose\n\nx\n\n### Course\n\nx\n\n## Next\n\nx\n", 3],
    ["# T\n", 0],
    ["", 0],
  ])("%j: %i of 3", (text, complete) => {
    expect(matchReport(reportOf(text), type)).toMatchObject({ required: 3, complete });
  });
});

it("the base type has nothing to say", () => {
  expect(defects(headings("A / B > C / A"), builtIn("base"))).toEqual([]);
});

describe("where a missing section belongs", () => {
  const type = typeOf("{ id: m, sections: [Purpose, Course, Outlook] }");
  it.each([
    ["Course / Outlook", undefined],
    ["Purpose / Outlook", "Purpose"],
    ["Purpose / Course", "Course"],
    ["Purpose / Weather / Outlook", "Purpose"],
  ])("%s: behind %s", (outline, after) => {
    expect(matchReport(reportOf(headings(outline)), type).missing[0]?.after?.text).toBe(after);
  });
});
