import type { Report } from "../../report/report";
import { walk } from "../../report/section";
import { removeProse } from "../../revise/removeText";
import { isWhite } from "../../syntax/chars";
import { keyedGlance } from "../../syntax/fact";
import type { ProseNode } from "../../syntax/nodes";
import { passagesOf } from "../../syntax/passages";
import type { Prose } from "../../syntax/prose";
import type { Localized } from "../../text/localized";
import { contains, type Span, shift } from "../../text/span";
import type { Problem, Rule } from "../rule";

/** Shorter ones are formulas, labels, results that repeat. UTF-16 units. */
const LONG = 40;
/** A report with more repeats than this repeats on purpose: standards, forms, records. */
const MOST = 3;

export const duplicateParagraph: Rule = {
  id: "duplicate-paragraph",
  category: "text",
  severity: "warning",
  summary: {
    en: "The same paragraph stands in the report twice.",
    zh: "同一段文字在报告中出现了两次。",
  },
  why: {
    en:
      "A paragraph of some length that repeats word for word was pasted twice, or stands where another text should. Tables, " +
      "lists of standards and quotations may repeat, and a report that repeats many paragraphs does so on purpose; each " +
      "report of a file is looked at by itself.",
    zh:
      "一段较长的文字一字不差地再次出现，多半是重复粘贴，或者本该写别的内容。表格、标准清单和引文可以重复；" +
      "多处重复的文稿是有意如此，也不在此列。一个文件中有几份报告时，各看各的。",
  },
  fix: "review",
  examples: {
    bad: "---\nreport: base\n---\n\n# 食堂卫生检查情况报告\n\n后厨每日消毒两次，留样柜温度由专人登记，餐具由专人清洗，保洁柜每周清理一次，结果全部合格。\n\n检查组另查看了台账。\n\n后厨每日消毒两次，留样柜温度由专人登记，餐具由专人清洗，保洁柜每周清理一次，结果全部合格。\n",
    good: "---\nreport: base\n---\n\n# 食堂卫生检查情况报告\n\n后厨每日消毒两次，留样柜温度由专人登记，餐具由专人清洗，保洁柜每周清理一次，结果全部合格。\n\n检查组另查看了台账。\n",
  },
  check({ report, match, emit }) {
    // A section that is there twice is told as such.
    const twice = match.duplicates.map(({ section }) => section.range);
    const repeats = repeatsIn(report).filter((repeat) => !twice.some((range) => contains(range, repeat)));
    if (repeats.length === 0 || repeats.length > MOST || isLaw(report)) return;
    for (const repeat of repeats) emit(problemOf(report, repeat));
  },
};

/** All of its text tells what a paragraph may have in common with others: many begin and end alike. */
function keysOf(candidates: readonly Candidate[]): number[] {
  return candidates.map(({ prose: { text } }) => mixed(0, text, { at: 0, step: 1, most: text.length }));
}

interface Candidate {
  readonly node: ProseNode;
  readonly prose: Prose;
  /** The same for paragraphs that are the same. */
  readonly fingerprint: number;
  /** Two lists may have an item in common. */
  readonly inList: boolean;
}

const NONE: readonly Candidate[] = [];

const candidatesOf = keyedGlance(keysOf, (block): readonly Candidate[] => {
  let candidates: Candidate[] | undefined;
  for (const { node, prose, heading, inQuote, inTable, inList, inFootnote } of passagesOf(block)) {
    if (heading || inQuote || inTable || inFootnote || prose.text.length <= LONG) continue;
    if (!ENDS.includes(lastOf(prose.text))) continue;
    candidates ??= [];
    candidates.push({ node, prose, fingerprint: fingerprintOf(prose.text), inList });
  }
  return candidates ?? NONE;
});

/** What a paragraph of prose can end with, see `isProse`. */
const ENDS = '。！？；.!?;…"”’」』）)';

function lastOf(text: string): string {
  return text.trimEnd().slice(-1);
}

/** Characters at each end of a paragraph that its fingerprint is made of. */
const SAMPLE = 24;

function fingerprintOf(text: string): number {
  return mixed(mixed(0, text, { at: 0, step: 1, most: SAMPLE }), text, {
    at: text.length - 1,
    step: -1,
    most: SAMPLE,
  });
}

/** A number with characters of a text mixed in, white space left out: so many at most, from a place on. */
function mixed(
  seed: number,
  text: string,
  { at, step, most }: { readonly at: number; readonly step: 1 | -1; readonly most: number },
): number {
  let hash = seed;
  for (let i = at, left = most; i >= 0 && i < text.length && left > 0; i += step) {
    const code = text.charCodeAt(i);
    if (isWhite(code)) continue;
    hash = (Math.imul(hash, 31) + code) | 0;
    left--;
  }
  return hash;
}

/** What is compared: the words, whatever the white space between them. Undefined for what is no prose. */
function wordsOf({ prose }: Candidate): string | undefined {
  const words = prose.text.replace(/\s+/g, " ").trim();
  return isProse(words) ? words : undefined;
}

/** Sentences; not what is quoted as a whole, what leads in a list, nor a list of standards, whose entries close no sentence. */
function isProse(text: string): boolean {
  return text.length > LONG && !/^[“"「]/u.test(text) && /[。！？；.!?;…]["”’」』）)]*$/u.test(text);
}

/** Articles of law repeat each other's formulas word for word. */
const ARTICLES = 3;

function isLaw({ sections }: Report): boolean {
  let articles = 0;
  for (const { ordinal } of walk(sections)) if (ordinal?.unit === "条") articles++;
  return articles >= ARTICLES;
}

interface Repeat extends Span {
  readonly node: ProseNode;
  readonly block: number;
  readonly first: Span;
}

function repeatsIn(report: Report): Repeat[] {
  const known = new Map<string, Span>();
  const repeats: Repeat[] = [];
  for (const { candidate, block } of alikeIn(report)) {
    const words = wordsOf(candidate);
    if (words === undefined) continue;
    const { node, prose, inList } = candidate;
    const own = shift(prose.sourceSpan(0, prose.text.length), report.document.startOf(block));
    const key = inList ? `${block} ${words}` : words;
    const first = known.get(key);
    if (first === undefined) known.set(key, own);
    else repeats.push({ ...own, node, block, first });
  }
  return repeats;
}

interface Placed {
  readonly candidate: Candidate;
  readonly block: number;
}

/** The paragraphs whose fingerprint others have, too: few need to be compared word for word. */
function alikeIn({ document, bodyBlock, endBlock }: Report): Placed[] {
  const all: Placed[] = [];
  const once = new Set<number>();
  const again = new Set<number>();
  for (let block = bodyBlock; block < endBlock; block++) {
    const source = document.blockAt(block);
    for (const candidate of source === undefined ? NONE : candidatesOf(source)) {
      const { fingerprint } = candidate;
      if (once.has(fingerprint)) again.add(fingerprint);
      else once.add(fingerprint);
      all.push({ candidate, block });
    }
  }
  return again.size === 0 ? [] : all.filter(({ candidate }) => again.has(candidate.fingerprint));
}

const MESSAGE: Localized = {
  en: "This paragraph stands in the report once before, word for word; it may have been pasted twice. Delete it, or write what belongs here.",
  zh: "这一段与前文某段完全相同，可能是重复粘贴。请删去，或改写成此处应有的内容。",
};

function problemOf({ document }: Report, { node, block, first, start, end }: Repeat): Problem {
  return {
    span: { start, end },
    message: MESSAGE,
    related: [{ span: first, message: { en: "It stands here first.", zh: "首次出现在此处。" } }],
    fixes: [
      {
        title: { en: "Delete the repeated paragraph", zh: "删去重复的段落" },
        safe: false,
        preferred: true,
        edits: () => removeProse(document, block, node),
      },
    ],
  };
}
