import { type CheckedReport, type OpenReport, readReports, type Setup } from "../check/check";
import { parseOrdinal } from "../ordinals/parse";
import { SCHEME_NAMES, type Scheme, type SchemeName, schemeOf } from "../ordinals/schemes";
import { numbersLines } from "../report/heads";
import { isNumbered } from "../report/numbering";
import { isAnnex, type Section, walk } from "../report/section";
import { schemeIn } from "../revise/levelStyle";
import { switchScheme } from "../revise/switchScheme";
import type { TextEdit } from "../text/edits";
import type { Localized } from "../text/localized";
import { keepsOutline } from "./outlineKept";

/** The edits of a change, or why there is none. */
export type Switched = { readonly edits: readonly TextEdit[] } | { readonly reason: Localized };

const UNKNOWN = { en: "There is no numbering scheme of that name.", zh: "没有这种编号方案。" };
const NO_REPORT = { en: "There is no report here.", zh: "此处没有报告。" };
const SAME = { en: "The sections are numbered that way already.", zh: "已经采用这种编号。" };
const UNCLEAR = {
  en: "Numbered that way some sections would not be read as sections any more: lines without # signs need their ordinals.",
  zh: "改用这种编号后，有些章节将无法识别（没有 # 号的标题要靠编号来识别），未修改。",
};

/** The report at an offset numbered by another scheme. */
export function switchSchemeAt(opened: OpenReport, setup: Setup, offset: number, name: string): Switched {
  const scheme = SCHEME_NAMES.some((known) => known === name) ? schemeOf(name) : undefined;
  if (scheme === undefined) return { reason: UNKNOWN };
  const reports = readReports(opened, setup, true);
  const checked = reports.findLast(({ report }) => report.range.start <= offset) ?? reports[0];
  if (checked === undefined) return { reason: NO_REPORT };
  const edits = switchScheme(checked.report, scheme);
  if (edits.length === 0) return { reason: SAME };
  return keepsOutline(opened, setup, checked.report, edits) ? { edits } : { reason: UNCLEAR };
}

const HAN = /\p{Script=Han}/u;

/**
 * Schemes that a report could be numbered by, other than its own, as their first ordinals show them. Chinese numerals are
 * for reports in Chinese.
 */
export function otherSchemes({ report, type }: CheckedReport): { name: SchemeName; examples: string }[] {
  const numbered = walk(report.sections).some(isNumbered);
  const own = numbered ? schemeIn(report, type)?.name : "none";
  const all = walk(report.sections).filter((section) => !isAnnex(section));
  const isChinese = [report.title, ...all].some((part) => part !== undefined && HAN.test(part.text));
  const fitting = SCHEME_NAMES.filter((name) => {
    const scheme = name === own || name === "none" ? undefined : schemeOf(name);
    if (scheme === undefined || (!isChinese && HAN.test(scheme.format(1, [1])))) return false;
    return all.length > 0 && all.every((section) => fits(section, scheme));
  });
  return fitting.map((name) => {
    const scheme = schemeOf(name);
    const levels = [1, 2, 3].map((level) => scheme?.format(level, Array(level).fill(1)).trim());
    return { name, examples: levels.filter(Boolean).join(type.lang === "zh" ? " " : ", ") };
  });
}

/** A line without # signs is a section by its ordinal alone: not every ordinal will do for one. */
function fits({ depth, level }: Section, scheme: Scheme): boolean {
  const style = scheme.levels[level - 1];
  if (depth !== undefined || style === undefined) return true;
  const ordinal = parseOrdinal(`${style.example.text}${style.gap}情况`, 0);
  return ordinal !== undefined && numbersLines(ordinal);
}
