import { parseOrdinal } from "../../ordinals/parse";
import type { TextLine } from "./lines";

export interface TitleOptions {
  /** Whether some report type knows titles like this one. */
  readonly isKnownTitle: (text: string) => boolean;
}

const LONGEST = 60;
const LONGEST_ENGLISH = 100;
const HAN = /\p{Script=Han}/u;
const SENTENCE = /[。；;：:，,、！!？?….]$/u;
const COLLECTION = /汇编|[（(](?:共)?[\d一二三四五六七八九十]+\s*篇[）)]/u;
const NOUN =
  /(?:报告|汇报|总结|汇编|方案|通知|通报|讲话|发言|致辞|意见|办法|规定|细则|条例|计划|规划|要点|纪要|说明|请示|批复|决定|公告|通告|公报|材料|提纲|清单|预案|制度|倡议书|建议书|体会)(?:[（(][^（()）]{1,20}[）)])*$/u;
const NO_TITLE =
  /^\d{4}年\d{1,2}月\d{1,2}日在|^(?:附\s*[件录表图]|抄送|主送|目\s*[录次]$|[#|>*+-])|〔\d{4}〕\s*\d+\s*号$|^\d{4}年\d{1,2}月\d{1,2}日$|^##/u;
const CLOSING =
  /^(?:特此(?:报告|通知|函|公告|通告|说明|通报|批复|函复)|以上(?:报告|请示|汇报)|此致|敬礼|谢谢|发言完毕|妥否|\d{4}年\d{1,2}月\d{1,2}日|[〇○零一二三四五六七八九]{4}年.{1,6}日|##paidend)|谢谢(?:大家)?[！!。]?$/u;
const ATTACHMENT = /^附\s*[件录表](?:\s*[一二三四五六七八九十\d]+)?[：:]?$/u;

/** The lines that are titles, by index. */
export function titlesOf(lines: readonly TextLine[], options: TitleOptions): Set<number> {
  const titles = new Set<number>();
  const first = firstTitle(lines);
  if (first !== undefined) titles.add(first);
  const loose = 2 * lines.filter(({ gap }, i) => i > 0 && gap > 0).length > lines.length;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before === undefined || i === first || i === lines.length - 1) return;
    if (!mayBeTitle(line.text) || ATTACHMENT.test(before.text)) return;
    if (!NOUN.test(line.text) && !options.isKnownTitle(line.text) && !(line.gap > 1 && salutes(lines[i + 1])))
      return;
    const cover = titles.has(i - 1) && COLLECTION.test(before.text);
    const apart = line.gap > 1 || (line.gap === 1 && !loose);
    if (cover || (apart && !titles.has(i - 1)) || CLOSING.test(before.text)) titles.add(i);
  });
  return titles;
}

function salutes(line: TextLine | undefined): boolean {
  return line !== undefined && line.text.length < 40 && /[：:]$/u.test(line.text);
}

/** The first line, or the one behind the number of the document. */
function firstTitle(lines: readonly TextLine[]): number | undefined {
  const from = lines[0] !== undefined && /〔\d{4}〕\s*\d+\s*号$/u.test(lines[0].text) ? 1 : 0;
  const line = lines[from];
  return line !== undefined && lines.length > from + 1 && mayBeTitle(line.text) ? from : undefined;
}

function mayBeTitle(written: string): boolean {
  // A mark that is escaped speaks as it did before.
  const text = written.replace(/\\([!-/:-@[-`{-~])/g, "$1");
  if (text.length < 4 || text.length > (HAN.test(text) ? LONGEST : LONGEST_ENGLISH)) return false;
  if (SENTENCE.test(text) || /[。；;]/u.test(text) || NO_TITLE.test(text) || text.includes("\t"))
    return false;
  if (text.includes("，") && !NOUN.test(text)) return false;
  const ordinal = parseOrdinal(text, 0);
  return ordinal === undefined || ordinal.doubtful === true;
}
