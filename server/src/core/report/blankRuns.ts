import { has, Sign, signsOf } from "../syntax/signs";
import { matchesIn } from "../text/matches";
import type { Span } from "../text/span";

/**
 * Blanks written with a repeated sign: xx, XXX, ××, ＿＿, 〇〇, and a single x that stands for a word of Chinese text.
 * Blanks that units join (x年x月x日, x市x局) are one.
 */
const RUNS = /[xX×ｘＸⅹ✕╳]+|＿+|_{2,}|[〇○◯]{2,}|△{2,}|□{2,}|＊{2,}/gu;

const CROSS = /^[xX×ｘＸⅹ✕╳]/u;
const HAN = /\p{Script=Han}/u;
/** Han, or the punctuation that stands among it. */
const HAN_OR_MARK = /[\p{Script=Han}，。、；：“”‘’（）《》〈〉【】〔〕「」『』！？…—％·￥]/u;
const WORD = /[\p{Script=Latin}\p{Nd}_@|\\]/u;
const HAN_NUMERAL = /[一二三四五六七八九十百千零〇○]/u;

/** What may stand between two blanks of one date, place or number. */
const JOINT =
  /^(?:[年月日号时分秒点省市州县区旗镇乡村组局厅委办科处室所站院校队部路街巷弄栋楼第届字发〔〕[\]至到～~—–.:/-]|街道|社区|公司|中心|单元){1,3}$/u;
/** A unit that ends such a date, place or number. */
const LAST_UNIT =
  /^(?:街道|社区|公司|中心|单元|[年月日号时分秒省市州县区旗镇乡村组局厅委办科处室所站院校队部路街巷栋楼])/u;

/** What counts or measures: a single x before it is a blank whatever stands around. */
const UNIT =
  /^[年月日号时分秒天周季个名人位家户次遍回场篇条件起宗项类种批组支队部台辆架套册本份张页万亿千百元余多％%公里米吨亩岁届轮班所间座栋处片块只头株例口村镇乡县市区省局厅科院校站门期]/u;
/** Words of science and trade that begin or end with the letter itself. */
const AFTER_LETTER =
  /^(?:[轴光值型形线代]|射线|坐标|方向|染色体|基因|档案|战警|波段|荧光|医学|探伤|衍射|证书|变量|因子|元素|教练|(?:代表|表示|是指|为))/u;
const BEFORE_LETTER = /(?:变量|未知数|参数|系数|字母|函数|[设令求沿第])$/u;
const DIMENSION = /[长宽高厚深径量价率积数]/u;
/** The letter is a variable where others are, or where it is reckoned with. */
const RECKONING = /[xX]\s*[=＝<>≤≥≈+＋²³]|[=＝<>≤≥≈+＋]\s*[xX](?![xX])|(?<![A-Za-z])[yYzZ](?![A-Za-z])/u;
const NETWORK = /推特|Twitter|马斯克|社交(?:媒体|平台|网络)/iu;

/** Roman numerals are read as such behind these, or beside others. */
const ROMAN_BEFORE =
  /(?:Chapter|Part|Section|Volume|Vol\.?|Act|Article|Book|Appendix|Title|Super Bowl|Annex|Division|Phase|Louis|Pope [A-Z][a-z]{1,20})\s*$/u;
const OTHER_ROMAN = /(?<![A-Za-z])(?=[IVX]{2})[IVX]{0,6}[IV][IVX]{0,6}(?![A-Za-z])/u;
const ENGLISH_UNIT =
  /^\s?(?:[%％]|(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|users?|customers?|people|persons?|requests?|percent|points?|items?|times|[kKMGT]B|ms|am|pm|a\.m\.|p\.m\.)(?![A-Za-z]))/u;

/** XX readers: things that are counted. */
const COUNTED_ENGLISH = /^\s(?!chromosomes)[a-z]{3,20}s\b/;
const NUMBER_BEFORE =
  /(?:[$€£¥]|\b(?:about|approximately|around|roughly|nearly|almost|lasted|took|least|than) )$/u;

/** A text without any of these holds none. */
export const RUN_SIGNS = Sign.crosses | Sign.cross;

const NONE: readonly Span[] = [];

interface Run extends Span {
  /** It is a blank only when another one is joined to it. */
  readonly unsure: boolean;
}

/**
 * Blanks of repeated signs in a prose text, in order; offsets count in it. Linear in its length. `signs`: those of the
 * text, for who knows them.
 */
export function blankRuns(text: string, signs = signsOf(text)): readonly Span[] {
  if (!has(signs, RUN_SIGNS)) return NONE;
  const chinese = HAN.test(text);
  const passage = { text, chinese, reckons: chinese && RECKONING.test(text), network: NETWORK.test(text) };
  const runs: Run[] = [];
  for (const match of matchesIn(text, RUNS)) {
    const run = judge(passage, withYear(text, { start: match.index, end: match.index + match[0].length }));
    if (run !== undefined) runs.push(run);
  }
  return joined(text, runs);
}

interface Passage {
  readonly text: string;
  readonly chinese: boolean;
  readonly reckons: boolean;
  readonly network: boolean;
}

/** 20xx年, 202x年: the digits that are known belong to the blank. */
function withYear(text: string, run: Span): Span {
  const known =
    /(?<![\dA-Za-z.])(?:20|19|20\d)$/.exec(text.slice(Math.max(0, run.start - 5), run.start))?.[0] ?? "";
  const isYear = known !== "" && known.length + run.end - run.start === 4;
  return isYear ? { start: run.start - known.length, end: run.end } : run;
}

function judge(passage: Passage, run: Span): Run | undefined {
  const { text, chinese } = passage;
  const sign = text.charAt(run.end - 1);
  const length = run.end - run.start;
  if (insideWord(text, run)) return undefined;
  if (/[＿_]/u.test(sign)) return isRule(text, run) ? { ...run, unsure: false } : undefined;
  if (!CROSS.test(sign)) return isCircles(text, run) ? { ...run, unsure: false } : undefined;
  if (length > 1) return chinese ? chineseRun(text, run) : latinRun(text, run);
  return chinese && isSingle(passage, run) ? { ...run, unsure: false } : undefined;
}

/** x86, 5xx, max; versions, paths and hosts: 1.x, xx-large, xxx.rs. */
function insideWord(text: string, { start, end }: Span): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (WORD.test(before) || WORD.test(after)) return true;
  const word = /[\p{Script=Latin}\p{Nd}_]/u;
  const joins = (mark: string, beyond: string) =>
    /[./-]/.test(mark) && word.test(beyond) && !CROSS.test(beyond);
  if (joins(before, text.charAt(start - 2))) {
    const known = /(?<!\d)(?:19|20)\d\d[-/]$/.test(text.slice(Math.max(0, start - 6), start));
    return !known && !(before === "-" && end - start > 2);
  }
  return joins(after, text.charAt(end + 1));
}

function isRule(text: string, { start, end }: Span): boolean {
  const length = end - start;
  const full = text.charAt(start) === "＿";
  const beside = HAN_OR_MARK.test(text.charAt(start - 1)) || HAN.test(text.charAt(end));
  return length >= (full ? 2 : 3) || (beside && HAN.test(text.charAt(end)));
}

/** ○○ is a blank before or behind a word; alone it is a mark in a table, and 二〇〇〇 is a number. */
function isCircles(text: string, { start, end }: Span): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (HAN_NUMERAL.test(before) || HAN_NUMERAL.test(after)) return false;
  return HAN.test(after) || (HAN.test(before) && !HAN_OR_MARK.test(after) && after !== "");
}

function chineseRun(text: string, run: Span): Run | undefined {
  const written = text.slice(run.start, run.end);
  if (/^XX+$/.test(written)) {
    if (/^世纪/u.test(text.slice(run.end)) || /[A-Za-z] $/.test(text.slice(0, run.start).slice(-2)))
      return undefined;
  }
  return { ...run, unsure: false };
}

function latinRun(text: string, run: Span): Run | undefined {
  const written = text.slice(run.start, run.end);
  const before = text.slice(Math.max(0, run.start - 20), run.start);
  const after = text.slice(run.end, run.end + 24);
  const roman = /^XX+$/.test(written) && (ROMAN_BEFORE.test(before) || OTHER_ROMAN.test(text));
  if (roman) return undefined;
  const alone = text.trim().length === written.length;
  const sure =
    written.length > 2 ||
    /[×\d]/.test(written) ||
    ENGLISH_UNIT.test(after) ||
    COUNTED_ENGLISH.test(after) ||
    NUMBER_BEFORE.test(before);
  return { ...run, unsure: !sure && !(alone && written !== "XX") };
}

/** One x, X or × that stands for a word of a Chinese sentence. */
function isSingle({ text, reckons, network }: Passage, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 8), start).replace(/ $/, "");
  const after = text.slice(end, end + 8).replace(/^ /, "");
  const left = before.slice(-1);
  const right = after.slice(0, 1);
  if (isDecimal(text, { start, end })) return true;
  const sides = [left, right].filter((side) => side !== "" && side !== "\n");
  if (sides.length === 0 || !sides.every((side) => HAN_OR_MARK.test(side) || side === "%")) return false;
  if (!sides.some((side) => HAN.test(side))) return false;
  const unit = UNIT.test(after);
  const sign = text.charAt(start);
  if (/[×✕╳]/u.test(sign))
    return unit && !(DIMENSION.test(left) && !/^[年月日家名次万亿千百元%％]/u.test(after));
  if (DIMENSION.test(left) && DIMENSION.test(right)) return false;
  if (AFTER_LETTER.test(after) || reckons) return false;
  if (sign === "X" && (network || right === "（")) return false;
  return unit || !BEFORE_LETTER.test(before);
}

/** x.x: each half is a single cross; in 10.x.x neither is. */
function isDecimal(text: string, { start, end }: Span): boolean {
  const first = /^[xX×]\.[xX×](?![A-Za-z.])/u.test(text.slice(start, end + 3));
  return first || /(?<![A-Za-z\d.])[xX×]{1,3}\.$/u.test(text.slice(Math.max(0, start - 5), start));
}

/** Runs that only units part are one blank, with the unit that ends it: x年x月x日. */
function joined(text: string, runs: readonly Run[]): Span[] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last !== undefined && isJoint(text, last, run)) group?.push(run);
    else groups.push([run]);
  }
  return groups.flatMap((group) => {
    const [first, ...others] = group;
    const last = others.at(-1);
    if (first === undefined) return [];
    if (last === undefined) return first.unsure ? [] : [{ start: first.start, end: first.end }];
    const unit = LAST_UNIT.exec(text.slice(last.end, last.end + 2))?.[0] ?? "";
    return [{ start: first.start, end: last.end + unit.length }];
  });
}

function isJoint(text: string, left: Span, right: Span): boolean {
  return right.start - left.end <= 6 && JOINT.test(text.slice(left.end, right.start));
}
