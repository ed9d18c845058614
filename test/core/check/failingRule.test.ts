import { describe, expect, it } from "vitest";
import { checkReport, openReport } from "../../../server/src/core";
import { allRules } from "../../../server/src/core/rules/all";
import type { Rule } from "../../../server/src/core/rules/rule";
import { builtInLibrary } from "../../../server/src/core/types/library";
import { tries } from "../../reliability/tries";

const text = `---
report: self-inspection
---

# 关于消防演练工作的自查报告

现将有关情况报告如下：

## 一、工作开展情况

我馆组织了xx次疏散演练，“更换了全部灭火器。

## 三、下一步工作打算

每季度组织一次演练。
`;

const setup = { library: builtInLibrary() };
const fail = (): never => {
  throw new Error("out of order");
};

function rulesWithout(id: string): Rule[] {
  return allRules.map((rule) => (rule.id === id ? { ...rule, check: fail, checkBlock: fail } : rule));
}

describe("a rule that throws is told once, and the others report what they would", () => {
  const whole = checkReport(openReport(text), setup).findings;

  it.each(allRules.map(({ id }) => id))("%s", (id) => {
    const { findings } = checkReport(openReport(text), setup, rulesWithout(id));
    const internal = findings.filter(({ rule }) => rule === "internal-error");
    const others = findings.filter(({ rule }) => rule !== "internal-error");
    expect(internal.length).toBeLessThanOrEqual(1);
    for (const { message } of internal) expect(message.en).toContain(id);
    expect(others.map(({ rule, span }) => [rule, span])).toEqual(
      whole.filter(({ rule }) => rule !== id).map(({ rule, span }) => [rule, span]),
    );
  });
});

tries("F1", allRules.length);
