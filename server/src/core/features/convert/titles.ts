import { firstTitle, isNamed, mayBeTitle, type TitleOptions } from "./head";
import type { TextLine } from "./lines";

const COLLECTION = /汇编|[（(](?:共)?[\d一二三四五六七八九十]+\s*篇[）)]/u;
const CLOSING =
  /^(?:特此(?:报告|通知|函|公告|通告|说明|通报|批复|函复)|以上(?:报告|述职|请示|汇报)|此致|敬礼|谢谢|发言完毕|妥否|\d{4}年\d{1,2}月\d{1,2}日|[〇○零一二三四五六七八九]{4}年.{1,6}日|##paidend)|谢谢(?:大家)?[！!。]?$/u;
const ATTACHMENT = /^附\s*[件录表](?:\s*[一二三四五六七八九十\d]+)?[：:]?$/u;

/** The lines that are titles, by index. */
export function titlesOf(lines: readonly TextLine[], options: TitleOptions): Set<number> {
  const titles = new Set<number>();
  const first = firstTitle(lines, options);
  if (first !== undefined) titles.add(first);
  const loose = 2 * lines.filter(({ gap }, i) => i > 0 && gap > 0).length > lines.length;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before === undefined || i <= (first ?? -1) || i === lines.length - 1) return;
    if (!mayBeTitle(line.text) || ATTACHMENT.test(before.text)) return;
    if (!isNamed(line.text) && !options.isKnownTitle(line.text) && !(line.gap > 1 && salutes(lines[i + 1])))
      return;
    const cover = titles.has(i - 1) && COLLECTION.test(before.text);
    const apart = line.gap > 1 || (line.gap === 1 && !loose);
    if (cover || (apart && !titles.has(i - 1)) || CLOSING.test(before.text)) titles.add(i);
  });
  return titles;
}

/** Whether lines end as a document does: with a date or a closing formula behind what they say. */
export function isDocument(lines: readonly TextLine[]): boolean {
  return lines.some(({ text }) => /。$/u.test(text)) && lines.some(({ text }) => CLOSING.test(text));
}

function salutes(line: TextLine | undefined): boolean {
  return line !== undefined && line.text.length < 40 && /[：:]$/u.test(line.text);
}
