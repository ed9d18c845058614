import { Sign } from "./sign";

/** Latin words by what they are a sign of, in small letters. */
const WORDS: readonly (readonly [sign: number, words: string])[] = [
  [
    Sign.label,
    "table tables figure figures fig figs equation equations eq eqs appendix appendices annex annexes attachment " +
      "attachments section sections sec secs chapter chapters part parts",
  ],
  [
    Sign.blankWord,
    "todo fixme tbd tba tbc yyyy hh here lorem added completed confirmed decided defined determined done filled " +
      "provided written announced tk tktk tktktk tktktktk tktktktktk tktktktktktk tktktktktktktk tktktktktktktktk",
  ],
  [Sign.member, "firstly secondly thirdly fourthly fifthly sixthly seventhly eighthly ninthly tenthly"],
  [Sign.leadIn, "following"],
  [
    Sign.offer,
    "writing promo coupon discount voucher off limited telegram whatsapp wechat join premium vip trial guarantee now " +
      "today click",
  ],
];
/** Words that tell something before a comma alone: First, we … Then, … */
const BEFORE_COMMA =
  "first second third fourth fifth sixth seventh eighth ninth tenth finally lastly last next then";
/** Words that tell something with a capital alone: may and march are no months. */
const CAPITALISED =
  "jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov " +
  "november dec december";

/** The least power of two at which words of a report hardly ever fall together by chance. */
const SIZE = 0x4000;

function tableOf(sets: readonly (readonly [sign: number, words: string])[]): Int32Array {
  const table = new Int32Array(SIZE);
  for (const [sign, words] of sets) {
    for (const word of words.split(" ")) {
      let hash = 0;
      for (let i = 0; i < word.length; i++) hash = hashed(hash, word.charCodeAt(i));
      const place = placeOf(hash);
      table[place] = (table[place] ?? 0) | sign;
    }
  }
  return table;
}

const always = tableOf(WORDS);
const beforeComma = tableOf([[Sign.member, BEFORE_COMMA]]);
const capitalised = tableOf([[Sign.monthName, CAPITALISED]]);

const COMMA = 0x2c;
const CAPITAL_Z = 0x5a;

/** The hash of a word and one letter more, capital or small. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 0x20)) | 0;
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 14)) & (SIZE - 1);
}

/**
 * What a word is a sign of, by its hash, its first letter and the character behind it. Other words may have the same
 * hash, which makes a sign where there is none.
 */
export function signsOfWord(hash: number, firstLetter: number, behind: number): number {
  const place = placeOf(hash);
  let signs = always[place] as number;
  if (behind === COMMA) signs |= beforeComma[place] as number;
  if (firstLetter <= CAPITAL_Z) signs |= capitalised[place] as number;
  return signs;
}
