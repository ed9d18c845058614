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
    for (let index = report.firstBlock; index < report.endBlock; index++) {
      const block = document.blocks[index];
      if (block === undefined) continue;
      const own = blockProblems(rule, block, type, options);
      if (own.length > 0) problems.push(...own.map((problem) => moved(problem, document.startOf(index))));
    }
  }
  rule.check?.({ ...checked, library, options, emit });
  return problems;
}

interface Kept {
  readonly type: ReportType;
  readonly options: ReadonlyMap<string, unknown>;
  readonly problems: readonly Problem[];
}

/** What rules found in a block is kept as long as the block is; it depends on type and options besides. */
const kept = blockFact(() => new Map<Rule, Kept>());

function blockProblems(
  rule: Rule,
  block: Block,
  type: ReportType,
  options: ReadonlyMap<string, unknown>,
): readonly Problem[] {
  const byRule = kept(block);
  const known = byRule.get(rule);
  if (known !== undefined && known.type === type && known.options === options) return known.problems;
  const problems: Problem[] = [];
  rule.checkBlock?.({ block, type, options, emit: (problem) => void problems.push(problem) });
  byRule.set(rule, { type, options, problems });
  return problems;
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
