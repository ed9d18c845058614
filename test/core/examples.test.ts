import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { scaffold } from "../../server/src/core/features/scaffold";
import { checkReport, type Finding, openReport } from "../../server/src/core/index";
import { allRules } from "../../server/src/core/rules/all";
import { applyEdits } from "../../server/src/core/text/edits";
import { builtInLibrary } from "../../server/src/core/types/library";
import { libraryWith } from "../rules/runner/check";

const library = builtInLibrary();
const examples = join(import.meta.dirname, "../examples");

const findingsIn = (text: string, own = library): readonly Finding[] =>
  checkReport(openReport(text), { library: own }).findings;
const rulesIn = (text: string, own = library): string[] =>
  [...new Set(findingsIn(text, own).map(({ rule }) => rule))].sort();
const read = (folder: string, name: string): string => readFileSync(join(examples, folder, name), "utf8");

/** Applies the first fix there is, and again, as somebody does who knows nothing but quick fixes. */
function repaired(text: string): string {
  let current = text;
  for (let round = 0; round < 50; round++) {
    const fix = findingsIn(current).flatMap(({ fixes }) => fixes)[0];
    if (fix === undefined) return current;
    current = applyEdits(current, fix.edits());
  }
  throw new Error("quick fixes do not come to an end");
}

describe("example reports", () => {
  for (const name of readdirSync(join(examples, "clean"))) {
    it(`clean/${name} is a report with nothing to find`, () => {
      const { reports, findings } = checkReport(openReport(read("clean", name)), { library });
      expect(reports.length).toBeGreaterThan(0);
      expect(findings).toEqual([]);
    });
  }

  for (const name of readdirSync(join(examples, "broken"))) {
    it(`broken/${name} is mended by quick fixes, up to what an author must write`, () => {
      const left = rulesIn(repaired(read("broken", name)));
      const theirs = ["placeholder", "unfinished-sentence", "year-mismatch"];
      expect(left.filter((rule) => !theirs.includes(rule))).toEqual([]);
    });
  }
});

describe("scaffolds", () => {
  for (const type of library.types) {
    it(`${type.id}: nothing but blanks to find`, () => {
      expect(
        rulesIn(scaffold(type, { library, snippet: false })).filter((rule) => rule !== "placeholder"),
      ).toEqual([]);
    });

    it(`${type.id}: filled in, nothing at all`, () => {
      const fill = type.lang === "zh" ? "按时完成" : "Done as agreed";
      const text = scaffold(type, { library, snippet: false, title: type.name[type.lang] })
        .replaceAll(/\[(?:待补充|TODO)[^\]]*\]/g, fill)
        .replaceAll("xxxx年x月x日", "2025年3月1日")
        .replaceAll("YYYY-MM-DD", "2025-03-01");
      expect(findingsIn(text).map(({ rule, message }) => `${rule}: ${message.en}`)).toEqual([]);
    });
  }
});

describe("the examples of a rule's page", () => {
  for (const rule of allRules) {
    it(`${rule.id}: the bad one has it, and it alone`, () => {
      expect(rulesIn(rule.examples.bad, libraryWith(rule.examples.type))).toEqual([rule.id]);
    });

    it(`${rule.id}: the good one has nothing`, () => {
      expect(rulesIn(rule.examples.good, libraryWith(rule.examples.type))).toEqual([]);
    });
  }
});
