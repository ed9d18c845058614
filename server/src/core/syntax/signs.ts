/**
 * What a text holds, as a set of bits: the searches of the rules begin with a sign that most texts have not got, and
 * one look at each character tells which of them can find nothing. A sign may be seen where there is none of what it
 * stands for, never the other way round.
 */
export const Sign = {
  /** ? or ？ */
  question: 1,
  /** [ ［ 【 〔 */
  bracket: 1 << 1,
  /** { */
  brace: 1 << 2,
  /** < or ＜ */
  angle: 1 << 3,
  /** & */
  ampersand: 1 << 4,
  /** ## */
  hashes: 1 << 5,
  /** A Latin letter without marks. */
  letter: 1 << 6,
  /** 待 or 暂 */
  pending: 1 << 7,
  /** 年 or 月 with a space behind it. */
  looseDate: 1 << 8,
  /** Two capitals in a row. */
  capitals: 1 << 9,
  /** A sign that blanks are written with: x, ×, ＿, 〇. */
  cross: 1 << 10,
  /** Two of these in a row. */
  crosses: 1 << 11,
  /** Han, full-width marks and all that is not of alphabets: Han is among it. */
  wide: 1 << 12,
  /** A capital beside Han or a mark of Chinese text. */
  mask: 1 << 13,
  /** Two digits in a row. */
  number: 1 << 14,
  /** 一是, 第一, 其一, 首先, 方面, （一）, (1, 1), ①: a member of an enumeration, but for words in Latin letters. */
  member: 1 << 15,
  /** A character that nobody sees. */
  unseen: 1 << 16,
} as const;

const UNITS = 0x10000;
const NUMERALS = "〇零○一二两三四五六七八九十百千";
const CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const SMALL = "abcdefghijklmnopqrstuvwxyz";
const DIGITS = "0123456789";
const CROSSES = "xX×ｘＸⅹ✕╳＿_〇○◯△□＊";

/** Where the characters of Han and the full-width marks begin; of Chinese marks some stand farther down. */
const WIDE_FROM = 0x2e80;
const MARKS_FROM = 0x2000;

/** Signs by their characters. */
const SINGLE: readonly (readonly [sign: number, characters: string])[] = [
  [Sign.question, "?？"],
  [Sign.bracket, "[［【〔"],
  [Sign.brace, "{"],
  [Sign.angle, "<＜"],
  [Sign.ampersand, "&"],
  [Sign.letter, SMALL + CAPITALS],
  [Sign.pending, "待暂"],
  [Sign.cross, CROSSES],
];

/** Ranges of characters, both ends included. */
const RANGES: readonly (readonly [sign: number, from: number, to: number])[] = [
  [Sign.member, 0x2460, 0x249b],
  [Sign.member, 0x24eb, 0x24ff],
  [Sign.member, 0x2776, 0x2793],
  [Sign.member, 0x3220, 0x33ff],
  [Sign.unseen, 0x00, 0x08],
  [Sign.unseen, 0x0b, 0x0c],
  [Sign.unseen, 0x0e, 0x1f],
  [Sign.unseen, 0x7f, 0x9f],
  [Sign.unseen, 0xad, 0xad],
  [Sign.unseen, 0x200b, 0x200f],
  [Sign.unseen, 0x2028, 0x202e],
  [Sign.unseen, 0x2060, 0x2069],
  [Sign.unseen, 0xe000, 0xf8ff],
  [Sign.unseen, 0xfeff, 0xfeff],
  [Sign.unseen, 0xfff9, 0xfffb],
  [Sign.unseen, 0xfffd, 0xfffd],
];

/** Two characters in a row, one of either set. */
const PAIRS: readonly (readonly [sign: number, before: string, after: string])[] = [
  [Sign.hashes, "#", "#"],
  [Sign.looseDate, "年月", " \u3000"],
  [Sign.capitals, CAPITALS, CAPITALS],
  [Sign.crosses, CROSSES, CROSSES],
  [Sign.number, DIGITS, DIGITS],
  [Sign.member, NUMERALS, "是要来"],
  [Sign.member, "第其", NUMERALS],
  [Sign.member, "首其再最方", "先次后面"],
  [Sign.member, "（(", NUMERALS + DIGITS],
  [Sign.member, DIGITS, "）).．、"],
];

/** A pair of sets has a bit of its own in both tables: the two characters are such a pair when both have it. */
interface Tables {
  readonly alone: Uint32Array;
  readonly before: Uint32Array;
  readonly after: Uint32Array;
  /** Sign of a pair, by the number of its bit. */
  readonly signOfPair: readonly number[];
}

function makeTables(): Tables {
  const alone = new Uint32Array(UNITS);
  const before = new Uint32Array(UNITS);
  const after = new Uint32Array(UNITS);
  const signOfPair: number[] = [];
  const besideMask = 1 << PAIRS.length;
  alone.fill(Sign.wide, WIDE_FROM);
  before.fill(besideMask, MARKS_FROM);
  after.fill(besideMask << 1, MARKS_FROM);
  add(before, "·", besideMask);
  add(after, CAPITALS, besideMask);
  add(before, CAPITALS, besideMask << 1);
  add(after, "·", besideMask << 1);
  for (const [sign, characters] of SINGLE) add(alone, characters, sign);
  for (const [sign, from, to] of RANGES) {
    for (let code = from; code <= to; code++) alone[code] = (alone[code] ?? 0) | sign;
  }
  PAIRS.forEach(([sign, one, other], bit) => {
    add(before, one, 1 << bit);
    add(after, other, 1 << bit);
    signOfPair.push(sign);
  });
  signOfPair.push(Sign.mask, Sign.mask);
  return { alone, before, after, signOfPair };
}

function add(table: Uint32Array, characters: string, bits: number): void {
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    table[code] = (table[code] ?? 0) | bits;
  }
}

const { alone, before, after, signOfPair } = makeTables();

/** The signs of a text, see `Sign`. Linear in its length. */
export function signsOf(text: string): number {
  let signs = 0;
  let pairs = 0;
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Indices are code units, so all are in the tables.
    signs |= alone[code] as number;
    pairs |= last & (after[code] as number);
    last = before[code] as number;
  }
  for (let bit = 0; pairs !== 0; bit++, pairs >>>= 1) {
    if ((pairs & 1) === 1) signs |= signOfPair[bit] ?? 0;
  }
  return signs;
}

/** Whether any of these signs is among them. */
export function has(signs: number, wanted: number): boolean {
  return (signs & wanted) !== 0;
}
