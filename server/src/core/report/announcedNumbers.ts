import { parseHan } from "../ordinals/han";
import { foundIn, type Passage } from "../syntax/passages";
import { has, Sign } from "../syntax/signs";
import { matchesIn } from "../text/matches";
import type { Span } from "../text/span";

/** A number of things that the text is about to name: 以下三个方面：, the following four steps:. */
export interface AnnouncedNumber extends Span {
  readonly value: number;
  /** The number with what it counts: 三个方面, four steps. */
  readonly text: string;
  readonly numberText: string;
  readonly numberSpan: Span;
  /** Where what is announced begins, in the same paragraph; undefined where the paragraph ends with the promise. */
  readonly next: number | undefined;
  readonly inList: boolean;
}

const N = "(?<![\\d.．第之〇零十百千万]|[上前后约近每各这那哪])(?<n>[二两三四五六七八九十]{1,3}|\\d{1,2})";
const UNIT =
  "(?:个|大|点|条|项|类|种|件|步|方面|层面)(?:(?<=[个大])(?:方面|层面|问题|部分|环节|阶段|步骤|不足|短板|原因|重点|特点|任务|措施|要求|意见|建议)|(?<=[项条点类种件大])(?:重点|主要|具体|核心)?(?:工作|任务|措施|问题|意见|建议|要求|体会|原因|不足|举措|内容|事项?|目标|倡议|行动|工程)?|(?<=方面|层面|步))(?:的?(?:重点|主要|具体|核心)?(?:工作|任务|措施|问题|意见|建议|要求|体会|原因|不足|举措|内容|目标)){0,2}";
const COUNT = `(?<count>${N}${UNIT})`;
const CLOSE = "[^，。；：“”《》\\n]{0,8}?(?:[：:。]|$)";
const VERBS = "抓好|做好|干好|办好|突出|抓住|聚焦|推进|表现在|体现在|谈|讲|实现|从|存在|还有|分为|包括|提出";

/** What is counted must be named with 以下 or a verb that leads in a list, and the clause must end there. */
const ANNOUNCED = new RegExp(`(?:以下|如下|下列|下面|下述)[^，。；：“”《》\\n]{0,8}?${COUNT}${CLOSE}`, "gmu");
const LED_IN = new RegExp(
  `(?:${VERBS})[^，。；：“”《》\\n]{0,8}?${COUNT}(?:作?(?:汇报|报告|介绍|说明|总结)(?:如下)?)?(?:[：:。]|$)`,
  "gmu",
);
const VERB = new RegExp(VERBS, "u");
/** Whatever leads it in: 按照三个步骤处理：一是 */
const BEFORE_LIST = new RegExp(
  `${COUNT}[^，。；：“”《》\\n]{0,4}：(?=一是|第一[，是]|首先|其一|[（(]一[）)]|①|[（(]1[）)])`,
  "gmu",
);
const ENGLISH_NUMBERS = "two three four five six seven eight nine ten eleven twelve".split(" ");
const ENGLISH =
  /\b(?:(?:the )?following |these |[a-z]+ )?(?<count>(?<n>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?<![\d.,])\d{1,2}) (?:\p{Ll}[\p{Ll}-]* ){0,2}?\p{Ll}[\p{Ll}-]*s)(?: [^.:;\n]{0,40})?:(?=\s|$)|\b(?:the )?following (?<count2>(?<n2>two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?: \p{Ll}[\p{Ll}-]*){0,3}?)(?:, [^.:\n]{0,60})?[.:](?=\s|$)/giu;
/** Hours, people and pieces are measured, not listed. */
const MEASURED =
  /\b(?:hours|minutes|seconds|days|weeks|months|years|times|percent|people|customers|users|requests|servers|replicas)$/iu;

/** The announced numbers of a block, in order. Offsets count from the block's start. */
export const announcedNumbersOf = foundIn(
  Sign.counted | Sign.leadIn,
  (passage): readonly AnnouncedNumber[] => (passage.inTable || passage.inQuote ? NONE : announcedIn(passage)),
);

const NONE: readonly AnnouncedNumber[] = [];

const ENGLISH_NUMBER = /(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d)[ .:]/iu;

function announcedIn(passage: Passage): readonly AnnouncedNumber[] {
  const { text } = passage.prose;
  const matches = patternsFor(passage).flatMap((pattern) => matchesIn(text, pattern));
  if (matches.length === 0) return NONE;
  const found = new Map<number, AnnouncedNumber>();
  for (const match of matches) {
    const read = readMatch(passage, match);
    if (read !== undefined) found.set(read.start, read);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** The patterns that can find something: each has characters of its own, which most texts have not got. */
function patternsFor({ signs, prose: { text } }: Passage): readonly RegExp[] {
  const patterns: RegExp[] = [];
  if (has(signs, Sign.counted)) {
    if (text.includes("下")) patterns.push(ANNOUNCED);
    if (VERB.test(text)) patterns.push(LED_IN);
    if (text.includes("：")) patterns.push(BEFORE_LIST);
  }
  if (has(signs, Sign.leadIn) && ENGLISH_NUMBER.test(text)) patterns.push(ENGLISH);
  return patterns;
}

function readMatch({ prose, inList }: Passage, match: RegExpExecArray): AnnouncedNumber | undefined {
  const { count, n, count2, n2 } = match.groups ?? {};
  const text = count ?? count2 ?? "";
  const numberText = n ?? n2 ?? "";
  const value = valueOfWord(numberText);
  const quoted = match[0].lastIndexOf("“") > match[0].lastIndexOf("”");
  if (value === undefined || value < 2 || quoted || MEASURED.test(text)) return undefined;
  const at = match.index + match[0].lastIndexOf(text);
  const end = match.index + match[0].length;
  const next = end + (/^\s*/.exec(prose.text.slice(end))?.[0].length ?? 0);
  return {
    ...prose.sourceSpan(at, at + text.length),
    value,
    text,
    numberText,
    numberSpan: prose.sourceSpan(at, at + numberText.length),
    next: next < prose.text.length ? prose.sourceOffset(next) : undefined,
    inList,
  };
}

function valueOfWord(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  const english = ENGLISH_NUMBERS.indexOf(word.toLowerCase());
  return english >= 0 ? english + 2 : parseHan(word);
}
