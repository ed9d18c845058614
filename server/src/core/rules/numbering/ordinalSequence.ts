import { formatPath } from "../../ordinals/format";
import { chapterOf, numberOf } from "../../ordinals/ordinal";
import type { SequenceProblem } from "../../ordinals/sequence";
import { attachmentsOf } from "../../report/attachments";
import { lostOrdinals } from "../../report/lostOrdinals";
import { isMatter } from "../../report/matter";
import type { NumberedSection } from "../../report/numbering";
import type { Report } from "../../report/report";
import { risenHeadings } from "../../report/risen";
import type { Section } from "../../report/section";
import { type Series, seriesIn } from "../../report/series";
import { sunkenHeadings } from "../../report/sunken";
import { withReferences } from "../../revise/followReferences";
import { renumberFrom } from "../../revise/renumberSeries";
import { glance } from "../../syntax/fact";
import type { Match } from "../../types/match";
import type { Problem, Rule } from "../rule";

export const ordinalSequence: Rule = {
  id: "ordinal-sequence",
  category: "numbering",
  severity: "error",
  summary: {
    en: "The numbers of sections leave a gap, repeat, step back or do not start at the first.",
    zh: "编号断号、重号、倒号，或者没有从头编起。",
  },
  why: {
    en: "Readers cite sections by number, and a gap looks like lost text. A level may start anew under each parent or run on through the report: the report shows which. A gap that a missing or moved section explains is told there.",
    zh: "读者按编号引用，断号看上去像丢了内容。同一层编号可以在各上级标题下重新起编，也可以全文连续，以文中实际用法为准。由缺失或错位的部分造成的断号，在那里提示。",
  },
  fix: "safe",
  outline: true,
  examples: {
    bad: "---\nreport: base\n---\n\n# 食堂检查记录\n\n一、台账\n\n齐全。\n\n三、现场\n\n整洁。\n",
    good: "---\nreport: base\n---\n\n# 食堂检查记录\n\n一、台账\n\n齐全。\n\n二、现场\n\n整洁。\n",
  },
  check({ report, match, emit }) {
    let told: ToldElsewhere | undefined;
    for (const series of seriesIn(report)) {
      if (countsAttachments(series, report)) continue;
      for (const problem of series.verdict.problems) {
        told ??= toldElsewhere(report, match);
        if (!isExplained(series, problem, report, match, told)) emitted(report, series, problem, emit);
      }
    }
  },
};

/** 附件1, Appendix A: `attachment-sequence` sees them together with the note that lists them. */
function countsAttachments({ entries }: Series, report: Report): boolean {
  const ordinal = entries[0]?.ordinal;
  if (ordinal?.system === "appendix") return !/^[A-Z]$/.test(ordinal.unit ?? "");
  const listed = attachmentsOf(report).listed ?? [];
  return listed.some(({ numberSpan }) => entries.some(({ ordinal: own }) => own.start === numberSpan?.start));
}

function emitted(
  report: Report,
  series: Series,
  problem: SequenceProblem,
  emit: (problem: Problem) => void,
): void {
  const { index, kind, path } = problem;
  const ordinal = series.entries[index]?.ordinal;
  if (ordinal === undefined) return;
  const right = formatPath(ordinal, path);
  const before = kind === "start" || kind === "parent" ? undefined : series.entries[index - 1]?.ordinal;
  emit({
    span: { start: ordinal.start, end: ordinal.end },
    message: {
      en: `${MESSAGES[kind].en(ordinal.text, before?.text ?? "")} Expected “${right}”.`,
      zh: `${MESSAGES[kind].zh(ordinal.text, before?.text ?? "")}此处应为“${right}”。`,
    },
    related: before && [{ span: before, message: { en: "The ordinal before it.", zh: "前一个编号。" } }],
    fixes: [
      {
        title: { en: `Renumber from here: “${right}” …`, zh: `从此处起重新编号：“${right}”……` },
        safe: (kind === "repeat" || kind === "step-back") && !beginsAnew(series, problem),
        preferred: true,
        edits: () => withReferences(report, renumberFrom(series, problem)),
      },
    ],
  });
}

/** A first number whose followers do not count on from what is before it: a heading above it may be lost. */
function beginsAnew({ entries }: Series, { index, expected }: SequenceProblem): boolean {
  const [own, next] = [entries[index], entries[index + 1]];
  return (
    own !== undefined &&
    next !== undefined &&
    numberOf(own.ordinal) === 1 &&
    numberOf(next.ordinal) !== expected + 1
  );
}

type Say = (own: string, before: string) => string;

const MESSAGES: Readonly<Record<SequenceProblem["kind"], { en: Say; zh: Say }>> = {
  gap: {
    en: (own, before) =>
      `“${own}” follows “${before}”: a number is left out. Either text was lost, or the sections must be renumbered.`,
    zh: (own, before) => `“${before}”之后直接是“${own}”，中间断号：可能丢了内容，否则应重新编号。`,
  },
  repeat: {
    en: (own) => `“${own}” stands here a second time, so references to it are ambiguous.`,
    zh: (own) => `“${own}”重号，引用时会有歧义。`,
  },
  "step-back": {
    en: (own, before) => `“${own}” follows “${before}”: the numbers step back.`,
    zh: (own, before) => `“${before}”之后是“${own}”，编号倒退。`,
  },
  start: {
    en: (own) => `“${own}” is the first of its level, but not the first number.`,
    zh: (own) => `这一层从“${own}”开始，没有从头编起。`,
  },
  parent: {
    en: (own) => `“${own}” does not carry the number of the section that holds it.`,
    zh: (own) => `“${own}”与所在上级标题的编号不符。`,
  },
};

/** Sections that other rules tell of: gathered once, for a report may have as many of them as problems. */
interface ToldElsewhere {
  /** Moved, repeated or at another depth than they belong. */
  readonly sections: ReadonlySet<Section>;
  /** What moved sections should follow, with the level that it is on. */
  readonly followed: ReadonlySet<Section | undefined>;
  /** Where sections at another depth than they belong were found. */
  readonly holders: ReadonlySet<Section | undefined>;
  /** The place of a section among its siblings. */
  readonly placeOf: (section: Section, siblings: readonly Section[]) => number;
}

function toldElsewhere(report: Report, match: Match): ToldElsewhere {
  const astray = [
    ...match.wrongLevel.map(({ section }) => section),
    ...sunkenHeadings(report).keys(),
    ...risenHeadings(report).keys(),
  ];
  const moved = match.misplaced.map(({ section }) => section);
  const repeated = match.duplicates.map(({ section }) => section);
  const places = new Map<readonly Section[], ReadonlyMap<Section, number>>();
  return {
    sections: new Set([...moved, ...repeated, ...astray]),
    followed: new Set(match.misplaced.map(({ after }) => after)),
    holders: new Set(astray.map(({ parent }) => parent)),
    placeOf(section, siblings) {
      let known = places.get(siblings);
      if (known === undefined) {
        known = new Map(siblings.map((one, index) => [one, index]));
        places.set(siblings, known);
      }
      return known.get(section) ?? -1;
    },
  };
}

/** What a missing, moved, repeated or unnumbered section explains is told by that section's own rule. */
function isExplained(
  series: Series,
  problem: SequenceProblem,
  report: Report,
  match: Match,
  told: ToldElsewhere,
): boolean {
  const entry = series.entries[problem.index];
  if (entry?.section === undefined) return false;
  const { section } = entry;
  if (problem.kind === "start" && goesOnWithList(report, section)) return true;
  const siblings = section.parent?.children ?? report.sections;
  const at = told.placeOf(section, siblings);
  if (problem.kind === "parent")
    return isMisnumbered(section.parent, report) || fellOut(section, siblings, at, told);
  const previous = siblings[at - 1];
  const near = [section, previous, siblings[at + 1]].filter((one) => one !== undefined);
  if (near.some((one) => told.sections.has(one))) return true;
  if (told.followed.has(previous) && (previous !== undefined || at >= 0)) return true;
  if (told.holders.size > 0 && (told.holders.has(previous) || told.holders.has(section.parent?.parent)))
    return true;
  const skipped = numberOf(section.ordinal) - problem.expected;
  return (
    skipped > 0 &&
    (skipped <= unnumberedBefore(siblings, at) + missingBefore(siblings, at, section.parent, match) ||
      (previous !== undefined && lostOrdinals(report).has(previous)))
  );
}

/** 3、 behind a list of 1. and 2. is its next item: that its mark is another is told by `ordinal-punctuation`. */
function goesOnWithList({ document }: Report, { kind, block, ordinal }: NumberedSection): boolean {
  const before = document.blockAt(block - 1);
  return kind !== "heading" && ordinal.system === "arabic" && before !== undefined && isOrderedList(before);
}

const isOrderedList = glance(({ node }) => node.kind === "list" && node.ordered);

/** 6.1 stands beside 6, whose heading has # signs too many. */
function fellOut(
  { ordinal }: NumberedSection,
  siblings: readonly Section[],
  at: number,
  told: ToldElsewhere,
): boolean {
  if (told.sections.size === 0) return false;
  const chapter = chapterOf(ordinal);
  for (let i = at - 1; i >= 0; i--) {
    const own = siblings[i];
    if (own?.ordinal?.path.join(".") === chapter) return told.sections.has(own);
  }
  return false;
}

/** 2.1 stands under 3, which should be 2: the one number is told. */
function isMisnumbered(section: Section | undefined, report: Report): boolean {
  return seriesIn(report).some(({ entries, verdict }) =>
    verdict.problems.some(({ index }) => section !== undefined && entries[index]?.section === section),
  );
}

function unnumberedBefore(siblings: readonly Section[], at: number): number {
  let count = 0;
  for (let i = at - 1; siblings[i] !== undefined && siblings[i]?.ordinal === undefined; i--)
    if (!isMatter(siblings[i]?.text ?? "")) count++;
  return count;
}

/** Missing sections that belong between this one and the one before it that has a number and a place of its own. */
function missingBefore(
  siblings: readonly Section[],
  at: number,
  parent: Section | undefined,
  match: Match,
): number {
  const before = new Set<Section | undefined>();
  let i = at - 1;
  while (i >= 0 && mayStandAnywhere(siblings[i], match)) before.add(siblings[i--]);
  before.add(siblings[i]);
  return match.missing.filter((missing) => missing.parent === parent && before.has(missing.after)).length;
}

function mayStandAnywhere(section: Section | undefined, match: Match): boolean {
  if (section === undefined) return false;
  const spec = match.specOf(section);
  return section.ordinal === undefined || spec === undefined || spec.place !== undefined;
}
