import { formatNumeral, type Numeral, parseNumeral } from "../ordinals/numerals";

/** The number of a table, a figure, an attachment or a section, as it is cited: 3, 2-1, A.1, IV, 三. */
export interface CitedNumber {
  /** As written. */
  readonly text: string;
  /** Compares numbers however they are written: 2-1 and 2.1 have one key, 3 and 三 too. Letters stay letters. */
  readonly key: string;
  /** Key of all but the last part; empty for a plain number. */
  readonly prefix: string;
  /** The values from the front; a letter counts from A = 1. */
  readonly path: readonly number[];
}

/** Source of a pattern for a number with its parts. */
export const CITED_NUMBER =
  "(?:[0-9０-９]{1,3}|[A-Z](?=[-.．－–—]?[0-9]))(?:[-.．－–—]?(?<=[-.．－–—A-Z])[0-9０-９]{1,3}){0,4}";

const SEPARATOR = /([-.．－–—])|(?<=[A-Z])(?=\d)/;

/** Reads a number; undefined for what is none. */
export function readCitedNumber(text: string): CitedNumber | undefined {
  const parts = partsOf(text).map((part) => ({ part, numeral: parseNumeral(part) }));
  const path: number[] = [];
  const keys: string[] = [];
  for (const { part, numeral } of parts) {
    if (numeral === undefined) return undefined;
    path.push(numeral.value);
    keys.push(isLetter(numeral) ? part.toUpperCase() : String(numeral.value));
  }
  return { text, path, key: keys.join("-"), prefix: keys.slice(0, -1).join("-") };
}

/** The number with other values, written as it was: 2-1 → 3-1, 三 → 四. Undefined where there is no way to write it. */
export function writeCitedNumber({ text, path }: CitedNumber, values: readonly number[]): string | undefined {
  const marks = text.split(SEPARATOR);
  let at = 0;
  let result = "";
  for (const mark of marks) {
    const numeral = mark === undefined || mark === "" ? undefined : parseNumeral(mark);
    if (numeral === undefined) {
      result += mark ?? "";
      continue;
    }
    const written = formatNumeral(values[at] ?? path[at] ?? 0, numeral.numerals, mark);
    if (written === undefined) return undefined;
    result += written;
    at++;
  }
  return result;
}

function partsOf(text: string): string[] {
  return text.split(SEPARATOR).filter((part) => part !== undefined && parseNumeral(part) !== undefined);
}

function isLetter({ numerals }: Numeral): boolean {
  return numerals === "upperLetter" || numerals === "lowerLetter";
}
