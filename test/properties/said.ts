import type { CheckResult } from "../../server/src/core/check/check";
import { walk } from "../../server/src/core/report/section";
import type { Span } from "../../server/src/core/text/span";

/** All that is said of a text, what is computed only when it is asked for included. */
export function said({ findings, reports }: CheckResult) {
  return {
    findings: findings.map(({ span, related, fixes, ...finding }) => ({
      ...finding,
      span: bare(span),
      related: related.map(({ span, message }) => ({ span: bare(span), message })),
      fixes: fixes.map(({ title, edits }) => ({ title, edits: edits() })),
    })),
    reports: reports.map(({ report, typeName, by, form }) => ({
      typeName,
      form,
      by,
      range: report.range,
      items: report.items,
      outline: [...walk(report.sections)].map((section) => [
        [section.kind, section.text, section.written, section.ordinal, section.level, section.depth],
        [section.block, section.heading, section.name, section.line, section.range],
        [section.parent?.heading, section.children.length],
      ]),
    })),
  };
}

function bare({ start, end }: Span): Span {
  return { start, end };
}
