import { describe, expect, it } from "vitest";
import { matchReport } from "../../../../server/src/core/types/matching/matchReport";
import { defects, headings, reportOf, typeOf } from "../support";

/* What a type asks for besides names: alternatives, counts, room for others, places, conditions. */

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
