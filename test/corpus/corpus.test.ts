import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkReport, openReport } from "../../server/src/core/check/check";
import { builtInLibrary } from "../../server/src/core/types/library";
import { rowsBelow } from "./page";

/**
 * READING.md and READING-english.md say of every finding of these rules on a corpus of public documents whether it is
 * right. Where $REPORTWRIGHT_CORPUS names that corpus, the findings must be those of the page; the pages must be well
 * formed in any case.
 */
const PAGES = [
  {
    page: "READING.md",
    types: { "zh-laws": "base", "zh-policies": "base", "zh-work-reports": "base" },
    rules: [
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
    ],
    // Of these rules findings of information were read, too.
    all: true,
  },
  {
    page: "READING-english.md",
    types: { "en-postmortems": "postmortem", "en-rust-rfcs": "rfc" },
    rules: [
      "missing-section",
      "placeholder",
      "unbalanced-pair",
      "empty-section",
      "misplaced-section",
      "unfinished-sentence",
      "duplicate-paragraph",
      "section-name",
      "heading-level-jump",
      "list-sequence",
      "duplicate-section",
    ],
    all: false,
  },
] as const;

const corpus = process.env.REPORTWRIGHT_CORPUS;

describe.each(PAGES)("$page", ({ page, types, rules, all }) => {
  const findings = rowsBelow(page, "Findings");

  test("has a row for each finding, in order: file, line, rule, verdict, reason", () => {
    for (const [file = "", line = "", rule = "", verdict = "", reason = ""] of findings) {
      expect(Object.keys(types)).toContain(file.split("/")[0]);
      expect(Number(line)).toBeGreaterThan(0);
      expect(rules).toContain(rule);
      expect(["true", "false"]).toContain(verdict);
      expect(reason).not.toBe("");
    }
    const places = findings.map(([file, line = ""]) => `${file} ${line.padStart(6)}`);
    expect(places).toEqual([...places].sort());
  });

  test("counts them by rule", () => {
    const counted = rules.map((rule) => {
      const own = findings.filter((row) => row[2] === rule);
      const documents = new Set(own.map(([file]) => file)).size;
      const right = own.filter((row) => row[3] === "true").length;
      return [rule, ...[documents, own.length, right, own.length - right].map(String)];
    });
    expect(rowsBelow(page, "By rule")).toEqual(counted);
  });

  if (corpus === undefined || !existsSync(corpus)) return;

  test.each(Object.entries(types))("holds the findings of %s", (folder, type) => {
    const wanted = (rule: string, severity: string) =>
      all ? (rules as readonly string[]).includes(rule) : severity === "error" || severity === "warning";
    const expected = findings.filter(([file]) => file?.startsWith(`${folder}/`));
    expect(findingsIn(corpus, folder, type, wanted)).toEqual(expected.map((row) => row.slice(0, 3)));
  });
});

test("thirty documents are named whose outline was read", () => {
  const read = rowsBelow("READING.md", "Outlines").map(([file]) => file);
  expect(new Set(read).size).toBeGreaterThanOrEqual(30);
});

function findingsIn(
  root: string,
  folder: string,
  type: string,
  wanted: (rule: string, severity: string) => boolean,
): string[][] {
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith(".md"));
  return files.sort().flatMap((name) => {
    const opened = openReport(readFileSync(join(root, folder, name), "utf8").replace(/^\uFEFF/, ""));
    const setup = { library: builtInLibrary(), declared: { type, by: "command" } } as const;
    return checkReport(opened, setup)
      .findings.filter(({ rule, severity }) => wanted(rule, severity))
      .map(({ rule, span }) => [
        `${folder}/${name}`,
        String(opened.document.positionAt(span.start).line + 1),
        rule,
      ]);
  });
}
