import { describe, expect, it } from "vitest";
import { datesOf } from "../../../server/src/core/report/dates";
import { readDocument } from "../../../server/src/core/syntax/document";

function datesIn(text: string) {
  const document = readDocument(text);
  return document.blocks.flatMap((block, index) =>
    datesOf(block).map((date) => ({ ...date, offset: document.startOf(index) })),
  );
}

describe("a date and how it is written", () => {
  it.each([
    ["2024年1月5日", "chinese", 2024, 1, 5],
    ["2024 年 1 月 5 日", "chinese", 2024, 1, 5],
    ["2024年2月30日", "chinese", 2024, 2, 30],
    ["2024年13月", "chinese", 2024, 13, undefined],
    ["2月30日", "chinese", undefined, 2, 30],
    ["二〇二四年一月二十五日", "han", 2024, 1, 25],
    ["二〇二四年5月1日", "mixed", 2024, 5, 1],
    ["2024-01-05", "iso", 2024, 1, 5],
    ["2024.1.5", "dotted", 2024, 1, 5],
    ["2024/1/5", "slashed", 2024, 1, 5],
    ["5 January 2024", "day-first", 2024, 1, 5],
    ["5th of January 2024", "day-first", 2024, 1, 5],
    ["January 5, 2024", "month-first", 2024, 1, 5],
    ["Sept. 5", "month-first", undefined, 9, 5],
  ])("%s", (text, form, year, month, day) => {
    const [date] = datesIn(`The meters: ${text}, as said.`);
    expect([date?.text, date?.form, date?.year, date?.month, date?.day]).toEqual([
      text,
      form,
      year,
      month,
      day,
    ]);
  });
});

describe("no date", () => {
  it.each([
    ["a version", "Version v2024.1.5 and 1.2024.1.5"],
    ["a number", "12024年1月5日 of 12024-01-05"],
    ["a file's name", "2024-01-05-meters.md"],
    ["a month", "1月和2月抄表两次"],
    ["a span of months", "历时3个月15日"],
    ["a time", "in May 5:30"],
    ["code", "`2024-01-05`"],
    ["a link's target", "[notes](/2024-01-05/)"],
  ])("%s: %s", (_, text) => {
    expect(datesIn(text)).toEqual([]);
  });
});

describe("the day of the week that stands with a date", () => {
  it.each([
    ["2024年5月1日（星期三）闭馆", 3, "星期三"],
    ["2024年5月5日(周日)开馆", 7, "周日"],
    ["2024-05-05 星期天", 7, "星期天"],
    ["Closed on Wednesday, 1 May 2024.", 3, "Wednesday"],
    ["Closed on May 1, 2024 (Wed).", 3, "Wed"],
    ["2024年5月1日闭馆，星期四开馆", undefined, undefined],
  ])("%s", (text, day, written) => {
    const weekday = datesIn(text)[0]?.weekday;
    expect(weekday?.day).toBe(day);
    expect(weekday && text.slice(weekday.start, weekday.end)).toBe(written);
  });
});

it("spans are those of the source, emphasis and what stands before among it", () => {
  const text = "# 闭馆记录\n\n自**2024年1月**5日起，至2024年01月08日止。";
  const spans = datesIn(text).map(({ start, end, offset }) => text.slice(offset + start, offset + end));
  expect(spans).toEqual(["2024年1月**5日", "2024年01月08日"]);
  expect(datesIn(text).map(({ padded }) => padded)).toEqual([false, true]);
});

it("says whether a date stands in a table or a quotation", () => {
  const text = "| 日期 |\n|---|\n| 2024年1月5日 |\n\n> 2024年1月6日\n\n2024年1月7日";
  expect(datesIn(text).map(({ inTable, inQuote }) => [inTable, inQuote])).toEqual([
    [true, false],
    [false, true],
    [false, false],
  ]);
});
