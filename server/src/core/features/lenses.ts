import type { CheckResult } from "../check/check";
import type { Report } from "../report/report";
import { type Section, walk } from "../report/section";
import { wordsIn, wordsOfSection } from "../report/words";
import type { Localized } from "../text/localized";
import type { Span } from "../text/span";
import type { SectionSpec } from "../types/reportType";
import { demandText, rangeText } from "./demands";
import { findingsWithin } from "./findingsWithin";
import { wordCount } from "./hoverReference";

/** A line of facts above a title or a heading. */
export interface Lens {
  readonly span: Span;
  readonly text: Localized;
  /** On the title, or where it should be: it stands for the report as a whole. */
  readonly whole: boolean;
}

/** Above each title, or where a report without one begins, how far the report is; above sections that their type asks something of, how far they are. */
export function lensesOf({ reports, findings }: CheckResult): Lens[] {
  return reports.flatMap((checked) => {
    const { report, match, unknownType } = checked;
    const own = findingsWithin(findings, report.range);
    const { title } = report;
    const sections = walk(report.sections).flatMap((section) => {
      const text = demandOn(report, section, match.specOf(section));
      return text === undefined ? [] : [{ span: spanOf(section), text, whole: false }];
    });
    if (unknownType) return sections;
    const parts = [
      match.required === 0
        ? undefined
        : {
            en: `${match.complete} of ${match.required} sections`,
            zh: `必备章节 ${match.complete}/${match.required}`,
          },
      wordCount(wordsIn(report, report.range)),
      findingCount(own.length),
    ].filter((part) => part !== undefined);
    const { start, end } = title ?? { start: report.range.start, end: report.range.start };
    return [{ span: { start, end }, text: joined(parts), whole: true }, ...sections];
  });
}

function spanOf({ heading }: Section): Span {
  return { start: heading.start, end: heading.end };
}

function findingCount(count: number): Localized {
  if (count === 0) return { en: "no findings", zh: "无问题" };
  return { en: count === 1 ? "1 finding" : `${count} findings`, zh: `${count}处问题` };
}

function demandOn(report: Report, section: Section, spec: SectionSpec | undefined): Localized | undefined {
  if (spec === undefined || (spec.length === undefined && spec.has.length === 0)) return undefined;
  const length = spec.length && rangeText(spec.length);
  const own = wordCount(wordsOfSection(report, section));
  const counted =
    length === undefined ? own : { en: `${own.en} (${length.en})`, zh: `${own.zh}（应${length.zh}字）` };
  return joined([counted, ...spec.has.map(demandText)]);
}

function joined(parts: readonly Localized[]): Localized {
  return { en: parts.map(({ en }) => en).join(" · "), zh: parts.map(({ zh }) => zh).join(" · ") };
}
