import { asLetters, asRoman, type Numeral, parseArabic, parseNumeral } from "./numerals";
import { GAP, type Reader } from "./reading";

const DIVISIONS = "volume|book|part|chapter|section|article|clause|module|unit|lesson|stage|phase|step";
const ATTACHMENTS = "appendix|annexe?|attachment|exhibit|schedule|addendum|enclosure";
const NUMBER =
  "\\d{1,3}(?:\\.\\d{1,3}){0,4}|[IVXLC]+|[A-Z]{1,2}|[Ⅰ-Ⅿ]+|" +
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const WORD = new RegExp(
  `^((?:(${DIVISIONS})|(${ATTACHMENTS}))${GAP}+)(${NUMBER})(?![\\p{L}\\p{N}_'’/&-]|[.:]\\p{L})`,
  "iu",
);
const BEGINNING = new RegExp(`(?:${DIVISIONS}|${ATTACHMENTS})${GAP}`, "iy");
const MARK = new RegExp(`^(?:[:：.．、]|${GAP}[-–—|](?=\\s)|[–—](?=\\s))`);

/** Of `DIVISIONS` and `ATTACHMENTS`, in characters. */
export const LONGEST_WORD = 10;
/** Their first letters. */
const INITIAL = new Set(`${DIVISIONS}|${ATTACHMENTS}`.split("|").map((word) => word.charCodeAt(0)));
/** What makes a small letter of a capital. */
const SMALL = 0x20;

/** Cheap test: where it says no, `readWord` finds nothing. */
export function mayBeginWord(text: string, at: number): boolean {
  if (!INITIAL.has(text.charCodeAt(at) | SMALL)) return false;
  BEGINNING.lastIndex = at;
  return BEGINNING.test(text);
}

/** Chapter 3, Section 2.1:, Article IV, Part Two – , Appendix A. */
export const readWord: Reader = ({ head, inHeading }) => {
  const match = WORD.exec(head);
  const [all = "", prefix = "", division, , number = ""] = match ?? [];
  if (match === null || (!inHeading && !/^[A-Z]/.test(prefix))) return undefined;
  const path = pathOf(number);
  if (path === undefined) return undefined;
  const rest = head.slice(all.length);
  const suffix = MARK.exec(rest)?.[0] ?? "";
  if (!wordEnds(rest.slice(suffix.length), suffix, prefix, inHeading)) return undefined;
  return {
    system: division === undefined ? "appendix" : "word",
    numerals: path.numerals,
    path: path.values,
    prefix,
    number,
    suffix,
    unit: prefix.trim(),
  };
};

function pathOf(number: string): { values: number[]; numerals: Numeral["numerals"] } | undefined {
  if (/^\d/.test(number)) return { values: number.split(".").map(parseArabic), numerals: "arabic" };
  const single = number.length === 1 ? parseNumeral(number) : undefined;
  const numeral = single ?? asRoman(number) ?? parseEnglish(number) ?? asLetters(number);
  // "part a", "section of": what is no capital is a word.
  if (numeral === undefined || (numeral.numerals !== "english" && number !== number.toUpperCase()))
    return undefined;
  return { values: [numeral.value], numerals: numeral.numerals };
}

function parseEnglish(number: string): Numeral | undefined {
  return number.length > 2 ? parseNumeral(number) : undefined;
}

/** In a line only the mark, the end, or a title in capitals tells Section 3 from "Section 3 of the Act". */
function wordEnds(rest: string, suffix: string, prefix: string, inHeading: boolean): boolean {
  if (rest.trim() === "") return true;
  if (/^\S/.test(rest)) return /^[:：、．]/.test(suffix) && /^[\p{L}“"]/u.test(rest);
  if (inHeading) return !/^\s+(?:of|and|or|to)\b/.test(rest);
  return (
    suffix !== "" ||
    (/^(?:chapter|part|article|app|annex|att)/i.test(prefix) && /^\s+[\p{Lu}\p{Script=Han}“"]/u.test(rest))
  );
}
