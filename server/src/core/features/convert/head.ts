import { parseOrdinal } from "../../ordinals/parse";
import type { TextLine } from "./lines";
import { joined } from "./lines";
import { HAN } from "./wrapping";

/** What is known of reports: the titles of their types, and the names of their sections. */
export interface TitleOptions {
  /** Whether some report type knows titles like this one. */
  readonly isKnownTitle: (text: string) => boolean;
  /** Whether a report with this title has a section of this name. */
  readonly isKnownSection?: (title: string, name: string) => boolean;
}

const LONGEST = 60;
const LONGEST_ENGLISH = 100;
/** Lines at the start of a text that its title is looked for in. */
const HEAD = 8;
/** Lines that one title is set on. */
const LINES = 3;
const SENTENCE = /[。；;：:，,、！!？?….]$/u;
const NOUN =
  /(?:报告|汇报|总结|汇编|方案|通知|通报|讲话|发言|致辞|意见|办法|规定|细则|条例|计划|规划|要点|纪要|说明|请示|批复|决定|公告|通告|公报|材料|提纲|清单|预案|制度|倡议书|建议书|体会|复函|函)(?:之?[一二三四五六七八九十]|\s*\d{1,2})?(?:[（(][^（()）]{1,20}[）)])*$/u;
const NO_TITLE =
  /^\d{4}年\d{1,2}月\d{1,2}日在|^(?:附\s*[件录表图]|抄送|主送|目\s*[录次]$|[#|>*+-])|〔\d{4}〕\s*\d+\s*号$|^\d{4}年\d{1,2}月\d{1,2}日$|^##/u;
/** The frame of a page or mail: where one is, who it is from, when it was published; the head of a page, its number far right. */
const FRAME =
  /^(?:首\s*页|(?:当前|您的?|您现在的?|你的?)\s*位置|(?:From|To|Cc|Bcc|Date|Sent|Subject|Reply-To|发件人|收件人|发送时间|主题|来源|作者|编辑|发布(?:时间|日期|机构)|发文(?:机关|日期|单位)|成文日期|索\s*引\s*号|信息来源|浏览次数|字体|字号|标\s*题|文\s*号|原创)\s*[:：\s])|\s[>»›]\s.*\s[>»›]\s|\S(?:\s{4,}|\t)\d{1,4}$|^【[^】]{1,30}】$|〔\d{4}〕\s*(?:第\s*)?\d+\s*[号期]$/u;
/** A masthead: it names the paper, not what it is about. */
const MASTHEAD = /(?:文件|简报|专报|内参|内刊|日报|晚报|[网站报刊])$/u;

/** Whether a line can be a title, by what it looks like. */
export function mayBeTitle(written: string): boolean {
  // A mark that is escaped speaks as it did before.
  const text = written.replace(/\\([!-/:-@[-`{-~])/g, "$1");
  if (text.length < 4 || text.length > (HAN.test(text) ? LONGEST : LONGEST_ENGLISH)) return false;
  if (SENTENCE.test(text) || /[。；;]/u.test(text) || NO_TITLE.test(text) || text.includes("\t"))
    return false;
  if (FRAME.test(text) || (text.includes("，") && !NOUN.test(text))) return false;
  const ordinal = parseOrdinal(text, 0);
  return ordinal === undefined || ordinal.doubtful === true;
}

/** Whether a line ends as titles of official documents do. */
export function isNamed(text: string): boolean {
  return NOUN.test(text);
}

/** The line that is the text's title: the first that can be, but for the frame of its page, a masthead and the issuer. */
export function firstTitle(lines: readonly TextLine[], { isKnownTitle }: TitleOptions): number | undefined {
  const head = headOf(lines);
  const [first] = head;
  if (first === undefined || first === lines.length - 1) return undefined;
  const isSure = (i: number): boolean => isNamed(lines[i]?.text ?? "") || isKnownTitle(lines[i]?.text ?? "");
  if (isSure(first) || !HAN.test(lines[first]?.text ?? "")) return first;
  return head.find((i) => isSure(i) && i < lines.length - 1) ?? first;
}

/** The lines above the text itself that can be titles. */
function headOf(lines: readonly TextLine[]): number[] {
  const head: number[] = [];
  for (let i = 0; i < Math.min(HEAD, lines.length); i++) {
    const text = lines[i]?.text ?? "";
    if (mayBeTitle(text)) head.push(i);
    else if (!FRAME.test(text) && !/^[（(].*[）)]$/u.test(text)) break;
  }
  return head;
}

/** The same lines, a title that is set on several of them made one: 某市水务局 above 关于……的通知. */
export function withWholeTitle(lines: readonly TextLine[], options: TitleOptions): TextLine[] {
  const last = firstTitle(lines, options);
  if (last === undefined || !isNamed(lines[last]?.text ?? "")) return [...lines];
  let first = last;
  while (first > 0 && last - first < LINES - 1 && belongs(lines, first - 1)) first--;
  const whole = lines.slice(first, last + 1);
  const text = whole.map((line) => line.text).reduce(joined);
  if (first === last || text.length > LONGEST) return [...lines];
  return [...lines.slice(0, first), { text, gap: lines[first]?.gap ?? 0 }, ...lines.slice(last + 1)];
}

/** Whether a line and the one right below it are one title. */
function belongs(lines: readonly TextLine[], index: number): boolean {
  const text = lines[index]?.text ?? "";
  return (
    lines[index + 1]?.gap === 0 &&
    mayBeTitle(text) &&
    HAN.test(text) &&
    !isNamed(text) &&
    !MASTHEAD.test(text)
  );
}
