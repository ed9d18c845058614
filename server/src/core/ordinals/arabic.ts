import { parseArabic } from "./numerals";
import { DOT, GAP, QUOTED, type Reader, type Reading } from "./reading";

const D = "[0-9０-９]";
const DECIMAL = new RegExp(`^(${D}{1,3}(?:[.．]${D}{1,3}){1,5})([${DOT}、]?)(?!${D})`);
const MARKED = new RegExp(`^(${D}{1,3})([${DOT}、，,）)：:。]{1,2})`);
const BARE = new RegExp(`^(${D}{1,2})(${GAP}[-–—|](?=\\s))?(?=\\s|$)`);
const PAREN = new RegExp(`^([（(]${GAP}*)(${D}{1,3})(${GAP}*[）)])([、${DOT}，,：:]?)`);

/** What a number is followed by when it measures or counts: 1.5万, 3月. */
const MEASURED =
  /^(?:[万亿千百元折亩%％‰℃°]|倍|公里|公斤|公顷|平方|立方|小时|分钟|年(?![度终])|月(?!度|报)|日(?!常|程)|岁|吨|米(?![\p{Script=Han}])|个(?!人|性|体|案)|天(?!然|气)|级(?!别)|版(?!本|权)|秒|人次|million|billion|percent|per cent|[GMK]Hz|[KMGT]B|km|kg|cm|mm|x\b)/u;
/** The same behind a space, where 版本 and 个人 begin titles. */
const MEASURED_APART = /^\s+(?:[万亿元%％‰℃]|million|billion|percent|per cent|[GMK]Hz|[KMGT]B\b|km\b|kg\b)/;
const YEAR = new RegExp(`^(?:19|20|１９|２０)${D}{2}(?!${D})`);
/** Behind a full stop no fraction: 3.5G网络, 21.5+2模式, and four digits that are a year by their 年. */
const COUNTED = new RegExp(`^(?:[1-9](?:G(?!Hz)|[+＋]${D})|${D}{4}年)`);
const DIGITS = new RegExp(`^${D}+`);
/** What follows the day in 10. 5. 2024. */
const DATE_PART = new RegExp(`^\\s+${D}{1,4}[.．]`);
const TITLE = /^[\p{Lu}\p{Script=Han}“‘《〈（("'[*`]/u;

/** 1.1, 1.2.3 and the 1.0 that some write for a chapter. */
export const readDecimal: Reader = (place) => {
  const match = DECIMAL.exec(place.head);
  const [all = "", number = "", suffix = ""] = match ?? [];
  if (match === null) return undefined;
  const path = number.split(/[.．]/).map(parseArabic);
  const rest = place.head.slice(all.length);
  const first = path[0] ?? 0;
  if (first > 99 || path.some((part) => part > 199) || !decimalEnds(rest, suffix, place.inHeading))
    return undefined;
  if (path.slice(1).includes(0)) {
    return place.inHeading ? chapterWithZero(number, path, suffix, rest) : undefined;
  }
  return {
    system: "decimal",
    numerals: "arabic",
    path,
    prefix: "",
    number,
    suffix,
    doubtful: /^\S/.test(rest) && path.length === 2,
  };
};

function decimalEnds(rest: string, suffix: string, inHeading: boolean): boolean {
  if (MEASURED.test(rest) || MEASURED_APART.test(rest)) return false;
  if (rest.trim() === "") return inHeading;
  if (/^\s/.test(rest)) return inHeading ? !/^\s+[-–—~～%/]\s*\d/.test(rest) : TITLE.test(rest.trimStart());
  return suffix === "" || suffix === "." || suffix === "．"
    ? /^[\p{Script=Han}“《（]/u.test(rest)
    : TITLE.test(rest);
}

/** 1.0 Introduction, 2.0 Methods: the chapter itself, before 1.1. */
function chapterWithZero(
  number: string,
  path: readonly number[],
  suffix: string,
  rest: string,
): Reading | undefined {
  if (path.length !== 2 || !/^\s+\p{L}/u.test(rest)) return undefined;
  const [chapter = ""] = number.split(/[.．]/);
  return {
    system: "arabic",
    numerals: "arabic",
    path: path.slice(0, 1),
    prefix: "",
    number: chapter,
    suffix: number.slice(chapter.length) + suffix,
  };
}

/** 1. 1、 1） 1: with a mark; 1 Title in headings. */
export const readArabic: Reader = (place) =>
  readMarked(place) ?? (place.inHeading ? readBare(place.head) : undefined);

function readMarked({ head, inHeading }: { head: string; inHeading: boolean }): Reading | undefined {
  const match = MARKED.exec(head);
  const [all = "", number = "", suffix = ""] = match ?? [];
  if (match === null) return undefined;
  const value = parseArabic(number);
  const rest = head.slice(all.length);
  if ((value === 0 && !inHeading) || /^[.．]{2}/.test(suffix)) return undefined;
  if (!markHolds(value, suffix, rest, inHeading)) return undefined;
  return { system: "arabic", numerals: "arabic", path: [value], prefix: "", number, suffix };
}

/** Whether the mark ends an ordinal there: it does not in 3.14, 10:30, 1,000, 12、13日, 10. 5. 2024. */
function markHolds(value: number, suffix: string, rest: string, inHeading: boolean): boolean {
  if (rest.trim() === "") return inHeading;
  const digits = DIGITS.exec(rest)?.[0];
  if (digits !== undefined && suffix === "." && COUNTED.test(rest)) return true;
  if (digits !== undefined && !YEAR.test(rest)) {
    return suffix === "、" && digits.length < 3 && parseArabic(digits) !== value + 1;
  }
  if (digits !== undefined) return !/^[,:：，]/.test(suffix) && /^.{4}(?:年|[—–～-])/.test(rest);
  switch (suffix.charAt(0)) {
    case ",":
    case ":":
      return inHeading ? /^[\s\p{L}“《（]/u.test(rest) : /^[\p{Script=Han}“《]/u.test(rest);
    case "。":
      return inHeading;
    case ")":
    case "）":
      return !/^[-–—/]/.test(rest);
    case ".":
      if (/^\s/.test(rest)) return !DATE_PART.test(rest);
      return TITLE.test(rest);
    default:
      return true;
  }
}

/** 1 Introduction, 2 – Methods: nothing but a number before the title. */
function readBare(head: string): Reading | undefined {
  const match = BARE.exec(head);
  const [all = "", number = "", dash = ""] = match ?? [];
  if (match === null) return undefined;
  const rest = head.slice(all.length).trimStart();
  if (/^\d/.test(rest) || MEASURED.test(rest) || /^[-–—/%~～:]/.test(rest)) return undefined;
  return {
    system: "arabic",
    numerals: "arabic",
    path: [parseArabic(number)],
    prefix: "",
    number,
    suffix: dash,
    doubtful: true,
  };
}

/** （1） and (1). */
export const readArabicParen: Reader = ({ head }) => {
  const match = PAREN.exec(head);
  const [all = "", prefix = "", number = "", bracket = "", mark = ""] = match ?? [];
  if (match === null || parseArabic(number) > 199 || parseArabic(number) === 0) return undefined;
  const rest = head.slice(all.length);
  if (QUOTED.test(mark + rest) || (mark === "" && /^[ ]?[0-9-]/.test(rest))) return undefined;
  return {
    system: "arabic-paren",
    numerals: "arabic",
    path: [parseArabic(number)],
    prefix,
    number,
    suffix: bracket + mark,
  };
};
