import { formatPath } from "../ordinals/format";
import { chapterOf, numberOf } from "../ordinals/ordinal";
import type { SequenceProblem } from "../ordinals/sequence";
import { judge, partOf, type Series, type SeriesEntry } from "../report/series";
import type { TextEdit } from "../text/edits";
import { renumberSection } from "./renumberSection";

/**
 * Puts one problem of a series right: the number at fault, and those that count on from it as far as they must move.
 * Other problems of the series stay as they are, unless the numbers are so mixed up that only all that count together
 * numbered anew make sense.
 */
export function renumberFrom(series: Series, problem: SequenceProblem): TextEdit[] {
  if (problem.kind === "parent") return changePrefix(series, problem);
  const part = partOf(series, problem.index);
  const numbers = series.entries.map(({ ordinal }) => numberOf(ordinal));
  const repaired = repair(numbers, problem, behind(series, part, problem.index));
  const before = series.verdict.problems.length;
  const right = problemsWith(series, repaired) < before ? repaired : numberedAnew(numbers, part);
  return series.entries.flatMap((entry, i) => renumberEntry(entry, right[i] ?? 0));
}

/** The entries that count on from the one at `index`, up to the next problem. */
function behind({ verdict }: Series, part: readonly number[], index: number): readonly number[] {
  const next = verdict.problems.find(
    (problem) => problem.index > index && part.includes(problem.index),
  )?.index;
  return part.filter((i) => i > index && (next === undefined || i < next));
}

/** A gap or a late start moves all that follows; any other number pushes on only those that stand in its way. */
function repair(
  numbers: readonly number[],
  { index, kind, expected }: SequenceProblem,
  following: readonly number[],
): number[] {
  const result = [...numbers];
  const shift = expected - (numbers[index] ?? 0);
  const moves = kind === "gap" || kind === "start";
  let last = expected;
  result[index] = expected;
  for (const i of following) {
    const own = numbers[i] ?? 0;
    if (!moves && own > last) break;
    last = moves ? own + shift : last + 1;
    result[i] = last;
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

/** The numbers with those of one part counted from its first (0 or 1) on. */
export function numberedAnew(numbers: readonly number[], part: readonly number[]): number[] {
  const result = [...numbers];
  const base = numbers[part[0] ?? 0] === 0 ? 0 : 1;
  part.forEach((index, i) => {
    result[index] = base + i;
  });
  return result;
}

function renumberEntry({ ordinal, section }: SeriesEntry, number: number): TextEdit[] {
  if (section !== undefined) return renumberSection(section, number);
  if (numberOf(ordinal) === number) return [];
  const newText = formatPath(ordinal, [...ordinal.path.slice(0, -1), number]);
  return [{ start: ordinal.start, end: ordinal.end, newText }];
}

/** 2.1 under chapter 3 becomes 3.1, and so do its siblings that bear the same wrong prefix. */
function changePrefix({ entries }: Series, { index, path }: SequenceProblem): TextEdit[] {
  const wrong = entries[index];
  const siblings = entries.filter(
    (entry) => entry.scopes[0] === wrong?.scopes[0] && prefixOf(entry) === prefixOf(wrong),
  );
  return siblings.map(({ ordinal }) => ({
    start: ordinal.start,
    end: ordinal.end,
    newText: formatPath(ordinal, [...path.slice(0, -1), numberOf(ordinal)]),
  }));
}

function prefixOf(entry: SeriesEntry | undefined): string {
  return entry === undefined ? "" : chapterOf(entry.ordinal);
}
