import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkReport, openReport } from "../../../../server/src/core/index";
import { LineIndex } from "../../../../server/src/core/text/lineIndex";
import { builtInData, builtInIds, makeLibrary } from "../../../../server/src/core/types/library";
import type { ReportType } from "../../../../server/src/core/types/reportType";
import { resolveTypes } from "../../../../server/src/core/types/resolve";
import { knownRules } from "../../../../server/src/host/knownRules";
import { templateOutline } from "../../../../server/src/host/template";
import { type Example, type ExampleReport, examplesOf } from "./page";

/** Types as somebody writes them who knows the page of the language and nothing else. */
const strangers = join(import.meta.dirname, "strangers");
const PAGES = [
  join(import.meta.dirname, "../../../../server/docs/report-types/language.md"),
  ...readdirSync(strangers).map((name) => join(strangers, name)),
];

function resolved({ type, files }: Example) {
  const texts = new Map([["type.yaml", type], ...files]);
  return resolveTypes(["type.yaml"], texts, {
    rules: knownRules,
    builtIn: builtInData,
    builtInIds,
    outline: templateOutline,
  });
}

/** Line (from 1) and rule of every finding; the severity too where the page tells it. */
function foundIn({ text, detected, found }: ExampleReport, type: ReportType): string[] {
  const declared = detected ? undefined : ({ type: type.id, by: "configuration" } as const);
  const { findings } = checkReport(openReport(text), { library: makeLibrary([type]), declared });
  const lines = new LineIndex(text);
  return findings.map(({ span, rule, severity }, index) => {
    const told = (found[index] ?? "").split(" ").length > 2;
    return `${lines.positionAt(span.start).line + 1} ${rule}${told ? ` ${severity}` : ""}`;
  });
}

describe.each(PAGES)("%s", (path) => {
  const examples = examplesOf(readFileSync(path, "utf8"));

  it("has examples", () => expect(examples.length).toBeGreaterThan(0));

  for (const [index, example] of examples.entries()) {
    describe(`${index + 1}. ${example.name}`, () => {
      const { types, problems, needs } = resolved(example);
      const [type] = types;

      it("the type has no problem", () => {
        expect([...problems.values()].flat().map(({ message }) => message.en)).toEqual([]);
        expect(needs).toEqual([]);
        expect(type).toBeDefined();
      });

      example.reports.forEach((report, at) => {
        it(`report ${at + 1}`, () => {
          if (type !== undefined) expect(foundIn(report, type)).toEqual(report.found);
        });
      });
    });
  }
});
