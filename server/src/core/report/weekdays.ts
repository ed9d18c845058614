import { blockFact, glance } from "../syntax/fact";
import { type Span, shift } from "../text/span";
import { type DateMention, datesOf, type Weekday } from "./dates";
import { reportFact } from "./fact";
import type { Report } from "./report";
import { yearsIn, yearsOf } from "./years";

/** A date without its year (6月9日（星期三）) with a weekday that it has in none of the years that it can mean. */
export interface WrongWeekday {
  readonly text: string;
  /** Where the weekday stands. */
  readonly weekday: Span;
  /** The year that is meant most likely, and the weekday that the date has in it. */
  readonly year: number;
  readonly right: number;
}

interface Yearless extends DateMention {
  readonly day: number;
  readonly weekday: Weekday;
}

const yearlessOf = glance((block) =>
  datesOf(block).filter(
    (date): date is Yearless =>
      date.year === undefined &&
      date.day !== undefined &&
      date.weekday !== undefined &&
      !date.inTable &&
      !date.inQuote,
  ),
);

const yearsNamedBy = blockFact((block) => [...new Set(datesOf(block).flatMap(({ year }) => year ?? []))]);

/**
 * The dates without year whose weekday fits no year that the report names in its title, its front matter or a full
 * date; around New Year the year before or behind may be meant, too. A report that names no year tells nothing.
 */
export const wrongWeekdaysIn = reportFact((report): readonly WrongWeekday[] => {
  const { document, bodyBlock, endBlock } = report;
  let years: ReadonlySet<number> | undefined;
  const found: WrongWeekday[] = [];
  for (let index = bodyBlock; index < endBlock; index++) {
    const block = document.blockAt(index);
    for (const date of block === undefined ? [] : yearlessOf(block)) {
      years ??= yearsNamedIn(report);
      const wrong = judged(date, years);
      if (wrong !== undefined)
        found.push({ ...wrong, weekday: shift(date.weekday, document.startOf(index)) });
    }
  }
  return found;
});

/** Those of the title first. */
function yearsNamedIn(report: Report): ReadonlySet<number> {
  const { document, bodyBlock, endBlock, frontMatter } = report;
  const years = new Set([...yearsOf(report), ...yearsIn(String(frontMatter?.data.get("date") ?? ""))]);
  for (let index = bodyBlock; index < endBlock; index++) {
    const block = document.blockAt(index);
    for (const year of block === undefined ? [] : yearsNamedBy(block)) years.add(year);
  }
  return years;
}

function judged(
  { text, month, day, weekday }: Yearless,
  years: ReadonlySet<number>,
): WrongWeekday | undefined {
  const [year] = years;
  if (year === undefined) return undefined;
  const beside = month <= 3 ? [0, 1] : month >= 10 ? [0, -1] : [0];
  const fits = [...years].some((one) => beside.some((by) => weekdayOf(one + by, month, day) === weekday.day));
  return fits ? undefined : { text, weekday, year, right: weekdayOf(year, month, day) };
}

/** Monday is 1, Sunday 7, by Zeller's congruence. */
export function weekdayOf(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const m = month < 3 ? month + 12 : month;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  const fromSaturday = (day + Math.floor((13 * (m + 1)) / 5) + y + leaps) % 7;
  return ((fromSaturday + 5) % 7) + 1;
}
