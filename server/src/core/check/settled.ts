import { directivesIn } from "../report/directives";
import type { Report } from "../report/report";
import { unusedSuppression } from "../rules/configuration/unusedSuppression";
import type { Problem, Rule } from "../rules/rule";
import { passagesOf } from "../syntax/passages";
import { overlaps, type Span, shift } from "../text/span";
import type { CheckedReport } from "./checkedReport";
import type { Finding } from "./finding";
import type { Run } from "./run";
import type { ActiveRule } from "./settings";
import { suppress } from "./suppressions";

/**
 * The findings of all rules of a report: without those that another outranks, and those that comments switch off.
 * `directed`: the blocks that hold such comments, where that is known.
 */
export function settled(
  { report }: CheckedReport,
  runs: readonly Run[],
  directed?: readonly number[],
): Finding[] {
  const found = outranked(
    runs.filter(saysSomething).flatMap((run) => findingsOf(run, report)),
    report,
  );
  const { left, unused } = suppress(report, found, directivesIn(report, directed));
  const teller = runs.find(({ active }) => active.rule === unusedSuppression)?.active;
  return teller === undefined
    ? [...left]
    : [...left, ...unused.flatMap((problem) => toFinding(problem, teller) ?? [])];
}

/** Most rules have nothing to say of most reports. */
function saysSomething({ inBlocks, inReport, failure }: Run): boolean {
  return inBlocks.size > 0 || inReport.length > 0 || failure !== undefined;
}

function findingsOf({ active, inBlocks, inReport, failure }: Run, report: Report): Finding[] {
  if (failure !== undefined) return [internalError(active.rule, report, failure)];
  const findings: Finding[] = [];
  for (const [index, problems] of inBlocks) {
    const by = report.document.startOf(index);
    for (const problem of problems) {
      const finding = toFinding(problem, active);
      if (finding !== undefined) findings.push(moved(finding, by));
    }
  }
  for (const problem of inReport) {
    const finding = toFinding(problem, active);
    if (finding !== undefined) findings.push(finding);
  }
  return findings;
}

function moved(finding: Finding, by: number): Finding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    span: shift(finding.span, by),
    related: finding.related.map((related) => ({ ...related, span: shift(related.span, by) })),
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: () => fix.edits().map((edit) => ({ ...edit, start: edit.start + by, end: edit.end + by })),
    })),
    section: finding.section,
  };
}

/** A problem with its rule's name and the severity that it has here; undefined where it is switched off. */
function toFinding(problem: Problem, { rule, severityOf }: ActiveRule): Finding | undefined {
  const severity = severityOf(problem.severity, problem.section);
  if (severity === "off") return undefined;
  return {
    rule: rule.id,
    severity,
    message: problem.message,
    span: problem.span,
    related: problem.related ?? [],
    fixes: problem.fixes ?? [],
    section: problem.section,
  };
}

function internalError(rule: Rule, { range: { start } }: Report, reason: string): Finding {
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
function outranked(findings: Finding[], report: Report): Finding[] {
  const residue = findings.filter((finding) => finding.rule === "residue").map((finding) => finding.span);
  const whole = residue.filter((span) => coversItsPassage(span, report.document.indexAt(span.start), report));
  if (whole.length === 0) return findings;
  return findings.filter(
    (finding) => finding.rule === "residue" || !whole.some((span) => overlaps(span, finding.span)),
  );
}

function coversItsPassage(span: Span, index: number, { document }: Report): boolean {
  const block = document.blockAt(index);
  if (block === undefined) return false;
  const start = document.startOf(index);
  return passagesOf(block).some(
    ({ node }) => span.start <= start + (node.lines[0]?.start ?? node.start) && start + node.end <= span.end,
  );
}
