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
  /** A half-width mark behind Han, or a full-width digit or letter. */
  slip: 1 << 17,
  /** A number before 月. */
  month: 1 << 18,
  /** The first two letters of a month's English name. */
  monthName: 1 << 19,
  /** A digit before a mark that dates are written with: - . / */
  dateMark: 1 << 20,
  /** A number before 个, 项, 方面 …, as things are counted that a text is about to name. */
  counted: 1 << 21,
  /** A number behind 表, 图, 式, 附件 or 附录. */
  numberedItem: 1 << 22,
  /** A number as parts of a text have them: 第一, （一）, 一、, 1.2. */
  place: 1 << 23,
  /** A character of what leads to such a part: 见, 参照, 参看, 参阅, 本文. */
  cue: 1 << 24,
  /** A full stop of Latin text before Han. */
  stopBeforeWide: 1 << 25,
  /** A digit before a full stop of Latin text. */
  stopBehindDigit: 1 << 26,
  /** Two characters of an offer as advertisements make it. */
  offer: 1 << 27,
  /** A bracket before a year. */
  bracketedYear: 1 << 28,
  /** What stands for a code span, an image, a tag, see `OBJECT` of prose. */
  object: 1 << 29,
  /** § */
  sectionMark: 1 << 30,
} as const;

const UNITS = 0x10000;
const NUMERALS = "〇零○一二两三四五六七八九十百千";
const CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const SMALL = "abcdefghijklmnopqrstuvwxyz";
const DIGITS = "0123456789";
const WIDE_DIGITS = "０１２３４５６７８９";
const OPEN_BRACKETS = "[［(（【〔";
const CROSSES = "xX×ｘＸⅹ✕╳＿_〇○◯△□＊";

/** A set of characters: these, and all from a code unit on. */
interface Characters {
  readonly from: number;
  readonly and: string;
}

/** The characters of Han and the full-width marks, and with them the marks of Chinese text that stand farther down. */
const WIDE: Characters = { from: 0x2e80, and: "" };
const WIDE_OR_MARK: Characters = { from: 0x2000, and: "" };

/** First and second characters of the words of offers: 范文库, 代笔, 会员, 网盘, 微信, 公众号, 扫码, 免费 … */
const OFFER_BEGINS = "材文作稿代润帮会网提微薇威公更海全完限谨好接剩还买费通锁付客扫免立一极手有每专";
const OFFER_GOES_ON = "库群网宝笔写员盘取信众多量套整时防评单余有后费服码描键速即网手意天日更对业";

/** Signs by their characters. */
const SINGLE: readonly (readonly [sign: number, characters: string | Characters])[] = [
  [Sign.wide, WIDE],
  [Sign.question, "?？"],
  [Sign.bracket, "[［【〔"],
  [Sign.brace, "{"],
  [Sign.angle, "<＜"],
  [Sign.ampersand, "&"],
  [Sign.letter, SMALL + CAPITALS],
  [Sign.pending, "待暂"],
  [Sign.cross, CROSSES],
  [Sign.cue, "见照看阅本"],
  [Sign.object, "\uFFFC"],
  [Sign.sectionMark, "§"],
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
  [Sign.slip, 0xff10, 0xff19],
  [Sign.slip, 0xff21, 0xff3a],
  [Sign.slip, 0xff41, 0xff5a],
];

/** Two characters in a row, one of either set. */
const PAIRS: readonly (readonly [sign: number, before: string | Characters, after: string | Characters])[] = [
  [Sign.hashes, "#", "#"],
  [Sign.looseDate, "年月", " \u3000"],
  [Sign.capitals, CAPITALS, CAPITALS],
  [Sign.crosses, CROSSES, CROSSES],
  [Sign.number, DIGITS, DIGITS],
  [Sign.member, NUMERALS, "是要来"],
  [Sign.member, "第其", NUMERALS],
  [Sign.member, "首其再最方", "先次后面"],
  [Sign.member, "（(", NUMERALS + DIGITS],
  [Sign.member, DIGITS, "）)、"],
  [Sign.mask, { ...WIDE_OR_MARK, and: "·" }, CAPITALS],
  [Sign.mask, CAPITALS, { ...WIDE_OR_MARK, and: "·" }],
  [Sign.slip, WIDE_OR_MARK, ",;:?!("],
  [Sign.month, `${DIGITS}${WIDE_DIGITS}${NUMERALS}廿 `, "月"],
  [Sign.monthName, "JFMASOND", "aepuco"],
  [Sign.dateMark, DIGITS, "-./"],
  [Sign.counted, NUMERALS + DIGITS, "个大点条项类种件步方层"],
  [Sign.numberedItem, "表图式件录", `${DIGITS}${WIDE_DIGITS}${NUMERALS}${CAPITALS}（( `],
  [Sign.place, "第", `${NUMERALS}${DIGITS}${WIDE_DIGITS} `],
  [Sign.place, "（(", NUMERALS],
  [Sign.place, NUMERALS, "、"],
  [Sign.place, DIGITS + WIDE_DIGITS, "."],
  [Sign.stopBeforeWide, ".．", WIDE_OR_MARK],
  [Sign.stopBehindDigit, DIGITS, ".．"],
  [Sign.offer, OFFER_BEGINS, OFFER_GOES_ON],
  [Sign.offer, "vwqpVWQP", "xqpXQP信"],
  [Sign.bracketedYear, OPEN_BRACKETS, "12"],
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
  fill(alone, SINGLE);
  fill(
    before,
    PAIRS.map(([, one], bit) => [1 << bit, one]),
  );
  fill(
    after,
    PAIRS.map(([, , other], bit) => [1 << bit, other]),
  );
  for (const [sign, characters] of SINGLE) add(alone, characters, sign);
  for (const [sign, from, to] of RANGES) {
    for (let code = from; code <= to; code++) alone[code] = (alone[code] ?? 0) | sign;
  }
  PAIRS.forEach(([sign, one, other], bit) => {
    add(before, one, 1 << bit);
    add(after, other, 1 << bit);
    signOfPair.push(sign);
  });
  return { alone, before, after, signOfPair };
}

/** Puts the bits of sets without an end into an empty table, all of them at once. */
function fill(
  table: Uint32Array,
  sets: readonly (readonly [bits: number, set: string | Characters])[],
): void {
  const bitsFrom = new Map<number, number>();
  for (const [bits, set] of sets)
    if (typeof set !== "string") bitsFrom.set(set.from, (bitsFrom.get(set.from) ?? 0) | bits);
  let all = 0;
  for (const [from, bits] of [...bitsFrom].sort(([a], [b]) => a - b)) {
    all |= bits;
    table.fill(all, from);
  }
}

function add(table: Uint32Array, characters: string | Characters, bits: number): void {
  const and = typeof characters === "string" ? characters : characters.and;
  for (let i = 0; i < and.length; i++) {
    const code = and.charCodeAt(i);
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
