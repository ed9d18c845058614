import { describe, expect, it } from "vitest";
import { builtInLibrary } from "../../../../server/src/core/types/library";
import { defects, typeOf } from "../support";

const library = builtInLibrary();

function typeNamed(id: string) {
  const type = library.get(id);
  if (type === undefined) throw new RangeError(`no type ${id}`);
  return type;
}

/** A report with sections of these names. */
function report(sections: string): string {
  return `# Title\n\n${sections
    .split(" ")
    .map((name) => `## ${name}\n\nRead.`)
    .join("\n\n")}\n`;
}

describe("content under a label in another section", () => {
  it.each([
    [
      "safety-inspection",
      "## Scope\n\nThe roof.\n\n## Criteria\n\nThe checklist.\n\n## Observations\n\n| No. | Hazard | Corrective action | Due |\n|---|---|---|---|\n| 1 | Loose rail | Fasten it | 1 May |",
    ],
    [
      "safety-inspection",
      "## Scope\n\nThe roof.\n\n## Criteria\n\nThe checklist.\n\n## Observations\n\n### Rail\n\nLoose.\n\n**Action required:** fasten it by 1 May.",
    ],
    [
      "audit-report",
      "## Summary\n\nGood.\n\n## Background\n\nCash.\n\n## Scope\n\nMay.\n\n## Findings\n\n- Condition: two keys.\n- Recommendation: one key.\n\n## Conclusion\n\nSound.",
    ],
    ["minutes", "Present: Ana, Ole\n\n## Agenda\n\nPrices."],
    [
      "status-report",
      "**Overall status:** green\n\n## Done\n\nThe pump.\n\n## Next week\n\nThe roof.\n\n## Milestones\n\nNone.\n\n## Risks\n\nNone.\n\n## Issues\n\nNone.",
    ],
  ])("is enough for a %s: %j", (id, body) => {
    expect(defects(`# Water meters\n\n${body}\n`, typeNamed(id))).toEqual([]);
  });

  it.each([
    [
      "safety-inspection",
      "## Scope\n\nThe roof.\n\n## Criteria\n\nThe checklist.\n\n## Observations\n\n| No. | Hazard | Risk |\n|---|---|---|\n| 1 | Loose rail | high |",
      "missing corrective-actions",
    ],
    [
      "safety-inspection",
      "## Scope\n\nThe roof.\n\n## Criteria\n\nThe checklist.\n\n## Observations\n\nA loose rail.\n\n### Corrective Actions\n\nFasten it.",
      "wrong level Corrective Actions, should be 1",
    ],
  ])("and nothing else is for a %s: %j", (id, body, expected) => {
    expect(defects(`# Water meters\n\n${body}\n`, typeNamed(id))).toEqual([expected]);
  });
});

describe("a report in a script that types are not written in", () => {
  const korean = "요약 동기 상세 단점 대안";

  it("is not said to lack what it has under names that the type does not know", () => {
    expect(defects(report(korean), typeNamed("rfc"))).toEqual([]);
  });

  it("is, where the type has names in that script", () => {
    const own = typeOf("{ id: own, sections: [요약, 동기, 결론] }");
    expect(defects(report(korean), own)).toEqual(["missing 결론"]);
  });

  it("unlike one in Chinese or English", () => {
    expect(defects(report("摘要 动机 设计 缺点"), typeNamed("rfc"))).not.toEqual([]);
  });
});
