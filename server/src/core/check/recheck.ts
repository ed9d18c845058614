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

/** What is known of a rule's run. (The run's own problems would hold on to the document as it was.) */
interface KnownRun extends Pick<Run, "active" | "inBlocks" | "usesMatch"> {
  readonly reads: Reads;
  readonly problems: readonly Anchored[];
}

/** What is known of one report. */
export interface KnownReport {
  readonly checked: RecognisedReport;
  /** What was asked to match it with its type. */
  readonly matching: Reads;
  readonly runs: readonly KnownRun[];
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
    const { blocks } = opened.document;
    const changes = Changes.between(memory.opened.document.blocks, blocks, memory.keys);
    if (changes === undefined || opened.frontMatter !== memory.opened.frontMatter) return undefined;
    if (changes.touch(memory.outlines)) return undefined;
    changes.settle();
    return new Recheck(memory, opened, changes, rules, work);
  }

  /** Throws what a rule throws; the memory is of no use then. */
  run(): { result: CheckResult; memory: Memory } {
    const { memory, opened, changes } = this;
    const found = memory.reports.map((report) => this.report(report));
    for (const { before, after } of changes.list) memory.keys.replace(before, after, opened.document.blocks);
    return {
      result: resultOf(found),
      memory: { ...memory, opened, reports: found.map(({ known }) => known) },
    };
  }

  private report(before: KnownReport) {
    const { changes } = this;
    const { directed } = before;
    const matches = !changes.touch(before.matching);
    const checked = before.checked.in(this.opened.document, changes.list, matches);
    const again = before.runs.map((run) => {
      const same = (matches || !run.usesMatch) && !changes.touch(run.reads);
      return this.rule(run, same ? allFollow(run.problems, changes) : undefined, checked);
    });
    const matching = matches ? before.matching : matchedBy(checked);
    const runs = again.map(({ known }) => known);
    const known: KnownReport = { checked, directed, matching, runs };
    return { checked, directed, runs: again.map(({ run }) => run), known };
  }

  /** `problems`: what it found in the report, as far as that still holds. */
  private rule(
    before: KnownRun,
    problems: readonly Anchored[] | undefined,
    checked: RecognisedReport,
  ): { run: Run; known: KnownRun } {
    const { changes, work } = this;
    const { active } = before;
    const inBlocks = blocksAgain(active, before.inBlocks, changes, checked);
    if (problems === undefined) {
      work.again++;
      const found = runInReport(active, checked, this.memory.setup.library, true);
      const run: Run = { ...found, active, inBlocks, failure: undefined };
      return { run, known: knownRun(run, checked) };
    }
    work.kept++;
    const same = problems === before.problems && inBlocks === before.inBlocks;
    const known = same ? before : { ...before, inBlocks, problems };
    const edits = this.fresh.bind(undefined, active.rule.id);
    const inReport = problems.map((problem) => placed(problem, checked.report.document, edits));
    return { run: { ...known, inReport, failure: undefined }, known };
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

export function resultOf(found: readonly Omit<Found, "matching">[]): CheckResult {
  return {
    reports: found.map(({ checked }) => checked),
    findings: inOrder(found.flatMap(({ checked, runs, directed }) => settled(checked, runs, directed))),
  };
}

export function known({ runs, ...report }: Found): KnownReport {
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

/** The problems after the changes, the very same list where they stay; undefined where one cannot be followed. */
function allFollow(problems: readonly Anchored[], changes: Changes): readonly Anchored[] | undefined {
  const moved: Anchored[] = [];
  for (const problem of problems) {
    const own = follow(problem, changes);
    if (own === undefined) return undefined;
    moved.push(own);
  }
  return moved.every((own, i) => own === problems[i]) ? problems : moved;
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
