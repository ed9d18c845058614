import { everywhere, type Mutant, type Operator, type Text } from "./text";

const DAYS = {
  zh: "一二三四五六日",
  en: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
};

/** A wrong weekday behind or before the dates of running text. */
function wrongDay(text: Text): Mutant[] {
  const FULL =
    /(20\d\d)年(\d{1,2})月(\d{1,2})日(?![（至])|(?<!(?:day, |\d |–))(\d{1,2}) (March|May|June|July|October) (20\d\d)/gu;
  return everywhere(text, text.prose, FULL, (date) => {
    const day = dayAfter(date);
    return text.zh ? `${date}（星期${DAYS.zh[day]}）` : `${DAYS.en[day]}, ${date}`;
  });
}

/** The day of the week that follows the right one, from 0 on. */
function dayAfter(date: string): number {
  const [, year, month, day] = /(\d+)年(\d+)月(\d+)日/u.exec(date) ?? [];
  const time =
    day === undefined ? Date.parse(`${date} UTC`) : Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Date(time).getUTCDay();
}

export const dates: readonly Operator[] = [
  {
    rule: "year-mismatch",
    name: "year of last year's report",
    seed: (text) =>
      /^# .*2025/mu.test(text.source) ? everywhere(text, text.prose, /2025(?=年度)/gu, () => "2024") : [],
  },
  {
    rule: "date-format",
    name: "day that is not there",
    seed: (text) => [
      ...everywhere(text, text.prose, /(?<=[46]月)\d{1,2}日/gu, () => "31日"),
      ...everywhere(text, text.prose, /\d{1,2}(?= (?:March|May) 2025)/gu, () => "32"),
    ],
  },
  {
    rule: "date-format",
    name: "leading zeros",
    seed: (text) =>
      everywhere(text, text.find(/./u), /(?<=\d年)\d月\d日|(?<=\d年)\d(?=月\d\d日)/gu, (match) =>
        match.replace(/\d/gu, "0$&"),
      ),
  },
  {
    rule: "date-format",
    name: "document number in other brackets",
    seed: (text) =>
      everywhere(text, text.prose, /〔20\d\d〕/gu, (match) => match.replace("〔", "[").replace("〕", "]")),
  },
  { rule: "date-format", name: "wrong weekday", seed: wrongDay },
  {
    rule: "year-mismatch",
    name: "fiscal year of last year's report",
    seed: (text) =>
      /^# .*2024/mu.test(text.source)
        ? everywhere(text, text.prose, /(?<=fiscal year )2024/gu, () => "2023")
        : [],
  },
];
