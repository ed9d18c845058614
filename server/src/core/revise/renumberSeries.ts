import { formatPath } from "../ordinals/format";
import { numberOf } from "../ordinals/ordinal";
import type { SequenceProblem } from "../ordinals/sequence";
import type { Report } from "../report/report";
import { endOfStretch, judge, type Series, type SeriesEntry, seriesIn } from "../report/series";
import type { TextEdit } from "../text/edits";
import { renumberSection } from "./renumberSection";

/**
 * Puts one problem of a series right: the number at fault, and those that count on from it as far as they must move.
 * Other problems of the series stay as they are, unless the numbers are so mixed up that only all of the stretch
 * numbered anew makes sense.
 */
export function renumberFrom(series: Series, problem: SequenceProblem): TextEdit[] {
  if (problem.kind === "parent") return changePrefix(series, problem);
  const numbers = series.entries.map(({ ordinal }) => numberOf(ordinal));
  const end = endOfStretch(series, problem.index);
  const repaired = repair(
    numbers,
    problem,
    Math.min(end, nextProblem(series.verdict.problems, problem.index)),
  );
  const before = series.verdict.problems.length;
  const right =
    problemsWith(series, repaired) < before ? repaired : numberedAnew(series, numbers, problem.index);
  return series.entries.flatMap((entry, i) => renumberEntry(entry, right[i] ?? 0));
}

/** A gap or a late start moves all that follows; any other number pushes on only those that stand in its way. */
function repair(
  numbers: readonly number[],
  { index, kind, expected }: SequenceProblem,
  end: number,
): number[] {
  const result = [...numbers];
  const shift = expected - (numbers[index] ?? 0);
  const moves = kind === "gap" || kind === "start";
  result[index] = expected;
  for (let i = index + 1; i < end; i++) {
    const own = numbers[i] ?? 0;
    const last = result[i - 1] ?? 0;
    if (!moves && own > last) break;
    result[i] = moves ? own + shift : last + 1;
  }
  return result;
}

function problemsWith({ entries }: Series, numbers: readonly number[]): number {
  const changed = entries.map((entry, i) => {
    const path = [...entry.ordinal.path.slice(0, -1), numbers[i] ?? 0];
    return { ...entry, ordinal: { ...entry.ordinal, path } };
  });
  return judge(changed).problems.length;
}

function numberedAnew(series: Series, numbers: readonly number[], index: number): number[] {
  const end = endOfStretch(series, index);
  let start = index;
  while (start > 0 && endOfStretch(series, start - 1) === end) start--;
  const base = numbers[start] === 0 ? 0 : 1;
  return numbers.map((number, i) => (i >= start && i < end ? base + i - start : number));
}

/** All series of a report put right, gaps closed, each from its first number (0 or 1) on. */
export function renumberReport(report: Report): TextEdit[] {
  return seriesIn(report).flatMap((series) => {
    const edits: TextEdit[] = [];
    for (let start = 0; start < series.entries.length; start = endOfStretch(series, start)) {
      edits.push(...renumberStretch(series.entries.slice(start, endOfStretch(series, start))));
    }
    return edits;
  });
}

function renumberStretch(entries: readonly SeriesEntry[]): TextEdit[] {
  const first = entries[0]?.ordinal;
  const base = first !== undefined && numberOf(first) === 0 ? 0 : 1;
  return entries.flatMap((entry, i) => renumberEntry(entry, base + i));
}

function renumberEntry({ ordinal, section }: SeriesEntry, number: number): TextEdit[] {
  if (section !== undefined) return renumberSection(section, number);
  const path = [...ordinal.path.slice(0, -1), number];
  return numberOf(ordinal) === number
    ? []
    : [{ start: ordinal.start, end: ordinal.end, newText: formatPath(ordinal, path) }];
}

function nextProblem(problems: readonly SequenceProblem[], index: number): number {
  return problems.find((problem) => problem.index > index)?.index ?? Number.POSITIVE_INFINITY;
}

/** 2.1 under chapter 3 becomes 3.1, and so do its siblings that bear the same wrong prefix. */
function changePrefix(series: Series, { index, path }: SequenceProblem): TextEdit[] {
  const wrong = prefixOf(series.entries[index]);
  const end = endOfStretch(series, index);
  const siblings = series.entries.slice(index, end).filter((entry) => prefixOf(entry) === wrong);
  const prefix = path.slice(0, -1);
  return siblings.map(({ ordinal }) => ({
    start: ordinal.start,
    end: ordinal.end,
    newText: formatPath(ordinal, [...prefix, numberOf(ordinal)]),
  }));
}

function prefixOf(entry: SeriesEntry | undefined): string {
  return entry?.ordinal.path.slice(0, -1).join(".") ?? "";
}
