import { shift } from "../text/span";
import { type DateForm, type DateMention, datesOf } from "./dates";
import { reportFact } from "./fact";

/** A date that is written otherwise than the report's other dates, and how those would write it. */
export interface OddDate extends DateMention {
  readonly right: string;
  /** One that is written as most are. */
  readonly model: DateMention;
}

/** Forms that one text may mix: 二〇二四年 signs an official document whose text has 2024年. */
const FORMS: readonly DateForm[] = [
  "chinese",
  "mixed",
  "iso",
  "dotted",
  "slashed",
  "day-first",
  "month-first",
];

/** The dates of a report that are in another form than most. Tables, quotations, forms and logs are left out. */
export const oddDatesIn = reportFact((report): readonly OddDate[] => {
  const { document, bodyBlock, endBlock } = report;
  const dates: DateMention[] = [];
  for (let index = bodyBlock; index < endBlock; index++) {
    const block = document.blockAt(index);
    if (block === undefined) continue;
    const own = datesOf(block);
    if (own.length === 0) continue;
    const offset = document.startOf(index);
    for (const date of own) if (isPlain(date)) dates.push({ ...date, ...shift(date, offset) });
  }
  const counts = FORMS.map((form) => dates.filter((date) => date.form === form).length);
  const most = Math.max(...counts);
  const usual = FORMS[counts.indexOf(most)];
  const model = dates.find(({ form }) => form === usual);
  // Where no form has the upper hand, the first date shows how the report writes them.
  const clear = most * 2 > dates.length || (most * 2 === dates.length && dates[0] === model);
  if (usual === undefined || model === undefined || !clear) return [];
  return dates.flatMap((date) => {
    const right = date.form === usual ? undefined : written(date, usual);
    return right === undefined ? [] : [{ ...date, right, model }];
  });
});

function isPlain({ year, day, form, inTable, inQuote, alone }: DateMention): boolean {
  return year !== undefined && day !== undefined && !inTable && !inQuote && !alone && FORMS.includes(form);
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** A full date in a form. */
function written({ year = 0, month, day = 0 }: DateMention, form: DateForm): string | undefined {
  const two = (value: number) => String(value).padStart(2, "0");
  switch (form) {
    case "chinese":
      return `${year}年${month}月${day}日`;
    case "iso":
      return `${year}-${two(month)}-${two(day)}`;
    case "dotted":
      return `${year}.${month}.${day}`;
    case "slashed":
      return `${year}/${month}/${day}`;
    case "day-first":
      return `${day} ${MONTHS[month - 1]} ${year}`;
    case "month-first":
      return `${MONTHS[month - 1]} ${day}, ${year}`;
    default:
      return undefined;
  }
}
