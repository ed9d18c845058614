import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderOf, reportwright } from "./support/cli";

const rulesIn = (out: string): string[] =>
  [
    ...new Set(
      JSON.parse(out).files.flatMap(({ findings }: { findings: { rule: string }[] }) =>
        findings.map(({ rule }) => rule),
      ),
    ),
  ] as string[];

describe("reportwright new", () => {
  for (const type of ["self-inspection", "自查报告", "postmortem", "eip"]) {
    it(`${type}: a draft with nothing to find but its blanks`, () => {
      const cwd = folderOf({});
      expect(reportwright(["new", type, "-o", "a.md"], { cwd })).toEqual({ code: 0, out: "", err: "" });
      const { out } = reportwright(["check", "a.md", "--format", "json"], { cwd });
      expect(rulesIn(out)).toEqual(["placeholder"]);
    });
  }

  it("has the title that is given", () => {
    const { out } = reportwright(["new", "postmortem", "--title", "Postmortem: no hot water"]);
    expect(out).toMatch(/^# Postmortem: no hot water$/m);
  });

  it("knows the types of the workspace, with what they ask for", () => {
    const type =
      "report: 1\nid: weekly\nname: { en: Weekly note }\nextends: base\nfront-matter: { required: [team], properties: { team: { enum: [north, south] } } }\nsections:\n  - { name: Done, has: [{ list: 2.. }] }\n  - { name: Next, length: 5.. }\n";
    const cwd = folderOf({ "reportwright.yaml": "types: [weekly.yaml]\n", "weekly.yaml": type });
    expect(reportwright(["new", "weekly"], { cwd }).out).toBe(
      "---\nreport: weekly\nteam: north\n---\n\n# Weekly note: [TODO]\n\n## Done\n\n- [TODO]\n- [TODO]\n\n## Next\n\n[TODO]\n",
    );
    reportwright(["new", "weekly", "-o", "a.md"], { cwd });
    expect(rulesIn(reportwright(["check", "a.md", "--format", "json"], { cwd }).out)).toEqual([
      "placeholder",
    ]);
  });

  it("never writes over a file", () => {
    const cwd = folderOf({ "a.md": "mine" });
    const { code, err } = reportwright(["new", "postmortem", "-o", "a.md"], { cwd });
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/^reportwright: a\.md is there already and is not overwritten: .*\n$/),
    });
    expect(readFileSync(join(cwd, "a.md"), "utf8")).toBe("mine");
  });

  for (const [args, message] of [
    [[], "Which type?"],
    [["postmortm"], 'There is no report type "postmortm". Did you mean postmortem?'],
    [["postmortem", "-o", "no/a.md"], "cannot be written: is the folder"],
  ] as const) {
    it(`${args.join(" ") || "nothing"}: exit code 2 and one line`, () => {
      const cwd = folderOf({});
      const { code, out, err } = reportwright(["new", ...args], { cwd });
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain(message);
      expect(existsSync(join(cwd, "a.md"))).toBe(false);
    });
  }
});

describe("reportwright types --derive", () => {
  it("prints a type that can be used at once", () => {
    const report = "# Weekly note: 12\n\n## Done\n\nAll in order.\n\n## Next\n\nThe same.\n";
    const cwd = folderOf({ "week-12.md": report });
    const { code, out } = reportwright(["types", "--derive", "week-12.md"], { cwd });
    expect(code).toBe(0);
    const other = folderOf({
      "reportwright.yaml": "types: [t.yaml]\n",
      "t.yaml": out,
      "a.md": report.replace("## Next\n\nThe same.\n", ""),
    });
    const { out: found } = reportwright(["check", "a.md", "--format", "json"], { cwd: other });
    expect(rulesIn(found)).toEqual(["missing-section"]);
  });

  it("without a report: exit code 2 and one line", () => {
    expect(reportwright(["types", "--derive"])).toEqual({
      code: 2,
      out: "",
      err: "reportwright: Which reports? reportwright types --derive FILE….\n",
    });
  });
});
