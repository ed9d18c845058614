import { OBJECT } from "../syntax/prose";
import { withoutEnd } from "../text/runs";
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

/** Words that no sentence ends in. What is shorter may be a label (Prepared by). */
const CUT_ENGLISH =
  /(?:^|\s)(?:an?|the|and|or|nor|but|of|to|for|with|by|from|into|onto|than|that|which|whose|because|although|while|whereas|unless|until|between|among|during|as|at|if|is|are|was|were|be|been|has|have|will|would|should|could|must|may|might|its|their|our|your|these|those|we|they)$/u;
const LEAST_WORDS = 6;
/** Of these 参与, 目的, 核对 and their like are words of their own. */
const CUT =
  /(?:、|(?<![参给赋])与|(?<![目])的|(?<![面应核反相])对|(?<![存所现内外实])在|(?<![缓总饱温调柔])和|(?<![普涉企以])及|(?<![而作行有无认])为|(?<![方走面动趋导意])向|(?<![合])并|(?<![转谦])让|(?<![行大促])使|(?<![自理缘事])由|(?<![甚])至|(?<![可得予加难足])以|[或且但而将把被从于]|以及|并且|但是|因为|由于|如果|以便)$/u;
const LEAST_CUT = 15;

/** How a paragraph of prose ends. */
export interface SentenceEnd {
  /** Prose of some length, whose ends show how the document writes. */
  readonly long: boolean;
  /** It stops at a word that must be followed by another, whatever its length. */
  readonly cut: boolean;
  /** Prose that closes its last sentence. */
  readonly closed: boolean;
  /** The last clause, in offsets of the text, where the paragraph stops in the middle of a sentence. */
  readonly unfinished: Span | undefined;
}

/** How a paragraph ends, by its text as one reads it; offsets are those of that text. */
export function sentenceEndOf(text: string): SentenceEnd {
  const trimmed = withoutNotes(text);
  if (trimmed.length <= LEAST_CUT)
    return isClosed(trimmed) && trimmed.length > CLOSED / 2 ? SHORT_CLOSED : SHORT;
  const chinese = hanIn(trimmed) * 4 > trimmed.length;
  const label = LABEL.test(trimmed) || CREDIT.test(trimmed.slice(-CREDIT_LENGTH));
  if (label) return SHORT;
  const long = trimmed.length > leastLength(trimmed, chinese) && isProse(trimmed, chinese);
  const cut = isCut(trimmed, chinese);
  if (!long && !cut && !isSentence(trimmed, chinese)) return isClosed(trimmed) ? SHORT_CLOSED : SHORT;
  const stops = cut || (chinese ? stopsInChinese(trimmed) : stopsInEnglish(trimmed));
  return { long, cut, closed: isClosed(trimmed), unfinished: stops ? lastClause(trimmed) : undefined };
}

function isCut(text: string, chinese: boolean): boolean {
  if (chinese) return text.length > LEAST_CUT && CUT.test(text.slice(-4)) && /[，。；]/u.test(text);
  return /^[A-Z0-9“"($€£]/.test(text) && CUT_ENGLISH.test(text.slice(-12)) && wordsIn(text) >= LEAST_WORDS;
}

function wordsIn(text: string): number {
  return text.split(/\s+/, LEAST_WORDS).length;
}

function leastLength(text: string, chinese: boolean): number {
  const closes = (chinese ? /[。！？][^。！？]{5,}$/u : /[a-z0-9)%]\.["”’)]*\s+["“(]?[A-Z]/u).test(text);
  if (chinese) return closes ? CLOSED : LONG;
  return closes ? CLOSED_ENGLISH : LONG_ENGLISH;
}

/** One sentence alone: clauses with commas, or a verb of its own; no label and no row of names. */
function isSentence(text: string, chinese: boolean): boolean {
  if (text.includes("\n") || LABELLED.test(text)) return false;
  if (chinese) return text.length > ONE && /[，；]/u.test(text) && !HEADLINE.test(text);
  if (!/^[A-Z“"(]/.test(text) || !/[a-z] [a-z]+ [a-z]/.test(text)) return false;
  return text.length > (VERB.test(text) ? ONE_ENGLISH : ONE_WITHOUT_VERB);
}

const ONE = 20;
const ONE_ENGLISH = 40;
const ONE_WITHOUT_VERB = 70;
const VERB =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|must|should|may|might|do|does|did|cannot|we|they|it|nobody|everybody|\w{2,}ed)\b/;
/** A colon near the beginning parts a label from what it names. */
/** Headlines part their halves by a space. */
const HEADLINE = /\p{Script=Han}\s\p{Script=Han}/u;
const LABELLED = /^[^。，：:]{1,24}[：:]|[：:]$/u;

function isClosed(text: string): boolean {
  return /[。！？.!?…]["”’）)]*$/u.test(text.slice(-6));
}

const SHORT_CLOSED: SentenceEnd = { long: false, cut: false, closed: true, unfinished: undefined };
const SHORT: SentenceEnd = { long: false, cut: false, closed: false, unfinished: undefined };

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

/** Sentences have marks inside; rows of names, labels and links have others. */
function isProse(text: string, chinese: boolean): boolean {
  const marks =
    text.slice(0, -1).match(chinese ? /[，。；]/gu : /[.!?]["')\]]*\s+["'(]?[A-Z]/gu)?.length ?? 0;
  const labels = text.match(/[：:]/gu)?.length ?? 0;
  return marks > 0 && labels <= Math.max(3, marks);
}

function stopsInChinese(text: string): boolean {
  const quoted = withoutEnd(text, "”’」』\"'").length;
  if (quoted < text.length) return !/[。！？!?…；]/u.test(text.charAt(quoted - 1));
  return /[\p{Script=Han}\p{Script=Latin}\p{Nd}，,、％%]$/u.test(text.slice(-2)) && !text.endsWith(OBJECT);
}

/** A letter, a figure or a comma; not who signed (- Ana), nor where a link leads ([log]: #log). */
function stopsInEnglish(text: string): boolean {
  const end = text.slice(-60);
  return /[A-Za-z0-9,]$/.test(end) && !/[-–—]\s?[@\w]+$|\]:\s?\S+$|\bfollowing(?: \w+)?$/.test(end);
}

function lastClause(text: string): Span {
  const body = withoutEnd(text, "，,、 \n");
  const mark = Math.max(
    ...["，", "。", "；", "：", "！", "？", ", ", ". ", "\n"].map((one) => body.lastIndexOf(one)),
  );
  const start = mark + 1 + (/^\s*/.exec(body.slice(mark + 1))?.[0].length ?? 0);
  return { start, end: text.length };
}
