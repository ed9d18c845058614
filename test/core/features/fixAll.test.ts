import { describe, expect, it } from "vitest";
import { checkReport, openReport } from "../../../server/src/core/check/check";
import { fixAll } from "../../../server/src/core/features/fixAll";
import { setup } from "./support/marked";

const fixed = (text: string): string => fixAll(text, (now) => checkReport(openReport(now), setup)).text;
const report = (body: string): string => `---\nreport: base\n---\n\n# 总结\n\n${body}`;

describe("all safe fixes", () => {
  it.each([
    [
      "ordinals and their marks, one after the other",
      "## 一.东馆\n\n已查。\n\n## 二.西馆\n\n已查。\n",
      "## 一、东馆\n\n已查。\n\n## 二、西馆\n\n已查。\n",
    ],
    ["nothing where nothing is wrong", "## 一、东馆\n\n已查。\n", "## 一、东馆\n\n已查。\n"],
    ["nothing that needs judgement: blanks stay", "已查xx处。\n", "已查xx处。\n"],
  ])("%s", (_, before, after) => {
    expect(fixed(report(before))).toBe(report(after));
  });

  it("leave what they cannot mend to be told", () => {
    const { result } = fixAll(report("已查xx处。\n"), (text) => checkReport(openReport(text), setup));
    expect(result.findings.map(({ rule }) => rule)).toEqual(["placeholder"]);
  });
});
