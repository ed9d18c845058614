import { foundIn, type Passage } from "../syntax/passages";
import { Sign } from "../syntax/signs";
import { matchesIn } from "../text/matches";
import type { Span } from "../text/span";

/** A mark of a pair that is left without its other half. Offsets count from the block's start. */
export interface LoneMark extends Span {
  readonly text: string;
  /** The half that is wanting. */
  readonly other: string;
  readonly opening: boolean;
  /** The mark that closes around it before it is closed: （甲“乙）丙”. */
  readonly crossed: Span | undefined;
  /** An opening mark where a quotation of several paragraphs may begin, a closing one where it may end. */
  readonly atEdge: boolean;
  readonly passage: Passage;
}

/** Marks of one pair in both widths: a bracket opened （ and closed ) is closed. */
const PAIRS = ["“”", "‘’", "（）", "()", "《》", "〈〉", "【】", "〔〕", "「」", "『』", "[]", "［］"];
const FAMILIES = ["“”", "‘’", "（）()", "《》", "〈〉", "【】", "〔〕[]［］", "「」", "『』"];
const MARK = /[“”‘’（）()《》〈〉【】〔〕「」『』[\]［］"]/gu;

interface Half {
  readonly opening: boolean;
  readonly other: string;
  readonly family: number;
}

const HALVES: ReadonlyMap<string, Half> = new Map(
  PAIRS.flatMap((pair): [string, Half][] => {
    const [open = "", close = ""] = pair;
    const family = FAMILIES.findIndex((marks) => marks.includes(open));
    return [
      [open, { opening: true, other: close, family }],
      [close, { opening: false, other: open, family }],
    ];
  }),
);

/** The marks of a block that are left alone, one for each pair that is broken, passage by passage. */
export const loneMarksOf = foundIn(Sign.pair, (passage) =>
  isBalanced(passage.prose.text) ? NONE : inPassage(passage),
);

const NONE: readonly LoneMark[] = [];

/** By code unit: number of an opening mark's family from 1, of a closing one's below 0; `PLAIN` for ". */
const HALF_OF = new Int8Array(0x10000);
const PLAIN = 127;
for (const [mark, { opening, family }] of HALVES) {
  HALF_OF[mark.charCodeAt(0)] = opening ? family + 1 : -family - 1;
}
HALF_OF['"'.charCodeAt(0)] = PLAIN;
/** Deeper nesting is left to the search. */
const DEEPEST = 16;

/**
 * Cheap test that spares most texts the search: all marks close one another and none of them can stand for something
 * else, see `NO_PAIR`. A mark that perhaps does makes no text balanced.
 */
function isBalanced(text: string): boolean {
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    // An index is a code unit, so all are in the table.
    const half = HALF_OF[text.charCodeAt(at)] as number;
    if (half === 0) continue;
    if (half === PLAIN) {
      if (text.includes("“")) return false;
      continue;
    }
    if (mayBeNoPair(text, at)) return false;
    if (half > 0) open.push(half);
    else if (open.pop() !== -half) return false;
    if (open.length > DEEPEST) return false;
  }
  return open.length === 0;
}

const TUPLE = /[[(] ?-?[\d.\w]+ ?,/y;

/** Apostrophes, the brackets of (x, y) and of faces, the quotation mark of inches and years. */
function mayBeNoPair(text: string, at: number): boolean {
  switch (text.charAt(at)) {
    case "‘":
    case "’":
      return true;
    case "”":
      return /\d/.test(text.charAt(at - 1));
    case "(":
    case "[":
      TUPLE.lastIndex = at;
      return TUPLE.test(text) || /[:;=’'-]/.test(text.charAt(at - 1));
    case ")":
    case "]":
      return /[:;='-]/.test(text.charAt(at - 1));
    default:
      return false;
  }
}

interface Placed extends Half {
  readonly at: number;
  readonly text: string;
}

function inPassage(passage: Passage): LoneMark[] {
  const { text } = passage.prose;
  const open: Placed[] = [];
  const lone: { readonly mark: Placed; readonly crossed?: Placed }[] = [];
  // By family, so that no mark is searched for that is not there: a text of nothing but marks is soon made.
  const opened = new Uint32Array(FAMILIES.length);
  const crossing = new Uint32Array(FAMILIES.length);
  for (const mark of marksIn(text)) {
    const { family } = mark;
    if (mark.opening) {
      open.push(mark);
      count(opened, family, 1);
    } else if (opened[family] === 0) {
      // A pair that closed around its opening mark has told of it.
      if (crossing[family] === 0) lone.push({ mark });
      else count(crossing, family, -1);
    } else {
      for (let passed = open.pop(); passed !== undefined; passed = open.pop()) {
        count(opened, passed.family, -1);
        if (passed.family === family) break;
        lone.push({ mark: passed, crossed: mark });
        count(crossing, passed.family, 1);
      }
    }
  }
  for (const mark of open) lone.push({ mark });
  return lone
    .sort((a, b) => a.mark.at - b.mark.at)
    .slice(0, MOST)
    .map(({ mark, crossed }) => asLone(passage, mark, crossed));
}

/** A passage with more marks alone than this is no prose; so many are looked at. */
const MOST = 500;

function count(counts: Uint32Array, family: number, by: number): void {
  counts[family] = (counts[family] ?? 0) + by;
}

/**
 * Of marks that are left alone, those to tell: a pair broken twice over (“甲“) is one slip, told at its second mark; so
 * is a pair the wrong way round (”甲“), told at its first.
 */
export function slipsAmong<M extends LoneMark>(marks: readonly M[]): M[] {
  const kept: M[] = [];
  for (const mark of marks) {
    const last = kept.at(-1);
    const same = last?.passage === mark.passage && familyOf(last) === familyOf(mark);
    if (same) kept.pop();
    kept.push(same && !last.opening ? last : mark);
  }
  return kept;
}

function familyOf({ text }: LoneMark): number {
  return HALVES.get(text)?.family ?? -1;
}

function asLone(passage: Passage, mark: Placed, crossed: Placed | undefined): LoneMark {
  const { prose } = passage;
  const { at, text, other, opening } = mark;
  const before = prose.text.slice(Math.max(0, at - 2), at);
  const atEdge = opening
    ? at === 0 || /[：:，,。][ \n]?$/u.test(before)
    : /^[。，；！？.,;!?）)”’」』]*$/u.test(prose.text.slice(at + 1).trim());
  return {
    ...prose.sourceSpan(at, at + 1),
    text,
    other,
    opening,
    crossed: crossed && prose.sourceSpan(crossed.at, crossed.at + 1),
    atEdge,
    passage,
  };
}

/** Marks that stand for something else: 1） and a) of lists, O’Brien, [0, 1), a face. */
const NO_PAIR = new RegExp(
  [
    "(?<=^|[\\s，。；：、,;:（(])(?<!\\d,)(?:\\d{1,3}(?:[.．-]\\d{1,3})*|[a-zA-Z]|[ivxIVX]{1,5}|[一二三四五六七八九十]{1,3}|[①-⑳])[）)](?=\\s*[\\p{L}\\p{N}“《（(\\uFFFC])",
    "(?<=\\p{Script=Han})[a-z][）)]",
    "(?<=\\p{L})’(?=\\p{Ll})|(?<=s)’(?=[\\s,.;:)])|(?<![\\p{L}])[‘’](?=\\d\\ds?\\b)|(?<=\\d)[’”](?=[\\s\\d,.]|$)",
    "[[(] ?-?[\\d.\\w]+ ?, ?-?[\\w.∞+]+ ?[\\])]",
    "(?<=^|[\\s\\uFFFC])[:;=]'?-?[()[\\]](?=[\\s.,!]|$)",
  ].join("|"),
  "gmu",
);

function marksIn(text: string): Placed[] {
  const skipped = matchesIn(text, NO_PAIR).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
  const marks: Placed[] = [];
  const chinese = /\p{Script=Han}/u.test(text);
  let openBrackets = 0;
  let next = 0;
  for (const match of matchesIn(text, MARK)) {
    if (match[0] === '"') {
      // Some type “ and let " close: one of another kind, no half of a pair.
      const last = marks.at(-1);
      if (last?.text === "“") marks.pop();
      continue;
    }
    const half = HALVES.get(match[0]);
    if (half === undefined) continue;
    while ((skipped[next]?.end ?? Number.POSITIVE_INFINITY) <= match.index) next++;
    const none = skipped[next];
    const inside = none !== undefined && none.start <= match.index;
    const bracket = half.family === HALVES.get("(")?.family;
    // （见表1） ends in a bracket that closes one: the mark of a list has none open before it.
    const ofList = inside && !/^[[(]/.test(none.text);
    if (inside && !(ofList && bracket && !half.opening && openBrackets > 0)) continue;
    if (bracket) openBrackets = Math.max(0, openBrackets + (half.opening ? 1 : -1));
    if (!chinese && (match[0] === "‘" || match[0] === "’")) continue;
    marks.push({ ...half, at: match.index, text: match[0] });
  }
  return marks;
}
