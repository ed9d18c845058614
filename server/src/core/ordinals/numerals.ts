import { formatEnclosed, parseEnclosed } from "./enclosed";
import { formatHan, formatHanDigits, parseHan } from "./han";
import type { Numerals } from "./ordinal";
import { formatRoman, formatRomanCharacters, parseRoman } from "./roman";

export interface Numeral {
  readonly value: number;
  readonly numerals: Numerals;
}

const ENGLISH = (
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen " +
  "sixteen seventeen eighteen nineteen twenty"
).split(" ");

/**
 * What a text says as a number, if all of it is one. A Latin letter that is a Roman digit too is read as the more
 * usual of the two: I, V and X as numbers, C, D, L and M as letters. Siblings know better, see `settle`.
 */
export function parseNumeral(text: string): Numeral | undefined {
  if (/^[0-9０-９]{1,9}$/.test(text)) return { value: parseArabic(text), numerals: "arabic" };
  const enclosed = parseEnclosed(text);
  if (enclosed !== undefined) return enclosed;
  const han = parseHan(text);
  if (han !== undefined) return { value: han, numerals: "han" };
  if (/^[A-Za-z]$/.test(text) && !/^[IVXivx]$/.test(text)) return asLetters(text);
  return asRoman(text) ?? asEnglish(text) ?? asLetters(text);
}

/** Reads Roman digits, in ASCII or in Unicode's own characters, of one case. */
export function asRoman(text: string): Numeral | undefined {
  if (!/^(?:[IVXLCDMⅠ-Ⅿ]+|[ivxlcdmⅰ-ⅿ]+)$/.test(text)) return undefined;
  const plain = text.normalize("NFKC");
  const value = parseRoman(plain.toUpperCase());
  const lower = plain !== plain.toUpperCase();
  return value === undefined ? undefined : { value, numerals: lower ? "lowerRoman" : "upperRoman" };
}

/** Reads letters as a spreadsheet counts its columns: A … Z, AA … AZ, BA … up to two letters. */
export function asLetters(text: string): Numeral | undefined {
  if (!/^(?:[A-Z]{1,2}|[a-z]{1,2})$/.test(text)) return undefined;
  const value = [...text.toUpperCase()].reduce((sum, char) => sum * 26 + char.charCodeAt(0) - 64, 0);
  return { value, numerals: text === text.toUpperCase() ? "upperLetter" : "lowerLetter" };
}

function asEnglish(text: string): Numeral | undefined {
  const index = ENGLISH.indexOf(text.toLowerCase());
  return index < 0 ? undefined : { value: index + 1, numerals: "english" };
}

/** The value of ASCII or full-width digits. */
export function parseArabic(digits: string): number {
  const value = Number(digits);
  return Number.isNaN(value) ? Number(digits.normalize("NFKC")) : value;
}

/**
 * Writes a number. `like` is a number of the same kind whose looks are kept: full-width digits, leading zeros, Chinese
 * digit by digit, Unicode's Roman characters, capitals. Undefined for a number that the kind has no sign for.
 */
export function formatNumeral(value: number, numerals: Numerals, like = ""): string | undefined {
  if (!Number.isInteger(value) || value < 0) return undefined;
  switch (numerals) {
    case "arabic":
      return formatArabic(value, like);
    case "han":
      return isDigitByDigit(like) ? formatHanDigits(value) : formatHan(value);
    case "upperRoman":
    case "lowerRoman":
      return formatRomanLike(value, numerals === "lowerRoman", like);
    case "upperLetter":
    case "lowerLetter":
      return formatLetters(value, numerals === "lowerLetter");
    case "english":
      return formatEnglish(value, like);
    default:
      return formatEnclosed(value, numerals, like);
  }
}

function formatArabic(value: number, like: string): string {
  const padded = /^[0０]/.test(like) ? String(value).padStart(like.length, "0") : String(value);
  return /[０-９]/.test(like)
    ? padded.replace(/[0-9]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
    : padded;
}

function isDigitByDigit(like: string): boolean {
  return like.length > 1 && !/[十百千]/.test(like);
}

function formatRomanLike(value: number, lower: boolean, like: string): string | undefined {
  const text = (/[Ⅰ-ⅿ]/.test(like) ? formatRomanCharacters(value) : undefined) ?? formatRoman(value);
  return lower ? text?.toLowerCase() : text;
}

function formatLetters(value: number, lower: boolean): string | undefined {
  if (value < 1 || value > 26 * 27) return undefined;
  const last = String.fromCharCode(65 + ((value - 1) % 26));
  const text = value <= 26 ? last : String.fromCharCode(64 + Math.floor((value - 1) / 26)) + last;
  return lower ? text.toLowerCase() : text;
}

function formatEnglish(value: number, like: string): string | undefined {
  const word = ENGLISH[value - 1];
  if (word === undefined || like === like.toLowerCase()) return word;
  return like === like.toUpperCase() ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
}
