const VALUES = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

const WELL_FORMED = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** The value of an upper-case Roman number, I to MMMCMXCIX; undefined for what is none (IIII, VX). */
export function parseRoman(text: string): number | undefined {
  if (text === "" || !WELL_FORMED.test(text)) return undefined;
  let value = 0;
  let at = 0;
  for (const [size, letters] of VALUES) {
    while (text.startsWith(letters, at)) {
      value += size;
      at += letters.length;
    }
  }
  return value;
}

/** 1 to 3999 as an upper-case Roman number; undefined beyond. */
export function formatRoman(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return undefined;
  let rest = value;
  let text = "";
  for (const [size, letters] of VALUES) {
    text += letters.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return text;
}

/** With the characters Unicode has for Roman numbers (Ⅳ, ⅩⅢ), up to 39; undefined beyond. */
export function formatRomanCharacters(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 39) return undefined;
  const tens = value <= 12 ? 0 : Math.floor((value - 1) / 10);
  return "Ⅹ".repeat(tens) + String.fromCharCode(0x2160 + value - tens * 10 - 1);
}
