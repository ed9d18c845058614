import { HAN_DIGITS } from "../ordinals/han";
import { has, Sign, signsOf } from "../syntax/signs";
import { matchesIn } from "../text/matches";
import { CITED_NUMBER } from "./captionNumber";

export type ReferenceKind = "section" | "table" | "figure" | "equation" | "attachment";

/** A reference in a stretch of prose; offsets count from its start. */
export interface FoundReference {
  readonly kind: ReferenceKind;
  readonly unit: string;
  readonly number: string;
  readonly numberAt: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sure: boolean;
  readonly title: string | undefined;
  readonly within: string | undefined;
}

const HAN = `[${HAN_DIGITS}]{1,5}`;
const DIGITS = "[0-9０-９]{1,3}";
const DECIMAL = `${DIGITS}(?:\\.${DIGITS}){1,4}`;
const OWN = "本(?:报告|文|方案|办法|规定|条例|法|细则|章程|规划|意见|通知|总结|标准|制度|指南|手册)";
const SEE = `(?:[详参]?见|参[照看阅]|(?:按照?|依照|根据|如|同)?${OWN})(?:(?:上|下|前|后|本)文|${OWN})?(?:的|中|之)?[ ]?[“"（(]?`;

/** What may stand before 表1: 水表1 and 代表1 speak of something else. */
const BEFORE_ITEM = "(?<=^|[\\s，。；：、（(“【]|[见如由从据在按照与和及至到或对阅看以将]|结合|比较)";
const NOT_COUNTED = "(?![0-9０-９万亿个块只台份张次年月日号期组批％%]|[.．][0-9])";

/** 第三部分, by what leads to it or what is said of it: 针对第三部分, 第三部分所列. */
const partAs = (group: string) => `第[ ]?(?<${group}>${HAN}|${DIGITS})[ ]?部分`;

const CHINESE = new RegExp(
  [
    `(?<cue>${SEE})(?:第?[ ]?(?<decimal>${DECIMAL})(?<decimalUnit>[ ]?[章节条])?|第[ ]?(?<nth>${HAN}|${DIGITS})[ ]?(?<unit>部分|[章节条])(?:第[ ]?(?<inner>${HAN}|${DIGITS})[ ]?(?<innerUnit>[节条]))?|[（(](?<paren>${HAN})[）)]|(?<han>[一二三四五六七八九十]{1,3})、(?<title>[^”"）)\\n。]{2,40})(?=[”"）)]))`,
    `(?<=针对|对照|结合|参照|按照|根据|依据)${partAs("led")}|${partAs("part")}(?=[（(]${HAN}[）)]|中?所[述列提示说讲指]|中?[列提指]出)`,
    `${BEFORE_ITEM}(?<label>图表|附表|附图|表|图|公式|式)[ ]?[（(]?(?<item>${CITED_NUMBER})[）)]?${NOT_COUNTED}`,
    `(?<annex>附件|附录)[ ]?(?<annexNumber>${DIGITS}|${HAN}|[A-Z](?![A-Za-z]))${NOT_COUNTED}`,
  ].join("|"),
  "gu",
);
/** 表1、表2 are found one by one; in 表1、2和3 the numbers go on without the word. */
const GOES_ON_ZH = new RegExp(
  `^[ ]?(?:、|，|,|和|与|及|至|到|[-~～—–])[ ]?(?<number>${DIGITS})${NOT_COUNTED}(?![.．、]\\d*\\p{Script=Han}|[-—–]\\d)`,
  "u",
);
const NUMBER_EN =
  "(?:[A-Z](?![A-Za-z])(?:[.-]?\\d{1,3}(?:\\.\\d{1,3})*)?|\\d{1,3}(?:[.-]\\d{1,3}){0,4}|[IVX]{1,5}(?![A-Za-z]))";
const ENGLISH = new RegExp(
  `(?<![\\p{L}\\d-])(?<label>Tables?|Figures?|Figs?\\.?|Equations?|Eqs?\\.|Appendix|Appendices|Annex(?:es)?|Attachments?|Sections?|Secs?\\.|§{1,2}|Chapters?|Parts?|sections?|tables?|figures?|appendix)(?![A-Za-z])[ \\u00a0]?(?<open>\\()?(?<number>${NUMBER_EN})\\)?(?![\\p{L}\\d(]|[.-]\\d)`,
  "gu",
);
const GOES_ON_EN = new RegExp(
  `^(?:, (?:and |or )?| and | or | ?& ?| to |[–—])\\(?(?<number>${NUMBER_EN})\\)?(?![\\p{L}\\d]|[.-]\\d)`,
  "u",
);

/** 《办法》第三条, 国发〔2020〕5号附件2: of another paper. */
const OTHER_ZH = /(?:[》〕】]|号)(?:[^，。；\n]{0,6})$/u;
const OTHER_BEFORE_EN =
  /(?:\b(?:RFC|BIP|EIP|PEP|ISO|IEC|IEEE|NIST|Act|Code|Convention|Directive|Regulation|U\.S\.C\.?|licen[cs]e|spec|specification|book|guide|paper)[ -]?\d{0,5},?\s|[\]’'”"]s?\s)$/i;
const OTHER_AFTER_EN = /^\)? (?:of|in|from) (?:the |that |their |its |\[|[A-Z])/;
const SEE_EN =
  /\b(?:see|in|cf\.|per|under|and|or|refer to|described in|shown in|from|by)(?: also)? (?:the )?\(?$/i;

/** Text without any of these has no references. */
export const REFERENCE_SIGNS = Sign.numberedItem | Sign.cue | Sign.label | Sign.sectionMark;

/**
 * The references of a stretch of prose, in order. Those to other papers are none, nor is a caption's own number.
 * `signs`: those of the text, for who knows them.
 */
export function referencesIn(text: string, signs = signsOf(text)): FoundReference[] {
  const found: FoundReference[] = [];
  if (has(signs, Sign.numberedItem) || (has(signs, Sign.place) && has(signs, Sign.cue)))
    for (const match of matchesIn(text, CHINESE)) found.push(...readChinese(text, match));
  if (has(signs, Sign.label | Sign.sectionMark))
    for (const match of matchesIn(text, ENGLISH)) found.push(...readEnglish(text, match));
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start);
}

type Groups = Readonly<Record<string, string | undefined>>;

function readChinese(text: string, match: RegExpExecArray): FoundReference[] {
  const groups: Groups = match.groups ?? {};
  const { index } = match;
  const before = text.slice(Math.max(0, index - 16), index);
  if (groups.cue !== undefined) return sectionsIn(match, groups);
  const end = index + match[0].length;
  if (OTHER_ZH.test(before) && !/[，。；：、（(\s]$/u.test(before)) return [];
  const part = groups.led ?? groups.part;
  if (part !== undefined) {
    const numberAt = index + match[0].indexOf(part);
    return [{ ...one("section", "部分", part, match[0], index, false), numberAt }];
  }
  if (groups.annex !== undefined) {
    if (
      /^[ ]?(?:份|个|项|[：:.．、])|^[ \u3000]*$/u.test(text.slice(end, end + 3)) &&
      beginsLine(text, index)
    )
      return [];
    return [one("attachment", groups.annex, groups.annexNumber ?? "", match[0], index, isSeen(before))];
  }
  const { label = "", item = "" } = groups;
  const rest = text.slice(end);
  if (beginsLine(text, index) && !/^(?:中|所|显示|表明|列出|给出|说明|反映|[、和与至]|是|为|可)/u.test(rest))
    return [];
  const kind = label.startsWith("附") ? "attachment" : itemKind(label);
  if (label.startsWith("附")) return [];
  const written = /[（(]/.test(match[0]) ? match[0] : match[0].replace(/[）)]$/u, "");
  const first = one(kind, label, item, written, index, isSeen(before));
  return [first, ...goingOn(text, end, GOES_ON_ZH, first)];
}

function isSeen(before: string): boolean {
  return /(?:见|如|参[照看阅]|按照?|根据)[ ]?$/u.test(before);
}

function beginsLine(text: string, index: number): boolean {
  return /(?:^|\n)\s*$/.test(text.slice(Math.max(0, index - 4), index)) || index === 0;
}

function one(
  kind: ReferenceKind,
  unit: string,
  number: string,
  text: string,
  start: number,
  sure: boolean,
): FoundReference {
  const numberAt = start + text.indexOf(number, unit.length);
  return {
    kind,
    unit,
    number,
    numberAt,
    start,
    end: start + text.length,
    text,
    sure,
    title: undefined,
    within: undefined,
  };
}

function itemKind(label: string): ReferenceKind {
  if (/^(?:表|tab)/i.test(label)) return "table";
  return /^(?:图|fig)/i.test(label) ? "figure" : "equation";
}

/** 见第五章第二节 is two references, the second within the first. */
function sectionsIn(match: RegExpExecArray, groups: Groups): FoundReference[] {
  const { cue = "", decimal, nth, unit = "", inner, innerUnit = "", paren, han, title } = groups;
  const text = match[0];
  const all = {
    start: match.index + cue.length,
    end: match.index + text.length,
    sure: true,
    title: undefined,
    within: undefined,
  };
  const at = (number: string, from: number) => match.index + text.indexOf(number, from);
  const base = { kind: "section", ...all, text: text.slice(cue.length) } as const;
  if (decimal !== undefined)
    return [{ ...base, unit: "", number: decimal, numberAt: at(decimal, cue.length) }];
  if (paren !== undefined) {
    const start = at(paren, cue.length) - 1;
    return [
      {
        ...base,
        start,
        text: text.slice(start - match.index),
        unit: "（）",
        number: paren,
        numberAt: start + 1,
      },
    ];
  }
  if (han !== undefined)
    return [{ ...base, unit: "、", number: han, numberAt: at(han, cue.length), title: title?.trim() }];
  if (nth === undefined) return [];
  const numberAt = at(nth, cue.length);
  const first = { ...base, unit, number: nth, numberAt };
  if (inner === undefined) return [first];
  const split = at(unit, numberAt - match.index) + unit.length;
  const own = { ...first, end: split, text: text.slice(cue.length, split - match.index) };
  const second = {
    ...base,
    start: split,
    text: text.slice(split - match.index),
    unit: innerUnit,
    number: inner,
    numberAt: at(inner, split - match.index),
    within: nth,
  };
  return [own, second];
}

function goingOn(text: string, from: number, pattern: RegExp, first: FoundReference): FoundReference[] {
  const found: FoundReference[] = [];
  for (let at = from; ; ) {
    const match = pattern.exec(text.slice(at, at + 24));
    const number = match?.groups?.number;
    if (match === null || number === undefined) return found;
    const numberAt = at + match[0].indexOf(number);
    const end = numberAt + number.length;
    found.push({ ...first, number, numberAt, start: numberAt, end, text: number });
    at += match[0].length;
  }
}

function readEnglish(text: string, match: RegExpExecArray): FoundReference[] {
  const { label = "", number = "" } = match.groups ?? {};
  const { index } = match;
  const end = index + match[0].length;
  const before = text.slice(Math.max(0, index - 24), index);
  const rest = text.slice(end, end + 24);
  const sure = SEE_EN.test(before);
  if (OTHER_BEFORE_EN.test(before) || OTHER_AFTER_EN.test(rest)) return [];
  if (beginsLine(text, index) && /^(?:\s*$|\s*[:：.–—-]|\s+\p{Lu}|\n)/u.test(rest)) return [];
  if (/^[a-z]/.test(label) && !sure) return [];
  const kind = englishKind(label);
  const first = one(kind, unitOf(label), number, match[0], index, sure);
  const own = { ...first, numberAt: index + match[0].lastIndexOf(number) };
  const several = /s\.?$|§§|Appendices/.test(label);
  return several ? [own, ...goingOn(text, end, GOES_ON_EN, own)] : [own];
}

function englishKind(label: string): ReferenceKind {
  if (/^(?:tab|fig|eq)/i.test(label)) return itemKind(label);
  return /^(?:app|ann|att)/i.test(label) ? "attachment" : "section";
}

function unitOf(label: string): string {
  if (/^(?:sec|§)/i.test(label)) return "section";
  if (/^appendi/i.test(label)) return "appendix";
  return label.toLowerCase().replace(/(?<=x)es$|s?\.?$/, "");
}
