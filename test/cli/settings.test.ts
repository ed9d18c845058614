import { describe, expect, it } from "vitest";
import { folderOf, reportwright } from "./support/cli";

const FILES = {
  "reportwright.yaml":
    "extends: shared/reportwright.yaml\ntypes: [types/*.yaml]\nreports:\n  - { files: drills/**, type: drill }\nrules:\n  placeholder: off\n",
  "shared/reportwright.yaml":
    "detect: false\nrules:\n  placeholder: hint\n  year-mismatch: { severity: info, allow: [2020] }\n",
  "types/drill.yaml": "report: 1\nid: drill\nsections: [Course]\nrules: { section-name: off }\n",
  "drills/may.md": "# Fire drill\n\n## Course\n\nNine minutes.\n",
  "notes.md": "# Notes\n",
};

describe("rules --for FILE", () => {
  it("tells how each rule is set, and where", () => {
    const { code, out, err } = reportwright(["rules", "--for", "drills/may.md"], { cwd: folderOf(FILES) });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("  Configuration: reportwright.yaml, shared/reportwright.yaml\n");
    expect(out).toContain("  Titles name types: false (shared/reportwright.yaml:1)\n");
    expect(out).toContain("  Report type: drill (named by reportwright.yaml:4)\n");
    expect(out).toMatch(
      /^ {2}placeholder +off +reportwright\.yaml:6 +over hint \(shared\/reportwright\.yaml:3\), warning \(default\)/m,
    );
    expect(out).toMatch(
      /^ {2}section-name +off +report type drill \(types\/drill\.yaml\) +over hint \(default\)/m,
    );
    expect(out).toMatch(/^ {2}year-mismatch +info +shared\/reportwright\.yaml:4 .*allow=\[2020\]/m);
    expect(out).toMatch(/^ {2}broken-reference +warning +default$/m);
  });

  it("says what a cap lowers", () => {
    const cwd = folderOf({
      "a.md": "# Postmortem: the night the meters stopped\n\n## Summary\n\nWe sank.\n",
    });
    const { out } = reportwright(["rules", "missing-section", "--for", "a.md"], { cwd });
    expect(out).toContain("  Report type: postmortem (named by its title)\n");
    expect(out).toMatch(/^ {2}missing-section +warning +default +instead of error$/m);
  });

  it("of some rules, as data", () => {
    const args = ["rules", "placeholder", "--for", "drills/may.md", "--format", "json"];
    const { files } = JSON.parse(reportwright(args, { cwd: folderOf(FILES) }).out);
    expect(files).toMatchObject([
      {
        path: "drills/may.md",
        configuration: ["reportwright.yaml", "shared/reportwright.yaml"],
        detect: { value: false, origin: { file: "shared/reportwright.yaml", line: 1 } },
        reports: [
          {
            type: "drill",
            title: "Fire drill",
            namedBy: { by: "configuration", origin: { file: "reportwright.yaml", line: 4 } },
            rules: [
              {
                id: "placeholder",
                severity: "off",
                from: [
                  { by: "default", severity: "warning", origin: null },
                  {
                    by: "configuration",
                    severity: "hint",
                    origin: { file: "shared/reportwright.yaml", line: 3 },
                  },
                  { by: "configuration", severity: "off", origin: { file: "reportwright.yaml", line: 6 } },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });

  it("says where there is no report, in Chinese too", () => {
    const { out } = reportwright(["rules", "--for", "notes.md", "--lang", "zh"], { cwd: folderOf(FILES) });
    expect(out).toContain("  这不是报告，不运行任何规则。\n");
  });

  it("says what leaves a document alone, and where", () => {
    const cwd = folderOf({
      "reportwright.yaml": "extends: shared/reportwright.yaml\nignore: [old.md]\n",
      "shared/reportwright.yaml": "detect: true\nignore:\n  - old/**\n  - drafts/**\n",
      "drafts/a.md": "# Postmortem: the meters\n",
    });
    const args = ["rules", "--for", "drafts/a.md"];
    const { out } = reportwright(args, { cwd });
    expect(out.split("\n").slice(1)).toEqual([
      "  Configuration: reportwright.yaml, shared/reportwright.yaml",
      "  Titles name types: true (shared/reportwright.yaml:1)",
      "  Left alone (ignore): shared/reportwright.yaml:4",
      "",
    ]);
    const { files } = JSON.parse(reportwright([...args, "--format", "json"], { cwd }).out);
    expect(files).toMatchObject([{ ignored: { file: "shared/reportwright.yaml", line: 4 }, reports: [] }]);
  });

  it("goes by the command line where that names the type or the configuration", () => {
    const args = ["rules", "--for", "notes.md", "--type", "kep", "--config", "shared/reportwright.yaml"];
    const { out } = reportwright(args, { cwd: folderOf(FILES) });
    expect(out).toContain("  Report type: kep (named by the command line)\n");
    expect(out).toContain("  Configuration: shared/reportwright.yaml\n");
    expect(out).toMatch(/^ {2}placeholder +hint +shared\/reportwright\.yaml:3/m);
  });

  it.each([
    [["rules", "--for", "gone.md"], "gone.md: no such file or folder."],
    [
      ["rules", "--for", "notes.md", "--type", "drull"],
      'There is no report type "drull". Did you mean drill?',
    ],
    [
      ["rules", "placehodler", "--for", "notes.md"],
      'There is no rule "placehodler". Did you mean placeholder?',
    ],
  ])("%j is told", (args, expected) => {
    const { code, err } = reportwright(args, { cwd: folderOf(FILES) });
    expect({ code, err }).toEqual({ code: 2, err: `reportwright: ${expected}\n` });
  });
});

describe("check without a document", () => {
  it("says that a type is unknown", () => {
    const { code, err } = reportwright(["check", "--type", "self-inspektion"], { cwd: folderOf({}) });
    expect(code).toBe(2);
    expect(err).toBe(
      'reportwright: There is no report type "self-inspektion". Did you mean self-inspection?\n',
    );
  });

  it("says what is wrong in the configuration", () => {
    const { code, err } = reportwright(["check"], { cwd: folderOf({ "reportwright.yaml": "rulez: {}\n" }) });
    expect(code).toBe(2);
    expect(err).toBe("reportwright: reportwright.yaml:1:1: Unknown key “rulez”. Did you mean “rules”?\n");
  });

  it("is no fault of itself", () => {
    expect(reportwright(["check", "--type", "kep"], { cwd: folderOf({}) })).toEqual({
      code: 0,
      out: "No file was checked.\n",
      err: "",
    });
  });
});

describe("a type file that is named itself", () => {
  it.each([
    ["weekly.reportwright.yaml", "report: 1\nid: weekly\nsektions: [A]\n"],
    ["weekly.yaml", "report: 1\nid: weekly\nsektions: [A]\n"],
    ["sub/reportwright.yaml", "detect: true\n\nsektions: [A]\n"],
  ])("is checked: %s", (name, text) => {
    const run = reportwright(["check", name, "--format", "json"], { cwd: folderOf({ [name]: text }) });
    const { files } = JSON.parse(run.out);
    expect(run.code).toBe(2);
    expect(files).toMatchObject([
      { path: name, reports: [], findings: [{ rule: "invalid-config", range: { start: { line: 2 } } }] },
    ]);
  });

  it("and is no report, whatever its comments say", () => {
    const text = "# 自查报告\nreport: 1\nid: ours\nsections: [A]\n";
    const run = reportwright(["check", "ours.yaml", "--format", "json"], {
      cwd: folderOf({ "ours.yaml": text }),
    });
    expect(run.code).toBe(0);
    expect(JSON.parse(run.out).files).toEqual([{ path: "ours.yaml", reports: [], findings: [] }]);
  });

  it("but other YAML is left alone", () => {
    const cwd = folderOf({ "compose.yaml": "services: {}\n" });
    expect(reportwright(["check", "compose.yaml"], { cwd }).code).toBe(0);
  });
});
