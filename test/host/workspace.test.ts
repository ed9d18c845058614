import { describe, expect, it } from "vitest";
import { Workspace } from "../../server/src/host/workspace";
import { disk, faults, severity, workspace } from "./support";

const declared = (at: Workspace, path: string) => at.setupFor(path).declared;
const by = (file: string, line: number) => ({ by: "configuration", origin: origin(line, file) });
const origin = (line: number, file = "reportwright.yaml") => ({ file, line });

describe("the nearest configuration counts", () => {
  const files = {
    "/reportwright.yaml": "rules: { placeholder: off }",
    "/w/reportwright.yaml": "rules: { placeholder: error }",
    "/w/meters/reportwright.yaml": "rules: { placeholder: hint }",
    "/w/meters/2024/a.md": "",
  };

  it.each([
    ["/w/a.md", ["error"]],
    ["/w/canteen/deep/a.md", ["error"]],
    ["/w/meters/a.md", ["hint"]],
    ["/w/meters/2024/a.md", ["hint"]],
    ["/elsewhere/a.md", []],
    ["/a.md", []],
  ])("for %s", (path, expected) => {
    expect(severity(workspace(files), path, "placeholder")).toEqual(expected);
  });

  it("never one above the root", () => {
    expect(severity(workspace(files, { root: "/w/canteen" }), "/w/canteen/a.md", "placeholder")).toEqual([]);
  });

  it("but the one that the user names, for every document", () => {
    const named = workspace(files, { config: "/w/meters/reportwright.yaml" });
    expect(severity(named, "/w/a.md", "placeholder")).toEqual(["hint"]);
    expect(severity(named, "/elsewhere/a.md", "placeholder")).toEqual(["hint"]);
  });

  it("and none that is a link out of the root", () => {
    const linked = { "/w/reportwright.yaml": "-> /etc/secret.yaml", "/etc/secret.yaml": "detect: false" };
    expect(workspace(linked).setupFor("/w/a.md").detect).toBe(true);
  });
});

describe("what a configuration says", () => {
  it("severities, options, detection, and where it says so", () => {
    const at = workspace({
      "/w/reportwright.yaml":
        "detect: false\nrules:\n  placeholder: off\n  year-mismatch: { severity: hint, allow: [2020] }\n",
    });
    const { detect, rules } = at.setupFor("/w/a.md");
    expect(detect).toBe(false);
    expect(rules).toEqual([
      new Map([
        ["placeholder", { severity: "off", options: new Map(), origin: origin(3) }],
        ["year-mismatch", { severity: "hint", options: new Map([["allow", [2020]]]), origin: origin(4) }],
      ]),
    ]);
    expect(faults(at)).toEqual([]);
  });

  it("the type of documents, seen from its folder; the first entry that fits counts", () => {
    const at = workspace({
      "/w/office/reportwright.yaml": [
        "reports:",
        '  - { files: ["minutes/2024/*.md", "*.md"], type: postmortem }',
        '  - { files: "minutes/**/*.md", type: minutes }',
      ].join("\n"),
    });
    expect(declared(at, "/w/office/minutes/a.md")).toEqual({
      type: "minutes",
      ...by("office/reportwright.yaml", 3),
    });
    expect(declared(at, "/w/office/minutes/2024/a.md")).toEqual({
      type: "postmortem",
      ...by("office/reportwright.yaml", 2),
    });
    expect(declared(at, "/w/office/a.md")).toEqual({
      type: "postmortem",
      ...by("office/reportwright.yaml", 2),
    });
    expect(declared(at, "/w/office/notes/a.md")).toBe(undefined);
    expect(declared(at, "/w/minutes/a.md")).toBe(undefined);
  });

  it("what is to be left alone", () => {
    const at = workspace({ "/w/reportwright.yaml": 'ignore: ["drafts/**", "*.tmp.md"]' });
    const paths = [
      "/w/drafts/x/a.md",
      "/w/a.tmp.md",
      "/w/a.md",
      "/w/x/drafts/a.md",
      "/elsewhere/drafts/a.md",
    ];
    expect(paths.filter((path) => at.isIgnored(path))).toEqual(["/w/drafts/x/a.md", "/w/a.tmp.md"]);
  });

  it("nothing, when it is empty", () => {
    const at = workspace({ "/w/reportwright.yaml": "# nothing yet\n" });
    expect(at.setupFor("/w/a.md")).toMatchObject({ detect: true, rules: [] });
    expect(faults(at)).toEqual([]);
  });
});

describe("the type of a document", () => {
  const files = {
    "/w/reportwright.yaml": 'types: ["types/*.yaml"]\nreports: [{ files: "a.md", type: minutes }]',
    "/w/types/drill.yaml":
      'id: drill\nname: Fire drill\nmatch: { files: ["drills/**", "a.md"] }\nsections: [Route]',
  };

  it("is the command line's before the configuration's before the types' own", () => {
    const at = workspace(files);
    expect(declared(at, "/w/a.md")).toEqual({ type: "minutes", ...by("reportwright.yaml", 2) });
    expect(declared(at, "/w/drills/b.md")).toEqual({ type: "drill", by: "files" });
    expect(declared(workspace(files, { type: "kep" }), "/w/a.md")).toEqual({ type: "kep", by: "command" });
  });
});

describe("what is wrong with a configuration is told at its place, and the rest counts", () => {
  it.each([
    ["rulez: {}", "rulez", "Unknown key “rulez”. Did you mean “rules”?"],
    ["rules: { placeholdr: off }", "placeholdr", "Unknown key “placeholdr”. Did you mean “placeholder”?"],
    ["detect: maybe", "maybe", "This should be true or false, not a text."],
    [
      "reports: [{ files: a.md }]",
      "{ files: a.md }",
      'This needs both files and type: { files: "reports/**/*.md", type: weekly-status }.',
    ],
    ["reports: 3", "3", "This should be a list, not a number."],
  ])("%s", (line, at, message) => {
    const given = workspace({ "/w/reportwright.yaml": `ignore: [x.md]\n${line}\n` });
    expect(given.isIgnored("/w/x.md")).toBe(true);
    expect(faults(given)).toEqual([`/w/reportwright.yaml: ${at}: ${message}`]);
  });
});

describe("what was read is kept", () => {
  it("each file is read once, and a setup is the same object for all that it is for", () => {
    const files = disk({
      "/w/reportwright.yaml": "extends: b.yaml",
      "/w/b.yaml": "extends: c.yaml",
      "/w/c.yaml": "",
    });
    const at = new Workspace(files, { root: "/w" });
    expect(at.setupFor("/w/a.md")).toBe(at.setupFor("/w/x/b.md"));
    expect(files.reads).toEqual(["/w/reportwright.yaml", "/w/b.yaml", "/w/c.yaml"]);
    at.forget();
    at.setupFor("/w/a.md");
    expect(files.reads).toHaveLength(6);
  });

  it.each([
    ["/w/x/reportwright.yaml", true],
    ["/w/types/new.yaml", true],
    ["/w/template.md", true],
    ["/w/a.md", false],
    ["/elsewhere/reportwright.yaml", false],
  ])("a change of %s matters: %s", (path, matters) => {
    const at = workspace({
      "/w/reportwright.yaml": 'types: ["types/*.yaml"]',
      "/w/types/a.yaml": "from: ../template.md",
      "/w/template.md": "# Drill\n",
    });
    at.setupFor("/w/a.md");
    expect(at.dependsOn(path)).toBe(matters);
  });
});
