import { describe, expect, it } from "vitest";
import { switchOffs } from "../../../server/src/core/features/switchOff";
import { checkReport, openReport } from "../../../server/src/core/index";
import { applyEdits } from "../../../server/src/core/text/edits";
import { setup } from "./support/marked";

/** The text after each way of switching the first finding of a rule off. */
function off(text: string, rule: string): string[] {
  const { reports, findings } = checkReport(openReport(text), setup);
  const finding = findings.find((one) => one.rule === rule);
  return finding === undefined
    ? []
    : switchOffs(reports, finding).map(({ edits }) => applyEdits(text, edits));
}

const findingsOf = (text: string, rule: string) =>
  checkReport(openReport(text), setup).findings.filter((one) => one.rule === rule);

const HEAD = "---\nreport: base\n---\n\n# 检修\n\n";

describe("switching a rule off", () => {
  it.each([
    [
      "on the first line of a block",
      `${HEAD}## 一、情况\n\n共检修[待补充]次。\n`,
      "placeholder",
      "<!-- reportwright-disable-next-line placeholder -->\n共检修",
    ],
    [
      "further down in a block",
      `${HEAD}## 一、情况\n\n全年情况良好。\n共检修[待补充]次。\n`,
      "placeholder",
      "<!-- reportwright-enable placeholder -->",
    ],
  ])("%s", (_, text, rule, written) => {
    const [here, inFile] = off(text, rule);
    expect(here).toContain(written);
    expect(findingsOf(text, rule)).toHaveLength(1);
    expect(findingsOf(here ?? "", rule)).toEqual([]);
    expect(findingsOf(inFile ?? "", rule)).toEqual([]);
    expect(findingsOf(here ?? "", "unused-suppression")).toEqual([]);
  });

  it("what is missing is switched off by name, in the whole report", () => {
    const text =
      "# 关于消防演练工作的自查报告\n\n## 一、工作开展情况\n\n演练两次。\n\n## 二、下一步工作打算\n\n每季度一次。\n";
    const after = off(text, "missing-section");
    expect(after).toHaveLength(1);
    expect(after[0]).toMatch(/^<!-- reportwright-disable missing-section:\w+ -->\n\n# /);
    expect(findingsOf(after[0] ?? "", "missing-section")).toHaveLength(
      findingsOf(text, "missing-section").length - 1,
    );
  });
});
