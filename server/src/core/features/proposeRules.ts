import type { OpenReport } from "../check/check";
import type { Finding } from "../check/finding";
import { allRules } from "../rules/all";
import type { Localized } from "../text/localized";
import type { Span } from "../text/span";
import { lineAt } from "./lineAt";

/** A directive, or a rule that it may name, in a comment that switches findings off. */
export interface DirectiveProposal {
  readonly text: string;
  readonly detail: Localized | undefined;
  readonly range: Span;
  /** There is a finding of it in the document. */
  readonly found: boolean;
}

const NAMED = /<!--\s*reportwright-(?:disable-next-line|disable|enable)\s+(?:[\w:-]+[\s,]+)*([\w:-]*)$/;
const BEGUN = /<!--\s*(r[\w-]*)?$/;
const DIRECTIVES: readonly { readonly text: string; readonly detail: Localized }[] = [
  {
    text: "reportwright-disable-next-line",
    detail: { en: "Switches rules off for the next line", zh: "在下一行关闭规则" },
  },
  { text: "reportwright-disable", detail: { en: "Switches rules off from here on", zh: "从此处起关闭规则" } },
  { text: "reportwright-enable", detail: { en: "Switches rules on again", zh: "重新打开规则" } },
];

/** Whether what stands before the cursor begins a comment that switches findings off. */
export function opensDirective({ document }: OpenReport, offset: number): boolean {
  const line = lineAt(document, offset);
  const before = line.text.slice(0, offset - line.start);
  return BEGUN.test(before) || NAMED.test(before);
}

/** What may follow in a comment that begins before the cursor: those with findings in the document come first. */
export function proposeDirectives(
  { document }: OpenReport,
  findings: readonly Finding[],
  offset: number,
): DirectiveProposal[] {
  const line = lineAt(document, offset);
  const before = line.text.slice(0, offset - line.start);
  const begun = BEGUN.exec(before);
  if (begun !== null) {
    const range = { start: offset - (begun[1]?.length ?? 0), end: offset };
    return DIRECTIVES.map((directive) => ({ ...directive, range, found: false }));
  }
  const named = NAMED.exec(before);
  if (named === null) return [];
  const range = { start: offset - (named[1]?.length ?? 0), end: offset };
  const ids = new Set(findings.map(({ rule }) => rule));
  const sections = new Map(
    findings.flatMap(({ rule, section, message }) =>
      section === undefined ? [] : [[`${rule}:${section}`, message] as const],
    ),
  );
  return [
    ...[...sections].map(([text, detail]) => ({ text, detail, range, found: true })),
    ...allRules.map(({ id, summary }) => ({ text: id, detail: summary, range, found: ids.has(id) })),
  ].sort((a, b) => Number(b.found) - Number(a.found));
}
