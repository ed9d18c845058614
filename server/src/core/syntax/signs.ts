import { Sign } from "./sign";
import { alone, first, LETTER, pairs, second, signOfRow, third } from "./signTables";
import { hashed, signsOfWord } from "./signWords";

export { ALL_SIGNS, Sign } from "./sign";

const LF = 0x0a;
const CLOSE_BRACKET = 0x29;
const WIDE_CLOSE_BRACKET = 0xff09;

/** The signs of a text, see `Sign`. Linear in its length. */
export function signsOf(text: string): number {
  const { length } = text;
  let signs = 0;
  let rows = 0;
  // A text begins like a line.
  let last = first[LF] as number;
  let two = 0;
  let hash = 0;
  let wordStart = -1;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    // Indices are code units, so all are in the tables.
    const own = alone[code] as number;
    signs |= own;
    rows |= two & (third[code] as number);
    two = last & (second[code] as number);
    rows |= two & pairs;
    last = first[code] as number;
    if ((own & LETTER) !== 0) {
      if (wordStart < 0) wordStart = i;
      hash = hashed(hash, code);
    } else if (wordStart >= 0) {
      signs |= signsOfWord(text, wordStart, i, hash);
      const closes = code === CLOSE_BRACKET || code === WIDE_CLOSE_BRACKET;
      if (closes && i - wordStart === 1) signs |= Sign.member;
      hash = 0;
      wordStart = -1;
    }
  }
  if (wordStart >= 0) signs |= signsOfWord(text, wordStart, length, hash);
  for (let bit = 0; rows !== 0; bit++, rows >>>= 1) {
    if ((rows & 1) === 1) signs |= signOfRow[bit] ?? 0;
  }
  // A single x is a letter, but in Chinese text.
  return signs & ~((signs & (Sign.wide | Sign.crosses)) === 0 ? LETTER | Sign.cross : LETTER);
}

/** Whether any of these signs is among them. */
export function has(signs: number, wanted: number): boolean {
  return (signs & wanted) !== 0;
}
