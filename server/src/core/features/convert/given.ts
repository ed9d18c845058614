import { seriesOf } from "../../ordinals/ordinal";
import { parseOrdinal } from "../../ordinals/parse";
import type { ConvertedDocument } from "./convert";
import type { TitleOptions } from "./head";
import { headingsOf } from "./headings";
import { joined, type TextLine } from "./lines";
import { titlesOf } from "./titles";
import { LineWriter } from "./writer";

/** A line of a source that knows more of its lines than their text. */
export interface GivenLine extends TextLine {
  /** 0 for a title, from 1 for a heading. */
  readonly level?: number;
  /** Set as titles are, large and centred: one where nothing is given as a title. */
  readonly large?: boolean;
}

/**
 * Lines as structured Markdown: what the source gives as titles and headings is taken so, the others are found as in plain
 * text. What stands above the first title stays with its document. Nothing is left out or moved.
 */
export function convertLines(source: readonly GivenLine[], options: TitleOptions): ConvertedDocument[] {
  const lines = withWholeTitles(source);
  const titles = titlesIn(lines, options);
  const writer = new LineWriter(lines, titles, headingsIn(lines, titles));
  const starts = [...titles].sort((a, b) => a - b);
  if (lines.length > 0) starts[0] = 0;
  const found = [...titles].sort((a, b) => a - b);
  return starts.map((start, i) => ({
    title: lines[found[i] ?? -1]?.text,
    markdown: writer.write(start, starts[i + 1] ?? lines.length),
  }));
}

/** A large title that is set on several lines is one. */
function withWholeTitles(source: readonly GivenLine[]): GivenLine[] {
  if (source.some(({ level }) => level === 0)) return [...source];
  const lines: GivenLine[] = [];
  for (const line of source) {
    const before = lines[lines.length - 1];
    if (line.large && before?.large && line.gap === 0)
      lines[lines.length - 1] = { ...before, text: joined(before.text, line.text) };
    else lines.push(line);
  }
  return lines;
}

function titlesIn(lines: readonly GivenLine[], options: TitleOptions): Set<number> {
  const where = (fits: (line: GivenLine) => boolean | undefined): number[] =>
    lines.flatMap((line, i) => (fits(line) ? [i] : []));
  const given = where(({ level }) => level === 0);
  if (given.length > 0) return new Set(given);
  const large = where((line) => line.large);
  if (large.length > 0) return new Set(large);
  const [first, ...others] = where(({ level }) => level === 1);
  const deeper = lines.some(({ level = 0 }) => level > 1);
  const heads = where(({ level }) => level !== undefined);
  if (first !== undefined && others.length === 0 && deeper && first === heads[0]) return new Set([first]);
  return new Set(
    [...titlesOf(lines, options)].filter((i) => lines[i]?.level === undefined && !lines[i]?.item),
  );
}

function headingsIn(lines: readonly GivenLine[], titles: ReadonlySet<number>): Map<number, number> {
  const given = lines.flatMap(({ level }, i) =>
    level !== undefined && !titles.has(i) ? [{ i, level }] : [],
  );
  if (given.length === 0) return headingsOf(lines, new Set([...titles, ...inLists(lines)]));
  const top = Math.min(...given.map(({ level }) => level));
  const headings = new Map(given.map(({ i, level }) => [i, Math.min(6, level - top + 2)]));
  for (const [i, depth] of forgotten(lines, headings, titles)) headings.set(i, depth);
  return headings;
}

/** Items beside other items head nothing. */
function inLists(lines: readonly GivenLine[]): number[] {
  return lines.flatMap(({ item }, i) =>
    item && (item.depth > 0 || item.mark === "-" || lines[i - 1]?.item || lines[i + 1]?.item) ? [i] : [],
  );
}

/** Lines that would be headings in plain text, and are numbered like those that are given as such. */
function forgotten(
  lines: readonly GivenLine[],
  given: ReadonlyMap<number, number>,
  titles: ReadonlySet<number>,
): [number, number][] {
  const depths = new Map<string, number>();
  for (const [i, depth] of given) {
    const series = seriesAt(lines, i);
    if (series !== undefined && !depths.has(series)) depths.set(series, depth);
  }
  const taken = new Set([...titles, ...given.keys(), ...inLists(lines)]);
  return [...headingsOf(lines, taken).keys()].flatMap((i) => {
    const depth = depths.get(seriesAt(lines, i) ?? "");
    return depth === undefined ? [] : [[i, depth] as [number, number]];
  });
}

function seriesAt(lines: readonly GivenLine[], index: number): string | undefined {
  const ordinal = parseOrdinal(lines[index]?.text ?? "", 0, { inHeading: true });
  return ordinal && `${seriesOf(ordinal)} ${ordinal.path.length}`;
}
