import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { scaffold } from "../../../server/src/core/features/scaffold";
import { checkReport, openReport } from "../../../server/src/core/index";
import { type Section, walk } from "../../../server/src/core/report/section";
import { builtInLibrary } from "../../../server/src/core/types/library";
import type { ReportType, SectionEntry } from "../../../server/src/core/types/reportType";

/** Each required section taken out of a whole report in turn: all that is found is that it is missing. */

const library = builtInLibrary();
const examples = join(import.meta.dirname, "../../examples/clean");

/** A first draft with its blanks filled in. */
function filled(type: ReportType): string {
  const fill = type.lang === "zh" ? "按时完成" : "Done as agreed";
  return scaffold(type, { library, snippet: false, title: type.name[type.lang] })
    .replaceAll(/\[(?:待补充|TODO)[^\]]*\]/g, fill)
    .replaceAll("xxxx年x月x日", "2025年3月1日")
    .replaceAll("YYYY-MM-DD", "2025-03-01");
}

/** The sections that are the only ones of something that the type asks for. */
function* required(text: string): Generator<{ readonly section: Section; readonly name: string }> {
  for (const { report, match, type } of checkReport(openReport(text), { library }).reports) {
    const all = [...walk(report.sections)];
    for (const section of all) {
      const spec = match.specOf(section);
      if (spec === undefined) continue;
      const entry = entryOf(type.sections, spec.id);
      const alternatives = entry?.kind === "one-of" ? entry.alternatives : [spec];
      const others = all.filter(
        (one) => one !== section && alternatives.some(({ id }) => id === match.specOf(one)?.id),
      );
      const asks = alternatives.some(({ min, when }) => min > 0 && when === undefined);
      // A heading that joins two names stands for both.
      if (asks && others.length === 0 && !/ and |[和及与]/.test(section.text))
        yield { section, name: alternatives.find(({ min }) => min > 0)?.name ?? spec.name };
    }
  }
}

function entryOf(entries: readonly SectionEntry[], id: string): SectionEntry | undefined {
  return entries.find(
    (entry) =>
      entry.kind !== "any" &&
      (entry.kind === "section" ? [entry] : entry.alternatives).some((one) => one.id === id),
  );
}

/** The text without the section, up to the next heading or the formal parts at the end. */
function without(text: string, { range }: Section): string {
  const own = text.slice(range.start, range.end);
  const formal = own.search(
    /\n(?=(?:特此|专此|以上|妥否|请予|此复|不当之处|附件|按时完成\n\n2025年)[^\n]*(?:\n|$))/,
  );
  return text.slice(0, range.start) + (formal < 0 ? "" : own.slice(formal + 1)) + text.slice(range.end);
}

const texts: [string, string][] = [
  ...library.types
    .filter(({ sections }) => sections.length > 0)
    .map((type): [string, string] => [type.id, filled(type)]),
  ...readdirSync(examples).map((name): [string, string] => [
    name,
    readFileSync(join(examples, name), "utf8"),
  ]),
];

describe.each(texts)("%s", (_, text) => {
  const sections = [...required(text)];

  it.each(sections.map((one) => [one.section.text, one] as const))(
    "without %s",
    (_name, { section, name }) => {
      const { findings } = checkReport(openReport(without(text, section)), { library });
      const found = findings
        .filter(({ severity }) => severity !== "hint")
        .map(({ rule, message }) => `${rule}: ${message.en}`);
      // Where prose elsewhere has a cue of it, that is told.
      expect(found).toEqual([
        expect.stringMatching(
          /^missing-section: (?:The section|This text belongs under|This text tells something of) “([^”]+)”/,
        ),
      ]);
      expect(found[0]).toContain(`“${name}”`);
    },
  );

  it("is looked at", () => expect(sections.length).toBeGreaterThanOrEqual(0));
});
