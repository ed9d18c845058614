import { describe, expect, it } from "vitest";
import { githubReporter } from "../../../server/src/cli/reporters/github";
import { jsonReporter } from "../../../server/src/cli/reporters/json";
import { junitReporter } from "../../../server/src/cli/reporters/junit";
import type { Reporter } from "../../../server/src/cli/reporters/reporter";
import { sarifReporter } from "../../../server/src/cli/reporters/sarif";
import { textReporter } from "../../../server/src/cli/reporters/text";
import { tries } from "../../reliability/tries";
import { HOSTILE } from "./hostile";
import { fileWith, findingAt, written } from "./sample";

const METERS = "# 水表检查\n\n检查了XX家单位。\n";
const fixes = [
  { title: { en: "Write it", zh: "填写" }, safe: false, edits: () => [{ start: 11, end: 13, newText: "3" }] },
];
const related = [{ span: { start: 0, end: 6 }, message: { en: "Here.", zh: "此处。" } }];
const file = fileWith("meters/a b.md", METERS, [findingAt(METERS, "XX", { fixes, related })]);

describe("for GitHub Actions", () => {
  it("a finding is an annotation of its line", () => {
    expect(written(githubReporter("en"), [file])).toBe(
      "::warning file=meters/a b.md,line=3,endLine=3,col=4,endColumn=6,title=placeholder::A blank was left.\n",
    );
  });
});

describe("JUnit", () => {
  it("a file is a suite, a finding a failed test", () => {
    expect(written(junitReporter("en"), [file, fileWith("b.md", "", [])])).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="reportwright">',
        '  <testsuite name="meters/a b.md" tests="1" failures="1" errors="0" skipped="0">',
        '    <testcase classname="meters/a b.md" name="placeholder 3:4">',
        '      <failure type="warning" message="A blank was left.">meters/a b.md:3:4 A blank was left.</failure>',
        "    </testcase>",
        "  </testsuite>",
        '  <testsuite name="b.md" tests="1" failures="0" errors="0" skipped="0">',
        '    <testcase classname="b.md" name="form" />',
        "  </testsuite>",
        "</testsuites>",
        "<!-- findings: 1, files: 2 -->",
        "",
      ].join("\n"),
    );
  });
});

const tool = { version: "1.2.3", addressOf: (path: string) => `https://example.com/${path}` };

describe("SARIF 2.1.0", () => {
  const log = JSON.parse(written(sarifReporter("en", tool), [file]));
  const [run] = log.runs;

  it("names version and schema (3.13)", () => {
    expect(log.version).toBe("2.1.0");
    expect(log.$schema).toMatch(/sarif-2\.1\.0\.json$/);
  });
  it("names the tool and every rule with its level and help (3.19, 3.49)", () => {
    expect(run.tool.driver).toMatchObject({ name: "Reportwright", version: "1.2.3" });
    for (const rule of run.tool.driver.rules) {
      expect(rule).toMatchObject({
        id: expect.stringMatching(/^[a-z-]+$/),
        shortDescription: { text: expect.stringMatching(/\.$/) },
        help: { text: expect.any(String), markdown: expect.stringContaining(rule.shortDescription.text) },
        helpUri: `https://example.com/server/docs/rules/${rule.id}.md`,
        defaultConfiguration: { level: expect.stringMatching(/^(?:error|warning|note)$/) },
      });
    }
  });
  it("names no page where the package has none on the web", () => {
    const nowhere = { ...tool, addressOf: () => undefined };
    const { rules } = JSON.parse(written(sarifReporter("en", nowhere), [file])).runs[0].tool.driver;
    expect(rules.filter((rule: object) => "helpUri" in rule)).toEqual([]);
  });
  it("a result names its rule, level, message, place, related places, fingerprint and fixes (3.27)", () => {
    const location = (startLine: number, startColumn: number, endColumn: number) => ({
      artifactLocation: { uri: "meters/a%20b.md" },
      region: { startLine, startColumn, endLine: startLine, endColumn },
    });
    expect(run.results).toEqual([
      {
        ruleId: "placeholder",
        ruleIndex: run.tool.driver.rules.findIndex(({ id }: { id: string }) => id === "placeholder"),
        level: "warning",
        message: { text: "A blank was left." },
        locations: [{ physicalLocation: location(3, 4, 6) }],
        partialFingerprints: { "reportwright/v1": expect.stringMatching(/^[\da-f]{16}$/) },
        relatedLocations: [{ id: 0, message: { text: "Here." }, physicalLocation: location(1, 1, 7) }],
        fixes: [
          {
            description: { text: "Write it" },
            artifactChanges: [
              {
                artifactLocation: { uri: "meters/a%20b.md" },
                replacements: [{ deletedRegion: location(3, 4, 6).region, insertedContent: { text: "3" } }],
              },
            ],
          },
        ],
      },
    ]);
  });
  it("tells no more results than its readers take", () => {
    const many = fileWith(
      "a.md",
      METERS,
      Array.from({ length: 5001 }, () => findingAt(METERS, "XX")),
    );
    expect(JSON.parse(written(sarifReporter("en", tool), [many])).runs[0].results).toHaveLength(5000);
  });
});

const REPORTERS: Readonly<Record<string, Reporter>> = {
  text: textReporter({ locale: "en", color: false }),
  json: jsonReporter("en"),
  sarif: sarifReporter("en", tool),
  github: githubReporter("en"),
  junit: junitReporter("en"),
};

describe("nothing that is told acts", () => {
  tries("B9", HOSTILE.length * Object.keys(REPORTERS).length);

  for (const [name, reporter] of Object.entries(REPORTERS)) {
    it(`${name}: ${HOSTILE.length} names, messages and texts`, () => {
      for (const text of HOSTILE) {
        const message = { en: text, zh: text };
        const source = `# ${text}\n`;
        const finding = findingAt(source, "#", {
          message,
          related: [{ span: { start: 0, end: 1 }, message }],
        });
        const told = written(reporter, [fileWith(`${text}.md`, source, [finding])]);
        expect(told).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2066-\u2069\ufeff]/,
        );
        if (name === "json" || name === "sarif") expect(() => JSON.parse(told)).not.toThrow();
        if (name === "github") expect(told.match(/^::/gm)).toHaveLength(1);
        if (name === "github") expect(told.trimEnd().split("\n")).toHaveLength(1);
      }
    });
  }
});
