import { BUDGETS } from "./budgets";
import type { Localized } from "./localized";

/** What the YAML library says of a text that it cannot read. */
export interface YamlError {
  readonly code: string;
  readonly message: string;
}

/**
 * Why a text is no YAML, as part of a sentence: for people who write reports, not YAML. The library's own words are for
 * programmers, and English alone.
 */
export function yamlReason({ code, message }: YamlError): Localized {
  const [, , reason] =
    REASONS.find(([of, shown]) => of.includes(code) && (shown === undefined || shown.test(message))) ?? [];
  return reason ?? UNREADABLE;
}

const say = (en: string, zh: string): Localized => ({ en, zh });

export const UNREADABLE = say("it cannot be read", "无法读取");
export const TOO_LONG = say(
  `it is longer than ${BUDGETS.frontMatter / 1024} KB`,
  `内容超过 ${BUDGETS.frontMatter / 1024} KB`,
);
export const TOO_MANY_KEYS = say(
  `it has more than ${BUDGETS.frontMatterKeys} keys`,
  `键超过 ${BUDGETS.frontMatterKeys} 个`,
);
export const TOO_DEEP = say("it is nested too deep", "嵌套层次过深");
export const ALIASES = say(
  "names marked with & and * are not read here, and a text that begins with one of them needs quotes",
  "此处不支持 & 和 * 引用，以其开头的文字须加引号",
);
const COLON = say(
  "a second colon stands in one line, and a text with a colon in it needs quotes",
  "一行中有两个冒号，含冒号的文字须加引号",
);

/** Codes of the library, what its message tells of them where one code stands for several faults, and the reason. */
const REASONS: readonly (readonly [
  codes: readonly string[],
  message: RegExp | undefined,
  reason: Localized,
])[] = [
  [["MISSING_CHAR"], /closing/, say("a quotation mark is not closed", "引号没有闭合")],
  [["MISSING_CHAR", "BAD_INDENT"], /end with (?:a )?[\]}]/, say("a bracket is not closed", "括号没有闭合")],
  [["MISSING_CHAR"], /map values/, say("a colon is missing behind a key", "键后缺少冒号")],
  [["MISSING_CHAR"], /space after :/, say("a space is missing behind a colon", "冒号后缺少空格")],
  [["MISSING_CHAR"], /^Missing ,/, say("a comma is missing", "缺少逗号")],
  [["MISSING_CHAR"], /^Comments/, say("a space is missing before #", "“#”前缺少空格")],
  [["MISSING_CHAR"], /^Sequence item/, say("a list item lacks its hyphen", "列表项前缺少短横线")],
  [["MISSING_CHAR"], undefined, say("a character is missing", "缺少必要的符号")],
  [["BAD_INDENT"], undefined, say("the indentation does not fit the lines around it", "缩进与上下文不一致")],
  [["TAB_AS_INDENT"], undefined, say("tabs cannot indent, spaces do", "缩进须用空格，不能用制表符")],
  [["BLOCK_AS_IMPLICIT_KEY"], undefined, COLON],
  [
    ["MULTILINE_IMPLICIT_KEY"],
    undefined,
    say("a line has no colon, or a key runs over several lines", "某行缺少冒号，或键写成了多行"),
  ],
  [
    ["BLOCK_IN_FLOW"],
    undefined,
    say("lines that are indented cannot stand in brackets", "括号内不能分行缩进书写"),
  ],
  [
    ["BAD_SCALAR_START"],
    undefined,
    say("a text that begins with this character needs quotes", "以此符号开头的文字须加引号"),
  ],
  [
    ["BAD_DQ_ESCAPE"],
    undefined,
    say("a backslash in double quotes has to be doubled", "双引号中的反斜杠须写成两个"),
  ],
  [["BAD_ALIAS", "ALIAS_PROPS", "MULTIPLE_ANCHORS"], undefined, ALIASES],
  [
    ["TAG_RESOLVE_FAILED", "MULTIPLE_TAGS", "BAD_PROP_ORDER", "BAD_COLLECTION_TYPE"],
    undefined,
    say("a text that begins with ! needs quotes", "以“!”开头的文字须加引号"),
  ],
  [["BAD_DIRECTIVE"], undefined, say("a text that begins with % needs quotes", "以“%”开头的文字须加引号")],
  [["MULTIPLE_DOCS"], undefined, say("--- begins it a second time", "“---”使其重新开始，内容成了两份")],
  [["DUPLICATE_KEY"], undefined, say("a key is given twice", "键重复")],
  [["KEY_OVER_1024_CHARS"], undefined, say("a key is too long", "键过长")],
  [["NON_STRING_KEY"], undefined, say("a key is no text", "键不是文本")],
  [["RESOURCE_EXHAUSTION"], undefined, TOO_DEEP],
  [
    ["UNEXPECTED_TOKEN", "IMPOSSIBLE"],
    undefined,
    say("something stands here that does not belong", "此处有多余的内容或符号"),
  ],
];
