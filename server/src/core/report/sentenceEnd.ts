import { OBJECT } from "../syntax/prose";
import type { Span } from "../text/span";

/** Shorter paragraphs may be names, addresses, mottos. UTF-16 units; English words are longer. */
const LONG = 60;
const LONG_ENGLISH = 120;
/** One that closes a sentence before its last clause is prose from this length on. */
const CLOSED = 20;
const CLOSED_ENGLISH = 45;

/** Lines that are no sentences: labels with what belongs to them, captions, lists of those who were there. */
const LABEL =
  /^(?:联系|电话|地址|邮[编箱]|附件?|抄[送报]|主送|报送|分送|出席|列席|参加|缺席|请假|主持|记录|地点|时间|来源|关键词|作者|备?注)[^，。]{0,8}[：:]|^[图表]\s*\d|^(?:Keywords|Figure|Table|Note|Authors?)\b/u;
const HAN = /\p{Script=Han}/u;
/** Who took a picture. */
const CREDIT_LENGTH = 12;
const CREDIT = /(?:\s\p{Script=Han}{1,4}\s?|记者\s?\p{Script=Han}{2,6})[摄图]$/u;

/** How a paragraph of prose ends. */
export interface SentenceEnd {
  /** Prose of some length, whose ends show how the document writes. */
  readonly long: boolean;
  /** Prose that closes its last sentence. */
  readonly closed: boolean;
  /** The last clause, in offsets of the text, where the paragraph stops in the middle of a sentence. */
  readonly unfinished: Span | undefined;
}

export function sentenceEndOf(text: string): SentenceEnd {
  const trimmed = withoutNotes(text);
  if (trimmed.length <= CLOSED)
    return isClosed(trimmed) && trimmed.length > CLOSED / 2 ? SHORT_CLOSED : SHORT;
  const chinese = hanIn(trimmed) * 4 > trimmed.length;
  const label = LABEL.test(trimmed) || CREDIT.test(trimmed.slice(-CREDIT_LENGTH));
  if (label) return SHORT;
  const long = trimmed.length > leastLength(trimmed, chinese) && isProse(trimmed, chinese);
  if (!long && !isSentence(trimmed, chinese)) return isClosed(trimmed) ? SHORT_CLOSED : SHORT;
  const stops = chinese ? stopsInChinese(trimmed) : stopsInEnglish(trimmed);
  return { long, closed: isClosed(trimmed), unfinished: stops ? lastClause(trimmed) : undefined };
}

function leastLength(text: string, chinese: boolean): number {
  const closes = (chinese ? /[。！？][^。！？]{5,}$/u : /[a-z)]\.["”’)]*\s+["“(]?[A-Z]/u).test(text);
  if (chinese) return closes ? CLOSED : LONG;
  return closes ? CLOSED_ENGLISH : LONG_ENGLISH;
}

/** One sentence alone: clauses with commas, no label and no row of names. */
function isSentence(text: string, chinese: boolean): boolean {
  if (chinese) return text.length > 26 && /[，；]/u.test(text) && !/[：:\n]/u.test(text);
  return text.length > 70 && /^[A-Z“"(]/.test(text) && /[a-z] [a-z]+ [a-z]/.test(text) && !/[:\n]/.test(text);
}

function isClosed(text: string): boolean {
  return /[。！？.!?…]["”’）)]*$/u.test(text.slice(-6));
}

const SHORT_CLOSED: SentenceEnd = { long: false, closed: true, unfinished: undefined };
const SHORT: SentenceEnd = { long: false, closed: false, unfinished: undefined };

/** Han characters of a text; those beyond the first plane count, too. */
function hanIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) count++;
    else if (code >= 0x2e80 && HAN.test(String.fromCodePoint(text.codePointAt(i) ?? 0))) count++;
  }
  return count;
}

/** Footnote references stand behind the last mark. */
function withoutNotes(text: string): string {
  let trimmed = text.trimEnd();
  for (;;) {
    const note = /\[\^[^\]\s]{1,40}\]$/.exec(trimmed.slice(-44));
    if (note === null) return trimmed;
    trimmed = trimmed.slice(0, -note[0].length).trimEnd();
  }
}

/** Length of `text` without the characters at its end that are among `set`. */
function lengthWithout(text: string, set: string): number {
  let length = text.length;
  while (length > 0 && set.includes(text.charAt(length - 1))) length--;
  return length;
}

/** Sentences have marks inside; rows of names, labels and links have others. */
function isProse(text: string, chinese: boolean): boolean {
  const marks =
    text.slice(0, -1).match(chinese ? /[，。；]/gu : /[.!?]["')\]]*\s+["'(]?[A-Z]/gu)?.length ?? 0;
  const labels = text.match(/[：:]/gu)?.length ?? 0;
  return marks > 0 && labels <= Math.max(3, marks);
}

function stopsInChinese(text: string): boolean {
  const quoted = lengthWithout(text, "”’」』\"'");
  if (quoted < text.length) return !/[。！？!?…；]/u.test(text.charAt(quoted - 1));
  return /[\p{Script=Han}\p{Script=Latin}\p{Nd}，,、％%]$/u.test(text.slice(-2)) && !text.endsWith(OBJECT);
}

/** A letter, a figure or a comma; not who signed (- Ana), nor where a link leads ([log]: #log). */
function stopsInEnglish(text: string): boolean {
  const end = text.slice(-60);
  return /[A-Za-z0-9,]$/.test(end) && !/[-–—]\s?[@\w]+$|\]:\s?\S+$|\bfollowing(?: \w+)?$/.test(end);
}

function lastClause(text: string): Span {
  const body = text.slice(0, lengthWithout(text, "，,、 \n"));
  const mark = Math.max(
    ...["，", "。", "；", "：", "！", "？", ", ", ". ", "\n"].map((one) => body.lastIndexOf(one)),
  );
  const start = mark + 1 + (/^\s*/.exec(body.slice(mark + 1))?.[0].length ?? 0);
  return { start, end: text.length };
}
