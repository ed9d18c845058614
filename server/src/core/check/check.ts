import { type FrontMatter, frontMatterOf } from "../report/frontMatter";
import { allRules } from "../rules/all";
import type { Rule } from "../rules/rule";
import { readDocument, type SourceDocument } from "../syntax/document";
import { finished, type Steps } from "../text/steps";
import type { TypeLibrary } from "../types/library";
import { type DeclaredType, recogniseReports } from "../types/recognise";
import type { RuleSetting } from "../types/reportType";
import { type CheckedReport, RecognisedReport } from "./checkedReport";
import type { Finding } from "./finding";
import { limitFinding, patienceFinding, rulesFor } from "./limits";
import { runRules } from "./run";
import { type ActiveRule, effectiveSettings, frontMatterSettings } from "./settings";
import { settled } from "./settled";

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

export type { CheckedReport } from "./checkedReport";

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
  const first = document.blockAt(0);
  return { document, frontMatter: first && frontMatterOf(first) };
}

/**
 * The reports of a text, matched with their types; no rule runs. None of a text that is too long for that. `always`:
 * take a text that nothing names a report as one report all the same, of the base type.
 */
export function readReports(opened: OpenReport, setup: Setup, always = false): RecognisedReport[] {
  return opened.document.scope === "nothing" ? [] : reportsIn(opened, setup, always);
}

function reportsIn(opened: OpenReport, setup: Setup, always: boolean): RecognisedReport[] {
  const { document, frontMatter } = opened;
  const { library, declared, detect = true } = setup;
  const recognised = recogniseReports(document, frontMatter, { library, declared, detect, always });
  return recognised.flatMap((one) => {
    const type = one.type ?? library.get("base");
    return type === undefined ? [] : [new RecognisedReport(document, frontMatter, one, type)];
  });
}

/** Reports and findings of a text. Never throws; equal inputs give equal results in every order of edits. */
export function checkReport(
  opened: OpenReport,
  setup: Setup,
  rules: readonly Rule[] = allRules,
): CheckResult {
  return finished(checkInSteps(opened, setup, rules));
}

/** The same in steps. */
export function* checkInSteps(
  opened: OpenReport,
  setup: Setup,
  rules: readonly Rule[] = allRules,
): Steps<CheckResult> {
  const reports = reportsIn(opened, setup, false);
  const findings: Finding[] = [];
  for (const checked of reports) {
    const active = activeRules(checked, opened, setup, rules);
    const runs = yield* runRules(checked, active, setup.library, false);
    for (const finding of settled(checked, runs)) findings.push(finding);
  }
  return withinLimits({ reports, findings: inOrder(findings) }, opened);
}

/** The same by the rules that look at outlines alone, for a text that the others take too long with. */
export function checkOutline(opened: OpenReport, setup: Setup): CheckResult {
  const result = checkReport(opened, setup, rulesFor("outline", allRules));
  const [first] = result.reports;
  if (first === undefined || opened.document.scope !== "all") return result;
  return { ...result, findings: inOrder([...result.findings, patienceFinding(first)]) };
}

/** The result with a word about what was not looked at. A document beyond all limits has no report for what asks behind. */
export function withinLimits(result: CheckResult, { document: { scope } }: OpenReport): CheckResult {
  const [first] = result.reports;
  if (scope === "all" || first === undefined) return result;
  return {
    reports: scope === "outline" ? result.reports : [],
    findings: inOrder([...result.findings, limitFinding(first, scope)]),
  };
}

/** The rules that run on a report. */
export function activeRules(
  checked: CheckedReport,
  { frontMatter }: OpenReport,
  setup: Setup,
  rules: readonly Rule[],
): readonly ActiveRule[] {
  const own = frontMatterSettings(frontMatter);
  const { scope } = checked.report.document;
  const settings = effectiveSettings(rulesFor(scope, rules), checked, setup.rules ?? [], own, frontMatter);
  return checked.unknownType ? settings.filter(({ rule }) => rule.id === "unknown-report-type") : settings;
}

/** In document order. */
export function inOrder(findings: Finding[]): Finding[] {
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
