import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readReports } from "../../../server/src/core/check/check";
import { deriveType } from "../../../server/src/core/features/derive";
import { openReport } from "../../../server/src/core/index";
import { builtInLibrary } from "../../../server/src/core/types/library";
import { checkText, libraryWith } from "../../rules/runner/check";

const library = builtInLibrary();
const examples = join(import.meta.dirname, "../../examples/clean");

function derived(...texts: string[]): string {
  const reports = texts.flatMap((text) => readReports(openReport(text), { library }, true).slice(0, 1));
  return deriveType(
    reports.map(({ report }) => report),
    { id: "own" },
  );
}

const weekly = (...sections: string[]): string =>
  `# Weekly note: ${sections.length}\n\n${sections.map((name) => `## ${name}\n\nAll in order.\n`).join("\n")}`;

describe("a type is derived from good reports", () => {
  it("what all have is required, what some have is optional", () => {
    const type = parse(derived(weekly("Done", "Next", "Risks"), weekly("Done", "Help", "Next")));
    expect(type.sections).toEqual([
      "Done",
      { name: "Help", optional: true },
      "Next",
      { name: "Risks", optional: true },
    ]);
    expect(type.order).toBeUndefined();
  });

  it("other orders make the order free", () => {
    expect(parse(derived(weekly("Done", "Next"), weekly("Next", "Done"))).order).toBe("free");
  });

  it("code in a heading and remarks behind it are no part of a name", () => {
    expect(parse(derived(weekly("Use of `rg` today", "Costs (optional)"))).sections).toEqual([
      "Use of today",
      "Costs",
    ]);
  });

  it("another spelling is accepted too", () => {
    expect(parse(derived(weekly("Next steps"), weekly("Next stesp"))).sections).toEqual([
      { name: "Next steps", also: ["Next stesp"] },
    ]);
  });

  it("names that are alike are spellings of one section, unless a report has both", () => {
    expect(parse(derived(weekly("Work", "Open questions"), weekly("Work", "Question"))).sections).toEqual([
      "Work",
      { name: "Open questions", also: ["Question"] },
    ]);
    expect(parse(derived(weekly("Open questions"), weekly("Open questions", "Question"))).sections).toEqual([
      "Open questions",
      { name: "Question", optional: true },
    ]);
  });

  it("sections with a number are of one kind", () => {
    const reports = [weekly("Scope", "Visit 1", "Visit 2: mill"), weekly("Scope", "Visit 1")];
    const type = derived(...reports);
    expect(parse(type).sections).toEqual(["Scope", { name: "Visit *", id: "visit", count: "1.." }]);
    for (const report of reports) expect(checkText(report, { type: "own", own: type }).findings).toEqual([]);
  });

  it("a section that is repeated may be repeated", () => {
    expect(parse(derived(weekly("Finding", "Finding"))).sections).toEqual([
      { name: "Finding", count: "2.." },
    ]);
  });

  it("the title's kind, the numbering, captions, front matter and formal parts are those of the reports", () => {
    const text =
      "---\ndate: 2025-03-01\n---\n\n# 关于更换水表的请示\n\n市水务局：\n\n现将有关事项请示如下：\n\n一、缘由\n\n见表1。\n\n表1 水表\n\n| 楼层 |\n|---|\n| 一层 |\n\n二、经费\n\n三万元。\n\n妥否，请批示。\n\n管理站\n\n2025年3月1日\n";
    expect(parse(derived(text))).toEqual({
      report: 1,
      id: "own",
      name: { zh: "请示", en: "own" },
      extends: "base",
      lang: "zh",
      match: { title: ["/请示/"] },
      numbering: { headings: "official", tables: "表{n}" },
      "front-matter": { required: ["date"] },
      sections: ["缘由", "经费"],
      elements: {
        addressee: "required",
        opening: { need: "required", match: ["/现将有关事项请示如下：/"], insert: "现将有关事项请示如下：" },
        closing: { need: "required", match: ["/妥否，请批示。/"], insert: "妥否，请批示。" },
        signature: "required",
        date: "required",
      },
    });
  });
});

describe("the example reports are good reports of the type derived from them", () => {
  for (const name of readdirSync(examples)) {
    it(name, () => {
      const text = readFileSync(join(examples, name), "utf8").replace(/^report:.*$/m, "report: own");
      const type = derived(text);
      expect(() => libraryWith(type)).not.toThrow();
      const { findings } = checkText(text, { type: "own", own: type });
      expect(
        findings
          .filter(({ rule }) => rule !== "title-mismatch")
          .map(({ rule, message }) => `${rule}: ${message.en}`),
      ).toEqual([]);
    });
  }
});
