/** What holds for every rule: it has a suite, it explains itself in both languages, and its examples are true. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../server/src/core/index";
import { allRules } from "../../server/src/core/rules/all";
import type { Rule } from "../../server/src/core/rules/rule";
import { checkText } from "./runner/check";

/** As a report of the type that it names itself, by front matter or title; else of the base type. */
function findingsOf(example: string, { type: own }: Rule["examples"]): readonly Finding[] {
  const detected = checkText(example, { type: "detected", own });
  return (detected.reports.length > 0 ? detected : checkText(example, { type: "base", own })).findings;
}

it("every rule has a suite, and every suite is one rule's", () => {
  const suites = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".md"));
  expect(suites.sort()).toEqual(allRules.map(({ id }) => `${id}.md`).sort());
});

describe.each(allRules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it("speaks about its bad example", () => {
    expect(findingsOf(rule.examples.bad, rule.examples).map((finding) => finding.rule)).toContain(id);
  });

  it("has nothing to say about its good example, nor has any other rule", () => {
    expect(findingsOf(rule.examples.good, rule.examples)).toEqual([]);
  });

  it("says what it finds in one sentence, and why, in English and in Chinese", () => {
    expect(rule.summary.en).toMatch(/^[A-Z].*\.$/);
    expect(rule.why.en).toMatch(/[.]$/);
    expect(rule.summary.zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(rule.why.zh).toMatch(/\p{Script=Han}.*。$/u);
  });

  it("writes Chinese with Chinese punctuation", () => {
    for (const text of [rule.summary.zh, rule.why.zh]) expect(text).not.toMatch(/\p{Script=Han}[,;:!?]/u);
  });

  it("offers a fix if it says so, and a safe one only then", () => {
    const fixes = findingsOf(rule.examples.bad, rule.examples)
      .filter((finding) => finding.rule === id)
      .flatMap((finding) => finding.fixes);
    expect(fixes.length > 0).toBe(rule.fix !== "none");
    if (rule.fix !== "safe") expect(fixes.filter((fix) => fix.safe)).toEqual([]);
  });
});
