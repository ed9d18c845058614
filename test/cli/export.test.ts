import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { REQUEST } from "../export/reports";
import { folderOf, reportwright, withExport } from "./support/cli";

beforeAll(withExport);

/** Without the folders of this machine, so that no LibreOffice is found. */
const NO_OFFICE = { PATH: "/nowhere" };

const partsOf = (file: string): Record<string, Uint8Array> => unzipSync(readFileSync(file));
const documentOf = (file: string): string =>
  strFromU8(partsOf(file)["word/document.xml"] ?? new Uint8Array());

describe("reportwright export", () => {
  it("writes a Word file", () => {
    const cwd = folderOf({ "a.md": REQUEST });
    expect(reportwright(["export", "a.md", "-o", "a.docx"], { cwd })).toEqual({ code: 0, out: "", err: "" });
    expect(documentOf(join(cwd, "a.docx"))).toContain("妥否，请批示。");
  });

  it("takes standard input", () => {
    const cwd = folderOf({});
    expect(reportwright(["export", "-", "-o", "a.docx"], { cwd, input: REQUEST }).code).toBe(0);
    expect(existsSync(join(cwd, "a.docx"))).toBe(true);
  });

  it("replaces an older file and leaves nothing else behind", () => {
    const cwd = folderOf({ "a.md": REQUEST, "a.docx": "old" });
    reportwright(["export", "a.md", "-o", "a.docx"], { cwd });
    expect(documentOf(join(cwd, "a.docx"))).toContain("妥否");
    expect(readdirSync(cwd).sort()).toEqual(["a.docx", "a.md"]);
  });

  it("follows a style of one's own", () => {
    const cwd = folderOf({ "a.md": REQUEST, "office.yaml": "page: { left: 30 }\n" });
    reportwright(["export", "a.md", "-o", "a.docx", "--style", "office.yaml"], { cwd });
    expect(documentOf(join(cwd, "a.docx"))).toContain(`w:left="${Math.round((30 * 1440) / 25.4)}"`);
  });

  it("prints a style that it reads again without a word", () => {
    const { out } = reportwright(["export", "--print-style", "gb9704"]);
    const cwd = folderOf({ "a.md": REQUEST, "office.yaml": out });
    expect(reportwright(["export", "a.md", "-o", "a.docx", "--style", "office.yaml"], { cwd }).err).toBe("");
  });

  describe("pictures", () => {
    const icon = readFileSync(join(import.meta.dirname, "../../media/icon.png"));
    const media = (file: string) =>
      Object.keys(partsOf(file)).filter((name) => name.startsWith("word/media/"));

    it("come from beside the report", () => {
      const cwd = folderOf({ "a.md": "# 记录\n\n![水表](img/a%20b.png)\n", "img/a b.png": icon });
      expect(reportwright(["export", "a.md", "-o", "a.docx"], { cwd }).err).toBe("");
      expect(media(join(cwd, "a.docx"))).toHaveLength(1);
    });

    for (const [what, address] of [
      ["above the current folder", "../secret.png"],
      ["absolute", "/etc/hostname"],
      ["of the web", "https://example.com/a.png"],
      ["a link that leads out", "out.png"],
      ["no image", "a.md"],
      ["not there", "none.png"],
    ] as const) {
      it(`${what}: left out, and told`, () => {
        const folder = folderOf({ "secret.png": icon, "in/a.md": `# 记录\n\n![水表](${address})\n` });
        const cwd = join(folder, "in");
        symlinkSync(join(folder, "secret.png"), join(cwd, "out.png"));
        const { code, err } = reportwright(["export", "a.md", "-o", "a.docx"], { cwd });
        expect(code).toBe(0);
        expect(err).toMatch(/^reportwright: a\.md: the picture .* its text stands for it\.\n$/);
        expect(media(join(cwd, "a.docx"))).toEqual([]);
      });
    }
  });

  describe("what cannot be done is told in one line, with exit code 2", () => {
    for (const [what, args, message] of [
      ["no file to write", ["a.md"], "Which file to write? Name it: -o report.docx, or -o report.pdf."],
      ["another format", ["a.md", "-o", "a.odt"], 'A report is exported as .docx or .pdf, not as "a.odt".'],
      ["no document", ["-o", "a.docx"], "Which document? reportwright export takes one"],
      ["two documents", ["a.md", "b.md", "-o", "a.docx"], "Which document? reportwright export takes one"],
      ["a document that is not there", ["c.md", "-o", "a.docx"], "c.md: no such file or folder."],
      ["a folder that is not there", ["a.md", "-o", "no/a.docx"], "cannot be written: is the folder"],
      [
        "a style that is not there",
        ["a.md", "-o", "a.docx", "--style", "no.yaml"],
        "There is no style no.yaml: it is a YAML file, or one of",
      ],
      [
        "a style with a mistake",
        ["a.md", "-o", "a.docx", "--style", "bad.yaml"],
        "bad.yaml:2:3: Unknown key “topp”. Did you mean “top”?",
      ],
      [
        "PDF without LibreOffice",
        ["a.md", "-o", "a.pdf"],
        "PDF needs LibreOffice, and there is none on this machine.",
      ],
    ] as const) {
      it(what, () => {
        const cwd = folderOf({ "a.md": REQUEST, "b.md": REQUEST, "bad.yaml": "page:\n  topp: 3\n" });
        const { code, out, err } = reportwright(["export", ...args], { cwd, env: NO_OFFICE });
        expect({ code, out }).toEqual({ code: 2, out: "" });
        expect(err).toContain(message);
        expect(err.trimEnd().split("\n")).toHaveLength(1);
        expect(existsSync(join(cwd, "a.docx"))).toBe(false);
      });
    }
  });
});
