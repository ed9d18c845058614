import type { Fault } from "../../ordinals/run";
import { writeCitedNumber } from "../../report/captionNumber";
import { type CaptionSeries, captionSeriesOf } from "../../report/captionSeries";
import type { Caption } from "../../report/captions";
import type { Report } from "../../report/report";
import type { Section } from "../../report/section";
import { uncaptionedIn } from "../../report/uncaptioned";
import { isAskedFor, renumberCaptions } from "../../revise/renumberCaptions";
import type { Localized } from "../../text/localized";
import { contains } from "../../text/span";
import type { Match } from "../../types/match";
import type { Problem, Rule } from "../rule";

export const captionSequence: Rule = {
  id: "caption-sequence",
  category: "numbering",
  severity: "warning",
  summary: {
    en: "The captions of tables, figures or equations leave out, repeat or mix up their numbers.",
    zh: "表、图、公式的编号断号、重号或倒号。",
  },
  why: {
    en: "The text refers to tables and figures by number; two of one number cannot be told apart, and a gap looks like a lost table. Numbers may run through the report or begin anew in each chapter (表2-1): the report shows which.",
    zh: "正文按编号引用图表，重号分不清，断号像是丢了图表。编号可以全文连续，也可以按章编排（表2-1），以文中实际用法为准。",
  },
  fix: "safe",
  examples: {
    bad: "---\nreport: base\n---\n\n# 水表检修记录\n\n见表1、表3。\n\n表1 楼层水表\n\n| 楼层 | 水表 |\n|---|---|\n| 一层 | 完好 |\n\n表3 更换情况\n\n| 楼层 | 更换 |\n|---|---|\n| 二层 | 一块 |\n",
    good: "---\nreport: base\n---\n\n# 水表检修记录\n\n见表1、表2。\n\n表1 楼层水表\n\n| 楼层 | 水表 |\n|---|---|\n| 一层 | 完好 |\n\n表2 更换情况\n\n| 楼层 | 更换 |\n|---|---|\n| 二层 | 一块 |\n",
  },
  check({ report, match, emit }) {
    for (const series of captionSeriesOf(report)) {
      for (const fault of series.faults) {
        if (isExplained(match, series, fault)) continue;
        const problem = problemOf(report, series, fault);
        if (problem !== undefined) emit(problem);
      }
    }
  },
};

/** What moved, repeated and missing sections took along is told at these. */
function isExplained(match: Match, { captions }: CaptionSeries, { index, kind }: Fault): boolean {
  const [before, own] = [captions[index - 1], captions[index]];
  if (own === undefined) return false;
  const astray = [...match.misplaced, ...match.duplicates].map(({ section }) => section.range);
  const places = match.misplaced.flatMap(({ after, section }) => [endOf(after), section.range.start]);
  const gone = kind === "gap" || kind === "start" ? match.missing.map(({ after }) => endOf(after)) : [];
  return (
    astray.some((range) => contains(range, own) || (before !== undefined && contains(range, before))) ||
    [...places, ...gone].some((offset) => (before?.start ?? -1) < offset && offset <= own.start)
  );
}

function endOf(section: Section | undefined): number {
  return section?.range.end ?? 0;
}

function problemOf(report: Report, series: CaptionSeries, fault: Fault): Problem | undefined {
  const caption = series.captions[fault.index];
  if (caption === undefined) return undefined;
  const before = series.captions[fault.index - 1];
  const { number, numberSpan } = caption;
  const right = writeCitedNumber(number, [...number.path.slice(0, -1), fault.expected]) ?? "";
  const span = { start: caption.start, end: Math.max(numberSpan.end, caption.start) };
  return {
    span,
    message: messageOf(fault, caption, before, right),
    related: before && [
      {
        span: { start: before.start, end: before.numberSpan.end },
        message: { en: "The caption before it.", zh: "前一个编号在这里。" },
      },
    ],
    fixes: [
      {
        title: {
          en: `Renumber these captions and the references to them`,
          zh: `重新编号，文中的引用一并改正`,
        },
        // The number that is left out may be that of a table without its caption.
        safe: !isAskedFor(report, series) && !uncaptionedIn(report).some(({ kind }) => kind === caption.kind),
        preferred: true,
        edits: () => renumberCaptions(report, series),
      },
    ],
  };
}

function messageOf({ kind }: Fault, own: Caption, before: Caption | undefined, right: string): Localized {
  const en = /[A-Za-z]$/.test(own.label) ? " " : "";
  const name = `${own.label}${en}${own.number.text}`;
  const last = before === undefined ? "" : `${before.label}${en}${before.number.text}`;
  const todo = { en: ` Expected ${own.label}${en}${right}.`, zh: `此处应为“${own.label}${en}${right}”。` };
  switch (kind) {
    case "start":
      return {
        en: `The captions begin with “${name}”: what comes first is not there.${todo.en}`,
        zh: `编号从“${name}”开始，没有从头编起。${todo.zh}`,
      };
    case "gap":
      return {
        en: `“${name}” follows “${last}”: a number is left out.${todo.en}`,
        zh: `“${last}”之后直接是“${name}”，中间断号。${todo.zh}`,
      };
    case "repeat":
      return {
        en: `There is another “${name}” before this, so references to it are ambiguous.${todo.en}`,
        zh: `“${name}”重号，引用时分不清。${todo.zh}`,
      };
    default:
      return {
        en: `“${name}” follows “${last}”: the numbers step back.${todo.en}`,
        zh: `“${last}”之后是“${name}”，编号倒退。${todo.zh}`,
      };
  }
}
