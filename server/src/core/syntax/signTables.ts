import { WHITE } from "./chars";
import { Sign } from "./sign";

const UNITS = 0x10000;
const NUMERALS = "〇零○一二两三四五六七八九十百千";
const CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const SMALL = "abcdefghijklmnopqrstuvwxyz";
const DIGITS = "0123456789";
const WIDE_DIGITS = "０１２３４５６７８９";
const OPEN_BRACKETS = "[［(（【〔";
const CROSSES = "xX×ｘＸⅹ✕╳＿_〇○◯△□＊";
const PAIR_MARKS = '“”‘’（）()《》〈〉【】〔〕「」『』[]［］"';
/** What stands for an object in prose is no character of its text. */
const OBJECT = "\uFFFC";

/** A set of characters: these, and all from a code unit on. */
interface Characters {
  readonly from: number;
  readonly and: string;
}

/** The characters of Han and the full-width marks, and the marks of Chinese text that stand farther down. */
const WIDE_OR_MARK: Characters = { from: 0x2000, and: "" };

/** First and second characters of the words of offers: 范文库, 代笔, 会员, 网盘, 微信, 公众号, 扫码, 免费 … */
const OFFER_BEGINS = "材文作稿代润帮会网提微薇威公更海全完限谨好接剩还买费通锁付客扫免立一极手有每专";
const OFFER_GOES_ON = "库群网宝笔写员盘取信众多量套整时防评单余有后费服码描键速即网手意天日更对业";

/** Before 表1, 附件2: what may stand before a reference, see `report/referencePatterns.ts`, or before a caption. */
const BEFORE_ITEM = `${WHITE}，。；：、（(“【见如由从据在按照与和及至到或对阅看以将合较附公图表`;
/** Behind 见 or 本办法: the number itself, or 上文, 的, a bracket. */
const BEHIND_CUE = `${NUMERALS}${DIGITS}${WIDE_DIGITS}第本上下前后的中之 “"（(`;

/** A Latin letter without marks: see `signWords.ts`. No sign, a bit of the table alone. */
export const LETTER = 1 << 31;

/** Signs by their characters. */
const SINGLE: readonly (readonly [sign: number, characters: string])[] = [
  [Sign.question, "?？"],
  [Sign.bracket, "[［【〔"],
  [Sign.brace, "{"],
  [Sign.angle, "<＜"],
  [Sign.ampersand, "&"],
  [Sign.pending, "待暂"],
  [Sign.cross, CROSSES],
  [Sign.leadIn, ":"],
  [Sign.pair, PAIR_MARKS],
  [Sign.sectionMark, "§"],
  [Sign.object, OBJECT],
  [LETTER, SMALL + CAPITALS],
];

/** Ranges of characters, both ends included. */
const RANGES: readonly (readonly [sign: number, from: number, to: number])[] = [
  [Sign.wide, 0x2e80, 0xfffb],
  [Sign.wide, 0xfffd, 0xffff],
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
  [Sign.slip, 0xff10, 0xff19],
  [Sign.slip, 0xff21, 0xff3a],
  [Sign.slip, 0xff41, 0xff5a],
];

/** Two or three characters in a row, one of each set. There are at most 32: each has a bit. */
const ROWS: readonly (readonly [sign: number, ...sets: (string | Characters)[]])[] = [
  [Sign.hashes, "#", "#"],
  [Sign.looseDate, "年月", " \u3000"],
  [Sign.crosses, CROSSES, CROSSES],
  [Sign.year, "12", "90", DIGITS],
  [Sign.member, NUMERALS, "是要来"],
  [Sign.member, "第", NUMERALS, `${NUMERALS}个方点步是要，,：:、`],
  [Sign.member, "其", NUMERALS, "是在，,：:、"],
  [Sign.member, "首其再最", "先次后", "是要，,：:、"],
  [Sign.member, "一", "方", "面"],
  [Sign.member, "（(", NUMERALS + DIGITS, `${NUMERALS}${DIGITS}）)`],
  [Sign.member, DIGITS, "）)、"],
  [Sign.member, DIGITS, ".．", WIDE_OR_MARK],
  [Sign.mask, { ...WIDE_OR_MARK, and: "·" }, CAPITALS],
  [Sign.mask, CAPITALS, { ...WIDE_OR_MARK, and: "·" }],
  [Sign.slip, WIDE_OR_MARK, ",;:?!("],
  [Sign.month, `${DIGITS}${WIDE_DIGITS}${NUMERALS}廿 `, "月"],
  [Sign.dateMark, DIGITS, "-./", DIGITS],
  [Sign.counted, NUMERALS + DIGITS, "个", "方层问部环阶步不短原重特任措要意建"],
  [Sign.counted, NUMERALS + DIGITS, "大点条项类种件步方层"],
  [
    Sign.numberedItem,
    BEFORE_ITEM,
    "表图式件录格",
    `${DIGITS}${WIDE_DIGITS}${NUMERALS}${CAPITALS}（( \u3000\u00a0`,
  ],
  [Sign.place, "第", `${NUMERALS}${DIGITS}${WIDE_DIGITS} `],
  [Sign.place, "（(", NUMERALS],
  [Sign.place, NUMERALS, "、"],
  [Sign.place, DIGITS + WIDE_DIGITS, "."],
  [Sign.cue, "见照看阅", BEHIND_CUE],
  [Sign.cue, "本部", "报文方办规条法细章意通总标制指手分"],
  [Sign.offer, OFFER_BEGINS, OFFER_GOES_ON],
  [Sign.offer, "vVＶ", "信"],
  [Sign.offer, "vwVWqQ", "xXqQ"],
  [Sign.offer, "pP", "pP", "tT"],
  [Sign.bracketedYear, OPEN_BRACKETS, "12"],
];

/** A row has a bit of its own in the tables: characters are such a row when all of them have it, one behind the other. */
interface Tables {
  /** Bits by class: of a character alone, as the first, the second and the third of a row. */
  readonly alone: Int32Array;
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly third: Int32Array;
  /**
   * Classes by code unit: all of a class have the same bits. Of classes there are so few that their bits stay at hand,
   * which those of all code units would not.
   */
  readonly classes: Uint8Array;
}

/** The bits of a code unit in each table. */
type Bits = [alone: number, first: number, second: number, third: number];

/** The class of letters that are in no row. */
export const MERE_LETTER = 0;
const MERE: Bits = [LETTER, 0, 0, 0];

/** Sets of characters, taken apart: bits of single ones, and where the bits of long stretches begin and end. */
class Sets {
  private readonly singles = new Map<number, Bits>();
  private readonly turns = new Map<number, Bits>();

  add(table: number, bits: number, set: string | Characters): void {
    const characters = typeof set === "string" ? set : set.and;
    if (typeof set !== "string") this.addStretch(table, bits, set.from, UNITS - 1);
    for (let i = 0; i < characters.length; i++) {
      const own = bitsAt(this.singles, characters.charCodeAt(i));
      own[table] = (own[table] ?? 0) | bits;
    }
  }

  /** Stretches with the same bits do not overlap. */
  addStretch(table: number, bits: number, from: number, to: number): void {
    for (const code of [from, to + 1]) {
      const own = bitsAt(this.turns, code);
      own[table] = (own[table] ?? 0) ^ bits;
    }
  }

  /** The code units that have other bits than the one before them, perhaps, in order and with their bits. */
  borders(): (readonly [code: number, bits: readonly number[]])[] {
    const codes = new Set([0, ...this.turns.keys()]);
    for (const code of this.singles.keys()) codes.add(code).add(code + 1);
    let around: readonly number[] = NO_BITS;
    return [...codes]
      .sort((a, b) => a - b)
      .map((code) => {
        const turned = this.turns.get(code);
        if (turned !== undefined) around = around.map((bits, i) => bits ^ (turned[i] ?? 0));
        const own = this.singles.get(code);
        return [code, own === undefined ? around : around.map((bits, i) => bits | (own[i] ?? 0))];
      });
  }
}

const NO_BITS: Readonly<Bits> = [0, 0, 0, 0];

function bitsAt(map: Map<number, Bits>, code: number): Bits {
  let bits = map.get(code);
  if (bits === undefined) {
    bits = [...NO_BITS];
    map.set(code, bits);
  }
  return bits;
}

function makeTables(): Tables {
  const sets = new Sets();
  for (const [sign, set] of SINGLE) sets.add(0, sign, set);
  for (const [sign, from, to] of RANGES) sets.addStretch(0, sign, from, to);
  ROWS.forEach(([, ...places], bit) => {
    for (const [place, set] of places.entries()) sets.add(place + 1, 1 << bit, set);
  });
  const bitsOf: (readonly number[])[] = [MERE];
  const numbers = new Map([[MERE.join(), MERE_LETTER]]);
  const classes = new Uint8Array(UNITS);
  sets.borders().forEach(([code, bits], i, borders) => {
    const name = bits.join();
    const number = numbers.get(name) ?? bitsOf.push(bits) - 1;
    numbers.set(name, number);
    classes.fill(number, code, borders[i + 1]?.[0]);
  });
  const table = (place: number) => Int32Array.from(bitsOf, (bits) => bits[place] ?? 0);
  return { alone: table(0), first: table(1), second: table(2), third: table(3), classes };
}

/** The rows that two characters make. */
export const pairs = ROWS.reduce((all, row, bit) => (row.length === 3 ? all | (1 << bit) : all), 0);
/** Sign of a row, by the number of its bit. */
export const signOfRow: readonly number[] = ROWS.map(([sign]) => sign);
export const { alone, first, second, third, classes } = makeTables();
