import type { Report } from "../../report/report";
import {
  announcedYearsOf,
  openingYearOf,
  type YearMention,
  yearMentionsOf,
  yearsOf,
} from "../../report/years";
import type { Localized } from "../../text/localized";
import { type Span, shift } from "../../text/span";
import type { Problem, Rule } from "../rule";

/** A year further away than this was not left over from an earlier report: it is history or a long-term plan. */
const FAR = 5;

export const yearMismatch: Rule = {
  id: "year-mismatch",
  category: "text",
  severity: "warning",
  summary: {
    en: "A year of account (2022年度, FY 2022) that is not the year of the report.",
    zh: "正文中的“××××年度”与报告所属年度不一致。",
  },
  why: {
    en:
      "A report that grew out of last year's keeps last year's number in some places. Comparisons, ranges, awards, papers " +
      "of others and plans may well name another year; only what the report says of its own period counts.",
    zh:
      "以上年文稿为底稿时，常有年份漏改。比较、起止年份、获奖情况、引用的文件和今后的计划可以是其他年份，不在此列；" +
      "只看报告对自己所属年度的表述。",
  },
  fix: "none",
  options: {
    allow: {
      description: {
        en: "Years that may be named besides the report's own.",
        zh: "除报告所属年度外，允许出现的年份。",
      },
      default: [],
    },
  },
  examples: {
    bad: "---\nreport: base\n---\n\n# 2023年图书馆消防工作自查报告\n\n将演练纳入2023年度工作要点，制定《2022年度消防演练计划》。\n",
    good: "---\nreport: base\n---\n\n# 2023年图书馆消防工作自查报告\n\n制定《2023年度消防演练计划》，演练次数较2022年度增加两次。\n",
  },
  check({ report, options, emit }) {
    const own = yearsOf(report);
    const allowed = new Set([...own, ...announcedYearsOf(report), ...yearList(options.get("allow"))]);
    const opening = own.size > 0 ? openingYearOf(report) : undefined;
    const opened = opening && againstTitle([opening], own, allowed);
    if (opened !== undefined) emit(opened);
    for (const sentence of sentencesOf(report)) {
      const problem =
        own.size > 0 ? againstTitle(sentence, own, allowed) : againstEachOther(sentence, allowed);
      if (problem !== undefined) emit(problem);
    }
  },
};

function yearList(value: unknown): number[] {
  return Array.isArray(value) ? value.map(Number).filter(Number.isInteger) : [];
}

function* sentencesOf(report: Report): Generator<YearMention[]> {
  const { document, firstBlock, endBlock, title } = report;
  for (let index = firstBlock; index < endBlock; index++) {
    const block = document.blockAt(index);
    if (block === undefined || index === title?.block) continue;
    const start = document.startOf(index);
    for (const sentence of yearMentionsOf(block))
      yield sentence.map((mention) => ({ ...mention, ...shift(mention, start) }));
  }
}

/** One finding a sentence: the first year that is not the report's, the others as related places. */
function againstTitle(
  sentence: readonly YearMention[],
  own: ReadonlySet<number>,
  allowed: ReadonlySet<number>,
): Problem | undefined {
  const nearest = (year: number) => Math.min(...[...own].map((one) => Math.abs(one - year)));
  const latest = Math.max(...own);
  const odd = sentence.filter(
    ({ year, meant, planned }) =>
      !meant && !allowed.has(year) && nearest(year) <= FAR && !(planned && year > latest),
  );
  const [first, ...others] = odd;
  if (first === undefined) return undefined;
  return {
    span: spanOf(first),
    message: titleMessage(first.text, [...own].join("、")),
    related: others.map((other) => ({
      span: spanOf(other),
      message: { en: `${other.text} here, too`, zh: `此处也是${other.text}` },
    })),
  };
}

/** Without a year of the report: two years of account in one sentence, none of them by comparison. */
function againstEachOther(
  sentence: readonly YearMention[],
  allowed: ReadonlySet<number>,
): Problem | undefined {
  const [first] = sentence;
  const other = sentence.find(({ year }) => year !== first?.year);
  if (first === undefined || other === undefined || sentence.some(({ meant }) => meant)) return undefined;
  if (other.planned && other.year > first.year) return undefined;
  if (allowed.has(first.year) || allowed.has(other.year)) return undefined;
  return {
    span: spanOf(other),
    message: {
      en: `One sentence speaks of ${first.text} and of ${other.text}; one of them may be left over from an earlier report. Check which year is meant.`,
      zh: `同一句话里既有“${first.text}”又有“${other.text}”，可能有一处是旧稿漏改。请核对年份。`,
    },
    related: [{ span: spanOf(first), message: { en: `${first.text} is here`, zh: `“${first.text}”在此处` } }],
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function titleMessage(text: string, own: string): Localized {
  return {
    en: `“${text}” stands in a report about ${own.replaceAll("、", ", ")}; it may be left over from an earlier one. Correct the year, or say why another is meant.`,
    zh: `本报告所属年份是${own}年，此处却写“${text}”，可能是旧稿漏改。请核对年份。`,
  };
}
