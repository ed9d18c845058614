import { ENCLOSED, parseEnclosed } from "../ordinals/enclosed";
import { HAN_DIGITS, parseHan } from "../ordinals/han";
import { QUOTED } from "../ordinals/reading";
import { has, Sign, signsOf } from "../syntax/signs";
import { matchesIn } from "../text/matches";
import type { Span } from "../text/span";

/** A way to count in running text, named by its first member. */
export type EnumerationFamily =
  | "一是"
  | "一要"
  | "一来"
  | "第一"
  | "第一点"
  | "第一方面"
  | "第一步"
  | "其一"
  | "首先"
  | "一方面"
  | "（一）"
  | "(1)"
  | "1)"
  | "1."
  | "①"
  | "a)"
  | "first";

/** One member's mark in a stretch of prose: 二是, 第三， without what follows it. */
export interface Mark extends Span {
  readonly family: EnumerationFamily;
  /** Its number; `NEXT` for 然后 and next, which take the number that is next, and for 最后 and finally. */
  readonly value: number;
  readonly text: string;
}

/** The value of a member that names no number. */
export const NEXT = 0;

const HAN = `[${HAN_DIGITS}]`;
/** 万一是, 唯一是, 第二是; 一是一 and 是否 are told by what follows. */
const WITHIN_WORD = new RegExp(`[第其唯万统单不${HAN_DIGITS}]`);
/** What can stand before a member: nothing, white space, a mark or a closing quote. */
const BEFORE = /[\s。；：，、！？…·—:;,.!?（(【“”‘’"'》」』）)\uFFFC]/;
const MARK = new RegExp(
  [
    `(?<han>${HAN}{1,3})(?<verb>是|要(?![素点件务害求])|来(?=[，、]?\\p{Script=Han}))`,
    `第(?<nth>${HAN}{1,3})(?<unit>个方面|方面|点|步)?(?=[，,：:、]|是|要)`,
    `其(?<his>[一二三四五六七八九十])(?=[，,：:、]|是|在于)`,
    "(?<adverb>首先|其次)(?=[，,：:、]|是|要)|(?<closing>再次|最后)(?=[，,：:])",
    "(?<side>另一方面|再一方面|一方面)",
    `[（(](?<hanBracket>${HAN}{1,3})[）)]|[（(](?<bracket>\\d{1,2})[）)]`,
    `(?<single>[${ENCLOSED}])`,
    "(?<half>\\d{1,2})[）)]|(?<dotted>\\d{1,2})[.．、](?=[\\p{Script=Han}“《])",
    "[（(](?<bracketed>[a-z])[）)](?=[\\s\\p{Script=Han}])|(?<letter>[a-z])[）)](?=[\\s\\p{Script=Han}])",
    "(?<english>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth)(?:(?<ly>ly)\\b|(?=,))|(?<next>Finally|Lastly|Last|Next|Then)(?=,)",
  ].join("|"),
  "gu",
);
const ENGLISH = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const VERBS: Readonly<Record<string, EnumerationFamily>> = { 是: "一是", 要: "一要", 来: "一来" };
const UNITS: Readonly<Record<string, EnumerationFamily>> = {
  点: "第一点",
  方面: "第一方面",
  个方面: "第一方面",
  步: "第一步",
};

/** A mark with whether something parts it from the text before it. */
interface Candidate extends Mark {
  readonly parted: boolean;
}

/**
 * The marks of enumerations in a stretch of prose, in order, each where a member can begin: not in 唯一是, 名列第一， or
 * 第（二）项. A 一是 or 二是 that follows a word straight (表现在一是…) counts when its neighbours count on with it.
 * `signs`: those of the text, for who knows them.
 */
export function marksIn(text: string, signs = signsOf(text)): readonly Mark[] {
  if (!has(signs, Sign.member)) return NONE;
  const candidates: Candidate[] = [];
  for (const match of matchesIn(text, MARK)) {
    const start = match.index;
    const read = readMark(match.groups ?? {});
    if (read === undefined) continue;
    const candidate = {
      ...read,
      start,
      end: start + match[0].length,
      text: match[0],
      parted: isParted(text, start),
    };
    if (isMember(candidate, text)) candidates.push(candidate);
  }
  if (candidates.length === 0) return NONE;
  return withKin(candidates).map(({ start, end, family, value, text: written }) => ({
    start,
    end,
    family,
    value,
    text: written,
  }));
}

const NONE: readonly never[] = [];

type Groups = Readonly<Record<string, string | undefined>>;

function readMark(groups: Groups): Pick<Mark, "family" | "value"> | undefined {
  if (groups.han !== undefined) return byHan(VERBS[groups.verb ?? ""], groups.han);
  if (groups.nth !== undefined)
    return byHan(groups.unit === undefined ? "第一" : UNITS[groups.unit], groups.nth);
  if (groups.his !== undefined) return byHan("其一", groups.his);
  if (groups.hanBracket !== undefined) return byHan("（一）", groups.hanBracket);
  if (groups.adverb !== undefined) return { family: "首先", value: groups.adverb === "首先" ? 1 : 2 };
  if (groups.closing !== undefined) return { family: "首先", value: groups.closing === "再次" ? 3 : NEXT };
  if (groups.side !== undefined) return { family: "一方面", value: groups.side === "一方面" ? 1 : 2 };
  if (groups.next !== undefined) return { family: "first", value: NEXT };
  if (groups.english !== undefined) {
    return { family: "first", value: ENGLISH.indexOf(groups.english.toLowerCase()) + 1 };
  }
  return byDigits(groups);
}

function byHan(
  family: EnumerationFamily | undefined,
  number: string,
): Pick<Mark, "family" | "value"> | undefined {
  const value = parseHan(number);
  if (family === undefined || value === undefined || value === 0 || value > 99 || number.startsWith("两"))
    return undefined;
  return family === "一来" && value > 3 ? undefined : { family, value };
}

function byDigits(groups: Groups): Pick<Mark, "family" | "value"> | undefined {
  if (groups.single !== undefined) {
    const value = parseEnclosed(groups.single)?.value;
    return value === undefined ? undefined : { family: "①", value };
  }
  const letter = groups.letter ?? groups.bracketed;
  if (letter !== undefined) return { family: "a)", value: letter.charCodeAt(0) - 96 };
  if (groups.bracket !== undefined) return { family: "(1)", value: Number(groups.bracket) };
  if (groups.half !== undefined) return { family: "1)", value: Number(groups.half) };
  return groups.dotted === undefined ? undefined : { family: "1.", value: Number(groups.dotted) };
}

function isParted(text: string, start: number): boolean {
  return start === 0 || BEFORE.test(text.charAt(start - 1));
}

/** Whether the mark begins a member where it stands. */
function isMember(mark: Candidate, text: string): boolean {
  const before = text.charAt(mark.start - 1);
  const rest = text.slice(mark.end, mark.end + 24);
  switch (mark.family) {
    case "一是":
    case "一要":
      return !WITHIN_WORD.test(before) && !/^(?:否|[一二三][，。、])/.test(rest);
    case "一来":
      return mark.parted && !/^[一二]/.test(rest);
    case "第一":
    case "第一点":
    case "第一方面":
    case "第一步":
      return mark.parted && !/^、\s*第/.test(rest);
    case "first":
      return beginsSentence(mark, text);
    case "①":
    case "(1)":
    case "1)":
    case "（一）":
    case "1.":
    case "a)":
      return (
        mark.parted &&
        !/^\s*(?:[。；，、：,;）)》”]|$)/.test(rest) &&
        !QUOTED.test(rest) &&
        !/[\d.（(）)]/.test(before)
      );
    default:
      return mark.parted;
  }
}

/** First, begins a sentence; firstly may follow a comma or "and". */
function beginsSentence(mark: Mark, text: string): boolean {
  const before = text.slice(Math.max(0, mark.start - 8), mark.start);
  if (/(?:^|[.!?;:]["”’)]?\s+|\n)$/.test(before)) return true;
  return mark.text.endsWith("ly") && /(?:[,(–—-]\s*|\band\s+)$/.test(before);
}

/** A mark that nothing parts from the word before it counts beside a sure one: 一 before 二, 三 after 二. */
function withKin(candidates: readonly Candidate[]): Candidate[] {
  const next = new Map<EnumerationFamily, number>();
  const isFirst = candidates
    .toReversed()
    .map(({ family, value, parted }) => {
      const first = parted || (value === 1 && next.get(family) === 2);
      if (parted) next.set(family, value);
      return first;
    })
    .toReversed();
  const last = new Map<EnumerationFamily, number>();
  return candidates.filter(({ family, value }, index) => {
    const counts = isFirst[index] === true || last.get(family) === value - 1;
    if (counts) last.set(family, value);
    return counts;
  });
}
