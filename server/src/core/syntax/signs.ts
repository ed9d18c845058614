import { Sign } from "./sign";
import { alone, classes, first, LETTER, MERE_LETTER, pairs, second, signOfRow, third } from "./signTables";
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
  // A text begins like a line. Code units have a class, and classes bits: what is looked up is always there.
  let last = first[classes[LF] as number] as number;
  let two = 0;
  let hash = 0;
  let wordStart = -1;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const kind = classes[code] as number;
    if (kind === MERE_LETTER && wordStart >= 0) {
      hash = hashed(hash, code);
      last = 0;
      two = 0;
      continue;
    }
    const own = alone[kind] as number;
    signs |= own;
    rows |= two & (third[kind] as number);
    two = last & (second[kind] as number);
    rows |= two & pairs;
    last = first[kind] as number;
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
