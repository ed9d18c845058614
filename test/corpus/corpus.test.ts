import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkReport, openReport } from "../../server/src/core/check/check";
import { builtInLibrary } from "../../server/src/core/types/library";
import { rowsBelow } from "./page";

/**
 * READING.md says of every finding of these rules on a corpus of public documents whether it is right. Where
 * $REPORTWRIGHT_CORPUS names that corpus, the findings must be those of the page; the page must be well formed in any case.
 */
const RULES = [
  "ordinal-sequence",
  "ordinal-style",
  "empty-section",
  "unbalanced-pair",
  "unfinished-sentence",
  "residue",
  "duplicate-paragraph",
  "missing-attachment",
  "caption-sequence",
  "date-format",
];
const FOLDERS = ["zh-laws", "zh-policies", "zh-work-reports"];

const findings = rowsBelow("READING.md", "Findings");
const summary = rowsBelow("READING.md", "By rule");
const corpus = process.env.REPORTWRIGHT_CORPUS;

describe("the page", () => {
  test("has a row for each finding, in order: file, line, rule, verdict, reason", () => {
    for (const [file = "", line = "", rule = "", verdict = "", reason = ""] of findings) {
      expect(file).toMatch(/^zh-[a-z-]+\/[a-z-]+-\d+\.md$/);
      expect(Number(line)).toBeGreaterThan(0);
      expect(RULES).toContain(rule);
      expect(["true", "false"]).toContain(verdict);
      expect(reason).not.toBe("");
    }
    const places = findings.map(([file, line = ""]) => `${file} ${line.padStart(6)}`);
    expect(places).toEqual([...places].sort());
  });

  test("counts them by rule", () => {
    const counted = RULES.map((rule) => {
      const own = findings.filter((row) => row[2] === rule);
      const documents = new Set(own.map(([file]) => file)).size;
      const right = own.filter((row) => row[3] === "true").length;
      return [rule, ...[documents, own.length, right, own.length - right].map(String)];
    });
    expect(summary).toEqual(counted);
  });

  test("names thirty documents whose outline was read", () => {
    const read = rowsBelow("READING.md", "Outlines").map(([file]) => file);
    expect(new Set(read).size).toBeGreaterThanOrEqual(30);
  });
});

if (corpus !== undefined && existsSync(corpus)) {
  describe.each(FOLDERS)("%s", (folder) => {
    test("the findings are those of the page", () => {
      const expected = findings.filter(([file]) => file?.startsWith(`${folder}/`));
      expect(findingsIn(corpus, folder)).toEqual(expected.map((row) => row.slice(0, 3)));
    });
  });
}

function findingsIn(root: string, folder: string): string[][] {
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith(".md"));
  return files.sort().flatMap((name) => {
    const opened = openReport(readFileSync(join(root, folder, name), "utf8").replace(/^\uFEFF/, ""));
    const setup = { library: builtInLibrary(), declared: { type: "base", by: "command" } } as const;
    return checkReport(opened, setup)
      .findings.filter(({ rule }) => RULES.includes(rule))
      .map(({ rule, span }) => [
        `${folder}/${name}`,
        String(opened.document.positionAt(span.start).line + 1),
        rule,
      ]);
  });
}
