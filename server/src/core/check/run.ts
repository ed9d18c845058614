import type { Problem, Rule } from "../rules/rule";
import { blockFact } from "../syntax/fact";
import type { Block } from "../syntax/nodes";
import { passagesOf } from "../syntax/passages";
import { overlaps, type Span, shift } from "../text/span";
import type { TypeLibrary } from "../types/library";
import type { ReportType } from "../types/reportType";
import type { CheckedReport } from "./check";
import type { Finding } from "./finding";
import type { ActiveRule } from "./settings";

/** Runs the rules over a report. A rule that throws says so once and the others go on. */
export function runRules(
  checked: CheckedReport,
  active: readonly ActiveRule[],
  library: TypeLibrary,
): Finding[] {
  const findings = active.flatMap((rule) => {
    try {
      return problemsOf(rule, checked, library).map((problem) => toFinding(problem, rule));
    } catch (error) {
      return [internalError(rule.rule, checked, error)];
    }
  });
  return outranked(findings, checked);
}

function problemsOf({ rule, options }: ActiveRule, checked: CheckedReport, library: TypeLibrary): Problem[] {
  const { report, type } = checked;
  const problems: Problem[] = [];
  const emit = (problem: Problem): void => void problems.push(problem);
  if (rule.checkBlock !== undefined) {
    const { document } = report;
    const keptOf = keeperOf(rule);
    for (let index = report.firstBlock; index < report.endBlock; index++) {
      const block = document.blocks[index];
      if (block === undefined) continue;
      for (const own of blockProblems(rule, block, keptOf(block), type, options))
        problems.push(moved(own, document.startOf(index)));
    }
  }
  rule.check?.({ ...checked, library, options, emit });
  return problems;
}

/** What a rule found in a block is kept as long as the block is; it depends on type and options besides. */
interface Kept {
  type: ReportType | undefined;
  options: ReadonlyMap<string, unknown> | undefined;
  problems: readonly Problem[];
}

const NONE: readonly Problem[] = [];
const keepers = new Map<Rule, (block: Block) => Kept>();

function keeperOf(rule: Rule): (block: Block) => Kept {
  let keeper = keepers.get(rule);
  if (keeper === undefined) {
    keeper = blockFact((): Kept => ({ type: undefined, options: undefined, problems: NONE }));
    keepers.set(rule, keeper);
  }
  return keeper;
}

function blockProblems(
  rule: Rule,
  block: Block,
  kept: Kept,
  type: ReportType,
  options: ReadonlyMap<string, unknown>,
): readonly Problem[] {
  if (kept.type === type && kept.options === options) return kept.problems;
  let problems: Problem[] | undefined;
  const emit = (problem: Problem): void => {
    problems ??= [];
    problems.push(problem);
  };
  rule.checkBlock?.({ block, type, options, emit });
  kept.type = type;
  kept.options = options;
  kept.problems = problems ?? NONE;
  return kept.problems;
}

function moved(problem: Problem, by: number): Problem {
  return {
    ...problem,
    span: shift(problem.span, by),
    related: problem.related?.map((related) => ({ ...related, span: shift(related.span, by) })),
    fixes: problem.fixes?.map((fix) => ({
      ...fix,
      edits: () => fix.edits().map((edit) => ({ ...edit, start: edit.start + by, end: edit.end + by })),
    })),
  };
}

/** A problem with its rule's name and the severity that it has here. */
export function toFinding(problem: Problem, { rule, severityOf }: ActiveRule): Finding {
  return {
    rule: rule.id,
    severity: severityOf(problem.severity),
    message: problem.message,
    span: problem.span,
    related: problem.related ?? [],
    fixes: problem.fixes ?? [],
    section: problem.section,
  };
}

function internalError(rule: Rule, { report }: CheckedReport, error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  const start = report.range.start;
  return {
    rule: "internal-error",
    severity: "info",
    message: {
      en: `The rule ${rule.id} failed on this report and was left out (${reason}). The other rules have run.`,
      zh: `规则 ${rule.id} 在本文上运行出错，已跳过（${reason}）；其余规则照常检查。`,
    },
    span: { start, end: start },
    related: [],
    fixes: [],
    section: undefined,
  };
}

/** A paragraph that is residue as a whole has no other defect worth telling. */
function outranked(findings: Finding[], { report }: CheckedReport): Finding[] {
  const residue = findings.filter((finding) => finding.rule === "residue").map((finding) => finding.span);
  const whole = residue.filter((span) => coversItsPassage(span, report.document.indexAt(span.start), report));
  if (whole.length === 0) return findings;
  return findings.filter(
    (finding) => finding.rule === "residue" || !whole.some((span) => overlaps(span, finding.span)),
  );
}

function coversItsPassage(span: Span, index: number, { document }: CheckedReport["report"]): boolean {
  const block = document.blocks[index];
  if (block === undefined) return false;
  const start = document.startOf(index);
  return passagesOf(block).some(
    ({ node }) => span.start <= start + (node.lines[0]?.start ?? node.start) && start + node.end <= span.end,
  );
}
