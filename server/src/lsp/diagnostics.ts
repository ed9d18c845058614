import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { Finding } from "../core/index";
import { BUDGETS } from "../core/text/budgets";
import { SEVERITIES } from "../core/types/severity";
import { SOURCE, toDiagnostic } from "./convert/toProto";
import type { Snapshot } from "./documents";
import type { Session } from "./session";

/** The diagnostics of a document, in document order; when there are too many, the gravest and a word about the rest. */
export function diagnosticsOf(
  session: Session,
  snapshot: Snapshot,
  findings: readonly Finding[],
): Diagnostic[] {
  const shown = gravest(findings);
  const diagnostics = shown.map((finding) => toDiagnostic(session, snapshot, finding));
  if (shown.length < findings.length)
    diagnostics.unshift(announcement(session, shown.length, findings.length));
  return diagnostics;
}

/** Findings that `diagnosticsOf` leaves out. */
export function withheldOf(findings: readonly Finding[]): number {
  return Math.max(0, findings.length - BUDGETS.diagnostics);
}

function gravest(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= BUDGETS.diagnostics) return findings;
  const kept = new Set<Finding>();
  for (const severity of SEVERITIES)
    for (const finding of findings)
      if (finding.severity === severity && kept.size < BUDGETS.diagnostics) kept.add(finding);
  return findings.filter((finding) => kept.has(finding));
}

function announcement(session: Session, shown: number, all: number): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    message: session.say({
      en: `Only ${shown} of the ${all} findings in this document are shown, the gravest first. Run "reportwright check" to see them all.`,
      zh: `本文档共有 ${all} 处问题，这里只显示最重要的 ${shown} 处。要查看全部问题，请运行“reportwright check”。`,
    }),
  };
}
