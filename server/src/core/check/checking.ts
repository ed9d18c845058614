import { directedBlocks } from "../report/directives";
import { allRules } from "../rules/all";
import type { Problem, Rule } from "../rules/rule";
import { noting } from "../syntax/fact";
import { Reads } from "../syntax/reads";
import type { TextEdit } from "../text/edits";
import { type Anchored, anchored, follow, placed } from "./anchored";
import { Changes } from "./changes";
import {
  activeRules,
  type CheckResult,
  checkReport,
  inOrder,
  type OpenReport,
  readReports,
  type Setup,
} from "./check";
import type { RecognisedReport } from "./checkedReport";
import { problemsInBlock, type Run, runInReport, runRules } from "./run";
import { settled } from "./settled";
import { SharedKeys } from "./sharedKeys";

/** What is known of a rule's run. (The run's own problems would hold on to the document as it was.) */
interface KnownRun extends Pick<Run, "active" | "inBlocks" | "usesMatch"> {
  readonly reads: Reads;
  readonly problems: readonly Anchored[];
}

/** What is known of one report. */
interface KnownReport {
  readonly checked: RecognisedReport;
  /** What was asked to match it with its type. */
  readonly matching: Reads;
  readonly runs: readonly KnownRun[];
  readonly directed: readonly number[];
}

/** What is known of a document that has been checked. */
interface Memory {
  readonly opened: OpenReport;
  readonly setup: Setup;
  /** What was asked of its blocks to recognise its reports and read their outlines. */
  readonly outlines: Reads;
  readonly keys: SharedKeys;
  readonly reports: readonly KnownReport[];
}

/** How much of a check was done anew. */
export interface Work {
  /** Documents checked as a whole. */
  whole: number;
  /** Runs of rules over a report after an edit: done again, and kept. */
  again: number;
  kept: number;
}

/**
 * A document that is checked after every edit. What the same questions got the same answers for, as far as they were
 * asked, is not looked at again; the result is that of `checkReport` all the same.
 */
export class Checking {
  readonly work: Work = { whole: 0, again: 0, kept: 0 };
  private memory: Memory | undefined;

  constructor(private readonly rules: readonly Rule[] = allRules) {}

  check(opened: OpenReport, setup: Setup): CheckResult {
    const { memory } = this;
    // Whatever is thrown on the way, nothing half done is built upon.
    this.memory = undefined;
    return (memory?.setup === setup ? this.again(memory, opened) : undefined) ?? this.whole(opened, setup);
  }

  private whole(opened: OpenReport, setup: Setup): CheckResult {
    this.work.whole++;
    const outlines = new Reads();
    const found = noting(outlines, () => readReports(opened, setup).map(outlined)).map(
      ({ checked, directed }) => {
        const matching = matchedBy(checked);
        const active = activeRules(checked, opened, setup, this.rules);
        return { checked, directed, matching, runs: runRules(checked, active, setup.library, true) };
      },
    );
    const keys = new SharedKeys(opened.document.blocks);
    if (found.every(({ runs }) => runs.every(({ failure }) => failure === undefined)))
      this.memory = { opened, setup, outlines, keys, reports: found.map(known) };
    return resultOf(found);
  }

  /** Undefined where the whole document has to be looked at. */
  private again(memory: Memory, opened: OpenReport): CheckResult | undefined {
    const { blocks } = opened.document;
    const changes = Changes.between(memory.opened.document.blocks, blocks, memory.keys);
    if (changes === undefined || opened.frontMatter !== memory.opened.frontMatter) return undefined;
    if (changes.touch(memory.outlines)) return undefined;
    const fresh = freshly(opened, memory.setup, this.rules);
    const found = memory.reports.map((before) =>
      this.reportAgain(before, changes, opened, memory.setup, fresh),
    );
    changes.follow(memory.outlines);
    for (const { before, after } of changes.list) memory.keys.replace(before, after, blocks);
    this.memory = { ...memory, opened, reports: found.map(({ known }) => known) };
    return resultOf(found);
  }

  private reportAgain(
    before: KnownReport,
    changes: Changes,
    { document }: OpenReport,
    { library }: Setup,
    fresh: Fresh,
  ) {
    const matches = !changes.touch(before.matching);
    const checked = before.checked.in(document, matches);
    const { directed } = before;
    const again = before.runs.map((run) => {
      const asks = run.active.rule.check !== undefined;
      const same = (matches || !run.usesMatch) && !changes.touch(run.reads);
      const problems = same || !asks ? allFollow(run.problems, changes) : undefined;
      return this.runAgain(run, problems, changes, checked, library, fresh);
    });
    if (matches) changes.follow(before.matching);
    const matching = matches ? before.matching : matchedBy(checked);
    const runs = again.map(({ known }) => known);
    return {
      checked,
      directed,
      runs: again.map(({ run }) => run),
      known: { checked, directed, matching, runs },
    };
  }

  private runAgain(
    { active, reads, usesMatch, ...before }: KnownRun,
    problems: readonly Anchored[] | undefined,
    changes: Changes,
    checked: RecognisedReport,
    library: Setup["library"],
    fresh: Fresh,
  ): { run: Run; known: KnownRun } {
    const inBlocks = blocksAgain(active, before.inBlocks, changes, checked);
    if (problems === undefined) {
      this.work.again++;
      const run = { ...runInReport(active, checked, library, true), inBlocks };
      return { run, known: knownRun(run, checked) };
    }
    this.work.kept++;
    changes.follow(reads);
    const edits = fresh.bind(undefined, active.rule.id);
    const inReport = problems.map((problem) => placed(problem, checked.report.document, edits));
    const run = { active, inBlocks, inReport, reads, usesMatch, failure: undefined };
    return { run, known: { active, inBlocks, reads, usesMatch, problems } };
  }
}

/** Reads a report's outline. */
function outlined(checked: RecognisedReport) {
  const { sections } = checked.report;
  return { checked, sections, directed: directedBlocks(checked.report) };
}

/** Matches a report with its type; what that asks of blocks. */
function matchedBy(checked: RecognisedReport): Reads {
  const reads = new Reads();
  noting(reads, () => checked.form);
  return reads;
}

interface Found {
  readonly checked: RecognisedReport;
  readonly directed: readonly number[];
  readonly matching: Reads;
  readonly runs: readonly Run[];
}

function resultOf(found: readonly Omit<Found, "matching">[]): CheckResult {
  return {
    reports: found.map(({ checked }) => checked),
    findings: inOrder(found.flatMap(({ checked, runs, directed }) => settled(checked, runs, directed))),
  };
}

function known({ runs, ...report }: Found): KnownReport {
  return { ...report, runs: runs.map((run) => knownRun(run, report.checked)) };
}

function knownRun(
  { active, inBlocks, inReport, reads, usesMatch }: Run,
  { report }: RecognisedReport,
): KnownRun {
  const problems = inReport.map((problem) => anchored(problem, report.document));
  return { active, inBlocks, reads: reads ?? new Reads(), usesMatch, problems };
}

function blocksAgain(
  active: Run["active"],
  inBlocks: Run["inBlocks"],
  changes: Changes,
  { report, type }: RecognisedReport,
): Run["inBlocks"] {
  if (active.rule.checkBlock === undefined) return inBlocks;
  let found: Map<number, readonly Problem[]> | undefined;
  for (const { index, after } of changes.list) {
    if (index < report.firstBlock || index >= report.endBlock) continue;
    const own = problemsInBlock(active, after, type);
    if (own.length === 0 && !inBlocks.has(index)) continue;
    found ??= new Map(inBlocks);
    if (own.length > 0) found.set(index, own);
    else found.delete(index);
  }
  return found ?? inBlocks;
}

function allFollow(problems: readonly Anchored[], changes: Changes): readonly Anchored[] | undefined {
  const moved: Anchored[] = [];
  for (const problem of problems) {
    const own = follow(problem, changes);
    if (own === undefined) return undefined;
    moved.push(own);
  }
  return moved;
}

type Fresh = (rule: string, problem: Pick<Problem, "span" | "message">, fix: number) => readonly TextEdit[];

/** Fixes are asked for seldom: the document is checked as a whole then. */
function freshly(opened: OpenReport, setup: Setup, rules: readonly Rule[]): Fresh {
  let result: CheckResult | undefined;
  return (rule, { span, message }, fix) => {
    result ??= checkReport(opened, setup, rules);
    const same = result.findings.find(
      (finding) =>
        finding.rule === rule &&
        finding.span.start === span.start &&
        finding.span.end === span.end &&
        finding.message.en === message.en,
    );
    return same?.fixes[fix]?.edits() ?? [];
  };
}
