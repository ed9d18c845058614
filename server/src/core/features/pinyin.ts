import tinyPinyin from "tiny-pinyin";

/**
 * First character of syllables that the library places by an older order of characters: without these, 点 reads "di"
 * and 强 "qie".
 */
const FIRST_OF = {
  BEI: "卑",
  CHUAI: "揣",
  DIAN: "敁",
  NA: "拏",
  QIAN: "乹",
  QIANG: "摤",
  QIAO: "峤",
  RONG: "戎",
  ZHUO: "斮",
} as const;

tinyPinyin.patchDict((dictionary) => {
  for (const [syllable, first] of Object.entries(FIRST_OF))
    dictionary.UNIHANS[dictionary.PINYINS.indexOf(syllable)] = first;
});

/**
 * What somebody types who writes Chinese without an input method: the syllables joined (cunzaiwenti) and their first
 * letters (czwt). Empty for a text without Han characters, and where the host knows no Chinese order.
 */
export function pinyinOf(text: string): string[] {
  if (!/\p{Script=Han}/u.test(text) || !tinyPinyin.isSupported()) return [];
  const syllables = tinyPinyin
    .parse(text)
    .filter(({ type }) => type !== 3)
    .map(({ target }) => target.toLowerCase());
  return [syllables.join(""), syllables.map((syllable) => syllable.charAt(0)).join("")];
}
