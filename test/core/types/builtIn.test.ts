import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { builtInLibrary } from "../../../server/src/core/types/library";
import { compilePattern, isPattern, type Pattern } from "../../../server/src/core/types/pattern";
import type { ReportType, SectionEntry, SectionSpec } from "../../../server/src/core/types/reportType";
import { generateReportTypes } from "../../tools/generators/reportTypes";

const { types } = builtInLibrary();

it("the generated module is that of the YAML files", () => {
  for (const { path, content } of generateReportTypes()) expect(readFileSync(path, "utf8")).toBe(content);
});

function sectionsOf(entries: readonly SectionEntry[]): SectionSpec[] {
  return entries.flatMap((entry) => {
    const specs = entry.kind === "section" ? [entry] : entry.kind === "one-of" ? entry.alternatives : [];
    return specs.flatMap((spec) => [spec, ...sectionsOf(spec.sections)]);
  });
}

function patternsOf(type: ReportType): Pattern[] {
  return [
    ...type.match.title,
    ...type.placeholders,
    ...type.elements.flatMap((element) => [...element.match, ...element.not]),
    ...sectionsOf(type.sections).flatMap((spec) => [...spec.names, ...spec.cues]),
  ];
}

describe.each(types.map((type) => [type.id, type] as const))("%s", (_, type) => {
  it("its patterns mean the same to both engines", () => {
    const texts = ["", type.name.zh, type.name.en, ...sectionsOf(type.sections).map((spec) => spec.name)];
    for (const { source, find } of patternsOf(type)) {
      const linear = compilePattern(source, false);
      expect(isPattern(linear), source).toBe(true);
      for (const text of texts) {
        expect(isPattern(linear) && linear.find(text), `${source} on ${text}`).toEqual(find(text));
      }
    }
  });

  it("every section has a hint, unless its name says all, and text to begin with if it is required", () => {
    for (const entry of type.sections) {
      for (const spec of sectionsOf([entry]).slice(0, 1)) {
        expect(spec.hint, spec.id).not.toBeUndefined();
        if (spec.min > 0) expect(spec.snippet, spec.id).not.toBeUndefined();
      }
    }
  });

  it("what it inserts is what it looks for", () => {
    for (const { match, insert, name } of type.elements) {
      if (insert !== undefined && match.length > 0) {
        expect(
          match.some((pattern) => pattern.find(insert) !== undefined),
          name,
        ).toBe(true);
      }
    }
  });

  it("official Chinese types are numbered like official documents", () => {
    // The outlines of feasibility studies count chapters.
    const expected =
      type.id === "feasibility-report-zh"
        ? "decimal"
        : type.lang === "zh" && type.sections.length > 0
          ? "official"
          : type.numbering.headings;
    expect(type.numbering.headings).toBe(expected);
  });
});

it("base asks for nothing", () => {
  const base = types.find((type) => type.id === "base");
  expect(base).toMatchObject({ sections: [], elements: [], extra: "allow", match: { title: [], files: [] } });
});
