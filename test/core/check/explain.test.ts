import { describe, expect, it } from "vitest";
import { activeRules, openReport, readReports, type Setup } from "../../../server/src/core/check/check";
import { explainSettings } from "../../../server/src/core/check/explain";
import { capText, decidingStep, namedBy, sourceOf } from "../../../server/src/core/features/sources";
import { allRules } from "../../../server/src/core/rules/all";
import { makeLibrary } from "../../../server/src/core/types/library";
import type { RuleSetting } from "../../../server/src/core/types/reportType";
import type { Severity } from "../../../server/src/core/types/severity";
import { typeOf } from "../types/support";

const TYPE = typeOf(`
id: drill
name: Fire drill
match: { title: ['/^fire drill/i'] }
sections: [Course]
stage: { draft: info, dropped: off }
rules: { section-name: off, missing-section: warning }
`);

type Layer = readonly (readonly [rule: string, severity: Severity | "off", line?: number])[];

function layer(settings: Layer): ReadonlyMap<string, RuleSetting> {
  return new Map(
    settings.map(([rule, severity, line]) => [
      rule,
      {
        severity,
        options: new Map(),
        ...(line !== undefined && { origin: { file: "reportwright.yaml", line } }),
      },
    ]),
  );
}

const CONFIGURATION = layer([
  ["missing-section", "error", 4],
  ["placeholder", "off", 5],
]);
const EDITOR = layer([["placeholder", "hint"]]);

function explained(front: string, setup: Partial<Setup> = {}) {
  const opened = openReport(`---\n${front}\n---\n\n# Fire drill\n\n## Course\n\nNine minutes.\n`);
  const whole: Setup = { library: makeLibrary([TYPE]), rules: [CONFIGURATION, EDITOR], ...setup };
  const [checked] = readReports(opened, whole);
  if (checked === undefined) throw new RangeError("no report");
  return { opened, setup: whole, checked, ...explainSettings(checked, opened, whole) };
}

/** `severity, who says so; whom that overrides`. */
function settingOf(id: string, front: string): string {
  const { rules, checked } = explained(front);
  const found = rules.find(({ rule }) => rule.id === id);
  const deciding = found && decidingStep(found);
  if (found === undefined || deciding === undefined) throw new RangeError(`no rule ${id}`);
  const below = found.steps.filter((step) => step !== deciding).map((step) => step.severity);
  return `${found.severity}, ${sourceOf(deciding, checked.type).en}; ${below.join(", ")}`;
}

describe("where the severity of a rule comes from", () => {
  it.each([
    ["duplicate-section", "report: drill", "warning, default; "],
    ["section-name", "report: drill", "off, report type drill (test.yaml); hint"],
    ["missing-section", "report: drill", "error, reportwright.yaml:4; error, warning"],
    ["placeholder", "report: drill", "hint, editor settings; warning, off"],
    [
      "placeholder",
      "report: drill\nreportwright: { rules: { placeholder: info } }",
      "info, front matter; warning, off, hint",
    ],
    ["missing-section", "report: drill\nstatus: Draft", "info, reportwright.yaml:4; error, warning"],
    ["missing-section", "report: drill\nstatus: dropped", "off, reportwright.yaml:4; error, warning"],
    ["missing-section", "author: Ana", "warning, reportwright.yaml:4; error, warning"],
  ])("%s, %j", (id, front, expected) => expect(settingOf(id, front)).toBe(expected));

  it("of a single section is the front matter's", () => {
    const { rules } = explained(
      "report: drill\nstatus: draft\nreportwright: { rules: { 'missing-section:course': error, missing-section: off } }",
    );
    const found = rules.find(({ rule }) => rule.id === "missing-section");
    expect([found?.severity, [...(found?.sections ?? [])]]).toEqual(["off", [["course", "info"]]]);
  });

  it("is what the check goes by", () => {
    for (const front of ["report: drill", "report: drill\nstatus: draft", "author: Ana", "status: dropped"]) {
      const { opened, setup, checked, rules } = explained(front);
      const active = new Map(
        activeRules(checked, opened, setup, allRules).map((one) => [one.rule.id, one.severityOf(undefined)]),
      );
      for (const { rule, severity } of rules) expect(active.get(rule.id) ?? "off", rule.id).toBe(severity);
    }
  });
});

describe("what nothing may be above", () => {
  it.each([
    ["report: drill", []],
    ["author: Ana", ["at most warning: only the title names the type"]],
    ["report: drill\nstatus: draft", ["at most info: stage of the front matter's status"]],
    ["report: drill\nstatus: dropped", ["all off: stage of the front matter's status"]],
  ])("%j", (front, expected) => {
    expect(explained(front).caps.map((cap) => capText(cap).en)).toEqual(expected);
  });
});

it.each<[string, Setup["declared"], string]>([
  ["report: drill", undefined, "front matter"],
  ["author: Ana", undefined, "its title"],
  ["author: Ana", { type: "drill", by: "command" }, "the command line"],
  ["author: Ana", { type: "drill", by: "files" }, "its place (match.files of the type)"],
  [
    "author: Ana",
    { type: "drill", by: "configuration", origin: { file: "reportwright.yaml", line: 3 } },
    "reportwright.yaml:3",
  ],
])("the type of %j, declared %j, is named by %s", (front, declared, expected) => {
  const { checked, setup } = explained(front, { declared });
  expect(namedBy(checked, setup)?.en).toBe(expected);
});
