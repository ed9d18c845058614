import { numberOf, type Ordinal, seriesOf } from "../../ordinals/ordinal";
import { parseOrdinal } from "../../ordinals/parse";
import { type Head, headsOf } from "../../report/heads";
import { readDocument } from "../../syntax/document";
import { columnsOf } from "./columns";
import type { TextLine } from "./lines";

const HAN = /\p{Script=Han}/u;
const CAPITALS = /^(?=(?:[^A-Z]*[A-Z]){4})[A-Z][A-Z0-9 &,/()'’–-]{3,60}$/;
/** Chinese characters; of other letters there may be twice as many. */
const LONGEST = 50;
const LONGEST_SENTENCE = 24;
const LONGEST_ENGLISH = 80;
const LONGEST_SIBLING = 40;
/** The highest number that a heading has. */
const HIGHEST = 99;
/** Lines of an article. */
const LONGEST_ARTICLE = 40;
/** Outer before inner, as official documents number. */
const LADDER = [
  "unit 编",
  "unit 篇",
  "unit 部分",
  "unit 章",
  "unit 节",
  "han",
  "han-paren",
  "arabic",
  "arabic-paren",
];

/** The depth (2 to 6) of each line that is a heading, by index. */
export function headingsOf(lines: readonly TextLine[], taken: ReadonlySet<number>): Map<number, number> {
  const alone = new Map<number, Ordinal | undefined>();
  const series = new Set<string>();
  const steps = stepsIn(lines);
  lines.forEach(({ text }, i) => {
    if (taken.has(i) || text.includes("\t")) return;
    const ordinal = HAN.test(text) ? hanHeading(lines, i, series) : englishHeading(lines, i, steps);
    if (ordinal !== undefined) alone.set(i, ordinal);
    else if (isCapitals(lines, i, taken)) alone.set(i, undefined);
  });
  for (const i of bareChapters(lines, alone))
    alone.set(i, parseOrdinal(lines[i]?.text ?? "", 0, { inHeading: true }));
  for (const [i, ordinal] of longSiblings(lines, alone)) alone.set(i, ordinal);
  const ladder = ladderOf(alone, series);
  return new Map([...alone].map(([i, ordinal]) => [i, depthOf(ordinal, ladder)]));
}

/** A line in capitals by itself; several in a row are no headings. */
function isCapitals(lines: readonly TextLine[], index: number, taken: ReadonlySet<number>): boolean {
  if (!CAPITALS.test(lines[index]?.text ?? "") || !bodyFollows(lines, index)) return false;
  if (isSubtitle(lines, index, taken)) return false;
  return [index - 1, index + 1].every((i) => taken.has(i) || !CAPITALS.test(lines[i]?.text ?? ""));
}

/** The second line of a title in capitals, set off from what follows. */
function isSubtitle(lines: readonly TextLine[], index: number, titles: ReadonlySet<number>): boolean {
  const [above, line, below] = [lines[index - 1], lines[index], lines[index + 1]];
  return (
    titles.has(index - 1) && CAPITALS.test(above?.text ?? "") && line?.gap === 0 && (below?.gap ?? 0) > 0
  );
}

function hanHeading(lines: readonly TextLine[], index: number, series: Set<string>): Ordinal | undefined {
  const text = lines[index]?.text ?? "";
  const head = headOf(text);
  const ordinal = head?.ordinal;
  if (head === undefined || ordinal === undefined || ordinal.unit === "条") return undefined;
  if (ordinal.system === "appendix" || ordinal.system === "word") return undefined;
  if (ordinal.path.length === 1) series.add(seriesOf(ordinal));
  if (head.kind !== "line" || head.item !== "no" || (/[：:]$/u.test(text) && !leadsTo(lines, index, ordinal)))
    return undefined;
  const isSentence = /[。！？]$/u.test(text);
  if (isSentence && /[；;]/u.test(text)) return undefined;
  if (columnsOf(text) > 2 * (isSentence ? LONGEST_SENTENCE : LONGEST)) return undefined;
  if (isSentence && (isAmongItems(lines, index, ordinal) || isBelowArticle(lines, index))) return undefined;
  return isDeep(ordinal) && (inRun(lines, index, ordinal) || !bodyFollows(lines, index))
    ? undefined
    : ordinal;
}

/** Sentences that are long for a heading, and stand alone where the number before or behind theirs heads something. */
function longSiblings(
  lines: readonly TextLine[],
  alone: ReadonlyMap<number, Ordinal | undefined>,
): Map<number, Ordinal> {
  const found = new Map<number, Ordinal>();
  const walk = (indices: readonly number[], step: -1 | 1): void => {
    const last = new Map<string, number>();
    for (const i of indices) {
      const ordinal = alone.get(i) ?? found.get(i) ?? longHeading(lines, i);
      if (ordinal === undefined) continue;
      const series = seriesOf(ordinal);
      const isHead = alone.has(i) || found.has(i) || last.get(series) === numberOf(ordinal) - step;
      if (!isHead) continue;
      if (!alone.has(i)) found.set(i, ordinal);
      last.set(series, numberOf(ordinal));
    }
  };
  const indices = [...lines.keys()];
  walk(indices, 1);
  walk(indices.reverse(), -1);
  return found;
}

/** （一） before a sentence of a heading's length with other text below it. */
function longHeading(lines: readonly TextLine[], index: number): Ordinal | undefined {
  const text = lines[index]?.text ?? "";
  if (!/^（[一二三四五六七八九十]+）[^。！？；：]+。$/u.test(text) || columnsOf(text) > 2 * LONGEST_SIBLING)
    return undefined;
  const ordinal = headOf(text)?.ordinal;
  const below = headOf(lines[index + 1]?.text ?? "")?.ordinal;
  if (ordinal === undefined || !bodyFollows(lines, index)) return undefined;
  if (below !== undefined && seriesOf(below) === seriesOf(ordinal)) return undefined;
  return isAmongItems(lines, index, ordinal) || isBelowArticle(lines, index) ? undefined : ordinal;
}

/** A short 一、 that ends with a colon heads what is numbered below it; elsewhere it only says what follows. */
function leadsTo(lines: readonly TextLine[], index: number, ordinal: Ordinal): boolean {
  const below = headOf(lines[index + 1]?.text ?? "")?.ordinal;
  const short = columnsOf(lines[index]?.text ?? "") <= 2 * LONGEST_SENTENCE;
  return ordinal.system === "han" && short && below !== undefined && seriesOf(below) !== seriesOf(ordinal);
}

/** Items of a list are short sentences too; beside a run-in heading such a line is a heading all the same. */
function isAmongItems(lines: readonly TextLine[], index: number, ordinal: Ordinal): boolean {
  return [lines[index - 1], lines[index + 1]].some((line) => {
    const head = headOf(line?.text ?? "");
    if (head?.ordinal === undefined || seriesOf(head.ordinal) !== seriesOf(ordinal)) return false;
    return head.kind !== "run-in" || /[；;]$/u.test(line?.text ?? "");
  });
}

/** What an article holds are its items. */
function isBelowArticle(lines: readonly TextLine[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - LONGEST_ARTICLE); i--) {
    const ordinal = headOf(lines[i]?.text ?? "")?.ordinal;
    if (ordinal?.unit === "条") return true;
    if (ordinal !== undefined && !/-paren$|^arabic/.test(ordinal.system)) return false;
  }
  return false;
}

function headOf(text: string): Head | undefined {
  // A number with a gap behind it would be a Markdown list here, and is a numbered line in the text.
  const [block] = readDocument(text.replace(/^(\d{1,9}[.)])\s+/, "$1")).blocks;
  return block?.node.kind === "paragraph" ? headsOf(block)[0] : undefined;
}

function isDeep({ system }: Ordinal): boolean {
  return system === "arabic" || system === "arabic-paren" || system === "decimal";
}

function bodyFollows(lines: readonly TextLine[], index: number): boolean {
  return index + 1 < lines.length;
}

/** Before the first of several attachments. */
const ATTACHMENTS = /^附\s*件\s*[：:]\s*/u;

/** "2\\." is how a numbered line that makes no list is written in Markdown. */
const ESCAPED_NUMBER = /^(\d{1,9})\\(?=[.)])/u;

/** A number next to its own kind is an item of a list. */
export function inRun(lines: readonly TextLine[], index: number, ordinal: Ordinal): boolean {
  const own = seriesOf(ordinal);
  return ([-1, 1] as const).some((step) => {
    const text = neighbour(lines, index, step)?.replace(ATTACHMENTS, "").replace(ESCAPED_NUMBER, "$1");
    const other = text === undefined ? undefined : parseOrdinal(text, 0, { inHeading: true });
    return other !== undefined && seriesOf(other) === own;
  });
}

/** The next line above or below, but for the number of a page. */
function neighbour(lines: readonly TextLine[], index: number, step: -1 | 1): string | undefined {
  const next = lines[index + step]?.text;
  return next !== undefined && /^[—–－-]?\s*\d{1,3}\s*[—–－-]?$/.test(next)
    ? lines[index + 2 * step]?.text
    : next;
}

/** Letters and Roman numbers of short lines: "I." is one where there is "II.", and may be anything where there is not. */
function stepsIn(lines: readonly TextLine[]): ReadonlySet<string> {
  const steps = lines.flatMap(({ text }) => {
    if (!/^[A-Z]{1,5}\. \S/.test(text) || text.length > LONGEST_ENGLISH) return [];
    const ordinal = parseOrdinal(text, 0, { inHeading: true });
    return ordinal === undefined ? [] : [`${seriesOf(ordinal)} ${numberOf(ordinal)}`];
  });
  return new Set(steps);
}

function isStep(ordinal: Ordinal, steps: ReadonlySet<string>): boolean {
  const [series, own] = [seriesOf(ordinal), numberOf(ordinal)];
  return ordinal.suffix === "." && steps.has(`${series} ${own === 1 ? 2 : own - 1}`);
}

function englishHeading(
  lines: readonly TextLine[],
  index: number,
  steps: ReadonlySet<string>,
): Ordinal | undefined {
  const text = lines[index]?.text ?? "";
  if (text.length > LONGEST_ENGLISH || /[.;:,?!]$/.test(text)) return undefined;
  const ordinal = parseOrdinal(text, 0, { inHeading: true });
  if (ordinal === undefined || !bodyFollows(lines, index)) return undefined;
  if (ordinal.doubtful === true && (!isStep(ordinal, steps) || inRun(lines, index, ordinal)))
    return undefined;
  if (!/^(?:arabic|decimal|roman|letter|word|appendix)$/.test(ordinal.system)) return undefined;
  if (ordinal.system !== "appendix" && numberOf(ordinal) > HIGHEST) return undefined;
  if (ordinal.system === "arabic" && (ordinal.suffix !== "." || inRun(lines, index, ordinal)))
    return undefined;
  const name = text.slice(ordinal.end).trim();
  return /^\p{Lu}/u.test(name) || (name === "" && ordinal.unit !== undefined) ? ordinal : undefined;
}

/**
 * "2 Methods" and "2.0 Methods" are headings where "2.1" is one, and with them their neighbours in the count: alone they
 * may be anything that begins with a number. "1.0" needs no more than "2.0".
 */
function bareChapters(lines: readonly TextLine[], alone: ReadonlyMap<number, Ordinal | undefined>): number[] {
  const parents = new Set(
    [...alone.values()].flatMap((ordinal) => (ordinal?.path.length === 2 ? ordinal.path[0] : [])),
  );
  const chapters = lines.flatMap(({ text }, index) => {
    const [, number, zero] = /^(\d{1,2})(\.0)?\s+\p{Lu}/u.exec(text) ?? [];
    const isName = text.length <= LONGEST_ENGLISH && !/[.;:,?!]$/.test(text) && !HAN.test(text);
    return number !== undefined && isName && !alone.has(index)
      ? [{ index, number: Number(number), zero: zero !== undefined }]
      : [];
  });
  const zeros = new Set(chapters.flatMap(({ number, zero }) => (zero ? [number] : [])));
  const isSure = ({ number, zero }: (typeof chapters)[number]): boolean =>
    parents.has(number) || (zero && (zeros.has(number - 1) || zeros.has(number + 1)));
  const sure = new Set(chapters.filter(isSure).map(({ index }) => index));
  const follow = (before: number, after: number, known: number, next: number): void => {
    const [first, second] = [chapters[before], chapters[after]];
    if (first === undefined || second === undefined || first.number + 1 !== second.number) return;
    if (sure.has(chapters[known]?.index ?? -1)) sure.add(chapters[next]?.index ?? -1);
  };
  for (let i = 1; i < chapters.length; i++) follow(i - 1, i, i - 1, i);
  for (let i = chapters.length - 1; i > 0; i--) follow(i - 1, i, i, i - 1);
  return [...sure];
}

function ladderOf(alone: ReadonlyMap<number, Ordinal | undefined>, series: ReadonlySet<string>): string[] {
  const official = LADDER.filter((name) => series.has(name));
  const others = new Set<string>();
  for (const ordinal of alone.values())
    if (ordinal !== undefined && ordinal.path.length === 1 && ordinal.system !== "appendix")
      others.add(seriesOf(ordinal));
  return [...official, ...[...others].filter((name) => !official.includes(name))];
}

function depthOf(ordinal: Ordinal | undefined, ladder: readonly string[]): number {
  if (ordinal === undefined || ordinal.system === "appendix") return 2;
  // 3.1 belongs below 3., wherever that stands.
  const series = ordinal.path.length > 1 ? "arabic" : seriesOf(ordinal);
  const rank = Math.max(0, ladder.indexOf(series)) + ordinal.path.length - 1;
  return Math.min(6, rank + 2);
}
