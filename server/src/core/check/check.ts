import { type FrontMatter, frontMatterOf } from "../report/frontMatter";
import { buildReport, type Report } from "../report/report";
import { allRules } from "../rules/all";
import { unusedSuppression } from "../rules/configuration/unusedSuppression";
import type { Rule } from "../rules/rule";
import { readDocument, type SourceDocument } from "../syntax/document";
import type { TypeLibrary } from "../types/library";
import type { Match } from "../types/match";
import { matchReport } from "../types/matching/matchReport";
import { type DeclaredType, type NamedBy, recogniseReports } from "../types/recognise";
import type { ReportType, RuleSetting } from "../types/reportType";
import type { Finding } from "./finding";
import { runRules, toFinding } from "./run";
import { effectiveSettings, frontMatterSettings } from "./settings";
import { suppress } from "./suppressions";

/** A text that has been read: everything that can be said of it before a report type is known. */
export interface OpenReport {
  readonly document: SourceDocument;
  readonly frontMatter: FrontMatter | undefined;
}

/** What the surroundings of a document decide. */
export interface Setup {
  readonly library: TypeLibrary;
  /** Type named by the command line or by the configuration's `reports`, or by a type's `match.files`. */
  readonly declared?: DeclaredType;
  /** Whether a title may name the type; default true. */
  readonly detect?: boolean;
  /** Settings of rules, lowest first: configuration file, then editor. */
  readonly rules?: readonly ReadonlyMap<string, RuleSetting>[];
}

export interface CheckedReport {
  readonly report: Report;
  /** As named; undefined for a document that is taken as one report without a type. */
  readonly typeName: string | undefined;
  /** What named the type; undefined when nothing did. */
  readonly by: NamedBy | undefined;
  readonly type: ReportType;
  readonly match: Match;
  /** True for a type that nobody defines: `type` is then the base type, and no rule runs. */
  readonly unknownType: boolean;
}

export interface CheckResult {
  readonly reports: readonly CheckedReport[];
  /** In document order. */
  readonly findings: readonly Finding[];
}

/** Reads a text without BOM. `previous` is the same document before an edit: what did not change is kept. */
export function openReport(text: string, previous?: OpenReport): OpenReport {
  return openDocument(readDocument(text, previous?.document));
}

/** The same for a text that has been read into its blocks. */
export function openDocument(document: SourceDocument): OpenReport {
  const first = document.blocks[0];
  return { document, frontMatter: first && frontMatterOf(first) };
}

/**
 * The reports of a text, matched with their types; no rule runs. `always`: take a text that nothing names a report
 * as one report all the same, of the base type.
 */
export function readReports(opened: OpenReport, setup: Setup, always = false): CheckedReport[] {
  const { document, frontMatter } = opened;
  const { library, declared, detect = true } = setup;
  const recognised = recogniseReports(document, frontMatter, { library, declared, detect, always });
  return recognised.flatMap(({ extent, type, typeName, by, collection }) => {
    const known = type ?? library.get("base");
    if (known === undefined) return [];
    const built = buildReport(document, frontMatter, extent);
    const report = collection
      ? { ...built, range: { start: built.range.start, end: document.length } }
      : built;
    return [
      {
        report,
        typeName,
        by,
        type: known,
        match: matchReport(report, known),
        unknownType: type === undefined,
      },
    ];
  });
}

/** Reports and findings of a text. Never throws; equal inputs give equal results in every order of edits. */
export function checkReport(
  opened: OpenReport,
  setup: Setup,
  rules: readonly Rule[] = allRules,
): CheckResult {
  const reports = readReports(opened, setup);
  const documentSettings = frontMatterSettings(opened.frontMatter);
  const findings = reports.flatMap((checked) => {
    const settings = effectiveSettings(
      rules,
      checked,
      setup.rules ?? [],
      documentSettings,
      opened.frontMatter,
    );
    const active = checked.unknownType
      ? settings.filter(({ rule }) => rule.id === "unknown-report-type")
      : settings;
    const { left, unused } = suppress(checked.report, runRules(checked, active, setup.library));
    const teller = active.find(({ rule }) => rule === unusedSuppression);
    return teller === undefined ? left : [...left, ...unused.map((problem) => toFinding(problem, teller))];
  });
  return {
    reports,
    findings: findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
  };
}
