import { type OddDate, oddDatesIn } from "../../report/dateForms";
import { type DateMention, datesOf } from "../../report/dates";
import { type DocumentNumber, wrongDocumentNumbersOf } from "../../report/documentNumbers";
import { weekdayOf, wrongWeekdaysIn } from "../../report/weekdays";
import type { Localized } from "../../text/localized";
import type { Span } from "../../text/span";
import type { Fix, Problem, Rule } from "../rule";

export const dateFormat: Rule = {
  id: "date-format",
  category: "text",
  severity: "info",
  summary: {
    en: "A date that does not exist, a wrong weekday, dates in several formats, a Chinese date or document number not written by the standard.",
    zh: "日期不存在、星期与日期不符、同一篇里日期写法不一，或者日期、发文字号的写法不合规范。",
  },
  why: {
    en:
      "There is no 30 February, and a date that contradicts its weekday leaves the reader guessing which of them is meant. " +
      "GB/T 9704-2012 writes months and days without a leading zero, and document numbers as 〔2023〕5号. Tables, quotations, " +
      "labels (Date: 2024-01-05) and times of logs are left alone.",
    zh:
      "2月没有30日；日期与星期矛盾时，读者无从判断以哪个为准。GB/T 9704-2012 规定月、日不编虚位（1不编为01），" +
      "发文字号写作〔2023〕5号。表格、引文、单独成行的日期和带时刻的记录不在此列。",
  },
  fix: "safe",
  examples: {
    bad: "---\nreport: base\n---\n\n# 食堂卫生检查情况报告\n\n检查组于2024年01月05日抽查三个窗口。\n",
    good: "---\nreport: base\n---\n\n# 食堂卫生检查情况报告\n\n检查组于2024年1月5日（星期五）抽查三个窗口。\n",
  },
  checkBlock({ block, emit }) {
    for (const date of datesOf(block)) {
      const problem = date.inTable || date.inQuote ? undefined : problemOf(date);
      if (problem !== undefined) emit(problem);
    }
    for (const number of wrongDocumentNumbersOf(block)) emit(misnumbered(number));
  },
  check({ report, emit }) {
    for (const date of oddDatesIn(report)) if (problemOf(date) === undefined) emit(odd(date));
    for (const { weekday, text, year, right } of wrongWeekdaysIn(report))
      emit({ span: weekday, severity: "warning", message: otherWeekday(text, right, year) });
  },
};

function misnumbered({ start, end, text, right }: DocumentNumber): Problem {
  return {
    span: { start, end },
    message: {
      en: `Document numbers have their year in 〔〕, without 第 and leading zeros. Write ${right}.`,
      zh: `发文字号的年份用六角括号〔〕，序号不编虚位、不加“第”字。“${text}”应写作“${right}”。`,
    },
    fixes: [rewrite({ start, end }, right)],
  };
}

function odd({ start, end, text, right, model }: OddDate): Problem {
  return {
    span: { start, end },
    message: {
      en: `“${text}” is written otherwise than the other dates, such as “${model.text}”. Write “${right}”.`,
      zh: `日期“${text}”与其他日期（如“${model.text}”）写法不一。请改为“${right}”。`,
    },
    related: [
      {
        span: { start: model.start, end: model.end },
        message: { en: "The other dates are written like this.", zh: "其他日期是这样写的。" },
      },
    ],
    fixes: [rewrite({ start, end }, right)],
  };
}

function rewrite(span: Span, newText: string): Fix {
  return {
    title: { en: `Write ${newText}`, zh: `改为 ${newText}` },
    safe: true,
    preferred: true,
    edits: () => [{ ...span, newText }],
  };
}

/** One defect a date: that there is such a day comes first, then its weekday, then how it is written. */
function problemOf(date: DateMention): Problem | undefined {
  if (isSurelyDate(date) && !exists(date))
    return { span: spanOf(date), severity: "error", message: impossible(date.text) };
  return wrongWeekday(date) ?? padded(date);
}

/** 2024.13.1 is a version, 2024-99-01 a file number, “40 May” words that met by chance. */
function isSurelyDate({ form, year, month, day = 1 }: DateMention): boolean {
  if (form === "chinese" || form === "han" || form === "mixed") return true;
  return form !== "dotted" && form !== "slashed" && month <= 12 && (year !== undefined || day <= 31);
}

function spanOf({ start, end }: DateMention) {
  return { start, end };
}

/** Days of the months; a date without its year may be in a leap year. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function exists({ year, month, day }: DateMention): boolean {
  const days = DAYS[month - 1];
  if (days === undefined) return false;
  const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return day === undefined || (day > 0 && day <= (month === 2 && !leap ? 28 : days));
}

function impossible(text: string): Localized {
  return {
    en: `There is no such day as ${text}. Correct the date.`,
    zh: `“${text}”这个日期不存在。请核对后改正。`,
  };
}

const WEEKDAYS = {
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  zh: "一二三四五六日",
};

function wrongWeekday(date: DateMention): Problem | undefined {
  const { year, month, day, weekday, text } = date;
  if (year === undefined || day === undefined || weekday === undefined || year < 1900) return undefined;
  const right = weekdayOf(year, month, day);
  if (weekday.day === right) return undefined;
  return {
    span: { start: weekday.start, end: weekday.end },
    severity: "warning",
    message: otherWeekday(text, right, undefined),
  };
}

function ofYear(date: string, year: number): string {
  return /[A-Za-z]/.test(date) ? `${date}（${year}年）` : `${year}年${date}`;
}

/** `year`: that of a date which does not name its own. */
function otherWeekday(text: string, right: number, year: number | undefined): Localized {
  return {
    en: `${text}${year === undefined ? "" : ` of ${year}`} is a ${WEEKDAYS.en[right - 1]}. Correct the weekday or the date.`,
    zh: `${year === undefined ? text : ofYear(text, year)}是星期${WEEKDAYS.zh[right - 1]}，与此处所写不符。请核对日期和星期。`,
  };
}

function padded(date: DateMention): Problem | undefined {
  if (!date.padded || date.form !== "chinese") return undefined;
  const right = date.text.replace(/([年月] ?)[0０](?=[0-9０-９])/gu, "$1").replace(/^[0０]/u, "");
  const span = spanOf(date);
  return {
    span,
    message: {
      en: `Chinese official texts write months and days without a leading zero. Write ${right}.`,
      zh: `公文中的月、日不编虚位。“${date.text}”应写作“${right}”。`,
    },
    fixes: [rewrite(span, right)],
  };
}
