const DIGITS = "〇一二三四五六七八九";
const UNITS = [
  [1000, "千"],
  [100, "百"],
  [10, "十"],
] as const;

/** Numbers of one character, by far the most. */
const SINGLE: ReadonlyMap<string, number> = new Map([
  ...[..."〇一二三四五六七八九十"].map((character, value) => [character, value] as const),
  ["零", 0],
  ["○", 0],
  ["两", 2],
]);

/** Characters of Chinese numbers, for a pattern's character class. */
export const HAN_DIGITS = "〇零○一二两三四五六七八九十百千";

/**
 * The value of a Chinese number: 十二, 一百零五, 两千, and digit by digit 二〇二四. Undefined for what is none, spoken
 * short forms such as 一百一 among it.
 */
export function parseHan(text: string): number | undefined {
  if (text.length === 1) return SINGLE.get(text);
  const plain = text.replace(/[零○]/g, "〇").replace(/两/g, "二");
  if (/^(?:[一二三四五六七八九][〇一二三四五六七八九]{0,8}|〇)$/.test(plain)) return digitByDigit(plain);
  const parts =
    /^(?:([一二三四五六七八九])千)?〇?(?:([一二三四五六七八九])百)?〇?(?:([一二三四五六七八九])?(十))?〇?([一二三四五六七八九])?$/.exec(
      plain,
    );
  if (parts === null || plain === "") return undefined;
  const [, thousands, hundreds, tens, ten, ones] = parts;
  const value =
    digit(thousands) * 1000 +
    digit(hundreds) * 100 +
    (ten === undefined ? 0 : 10 * (tens === undefined ? 1 : digit(tens))) +
    digit(ones);
  return spelling(formatHan(value)) === spelling(plain) ? value : undefined;
}

/** 1 to 9999 in Chinese: 十, 二十一, 一百零五. Digit by digit above; 零 for 0. */
export function formatHan(value: number): string {
  if (value > 9999) return formatHanDigits(value);
  if (value <= 0) return "零";
  let rest = value;
  let text = "";
  for (const [size, unit] of UNITS) {
    const count = Math.floor(rest / size);
    rest %= size;
    if (count > 0) text += (DIGITS[count] ?? "") + unit;
    else if (text !== "" && rest > 0 && !text.endsWith("零")) text += "零";
  }
  if (rest > 0) text += DIGITS[rest] ?? "";
  return value < 20 ? text.replace(/^一十/, "十") : text;
}

/** Digit by digit: 105 → 一〇五. */
export function formatHanDigits(value: number): string {
  return [...String(Math.max(0, value))].map((char) => DIGITS[Number(char)] ?? "").join("");
}

function digit(char: string | undefined): number {
  return char === undefined ? 0 : DIGITS.indexOf(char);
}

function digitByDigit(plain: string): number {
  return [...plain].reduce((value, char) => value * 10 + digit(char), 0);
}

/** Both 一百一十五 and 一百十五 are in use, and 一十二 for 十二. */
function spelling(text: string): string {
  return text.replace(/零/g, "〇").replace(/一十/g, "十");
}
