import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkReport, openReport } from "../../server/src/core/check/check";
import { builtInLibrary } from "../../server/src/core/types/library";
import { rowsBelow } from "./page";

/**
 * READING-types.md says of every finding on the sections of public documents whether it is right. Where
 * $REPORTWRIGHT_CORPUS names that corpus, the findings must be those of the page; the page must be well formed in any case.
 */
const RULES = [
  "duplicate-section",
  "empty-section",
  "heading-level-jump",
  "misplaced-section",
  "missing-section",
];
const OTHERS = ["unexpected-section", "wrong-section-level"];
const TYPES = { "en-postmortems": "postmortem", "en-rust-rfcs": "rfc", "zh-work-reports": "work-report" };

const corpus = process.env.REPORTWRIGHT_CORPUS;

const findings = rowsBelow("READING-types.md", "Findings");

describe("the page", () => {
  test("has a verdict and a reason for each finding", () => {
    for (const [file = "", line = "", rule = "", , verdict = "", reason = ""] of findings) {
      expect(Object.keys(TYPES)).toContain(file.split("/")[0]);
      expect(Number(line)).toBeGreaterThan(0);
      expect(RULES).toContain(rule);
      expect(["true", "false"]).toContain(verdict);
      expect(reason).not.toBe("");
    }
  });

  test("counts them by rule", () => {
    const counted = RULES.map((rule) => {
      const own = findings.filter((row) => row[2] === rule);
      const documents = new Set(own.map(([file]) => file)).size;
      const right = own.filter((row) => row[4] === "true").length;
      return [rule, ...[documents, own.length, right, own.length - right].map(String)];
    });
    expect(rowsBelow("READING-types.md", "By rule")).toEqual(counted);
  });
});

if (corpus !== undefined && existsSync(corpus)) {
  const library = builtInLibrary();
  test.each(Object.entries(TYPES))("%s: the findings are those of the page", (folder, type) => {
    const found: string[] = [];
    for (const name of readdirSync(join(corpus, folder)).sort()) {
      const report = openReport(readFileSync(join(corpus, folder, name), "utf8"));
      const checked = checkReport(report, { library, declared: { type, by: "command" } });
      for (const { rule, span } of checked.findings) {
        if (![...RULES, ...OTHERS].includes(rule)) continue;
        found.push(`${folder}/${name}:${report.document.positionAt(span.start).line + 1} ${rule}`);
      }
    }
    const read = findings.filter(([file]) => file?.startsWith(`${folder}/`));
    expect(found).toEqual(read.map(([file, line, rule]) => `${file}:${line} ${rule}`));
  });
}
