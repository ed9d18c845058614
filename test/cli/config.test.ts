import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderOf, reportwright } from "./support/cli";

const NOTE = "---\nreport: base\n---\n\n# Drill\n\nTODO: the route.\n";
const PLAIN = "# Weekly meters\n\n## Readings\n\nAll wells were read.\n";
const TYPE = "id: meter-status\nname: Meter status\nsections: [Readings, Repairs]\n";

interface Told {
  readonly path: string;
  readonly reports: readonly { readonly type: string }[];
  readonly findings: readonly { readonly rule: string; readonly severity: string }[];
}

/** Path, types, and what was found, of each file. */
function told(files: Readonly<Record<string, string>>, args: readonly string[] = ["."], sub = ".") {
  const { code, out, err } = reportwright(["check", "--format", "json", ...args], {
    cwd: join(folderOf(files), sub),
  });
  const list: readonly Told[] = JSON.parse(out).files;
  const lines = list.map(({ path, reports, findings }) =>
    [
      path,
      ...reports.map(({ type }) => type),
      ...findings.map(({ rule, severity }) => `${rule}:${severity}`),
    ].join(" "),
  );
  return { code, err, files: lines };
}

describe("a configuration", () => {
  it("changes severities and leaves documents alone", () => {
    const config = "rules: { placeholder: error }\nignore: [old/**]\n";
    expect(told({ "reportwright.yaml": config, "a.md": NOTE, "old/b.md": NOTE })).toEqual({
      code: 1,
      err: "",
      files: ["a.md base placeholder:error"],
    });
  });

  it("leaves a document alone that is named itself, too", () => {
    const config = "ignore: [old/**]\n";
    expect(told({ "reportwright.yaml": config, "old/b.md": NOTE }, ["old/b.md"]).files).toEqual(["old/b.md"]);
  });

  it("brings types, and says of what type documents are", () => {
    const config = 'types: ["types/*.yaml"]\nreports: [{ files: "weekly/*.md", type: meter-status }]\n';
    const files = { "reportwright.yaml": config, "types/m.yaml": TYPE, "weekly/a.md": PLAIN, "b.md": PLAIN };
    expect(told(files)).toEqual({
      code: 1,
      err: "",
      files: ["b.md", "weekly/a.md meter-status missing-section:error"],
    });
    expect(told(files, ["b.md", "--type", "Meter status"]).files).toEqual([
      "b.md meter-status missing-section:error",
    ]);
  });

  it("is that of the folder, or above, but not above the current one", () => {
    const files = { "reportwright.yaml": "rules: { placeholder: error }", "sub/a.md": NOTE };
    expect(told(files).files).toEqual(["sub/a.md base placeholder:error"]);
    expect(told(files, ["."], "sub").files).toEqual(["a.md base placeholder:warning"]);
  });

  it("is the one that is named", () => {
    const files = {
      "reportwright.yaml": "rules: { placeholder: error }",
      "ci/strict.yaml": "rules: { placeholder: info }\nignore: [old/**]",
      "a.md": NOTE,
      "old/b.md": NOTE,
    };
    expect(told(files, [".", "--config", "ci/strict.yaml"]).files).toEqual(["a.md base placeholder:info"]);
  });

  it("holds for standard input by its name", () => {
    const cwd = folderOf({ "sub/reportwright.yaml": "rules: { placeholder: error }" });
    const args = ["check", "-", "--stdin-filename", "sub/new.md"];
    expect(reportwright(args, { cwd, input: NOTE }).code).toBe(1);
    expect(reportwright(["check", "-"], { cwd, input: NOTE }).code).toBe(0);
  });
});

describe("an invalid configuration is exit code 2", () => {
  it("with a line that says where, its findings in the configuration, and the documents checked", () => {
    const config = "rules: { placeholder: error, placeholdr: off }\nrulez: {}\n";
    expect(told({ "reportwright.yaml": config, "a.md": NOTE, "z.md": PLAIN })).toEqual({
      code: 2,
      err: "reportwright: reportwright.yaml:1:30: Unknown key “placeholdr”. Did you mean “placeholder”? (and 1 more)\n",
      files: [
        "a.md base placeholder:error",
        "reportwright.yaml invalid-config:error invalid-config:error",
        "z.md",
      ],
    });
  });

  it("in a type too, whatever --fail-on says", () => {
    const files = {
      "reportwright.yaml": "types: [m.yaml]",
      "m.yaml": `${TYPE}extar: forbid\n`,
      "a.md": PLAIN,
    };
    expect(told(files, [".", "--fail-on", "never"])).toEqual({
      code: 2,
      err: "reportwright: m.yaml:4:1: Unknown key “extar”. Did you mean “extra”?\n",
      files: ["a.md", "m.yaml invalid-config:error"],
    });
  });

  it("for outline, which shows the document all the same", () => {
    const cwd = folderOf({ "reportwright.yaml": "detect: perhaps", "a.md": PLAIN });
    expect(reportwright(["outline", "a.md"], { cwd })).toEqual({
      code: 2,
      out: "a.md\n  Weekly meters (—)\n    Readings\n\n",
      err: "reportwright: reportwright.yaml:1:9: This should be true or false, not a text.\n",
    });
  });

  it("for types, which lists what can be read", () => {
    const cwd = folderOf({ "reportwright.yaml": "types: [m.yaml, no.yaml]", "m.yaml": TYPE });
    const { code, out, err } = reportwright(["types"], { cwd });
    expect(code).toBe(2);
    expect(out).toMatch(/^meter-status /);
    expect(err).toMatch(/^reportwright: reportwright\.yaml:1:17: The file no\.yaml cannot be read: .*\n$/);
  });
});

it("types lists those of the workspace first", () => {
  const cwd = folderOf({ "reportwright.yaml": "types: [m.yaml]", "m.yaml": TYPE });
  const { code, out } = reportwright(["types"], { cwd });
  expect(code).toBe(0);
  expect(out.split("\n")[0]).toMatch(/^meter-status +Meter status \(workspace\)$/);
  expect(reportwright(["types", "meter-status"], { cwd }).out).toContain("  Repairs [repairs] (required)\n");
});
