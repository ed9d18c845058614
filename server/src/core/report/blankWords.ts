import { has, Sign, signsOf } from "../syntax/signs";
import { matchesIn } from "../text/matches";
import type { Span } from "../text/span";
import { isTemplateField } from "./blankTags";

/**
 * Blanks written in words: notes to oneself (TODO, [待补充]), fields of a template ({{name}}, YYYY-MM-DD, 年 月 日)
 * and filler text.
 */
export interface BlankWord extends Span {
  readonly kind: "note" | "field" | "filler";
}

interface Pattern {
  readonly kind: BlankWord["kind"];
  readonly regex: RegExp;
  /** A text that has none of these signs holds no match. */
  readonly signs: number;
  /** A word of every match, looked for first: the pattern itself would be tried at each character. */
  readonly word?: RegExp;
  /** Whether this match in the text is a blank after all; default: yes. */
  readonly guard?: (text: string, match: RegExpExecArray) => boolean;
}

const PENDING =
  "(?:(?:具体|相关|详细)?(?:内容|数据|数字|姓名|单位|日期|时间|地点|金额|情况)?待(?:进一步)?(?:补充?|定|填写?|完善|核实|确认|更新|续|写|插入|提供|明确)(?:完整|具体)?)";
const REQUEST =
  "(?:(?:请|需|此处|这里)(?:在此)?(?:处)?(?:补充?|填写?|插入|输入|添加|完善|描述|说明|注明)|填写|填入|插入|输入|补充)[^\\]］】〕\\n]{0,30}";
const FIELD_ZH =
  "(?:单位|部门|项目|公司|学校|会议|文件)?(?:姓名|名称|日期|金额|数字|数据|标题|编号)|占位符?|留空";
const LATER = "(?:TODO|TBD|TBA|TBC|FIXME|TK|XXX)\\b[^\\]\\n]{0,80}";
const TO_BE =
  "to be (?:added|completed|confirmed|decided|defined|determined|done|filled in|provided|written|announced)";
const REQUEST_EN = "(?:insert|enter|fill in|your|name of) [^\\]\\n]{1,60}|placeholder[^\\]\\n]{0,30}";
const FIELD_EN =
  "(?:company|project|team|product|client|customer|author|full|first|last)(?: name)|name|date|title";
const ALONE = "(?<![\\p{Script=Latin}\\p{Nd}_.@/#&-])";
const ENDS = "(?![\\p{Script=Latin}\\p{Nd}_/&-])";

const PATTERNS: readonly Pattern[] = [
  { kind: "note", signs: Sign.pending, regex: new RegExp(`[（(](?:此处|这里)?${PENDING}[）)]`, "gu") },
  {
    kind: "note",
    signs: Sign.pending,
    regex: /(?<=^|[，。；：:、（(\s])(?:此处)?待(?:补充?|填写?|续)(?=$|[，。；、）)\s])/gu,
  },
  { kind: "note", signs: Sign.pending, regex: /(?<=[：:]\s?)(?:待定|暂缺)(?=$|[，。；\s])/gu },
  {
    kind: "note",
    signs: Sign.bracket,
    regex: new RegExp(`[[［【〔](?:${PENDING}[^\\]］】〕\\n]{0,12}|${REQUEST}|${FIELD_ZH})[\\]］】〕]`, "gu"),
    guard: isNoLink,
  },
  {
    kind: "note",
    signs: Sign.bracket,
    regex: new RegExp(`[[［【]\\s?(?:${LATER}|${TO_BE}|${REQUEST_EN}|${FIELD_EN})\\s?[\\]］】]`, "giu"),
    guard: isNoLink,
  },
  {
    kind: "note",
    signs: Sign.blankWord,
    regex: new RegExp(`${ALONE}(?:TODO|FIXME|TBD|TBA|TBC)${ENDS}`, "gu"),
    guard: isNote,
  },
  {
    kind: "note",
    signs: Sign.blankWord,
    regex: new RegExp(`${ALONE}(?:TK){1,8}${ENDS}`, "gu"),
    guard: isToCome,
  },
  {
    kind: "note",
    signs: Sign.question,
    regex:
      /(?<![^\s，。；、：:（(|=¥$€])[?？]{3,}(?![^\s，。,.;；）)|%])|(?<=\p{Script=Han})[?？]{2,}(?=[个名次万亿元月日家项篇份%％])/gu,
    guard: isNoExclamation,
  },
  {
    kind: "note",
    signs: Sign.question,
    regex: /(?<!\d)\d{4}-(?:\d\d|\?\?)-\?\?(?: (?:\?\?:\?\?|HH:[Mm]{2}))?/gu,
  },
  { kind: "field", signs: Sign.brace, regex: /\{\{[^{}\n]{1,80}\}\}|\$\{[\p{L}_][^{}\n]{0,60}\}/gu },
  {
    kind: "field",
    signs: Sign.brace,
    regex:
      /(?<![\p{Script=Latin}\p{N}_/\\^$=:.{}#~-])\{(?:[A-Za-z][\w-]{1,30}(?: [\w-]{1,20}){0,4}|\p{Script=Han}{1,12})\}(?![\p{Script=Latin}\p{N}_/{}=:])/gu,
    guard: isField,
  },
  {
    kind: "field",
    signs: Sign.angle,
    regex: /<\p{Script=Han}[\p{Script=Han}\p{L}\p{N} ]{0,20}>|＜\p{Script=Han}{1,20}＞/gu,
    guard: isNoTitle,
  },
  {
    kind: "field",
    signs: Sign.blankWord,
    word: /YYYY|yyyy/,
    regex:
      /(?<![A-Za-z])(?:YYYY(?:[-/.年]MM(?:[-/.月]DD日?(?:[ T]HH:[Mm]{2})?)?|年)?|yyyy[-/.年]mm(?:[-/.月]dd日?)?|(?:DD[-/.]MM|MM[-/.]DD)[-/.]YYYY)(?![A-Za-z])/gu,
    guard: isMissingDate,
  },
  { kind: "field", signs: Sign.looseDate, regex: /年[ \u3000]+月[ \u3000]+日/gu },
  { kind: "field", signs: Sign.looseDate, regex: /(?<=\d ?年 ?\d{1,2} ?月)[ \u3000]{2,}日/gu },
  {
    kind: "field",
    signs: Sign.blankWord,
    word: /:(?:MM|mm)/,
    regex: /(?<![A-Za-z])(?:HH:MM(?::SS)?|HH:mm(?::ss)?|hh:mm(?::ss)?)(?![A-Za-z])/gu,
    guard: isMissingDate,
  },
  {
    kind: "note",
    signs: Sign.blankWord,
    word: /\bt(?:b[adc]|o be )/i,
    regex: new RegExp(`(?<=^|[:|] ?)(?:tb[adc]|${TO_BE})(?=\\.?$)`, "gimu"),
    guard: isUnquoted,
  },
  {
    kind: "filler",
    signs: Sign.blankWord,
    word: / here/i,
    regex: /\b(?:your|insert|add|enter|type|put) (?:text|content|title|name|description) here\b/giu,
  },
  { kind: "filler", signs: Sign.blankWord, word: /lorem/i, regex: /\blorem ipsum\b/giu, guard: isUnquoted },
];

const NONE: readonly BlankWord[] = [];

/** A text without any of these holds none. */
export const WORD_SIGNS = PATTERNS.reduce((all, { signs }) => all | signs, 0);

/**
 * Blanks in words, in order, the longer first; they may overlap. Offsets count in the text. Linear in its length.
 * `held`: the signs of the text, for who knows them.
 */
export function blankWords(text: string, held = signsOf(text)): readonly BlankWord[] {
  if (!has(held, WORD_SIGNS)) return NONE;
  const found: BlankWord[] = [];
  for (const { kind, regex, signs, word, guard } of PATTERNS) {
    if (!has(held, signs) || word?.test(text) === false) continue;
    for (const match of matchesIn(text, regex)) {
      if (guard !== undefined && !guard(text, match)) continue;
      found.push({ start: match.index, end: match.index + match[0].length, kind });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function before(text: string, match: RegExpExecArray, length = 16): string {
  return text.slice(Math.max(0, match.index - length), match.index);
}

function after(text: string, match: RegExpExecArray, length = 16): string {
  return text.slice(match.index + match[0].length, match.index + match[0].length + length);
}

/** [date](…), [date][1] and "[date]: …" are links that the text explains elsewhere. */
function isNoLink(text: string, match: RegExpExecArray): boolean {
  return !/^[([:]/.test(after(text, match, 1)) && !/[\]\\]$/.test(before(text, match, 1));
}

/** Speaks of the word instead of leaving a note: "TODO" in quotes, a TODO comment, the TODO list. */
function isNote(text: string, match: RegExpExecArray): boolean {
  const noun = /(?:\b(?:an?|the|this|that|any|some|these|those|all|no|each|every|of|as|with)\s|["'“‘「])$/iu;
  const compound = /^(?:["'”’」]|[ -](?:lists?|items?|comments?|apps?|markers?|entry|entries|tags?)\b)/iu;
  return !noun.test(before(text, match)) && !compound.test(after(text, match));
}

/** TK ("to come") where a fact is missing; not somebody's initials, a currency or a flight. */
function isToCome(text: string, match: RegExpExecArray): boolean {
  if (match[0].length > 2) return isNote(text, match);
  const ahead = before(text, match);
  const behind = after(text, match);
  if (/(?:\b(?:by|with|from|and|to)\s|["'“‘「(（]|[A-Z][a-z]+ |[A-Z]{2}[,，、;；] ?)$/u.test(ahead))
    return false;
  if (SENTENCE_BEGINS.test(behind)) return true;
  return !/^(?:["'”’」)）]|,? ?[A-Z]{2}\b|\s?\d|\s[A-Z]|\p{Script=Han})/u.test(behind);
}

/** TK We … : no name, for names do not begin so. */
const SENTENCE_BEGINS =
  /^\s(?:A|After|All|An|As|At|Before|Each|For|Here|If|In|It|On|Our|That|The|There|These|They|This|To|We|When)\s[a-z]/u;

function isNoExclamation(text: string, match: RegExpExecArray): boolean {
  return !(/\p{L}\s$/u.test(before(text, match, 2)) && /^\s*$/.test(after(text, match, 4)));
}

/** "in YYYY-MM-DD format" speaks about a form of writing. */
function isMissingDate(text: string, match: RegExpExecArray): boolean {
  const around = before(text, match, 60) + after(text, match, 60);
  const aboutForm = /format|pattern|格式|形式|样式|写法|ISO[ -]?8601|RFC[ -]?3339/iu.test(around);
  return isUnquoted(text, match) && !aboutForm;
}

/** {title} and {单位名称} wait for a value; {String} and {self} are code that was not marked so. */
function isField(_text: string, match: RegExpExecArray): boolean {
  const inner = match[0].slice(1, -1);
  return (
    !/^[A-Za-z]/.test(inner) || (!/^[A-Z][a-z]+$/.test(inner) && isTemplateField(`<${inner}>`, new Set()))
  );
}

/** 《关于修改<节约用水条例>的决定》: the inner marks of a title. */
function isNoTitle(text: string, match: RegExpExecArray): boolean {
  const ahead = before(text, match, 80);
  return (
    ahead.lastIndexOf("《") <= ahead.lastIndexOf("》") && !/[法例定知见则约]$/u.test(match[0].slice(0, -1))
  );
}

function isUnquoted(text: string, match: RegExpExecArray): boolean {
  return !/["'“‘「]$/u.test(before(text, match, 1));
}
