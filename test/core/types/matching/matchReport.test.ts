import { describe, expect, it } from "vitest";
import { builtInLibrary } from "../../../../server/src/core/types/library";
import { matchReport } from "../../../../server/src/core/types/matching/matchReport";
import type { ReportType } from "../../../../server/src/core/types/reportType";
import { defects, headings, recognised, reportOf, typeOf } from "../support";

const library = builtInLibrary();

function builtIn(id: string): ReportType {
  const type = library.get(id);
  if (type === undefined) throw new Error(`no type ${id}`);
  return type;
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
