import type { Problem, Rule } from "../rules/rule";
import { noting } from "../syntax/fact";
import { Reads } from "../syntax/reads";
import type { TextEdit } from "../text/edits";
import { type Anchored, anchored, follow, placed } from "./anchored";
import { Changes } from "./changes";
import { type CheckResult, checkReport, inOrder, type OpenReport, type Setup } from "./check";
import type { RecognisedReport } from "./checkedReport";
import { problemsInBlock, type Run, runInReport } from "./run";
import { settled } from "./settled";
import type { SharedKeys } from "./sharedKeys";

/**
 * What is known of a rule's run. Its problems are kept apart from the document, which they would hold on to: `inReport`
 * is empty.
 */
interface KnownRun extends Run {
  readonly reads: Reads;
  readonly problems: readonly Anchored[];
}

/** What is known of one report. */
export interface KnownReport {
  readonly checked: RecognisedReport;
  /** What was asked to match it with its type. */
  readonly matching: Reads;
  readonly runs: readonly KnownRun[];
  /** All that was asked for `matching` and by the runs: one look tells that an edit touches none of them. */
  readonly asked: Reads;
  readonly directed: readonly number[];
}

/** What is known of a document that has been checked. */
export interface Memory {
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

/** What becomes of what is known when blocks change that no outline and no front matter depends on. */
export class Recheck {
  private readonly fresh: Fresh;

  private constructor(
    private readonly memory: Memory,
    private readonly opened: OpenReport,
    private readonly changes: Changes,
    rules: readonly Rule[],
    private readonly work: Work,
  ) {
    this.fresh = freshly(opened, memory.setup, rules);
  }

  /** Undefined where the whole document has to be looked at. */
  static of(memory: Memory, opened: OpenReport, rules: readonly Rule[], work: Work): Recheck | undefined {
    const changes = Changes.between(memory.opened.document, opened.document, memory.keys);
    if (changes === undefined || opened.frontMatter !== memory.opened.frontMatter) return undefined;
    if (changes.touch(memory.outlines)) return undefined;
    changes.settle();
    return new Recheck(memory, opened, changes, rules, work);
  }

  /** Throws what a rule throws; the memory is of no use then. */
  run(): { result: CheckResult; memory: Memory } {
    const { memory, opened, changes } = this;
    const found = memory.reports.map((report) => this.report(report));
    for (const { before, after } of changes.list) memory.keys.replace(before, after, opened.document);
    return {
      result: resultOf(found),
      memory: { ...memory, opened, reports: found.map(({ known }) => known) },
    };
  }

  private report(before: KnownReport) {
    const { changes } = this;
    const { directed } = before;
    const touched = changes.touch(before.asked);
    const matches = !touched || !changes.touch(before.matching);
    const checked = before.checked.in(this.opened.document, changes.list, matches);
    const runs: Run[] = before.runs.slice();
    let knownRuns: KnownRun[] | undefined;
    this.work.kept += before.runs.length;
    for (const [i, run] of before.runs.entries()) {
      if (!touched && saysNothing(run)) continue;
      const stays = !touched || ((matches || !run.usesMatch) && !changes.touch(run.reads));
      const { own, known } = this.runNow(run, checked, stays);
      runs[i] = own;
      if (known === run) continue;
      knownRuns ??= before.runs.slice();
      knownRuns[i] = known;
    }
    const matching = matches ? before.matching : matchedBy(checked);
    const now = knownRuns ?? before.runs;
    const asked = touched ? askedBy(matching, now) : before.asked;
    return { checked, directed, runs, known: { checked, directed, matching, asked, runs: now } };
  }

  /** A run as it is now, and what is known of it. `stays`: what it asked of the report has the same answers. */
  private runNow(run: KnownRun, checked: RecognisedReport, stays: boolean): { own: Run; known: KnownRun } {
    const kept = stays ? followed(run, this.changes) : undefined;
    const own = kept === undefined ? this.again(run, checked) : this.placed(kept, checked);
    const known = kept ?? knownRun(own, checked);
    const inBlocks = blocksAgain(run, this.changes, checked);
    if (inBlocks === run.inBlocks) return { own, known };
    return { own: { ...own, inBlocks }, known: { ...known, inBlocks } };
  }

  private again({ active, inBlocks }: KnownRun, checked: RecognisedReport): Run {
    this.work.again++;
    this.work.kept--;
    const found = runInReport(active, checked, this.memory.setup.library, true);
    return { ...found, active, inBlocks, failure: undefined };
  }

  /** The run with its problems where they are in the document now. */
  private placed(run: KnownRun, { report }: RecognisedReport): Run {
    if (run.problems.length === 0) return run;
    const edits = this.fresh.bind(undefined, run.active.rule.id);
    return { ...run, inReport: run.problems.map((problem) => placed(problem, report.document, edits)) };
  }
}

/** Matches a report with its type; what that asks of blocks. */
export function matchedBy(checked: RecognisedReport): Reads {
  const reads = new Reads();
  noting(reads, () => checked.form);
  return reads;
}

export interface Found {
  readonly checked: RecognisedReport;
  readonly directed: readonly number[];
  readonly matching: Reads;
  readonly runs: readonly Run[];
}

/** What the runs of all reports come to. */
export function resultOf(found: readonly Omit<Found, "matching">[]): CheckResult {
  return {
    reports: found.map(({ checked }) => checked),
    findings: inOrder(found.flatMap(({ checked, runs, directed }) => settled(checked, runs, directed))),
  };
}

/** What to remember of a report that has been checked. */
export function known({ runs, ...report }: Found): KnownReport {
  const knownRuns = runs.map((run) => knownRun(run, report.checked));
  return { ...report, asked: askedBy(report.matching, knownRuns), runs: knownRuns };
}

function askedBy(matching: Reads, runs: readonly KnownRun[]): Reads {
  const asked = new Reads();
  for (const reads of [matching, ...runs.map((run) => run.reads)]) asked.add(reads);
  return asked;
}

/** Most rules: no edit is of any interest to them that touches nothing they asked. */
function saysNothing({ problems, active }: KnownRun): boolean {
  return problems.length === 0 && active.rule.checkBlock === undefined;
}

function knownRun(run: Run, { report }: RecognisedReport): KnownRun {
  const problems = run.inReport.map((problem) => anchored(problem, report.document));
  return { ...run, inReport: NONE, reads: run.reads ?? new Reads(), problems };
}

const NONE: readonly never[] = Object.freeze([]);

function blocksAgain(
  { active, inBlocks }: Run,
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

/** The run with its problems after the changes, the very same where they stay; undefined where one is lost. */
function followed(run: KnownRun, changes: Changes): KnownRun | undefined {
  if (run.problems.length === 0) return run;
  const problems: Anchored[] = [];
  for (const problem of run.problems) {
    const own = follow(problem, changes);
    if (own === undefined) return undefined;
    problems.push(own);
  }
  return problems.every((own, i) => own === run.problems[i]) ? run : { ...run, problems };
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
