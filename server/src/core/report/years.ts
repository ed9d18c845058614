import { blockFact } from "../syntax/fact";
import { foundIn, type Passage } from "../syntax/passages";
import { proseOf } from "../syntax/prose";
import { Sign } from "../syntax/signs";
import { matchesIn } from "../text/matches";
import { type Span, shift } from "../text/span";
import { formalElements } from "./elements";
import { reportFact } from "./fact";
import type { Report } from "./report";

/** A year of account in running text: 2023年度, 现将2023年…情况报告如下, FY 2023. Offsets count from the block's start. */
export interface YearMention extends Span {
  readonly year: number;
  readonly text: string;
  /** The words around show that another year than the report's is meant: a comparison, a range, an earlier paper. */
  readonly meant: boolean;
  /** The words around speak of what is to come. */
  readonly planned: boolean;
}

const MENTION =
  /(?<!\d)((?:19|20)\d\d) ?年度|(?<=现将[^，。]{0,16}(?<!\d))((?:19|20)\d\d) ?年(?=[^，。]{0,40}(?:报告|汇报|总结|通报)如下)|\b(?:FY ?|fiscal year )((?:19|20)\d\d)\b/giu;

/** Words one of which every mention has; looked for first, for years stand in many texts and mostly without them. */
const WORDS = /年度|现将|FY|fiscal year/i;
/** What every mention has besides. */
const YEAR = /(?:19|20)\d\d/;

/** The mentions of a block, sentence by sentence; tables and quotations are left out. */
export const yearMentionsOf = foundIn(Sign.year, sentencesIn);

const NONE: readonly never[] = [];
const SENTENCE = /[^。！？；\n]+/gu;

function sentencesIn({ prose, inTable, inQuote }: Passage): readonly (readonly YearMention[])[] {
  if (inTable || inQuote || !WORDS.test(prose.text)) return NONE;
  return matchesIn(prose.text, SENTENCE).flatMap(({ 0: sentence, index: start }) => {
    const mentions = mentionsIn(sentence);
    if (mentions.length === 0) return [];
    return [mentions.map((m) => ({ ...m, ...prose.sourceSpan(start + m.start, start + m.end) }))];
  });
}

function mentionsIn(sentence: string): YearMention[] {
  if (!YEAR.test(sentence)) return [];
  let planned: boolean | undefined;
  return matchesIn(sentence, MENTION).map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const before = sentence.slice(Math.max(0, start - 60), start);
    const after = sentence.slice(end, end + 40);
    planned ??= PLAN.test(sentence);
    return {
      start,
      end,
      text: match[0],
      year: Number(match[1] ?? match[2] ?? match[3]),
      meant: isMeant(before, after),
      planned,
    };
  });
}

const PLAN =
  /下一步|下步|今后|明年|来年|计划|打算|谋划|规划|预算|预计|预期|力争|筹备|\b(?:plan|plans|planned|next|will|forecast|budget|target)\b/iu;

/** 较2022年度, 与2022年度相比, 从2021年度到…, 2021、2022年度 */
const COMPARED_BEFORE =
  /(?:比|较|对比|相较于?|相比于?|自|从|继|截[至止]|曾于|早在|原|[—–~～至到、和及与或-]) ?$/u;
const SERIES_BEFORE = /\d{4} ?(?:年度?)?[^，。]{0,2}[—–~～至到、和及与或-] ?$/u;
const COMPARED_AFTER =
  /^(?:[^，。]{0,24}(?:相比|相较|比较|对比|持平)|[^，。]{0,2}[—–~～至到、和及与或-] ?\d{4}|末|底|以来|之?[前后]|以[前后])/u;
/** What belongs to a year that is over: awards, accounts, what was found or left. */
const PAST_BEFORE = /(?:获评|荣获|获得|评为|授予|入选|列入|获|评上|名列|位列)[^，。]{0,6}$/u;
const PAST_AFTER =
  /^[^，。]{0,20}(?:入选|评定|获评|被评|荣获|授予|表彰|先进|优秀|十佳|最具|称号|决算|结转|结余|遗留|反馈|查出|发现的?问题|存在的?问题|未完成|整改)/u;
/** Papers that the report itself brings forth must bear its year; others are as old as they are. */
const OWN_PAPER =
  /(?:制定|制订|印发|出台|编制|签订|修订|拟定|拟订|下发|发布|完善|形成|起草|通过|纳入|列入)了?[^《》，。]{0,8}《[^》]{0,30}$/u;
const COMPARED_ENGLISH =
  /\b(?:from|than|versus|vs\.?|against|over|since|compared (?:to|with)|prior|previous|last|until|through|between|in|of|to|and) (?:the )?$/iu;

function isMeant(before: string, after: string): boolean {
  if (/[A-Za-z]/.test(before.slice(-2)) && COMPARED_ENGLISH.test(before)) return true;
  if (COMPARED_BEFORE.test(before) && !/(?:全年|本年度?)[、和及与]$/u.test(before)) return true;
  if (SERIES_BEFORE.test(before) || COMPARED_AFTER.test(after)) return true;
  if (PAST_BEFORE.test(before) || PAST_AFTER.test(after)) return true;
  const inTitle = before.lastIndexOf("《") > before.lastIndexOf("》");
  return inTitle && !OWN_PAPER.test(before);
}

/** 2024年，在……领导下，…… : how the account of a period opens. */
const OPENING =
  /^\s*((?:19|20)\d\d) ?年(?:以?来)?，(?=[^。]{0,60}(?:领导|指导|支持|帮助|关心|关怀|带领|部署)下|我|本人)/u;
/** Titles of accounts of a period; a plan opens with the year before it. */
const ACCOUNT = /总结|述职|自查|汇报/u;
const PLAN_TITLE = /计划|打算|安排|要点|思路/u;

const openingOf = blockFact((block): YearMention | undefined => {
  const { node } = block;
  const prose = node.kind === "paragraph" ? proseOf(block, node) : undefined;
  const match = prose && OPENING.exec(prose.text);
  if (prose === undefined || !match) return undefined;
  const year = match[1] ?? "";
  const start = match[0].indexOf(year);
  const span = prose.sourceSpan(start, start + year.length + 1);
  return { ...span, year: Number(year), text: `${year}年`, meant: false, planned: false };
});

/** The year with which the account of a period opens: it must be the title's. */
export const openingYearOf = reportFact((report): YearMention | undefined => {
  const title = report.title?.text ?? "";
  const [first] = ACCOUNT.test(title) && !PLAN_TITLE.test(title) ? formalElements(report).lead : [];
  const mention = first && openingOf(first.source);
  return mention && { ...mention, ...shift(mention, report.document.startOf(first.block)) };
});

/** Years that a report is about, by its title or by front matter (`year`, `period`); empty when nothing names one. */
export const yearsOf = reportFact((report): ReadonlySet<number> => {
  const named = ["year", "period"].map((key) => report.frontMatter?.data.get(key));
  const sources = [ownWords(report.title?.text ?? ""), ...named.map((value) => String(value ?? ""))];
  return new Set(sources.flatMap(yearsIn));
});

/** A title without what it quotes (《2020年…条例》) and without the meeting that it was read to (在2024年年会上的…). */
function ownWords(title: string): string {
  return title.replace(/《[^》]*》/gu, "").replace(/在[^在]{0,40}会[^会]{0,6}上的?/gu, "");
}

/** Every year of a text; a range counts all its years. */
export function yearsIn(text: string): number[] {
  const years: number[] = [];
  for (const { 0: range } of text.matchAll(
    /(?<!\d)(?:19|20)\d\d(?:\s?年?度?\s?[—–~～至到-]{1,2}\s?(?:19|20)\d\d)?(?!\d)/gu,
  )) {
    const [first = 0, last = first] = [...range.matchAll(/\d{4}/g)].map(Number);
    for (let year = first; year <= Math.min(last, first + 20); year++) years.push(year);
  }
  return years;
}

/** Years that the report's own headings announce in plain words: 2024年工作计划, 2022年工作回顾. */
export const announcedYearsOf = reportFact((report: Report): ReadonlySet<number> => {
  const headings = report.sections.map(({ text }) => text);
  return new Set(headings.flatMap((text) => (/(?:19|20)\d\d ?年(?!度)/u.test(text) ? yearsIn(text) : [])));
});
