import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkReport, type Finding, openReport } from "../../../../server/src/core/index";
import { placeholder } from "../../../../server/src/core/rules/text/placeholder";
import { residue } from "../../../../server/src/core/rules/text/residue";
import { unfinishedSentence } from "../../../../server/src/core/rules/text/unfinishedSentence";
import { yearMismatch } from "../../../../server/src/core/rules/text/yearMismatch";
import { applyEdits } from "../../../../server/src/core/text/edits";
import { builtInLibrary } from "../../../../server/src/core/types/library";

const RULES = [placeholder, residue, yearMismatch, unfinishedSentence];
const SETUP = { library: builtInLibrary(), declared: { type: "base", by: "configuration" } } as const;

function check(text: string): readonly Finding[] {
  return checkReport(openReport(text), SETUP, RULES).findings;
}

/** Pieces that mean something to the rules or to Markdown, in any order. */
const PIECES = [
  ..."一检查年月日市局，。；“”（）《》【】 xXD×_#*>|-&<[](){}`$\\\n\r\t\u200b\ufffd？?",
  "xx",
  "AAA",
  "20xx年",
  "2022年度",
  "2023年度",
  "TODO",
  "TK",
  "[待补充]",
  "{{a}}",
  "<your name>",
  "<!--StartFragment-->",
  "##paidbegin##",
  "&nbsp;",
  "加微信 abc123，限时优惠",
  "【字号：大 中 小】",
  "责任编辑：李四",
  "\n\n",
  "\r\n\r\n",
  "# 2023年总结\n\n",
  "- ",
  "1. ",
  "> ",
  "| a | b |\n|---|---|\n",
  "```\n",
  "    ",
  "\u{1F600}",
  "后厨每日消毒两次，留样柜温度由专人登记，发现异常立即上报；餐具由专人清洗，保洁柜每周清理一次，检查组随机抽取三个窗口",
];
const anyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(""));

describe("on any text", () => {
  it("no rule fails", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(check(text).filter(({ rule }) => rule === "internal-error")).toEqual([]);
      }),
      { seed: 1, numRuns: 400 },
    );
  });

  it("findings are apart from each other, rule by rule, and within the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { id } of RULES) {
          let end = 0;
          for (const { span } of check(text).filter(({ rule }) => rule === id)) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { seed: 2, numRuns: 400 },
    );
  });

  it("a fix can be applied and takes away what it covers", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const finding of check(text)) {
          for (const fix of finding.fixes) {
            const fixed = applyEdits(text, fix.edits());
            const kept = text.slice(finding.span.start, finding.span.end).trim();
            expect(fixed.length === text.length && fixed.includes(kept)).toBe(false);
          }
        }
      }),
      { seed: 3, numRuns: 400 },
    );
  });
});
