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
  /** Table, Fig, Section, Appendix …: what English references and captions begin with. */
  label: 1 << 6,
  /** 待 or 暂 */
  pending: 1 << 7,
  /** 年 or 月 with a space behind it. */
  looseDate: 1 << 8,
  /** A Latin word that blanks are written with: TODO, TBD, YYYY, lorem, here … */
  blankWord: 1 << 9,
  /** A sign that blanks are written with (x, ×, ＿, 〇), in Chinese text or two of them in a row. */
  cross: 1 << 10,
  /** Two of these in a row. */
  crosses: 1 << 11,
  /** Han, full-width marks and all that is not of alphabets: Han is among it. */
  wide: 1 << 12,
  /** A capital beside Han or a mark of Chinese text. */
  mask: 1 << 13,
  /** The first digits of a year: 19, 20. */
  year: 1 << 14,
  /** 一是, 第一, 其一, 首先, 方面, （一）, (1, 1), ①, 1.甲, a), Firstly, Next,: a member of an enumeration. */
  member: 1 << 15,
  /** A character that nobody sees. */
  unseen: 1 << 16,
  /** A half-width mark behind Han, or a full-width digit or letter. */
  slip: 1 << 17,
  /** A number before 月. */
  month: 1 << 18,
  /** A month's English name. */
  monthName: 1 << 19,
  /** A mark that dates are written with between digits: - . / */
  dateMark: 1 << 20,
  /** A number before 项, 方面, 个问题 …, as things are counted that a text is about to name. */
  counted: 1 << 21,
  /** A number behind 表, 图, 式, 附件 or 附录. */
  numberedItem: 1 << 22,
  /** A number as parts of a text have them: 第一, （一）, 一、, 1.2. */
  place: 1 << 23,
  /** What leads to such a part, or names it: 见第, 参照（, 见上文, 本办法, 部分. */
  cue: 1 << 24,
  /** A half-width colon, or "following": what follows is announced. */
  leadIn: 1 << 25,
  /** A quotation mark or bracket of any kind. */
  pair: 1 << 26,
  /** What begins a word of an offer as advertisements make it. */
  offer: 1 << 27,
  /** A bracket before a year. */
  bracketedYear: 1 << 28,
  /** What stands for a code span, an image, a tag, see `OBJECT` of prose. */
  object: 1 << 29,
  /** § */
  sectionMark: 1 << 30,
} as const;

/** All signs, for a text that was not looked at. */
export const ALL_SIGNS = ~0;
