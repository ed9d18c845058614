import { matchesIn } from "../text/matches";
import type { Span } from "../text/span";

/**
 * Masks: letters that stand for a word throughout a text, as in texts that were passed on with words taken out
 * (张店D员, AAA公众号). A capital between Han characters, or three and more of the same capital.
 */
export interface MaskPlace extends Span {
  /** D, AAA: what stands for the word. Runs of one letter are one mask however long. */
  readonly mask: string;
  /** Stands between two Han characters. */
  readonly firm: boolean;
  /** The character that makes a word with it: D员, 治D. */
  readonly beside: string;
}

const CAPITALS = /(?<![\p{Script=Latin}\p{Nd}_])([A-Z])\1*(?![\p{Script=Latin}\p{Nd}_])/gu;
const HAN = /\p{Script=Han}/u;
const HAN_OR_MARK = /[\p{Script=Han}，。、；：“”‘’（）《》〈〉【】〔〕「」！？…—·]/u;

/** Letters that are names of their own: options and groups (A, B, C), numbers (N), blanks (X). */
const NEVER_ALONE = new Set(["A", "B", "C", "N", "X"]);
const NAMED_AFTER = /^(?:[型区股类栋级座轮档段端字形轴值键列楼栏项]|方案|选项|组合|打印)/u;
/** Words that are written with a letter. */
const LETTER_WORD = /^(?:U盘|T[恤台梁]|K[歌线]|V领|Q[版群]|Z[世时]代|P图|S[线弯]|H股|G网|D[打轮])/u;
const NAMED_BEFORE =
  /(?:附录|附件|附表|方案|选项|选|图|表|栏|步骤|阶段|区域|等级|维生素|维他命|向量|集合|函数|字母|代号|情形|类型|点|角|线段|因子|辅酶)$/u;
/** Grades, certificates and sizes are written with runs of a letter. */
const GRADE_AFTER = /^[+-]?(?:级|评级|信用|等级|类|景区|旅游|电池|认证|企业|型|标准|债)/u;
const GRADE_BEFORE = /(?:级|评级|等级|信用|评为|列为|评定为|获评|认证|标准)[“‘（]?$/u;
/** Roman numerals, acronyms (PPP, TTT, CCC), YYYY, ratings of sights. */
const NO_MASK_RUN = /^(?:[CIKMOPTVWXY]+|A{4,5})$/;

/** Every place of a prose text where letters may stand for a word; offsets count in it. Linear in its length. */
export function maskPlaces(text: string): MaskPlace[] {
  const places: MaskPlace[] = [];
  for (const match of matchesIn(text, CAPITALS)) {
    const letters = match[0];
    const span = { start: match.index, end: match.index + letters.length };
    const left = text.charAt(span.start - 1);
    const right = text.charAt(span.end);
    if (letters.length === 2 || !isAmongHan(left, right, letters.length)) continue;
    const before = text.slice(Math.max(0, span.start - 4), span.start);
    const after = text.slice(span.end, span.end + 4);
    if (letters.length > 2) {
      const grade = GRADE_AFTER.test(after) || GRADE_BEFORE.test(before);
      if (NO_MASK_RUN.test(letters) || grade || isCode(text, span)) continue;
      places.push({ ...span, mask: letters.slice(0, 3), firm: true, beside: right });
    } else if (!NEVER_ALONE.has(letters) && !isNamed(letters, before, after)) {
      const beside = HAN.test(right) ? right : left;
      places.push({ ...span, mask: letters, firm: HAN.test(left) && HAN.test(right), beside });
    }
  }
  return places;
}

function isNamed(letter: string, before: string, after: string): boolean {
  return NAMED_AFTER.test(after) || NAMED_BEFORE.test(before) || LETTER_WORD.test(letter + after);
}

/** One letter has Han beside it; a run may also stand between marks: 在抖音、AAA、博客等平台. */
/** AAA术语定义: an entry of a list of codes. */
function isCode(text: string, { start, end }: Span): boolean {
  if (start > 0 && text.charAt(start - 1) !== "\n") return false;
  return /^\p{Script=Han}{1,12}(?:\n|$)/u.test(text.slice(end, end + 14));
}

function isAmongHan(left: string, right: string, length: number): boolean {
  const edge = (side: string) => side === "" || side === "\n";
  const sides = [left, right].filter((side) => !edge(side));
  return sides.every((side) => HAN_OR_MARK.test(side)) && sides.some((side) => length > 1 || HAN.test(side));
}

/** A letter is a mask from so many places on; fewer may be chance. */
const LEAST = 3;

/**
 * Which of the candidates are masks, given all places of a report: a run is one always; a letter where it comes three
 * times, in words that differ or in the midst of the text, and at most one other letter comes as often (more of them
 * are labels: D馆、E馆、F馆).
 */
export function masksAmong(places: Iterable<MaskPlace>): Set<string> {
  const byMask = new Map<string, MaskPlace[]>();
  for (const place of places) {
    const own = byMask.get(place.mask);
    if (own === undefined) byMask.set(place.mask, [place]);
    else own.push(place);
  }
  const masks = new Set<string>();
  for (const [mask, own] of byMask) {
    const firm = own.filter((place) => place.firm).length;
    const words = new Set(own.map(({ beside }) => beside)).size;
    const often = firm >= LEAST || (own.length >= LEAST && words > 1);
    const rivals = [...byMask].filter(([other, its]) => other.length === 1 && its.length * 3 > own.length);
    if (mask.length > 1 || (often && rivals.length < 3)) masks.add(mask);
  }
  return masks;
}
