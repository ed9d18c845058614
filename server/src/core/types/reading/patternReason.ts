import type { Localized } from "../../text/localized";

/** Why a pattern cannot be used, as part of a sentence. `detail`: the words of the library, which has them in English. */
export function patternReason(detail: string): Localized {
  const [, quotesPlace, reason] = REASONS.find(([words]) => detail.includes(words)) ?? [];
  if (reason === undefined) return { en: detail, zh: "正则表达式有误" };
  const place = quotesPlace ? /`([^`]+)`\s*$/.exec(detail)?.[1] : undefined;
  if (place === undefined) return reason;
  return { en: `${reason.en}, at ${place}`, zh: `${reason.zh}，在 ${place} 处` };
}

const say = (en: string, zh: string): Localized => ({ en, zh });

/** What the library says, whether what it quotes is the place at fault and not the whole pattern, and the reason. */
const REASONS: readonly (readonly [words: string, quotesPlace: boolean, reason: Localized])[] = [
  ["missing closing ]", false, say("a [ is not closed", "方括号没有闭合")],
  ["missing closing )", false, say("a ( is not closed", "圆括号没有闭合")],
  ["unexpected )", false, say("a ) closes nothing", "多余的右圆括号")],
  ["missing argument to repetition", true, say("nothing stands before the repetition", "重复符号前没有内容")],
  ["invalid nested repetition", true, say("one repetition stands behind another", "重复符号连用")],
  ["invalid repeat count", true, say("the count of a repetition is too large or none", "重复次数过大或有误")],
  [
    "invalid character class range",
    true,
    say("a range in brackets runs backwards or is none", "方括号内的范围有误"),
  ],
  [
    "invalid escape sequence",
    true,
    say("the backslash stands before a character that needs none", "反斜杠转义有误"),
  ],
  ["trailing backslash", false, say("a backslash stands at the end", "末尾有多余的反斜杠")],
  ["invalid or unsupported Perl syntax", true, say("this is not supported", "不支持此写法")],
  ["named capture", true, say("the name of a group is wrong", "分组名称有误")],
  ["duplicate capture group", true, say("two groups have one name", "分组名称重复")],
  ["nests too deeply", false, say("it nests too deep", "嵌套层次过深")],
  ["too large", false, say("it is too large", "表达式过大")],
];
