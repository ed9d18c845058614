import { describe, expect, it } from "vitest";
import { Workspace } from "../../server/src/host/workspace";
import { disk, type Files, faults, severity, workspace } from "./support";

describe("extends", () => {
  it("lays a configuration over another, seen from its own place", () => {
    const at = workspace({
      "/w/team/reportwright.yaml": "extends: ../shared/base.yaml\nrules: { placeholder: hint }",
      "/w/shared/base.yaml":
        'detect: false\ntypes: ["own.yaml"]\nignore: ["old/**"]\nrules: { placeholder: off, residue: error }',
      "/w/shared/own.yaml": "id: drill\nsections: [Route]",
    });
    const setup = at.setupFor("/w/team/a.md");
    expect(severity(at, "/w/team/a.md", "placeholder")).toEqual(["off", "hint"]);
    expect(severity(at, "/w/team/a.md", "residue")).toEqual(["error", undefined]);
    expect(setup.detect).toBe(false);
    expect(setup.library.get("drill")?.origin).toBe("workspace");
    expect(at.isIgnored("/w/team/old/a.md")).toBe(true);
    expect(faults(at)).toEqual([]);
  });

  it("goes no further than eight steps", () => {
    const files: Record<string, string> = { "/w/reportwright.yaml": "extends: c1.yaml" };
    for (let i = 1; i < 12; i++) files[`/w/c${i}.yaml`] = `extends: c${i + 1}.yaml`;
    const at = workspace(files);
    at.setupFor("/w/a.md");
    expect(faults(at)).toEqual([
      "/w/c7.yaml: c8.yaml: More than 8 configurations extend one another here: make the chain shorter.",
    ]);
  });

  it.each<[string, Files, string[]]>([
    [
      "itself",
      { "/w/reportwright.yaml": "extends: ./reportwright.yaml\ndetect: false" },
      [
        "/w/reportwright.yaml: ./reportwright.yaml: This way the configuration would extend itself: take one of these extends away.",
      ],
    ],
    [
      "in a circle",
      { "/w/reportwright.yaml": "extends: b.yaml\ndetect: false", "/w/b.yaml": "extends: reportwright.yaml" },
      [
        "/w/b.yaml: reportwright.yaml: This way the configuration would extend itself: take one of these extends away.",
      ],
    ],
    [
      "a file that is not there",
      { "/w/reportwright.yaml": "extends: no.yaml\ndetect: false" },
      [
        "/w/reportwright.yaml: no.yaml: The file no.yaml cannot be read: see whether it is there, and text in UTF-8.",
      ],
    ],
    [
      "a link out of the root",
      {
        "/w/reportwright.yaml": "extends: b.yaml\ndetect: false",
        "/w/b.yaml": "-> /etc/b.yaml",
        "/etc/b.yaml": "",
      },
      [
        "/w/reportwright.yaml: b.yaml: The file b.yaml cannot be read: see whether it is there, and text in UTF-8.",
      ],
    ],
  ])("%s is told, and the rest counts", (_, files, expected) => {
    const at = workspace(files);
    expect(at.setupFor("/w/a.md").detect).toBe(false);
    expect(faults(at)).toEqual(expected);
  });

  it.each([
    "../secret.yaml",
    "/secret.yaml",
    "a/../../secret.yaml",
    "file:///secret.yaml",
    "https://host/secret.yaml",
    "C:/secret.yaml",
    "..\\\\secret.yaml",
    "//host/share/secret.yaml",
    "a\\0b.yaml",
  ])("never reads outside of the root: %s", (name) => {
    const files = disk({
      "/w/reportwright.yaml": `extends: "${name}"\ntypes: ["${name}"]`,
      "/secret.yaml": "detect: false",
    });
    const at = new Workspace(files, { root: "/w" });
    expect(at.setupFor("/w/a.md").detect).toBe(true);
    expect(files.reads).toEqual(["/w/reportwright.yaml"]);
    expect(at.faults().flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
      "invalid-config",
      "invalid-config",
    ]);
  });
});

describe("types of the workspace", () => {
  it("are found by globs and names, and stand on one another", () => {
    const at = workspace({
      "/w/reportwright.yaml": 'types: ["types/**/*.yaml", extra.yml]',
      "/w/types/drill.yaml": "id: drill\nextends: ./deep/base.yaml\nsections: [Route]",
      "/w/types/deep/base.yaml": "id: safety\nsections: [Place]",
      "/w/types/notes.txt": "nothing of ours",
      "/w/extra.yml": "id: opening\nfrom: template.md",
      "/w/template.md": "# Opening hours\n\n## Hours\n\n### Weekdays\n\n## Complaints\n",
    });
    const { library } = at.setupFor("/w/a.md");
    const sections = (id: string) =>
      library.get(id)?.sections.map((entry) => (entry.kind === "any" ? "" : entry.id));
    expect(library.types.filter(({ origin }) => origin === "workspace").map(({ id }) => id)).toEqual([
      "drill",
      "opening",
      "safety",
    ]);
    expect(sections("drill")).toEqual(["place", "route"]);
    expect(sections("opening")).toEqual(["hours", "complaints"]);
    expect(faults(at)).toEqual([]);
  });

  it("tell what is wrong in their own file, and the rest counts", () => {
    const at = workspace({
      "/w/reportwright.yaml": 'types: ["types/*.yaml", no.yaml]',
      "/w/types/a.yaml": "id: a\nsectoins: [Route]",
      "/w/types/b.yaml": "id: b\nsections: [Route]",
    });
    expect(at.setupFor("/w/a.md").library.get("b")?.sections).toHaveLength(1);
    expect(faults(at)).toEqual([
      "/w/reportwright.yaml: no.yaml: The file no.yaml cannot be read: see whether it is there, and text in UTF-8.",
      "/w/types/a.yaml: sectoins: Unknown key “sectoins”. Did you mean “sections”?",
    ]);
  });
});
