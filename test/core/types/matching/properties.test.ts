import fc from "fast-check";
import { expect, it } from "vitest";
import { walk } from "../../../../server/src/core/report/section";
import { builtInLibrary } from "../../../../server/src/core/types/library";
import { matchReport } from "../../../../server/src/core/types/matching/matchReport";
import { defectsOf, reportOf, typeOf } from "../support";

const TYPES = [
  ...builtInLibrary().types,
  typeOf(`
id: busy
extra: forbid
sections:
  - Scope
  - { any: 0..1 }
  - { name: "Finding *", id: finding, count: 1.., extra: warn, sections: [Evidence, { name: Risk, optional: true }] }
  - { one-of: [Conclusion, { name: Verdict, place: anywhere }] }
  - { name: Notes, loose: true, place: beside, cues: [/note/] }
`),
];

const NAMES = [
  "Scope",
  "Finding 1",
  "Finding 2",
  "Evidence",
  "Risk",
  "Conclusion",
  "Verdict",
  "Notes",
  "Cake",
  "Conlcusion",
  "Summary",
  "Impact",
  "Timeline and Impact",
  "一、工作情况",
  "二、存在问题",
  "（一）下一步打算",
  "Appendix A",
  "",
];

const line = fc.record({
  marks: fc.constantFrom("# ", "## ", "## ", "## ", "### ", "#### ", ""),
  name: fc.constantFrom(...NAMES),
  text: fc.constantFrom("\n\nSome note.", "", "\n\n主要表现在记录不全。"),
});
const markdown = fc
  .array(line, { maxLength: 14 })
  .map((lines) => lines.map(({ marks, name, text }) => `${marks}${name}${text}`).join("\n\n"));

it("every section is told of once at most, and what is missing is not there", () => {
  fc.assert(
    fc.property(markdown, fc.constantFrom(...TYPES), (text, type) => {
      const report = reportOf(text);
      const match = matchReport(report, type);
      const told = [
        ...match.misplaced.map(({ section }) => section),
        ...match.duplicates.map(({ section }) => section),
        ...match.unexpected.map(({ section }) => section),
        ...match.wrongLevel.map(({ section }) => section),
      ];
      expect(new Set(told).size).toBe(told.length);
      const all = new Set(walk(report.sections));
      for (const section of told) expect(all.has(section)).toBe(true);
      expect(match.complete).toBeLessThanOrEqual(match.required);
      for (const { cue, after } of match.missing) {
        if (cue !== undefined) expect(report.document.slice(cue.start, cue.end).trim()).not.toBe("");
        if (after !== undefined) expect(all.has(after)).toBe(true);
      }
    }),
    { seed: 3, numRuns: 3000 },
  );
});

it("the same text gives the same match", () => {
  fc.assert(
    fc.property(markdown, fc.constantFrom(...TYPES), (text, type) => {
      const first = matchReport(reportOf(text), type);
      expect(defectsOf(matchReport(reportOf(text), type))).toEqual(defectsOf(first));
    }),
    { seed: 5, numRuns: 300 },
  );
});
