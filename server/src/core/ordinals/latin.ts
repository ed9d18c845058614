import { asLetters, asRoman, type Numeral, parseArabic, parseNumeral } from "./numerals";
import type { OrdinalSystem } from "./ordinal";
import { GAP, type Place, type Reader, type Reading } from "./reading";

const ROMAN = "[IVXLCDM]+|[ivxlcdm]+|[Ⅰ-Ⅿ]+|[ⅰ-ⅿ]+";
const MARKED = new RegExp(`^(${ROMAN}|[A-Za-z])([.．、)）:：]|${GAP}[-–—](?=\\s))`);
const BARE = /^([IVX]+|[Ⅰ-Ⅿ]+)(?=\s|$)/;
const PAREN = new RegExp(
  `^([（(]${GAP}*)([ivx]+|[IVX]+|[A-Za-z])(${GAP}*[）)])([.:、，]?)(?=[\\s\\p{Script=Han}]|$)`,
  "u",
);
const ANNEX = /^([A-Z][.．])(\d{1,2}(?:\.\d{1,2}){0,4})([.．]?)(?=[\s\p{Script=Han}]|$)/u;
/** A. M. Smith, U. S. policy. */
const INITIALS = /^\s*[A-Za-z]\./;

const SYSTEMS: Readonly<Record<string, OrdinalSystem>> = {
  upperRoman: "roman",
  lowerRoman: "roman-lower",
  upperLetter: "letter",
  lowerLetter: "letter-lower",
};

/** I. A. a. i. with a mark, I Introduction without one; in lines only Unicode's own Roman numbers with a mark. */
export const readLatin: Reader = (place) =>
  readMarked(place) ?? (place.inHeading ? readBare(place.head) : undefined);

function readMarked({ head, inHeading }: Place): Reading | undefined {
  const match = MARKED.exec(head);
  const [all = "", number = "", suffix = ""] = match ?? [];
  if (match === null || (!inHeading && !/^[Ⅰ-ⅿ]/.test(number))) return undefined;
  const rest = head.slice(all.length);
  const apart = /^(?:[\s\p{Script=Han}“《（]|$)/u.test(rest) || /[、：）]/.test(suffix);
  if (!apart || INITIALS.test(rest)) return undefined;
  const numeral = latinNumeral(number);
  // Q: and A: are question and answer.
  if (numeral === undefined || (number.length === 1 && /[:：]/.test(suffix))) return undefined;
  if (/Roman/.test(numeral.numerals) && numeral.value > 89) return undefined;
  return reading(numeral, "", number, suffix, SYSTEMS[numeral.numerals], /^[A-Za-z]$/.test(number));
}

function readBare(head: string): Reading | undefined {
  const match = BARE.exec(head);
  const number = match?.[1] ?? "";
  const numeral = asRoman(number);
  if (numeral === undefined || numeral.value > 39) return undefined;
  if (!/^(?:\s+[\p{Lu}\p{Script=Han}]|\s*$)/u.test(head.slice(number.length))) return undefined;
  return reading(numeral, "", number, "", SYSTEMS[numeral.numerals], true);
}

/** (a) and (i). */
export const readLatinParen: Reader = ({ head, inHeading }) => {
  const match = inHeading ? PAREN.exec(head) : null;
  const [, prefix = "", number = "", bracket = "", mark = ""] = match ?? [];
  const numeral = latinNumeral(number);
  if (match === null || numeral === undefined) return undefined;
  const system = /Roman/.test(numeral.numerals) ? "roman-paren" : "letter-paren";
  return reading(numeral, prefix, number, bracket + mark, system, number.length === 1);
};

/** A.1 and A.1.2: what stands within appendix A. */
export const readAnnex: Reader = ({ head, inHeading }) => {
  const match = ANNEX.exec(head);
  const [all = "", prefix = "", number = "", suffix = ""] = match ?? [];
  if (match === null || (!inHeading && !/^\s+[\p{Lu}\p{Script=Han}]/u.test(head.slice(all.length))))
    return undefined;
  return {
    system: "appendix",
    numerals: "arabic",
    path: number.split(".").map(parseArabic),
    prefix,
    number,
    suffix,
    unit: prefix.slice(0, 1),
    doubtful: true,
  };
};

function latinNumeral(text: string): Numeral | undefined {
  return text.length === 1 ? parseNumeral(text) : (asRoman(text) ?? asLetters(text));
}

function reading(
  numeral: Numeral,
  prefix: string,
  number: string,
  suffix: string,
  system: OrdinalSystem | undefined,
  doubtful: boolean,
): Reading | undefined {
  if (system === undefined || (number.length > 1 && /Letter/.test(numeral.numerals))) return undefined;
  return { system, numerals: numeral.numerals, path: [numeral.value], prefix, number, suffix, doubtful };
}
