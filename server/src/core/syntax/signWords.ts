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

/** What a word is a sign of: wherever it stands, before a comma, with a capital. */
interface Meaning {
  always: number;
  beforeComma: number;
  capitalised: number;
}

const meanings = new Map<string, Meaning>();
/** By the place of their hashes: few other words share a place with one of these. A power of two. */
const places = new Uint8Array(0x4000);

function learn(words: string, kind: keyof Meaning, sign: number): void {
  for (const word of words.split(" ")) {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = hashed(hash, word.charCodeAt(i));
    places[placeOf(hash)] = 1;
    const meaning = meanings.get(word) ?? { always: 0, beforeComma: 0, capitalised: 0 };
    meaning[kind] |= sign;
    meanings.set(word, meaning);
  }
}

for (const [sign, words] of WORDS) learn(words, "always", sign);
learn(BEFORE_COMMA, "beforeComma", Sign.member);
learn(CAPITALISED, "capitalised", Sign.monthName);

const COMMA = 0x2c;
const CAPITAL_Z = 0x5a;

/** The hash of a word and one letter more, capital or small. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 0x20)) | 0;
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 14)) & (places.length - 1);
}

/** What the word that stands between two offsets is a sign of; `hash`: that of its letters. */
export function signsOfWord(text: string, start: number, end: number, hash: number): number {
  if (places[placeOf(hash)] === 0) return 0;
  const meaning = meanings.get(text.slice(start, end).toLowerCase());
  if (meaning === undefined) return 0;
  let signs = meaning.always;
  if (text.charCodeAt(end) === COMMA) signs |= meaning.beforeComma;
  if (text.charCodeAt(start) <= CAPITAL_Z) signs |= meaning.capitalised;
  return signs;
}
