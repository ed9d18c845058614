import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CheckedReport, checkReport, openReport, readReports } from "../../server/src/core/check/check";
import { walk } from "../../server/src/core/report/section";
import { builtInLibrary } from "../../server/src/core/types/library";
import type { ReportType, SectionSpec } from "../../server/src/core/types/reportType";
import { libraryWith } from "../rules/runner/check";
import { content } from "./content";
import { dates } from "./dates";
import { demands } from "./demands";
import { documentWide } from "./documentWide";
import { lists } from "./lists";
import { numbering } from "./numbering";
import { structure } from "./structure";
import { type Mutant, type Operator, Text } from "./text";
import type { Known, Reader } from "./typed";

/** What became of one seeded defect. */
export interface Outcome {
  readonly report: string;
  readonly operator: Operator;
  readonly zh: boolean;
  readonly found: boolean;
  /** Found, and nothing else beside it. */
  readonly alone: boolean;
  readonly mutant: Mutant;
  /** rule:line of everything that was found. */
  readonly findings: readonly string[];
}

const library = builtInLibrary();
const OWN = { type: "own", by: "command" } as const;

function opened(source: string, declared: string | undefined) {
  const report = openReport(source);
  const setup = {
    library,
    declared: declared === undefined ? undefined : ({ type: declared, by: "configuration" } as const),
  };
  return { report, setup };
}

/** The clean reports: the examples of the types, and rich ones of this folder's own. */
export function cleanReports(): Text[] {
  return [join(import.meta.dirname, "../examples/clean"), join(import.meta.dirname, "clean")].flatMap(
    (folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith(".md"))
        .sort()
        .map((name) => new Text(name, readFileSync(join(folder, name), "utf8"))),
  );
}

/** A report that front matter does not type keeps the type of its title when that is what is changed. */
function typeOf(text: Text): string | undefined {
  const { report, setup } = opened(text.source, undefined);
  return readReports(report, setup)[0]?.type.id;
}

const read: Reader = (text) => {
  const { report, setup } = opened(text.source, undefined);
  const [first, second] = readReports(report, setup);
  if (first === undefined || second !== undefined || first.type.id === "base")
    return {
      type: first?.type.id ?? "base",
      sections: [],
      complete: false,
      strict: false,
      elements: [],
      listed: [],
      titled: false,
    };
  const line = (offset: number) => report.document.positionAt(offset).line;
  const sections = first.report.sections.flatMap((section): Known[] => {
    const spec = first.match.specOf(section);
    if (spec === undefined) return [];
    const heading = line(section.heading.start);
    const next = first.report.sections[first.report.sections.indexOf(section) + 1];
    const formal = text.lines.findIndex(
      (own, i) =>
        i > heading &&
        /^(?:特此|专此|妥否|以上[^。]{2,16}。$|附件：|[^。，：#|]{3,16}(?:站|馆|局|所|室|中学)$)/u.test(own),
    );
    const nextLine = next === undefined ? text.lines.length : line(next.heading.start);
    const end = formal < 0 ? nextLine : Math.min(formal, nextLine);
    return [
      {
        heading,
        end,
        id: spec.id,
        name: spec.name,
        plain: first.type.sections.some((entry) => entry.kind === "section" && entry.id === spec.id),
        required:
          spec.min > 0 &&
          spec.when === undefined &&
          !spec.name.includes("*") &&
          !spec.loose &&
          standsAlone(first, spec),
        canonical: section.text === spec.name,
        fixed: spec.place === undefined,
        once: spec.max === 1,
      },
    ];
  });
  return {
    type: first.type.id,
    sections,
    complete: sections.length === first.report.sections.length && !hasLoose(first.type),
    strict: first.type.order === "strict",
    elements: first.type.elements
      .filter(({ need }) => need === "required")
      .map(({ name }) => name)
      .concat(first.type.elements.some(({ name }) => name === "date") ? ["date"] : []),
    listed: walk(first.report.sections)
      .filter((section) => section.level > 1 && first.match.specOf(section) !== undefined)
      .map((section) => line(section.heading.start)),
    titled: first.type.match.title.length > 0,
  };
};

/** Not one of several alternatives that are there. */
function standsAlone({ report, match, type }: CheckedReport, spec: SectionSpec): boolean {
  const entry = type.sections.find((one) => one.kind === "one-of" && one.alternatives.includes(spec));
  const there = report.sections.filter((section) => {
    const own = match.specOf(section);
    return own !== undefined && entry?.kind === "one-of" && entry.alternatives.includes(own);
  });
  return there.length < 2;
}

function hasLoose({ sections }: ReportType): boolean {
  return sections.some((entry) => {
    if (entry.kind === "any") return true;
    return (entry.kind === "one-of" ? entry.alternatives : [entry]).some(({ loose }) => loose);
  });
}

const operators: readonly Operator[] = [
  ...structure(read),
  ...demands(read),
  ...documentWide(read),
  ...numbering,
  ...lists,
  ...dates,
  ...content,
];

/** Seeds defects: of every operator and report at most `most` places, evenly spread. */
export function mutate(reports: readonly Text[], most: number): Outcome[] {
  return reports.flatMap((text) =>
    operators.flatMap((operator) =>
      spread(operator.seed(text), most).map((mutant) => judge(text, operator, mutant)),
    ),
  );
}

function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)]).filter(
    (one) => one !== undefined,
  );
}

function findingsOf(source: string, text: Text, own?: string) {
  const changesType = !source.startsWith("---");
  const { report, setup } =
    own === undefined
      ? opened(source, changesType ? typeOf(text) : undefined)
      : { report: openReport(source), setup: { library: libraryWith(own), declared: OWN } };
  return checkReport(report, setup).findings.map(({ rule, severity, span }) => ({
    rule,
    severity,
    line: report.document.positionAt(span.start).line,
  }));
}

function judge(text: Text, operator: Operator, mutant: Mutant): Outcome {
  const findings = findingsOf(mutant.text, text, mutant.own);
  const fits = findings.filter(
    ({ rule, line }) => rule === operator.rule && (mutant.lines?.includes(line) ?? true),
  );
  // Hints (an accepted other name of a section) are no findings that anybody has to look at.
  const loud = findings.filter(
    ({ rule, severity }) => severity !== "hint" || (rule === operator.rule && rule !== "section-name"),
  );
  return {
    report: text.name,
    operator,
    zh: text.zh,
    found: fits.length > 0,
    alone: fits.length > 0 && loud.length === 1,
    mutant,
    findings: findings.map(({ rule, line }) => `${rule}:${line + 1}`),
  };
}
