import { firstLine } from "../rules/anchors";
import type { Rule } from "../rules/rule";
import { BUDGETS, type Scope } from "../text/budgets";
import type { Localized } from "../text/localized";
import type { CheckedReport } from "./checkedReport";
import type { Finding } from "./finding";

/** Those of the rules that look at a document of this scope. */
export function rulesFor(scope: Scope, rules: readonly Rule[]): readonly Rule[] {
  return scope === "all" ? rules : rules.filter(({ outline }) => outline === true && scope === "outline");
}

/** What is said of a document that is not looked at as a whole: one finding, at its first report. */
export function limitFinding(first: CheckedReport, scope: "outline" | "nothing"): Finding {
  return told(first, scope === "outline" ? outlineAlone(first.report.document.length) : NOTHING);
}

/** The same of one that rules take too long with. */
export function patienceFinding(first: CheckedReport): Finding {
  return told(first, TOO_COMPLEX);
}

function told({ report }: CheckedReport, message: Localized): Finding {
  return {
    rule: "not-fully-checked",
    severity: "info",
    message,
    span: report.title ?? firstLine(report),
    related: [],
    fixes: [],
    section: undefined,
  };
}

function outlineAlone(length: number): Localized {
  return {
    en: `This document has ${inMillions(length)} characters; beyond ${inMillions(BUDGETS.document)} only its headings, sections and their numbering are checked. Split it up to have the rest checked, too.`,
    zh: `本文档有${inWan(length)}字符，超过${inWan(BUDGETS.document)}字符的只检查标题、章节和编号。要检查其余内容，请拆分文档。`,
  };
}

const TOO_COMPLEX: Localized = {
  en: "Some rules take too long with this text; only its headings, sections and their numbering are checked. Split it up to have the rest checked, too.",
  zh: "部分规则处理本文耗时过长，只检查了标题、章节和编号。要检查其余内容，请拆分文档。",
};

const NOTHING: Localized = {
  en: `This document is too long to be checked: it has more than ${inMillions(BUDGETS.outline)} characters or ${BUDGETS.blocks / 1000},000 paragraphs. Split it up.`,
  zh: `文档过长（超过${inWan(BUDGETS.outline)}字符或${inWan(BUDGETS.blocks)}段），不予检查，请拆分文档。`,
};

/** 2 million, 2.3 million: rounded up, so that what is beyond a limit says so. */
function inMillions(count: number): string {
  return `${Math.ceil(count / 100_000) / 10} million`;
}

function inWan(count: number): string {
  return `${Math.ceil(count / 10_000)}万`;
}
