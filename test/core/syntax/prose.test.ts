import { describe, expect, it } from "vitest";
import { parseBlocks } from "../../../server/src/core/syntax/blocks";
import { passagesOf } from "../../../server/src/core/syntax/passages";
import { OBJECT } from "../../../server/src/core/syntax/prose";

/** The prose of a text, passage by passage; □ stands for an object. */
function proseOfText(text: string): string {
  return parseBlocks(text)
    .flatMap((block) => passagesOf(block))
    .map(({ prose }) => prose.text.replaceAll(OBJECT, "□"))
    .join(" ¶ ");
}

type Case = readonly [name: string, source: string, prose: string];

function check(cases: readonly Case[]): void {
  it.each(cases)("%s", (_, source, prose) => {
    expect(proseOfText(source)).toBe(prose);
  });
}

describe("emphasis", () => {
  check([
    ["marks are left out", "*甲* **乙** ***丙*** _丁_ ~~戊~~", "甲 乙 丙 丁 戊"],
    ["within each other", "**甲*乙*丙** *a **b** c*", "甲乙丙 a b c"],
    ["next to Chinese text", "**一是**强化管理", "一是强化管理"],
    ["closing behind Chinese punctuation", "**一是强化管理。**抓好落实", "一是强化管理。抓好落实"],
    ["opening before Chinese punctuation", "要求**（重点）**落实", "要求（重点）落实"],
    ["around quotation marks", "推进**“两项”**工作", "推进“两项”工作"],
    ["closing behind ASCII punctuation", "**Note:**本月", "Note:本月"],
    ["over lines", "**甲\n乙**", "甲\n乙"],
    ["none: spaces inside", "** 甲 ** 乙*", "** 甲 ** 乙*"],
    ["none: a single mark", "3 * 4，注*", "3 * 4，注*"],
    ["none: within a word", "snake_case_name 年__月__日", "snake_case_name 年__月__日"],
    ["none: a blank to fill in", "____年____月", "____年____月"],
    ["none: one tilde", "3~5天，7~9天", "3~5天，7~9天"],
    ["the rule of three", "*foo**bar*", "foo**bar"],
    ["none: escaped", "\\*甲\\*", "*甲*"],
  ]);
});

describe("links and images", () => {
  check([
    ["the text of a link", '见[通知](http://example.org/a "题")。', "见通知。"],
    ["emphasis in a link", "[**甲**乙](/a)", "甲乙"],
    ["a link that emphasis surrounds", "**[甲](/a)乙**", "甲乙"],
    ["brackets and parentheses within", "[甲[1]](/a(b)) [乙](<c d>)", "甲[1] 乙"],
    ["a reference", "[text][ref] [text][]", "text text"],
    ["a label alone is text: nobody knows whether it is defined", "[3] [ ] [待补充]", "[3] [ ] [待补充]"],
    ["blanks in a row", "[姓名][职务]", "[姓名][职务]"],
    ["no link: a space before the target", "[甲] (乙)", "[甲] (乙)"],
    ["no link in a link", "[甲 [乙](/b) 丙](/a)", "[甲 乙 丙](/a)"],
    ["an image, with all in it", "![图 *1*](a.png) ![b][c]", "□ □"],
    ["an image as a link", "[![图](a.png)](/a)", "□"],
    ["an address in angle brackets", "<https://example.org> <a@example.org>", "□ □"],
    ["a bare address, up to Chinese text", "见https://example.org/a_b，或 www.example.org.", "见□，或 □."],
    ["a bare address in parentheses", "(https://example.org/a_(b))", "(□)"],
    ["no address", "http:// www. awww.b ahttp://b", "http:// www. awww.b ahttp://b"],
    ["an address as the text of a link", "[https://example.org](https://example.org)", "□"],
    ["a footnote's mark leaves no trace", "合格[^1]。[^甲]", "合格。"],
  ]);
});

describe("objects", () => {
  check([
    ["code", "`a` ``b ` c`` `*d*`", "□ □ □"],
    ["code that nothing closes", "`甲 ``乙", "`甲 ``乙"],
    ["a backslash in code", "`\\` 甲`", "□ 甲`"],
    ["an escaped backtick", "\\`甲`", "`甲`"],
    ["code over lines", "`甲\n乙`丙", "□丙"],
    ["tags", '甲<br>乙<u class="a b">丙</u>', "甲□乙□丙□"],
    ["no tags", "a < b > c <1> <甲> <a b='", "a < b > c <1> <甲> <a b='"],
    ["declarations and their like", "a<!X y>b<?php ?>c<![CDATA[ ] ]]>", "a□b□c□"],
    ["a comment leaves no trace", "甲<!-- 乙 -->丙", "甲丙"],
    ["a comment at the end of a heading", "## 总结 <!-- 略 -->", "总结"],
    ["formulas", "设$x^2$和 $$y$$ 成立", "设□和 □ 成立"],
    ["no formulas: prices", "$5 至 $10，US$3、HK$4，5$ 6$", "$5 至 $10，US$3、HK$4，5$ 6$"],
    ["no formula: it ends on another line", "$a\nb$", "$a\nb$"],
    ["an escaped dollar", "\\$a$ b", "$a$ b"],
  ]);
});

describe("lines and escapes", () => {
  check([
    ["lines are joined", "甲\n  乙  \n丙", "甲\n乙\n丙"],
    ["a hard line break is a line end", "甲\\\n乙", "甲\n乙"],
    ["escapes", "\\# \\[甲\\] \\\\ \\甲 \\", "# [甲] \\ \\甲 \\"],
    ["entities stay", "&amp; &nbsp;", "&amp; &nbsp;"],
    ["cells", "| a \\| b | `c` |\n| - | - |", "a | b ¶ □"],
    ["lines in a quote", "> 甲\n> **乙\n> 丙**", "甲\n乙\n丙"],
    ["nothing left", "# <!-- 甲 -->[^1]", ""],
  ]);
});

describe("the way back", () => {
  /** Source of the first place where `part` stands in the prose. */
  function sourceOf(text: string, part: string): string {
    for (const block of parseBlocks(text)) {
      for (const { prose } of passagesOf(block)) {
        const start = prose.text.replaceAll(OBJECT, "□").indexOf(part);
        if (start < 0) continue;
        const { start: from, end } = prose.sourceSpan(start, start + part.length);
        return block.text.slice(from, end);
      }
    }
    throw new Error(`no ${part}`);
  }

  it.each([
    ["plain text", "本月抄表率", "抄表", "抄表"],
    ["marks around are no part of it", "要**抓好**落实", "抓好", "抓好"],
    ["marks within are", "要**抓好**落实", "好落", "好**落"],
    ["a link's text", "见[通知](/a)要求", "通知", "通知"],
    ["over a link's end", "见[通知](/a)要求", "知要", "知](/a)要"],
    ["an object", "见`a b`要求", "□", "`a b`"],
    ["behind an object", "见`a b`要求", "要求", "要求"],
    ["an object next to another", "`a`<br>`c`", "□□", "`a`<br>"],
    ["an escaped character", "a\\*b", "*", "*"],
    ["over lines of a quote", "> 第一\n> 第二", "一\n第", "一\n> 第"],
    ["the end of a line", "> 第一\n> 第二", "\n", "\n> "],
    ["in a cell", "| a | **b** c |\n|--|--|", "b c", "b** c"],
    ["behind a comment at the start", "# <!-- x --> 甲", "甲", "甲"],
  ])("%s", (_, text, part, source) => {
    expect(sourceOf(text, part)).toBe(source);
  });

  it("gives the end of the last character for the length of the prose", () => {
    const [block] = parseBlocks("# **甲** <!-- 注 -->");
    const prose = block && passagesOf(block)[0]?.prose;
    expect(prose?.sourceOffset(prose.text.length)).toBe("# **甲".length);
  });

  it("gives an empty span for an empty stretch", () => {
    const [block] = parseBlocks("a*b*c");
    expect(block && passagesOf(block)[0]?.prose.sourceSpan(1, 1)).toEqual({ start: 2, end: 2 });
  });
});

describe("passages", () => {
  it("come in document order with what they stand in", () => {
    const text = "> - 甲\n>\n>   | 乙 |\n>   | -- |\n\n[^1]: 丙\n\n# 丁\n";
    const seen = parseBlocks(text)
      .flatMap((block) => passagesOf(block))
      .map(({ prose, ...passage }) => {
        const places = ["heading", "inQuote", "inList", "inTable", "inFootnote"] as const;
        return [prose.text, ...places.filter((place) => passage[place])].join(" ");
      });
    expect(seen).toEqual(["甲 inQuote inList", "乙 inQuote inList inTable", "丙 inFootnote", "丁 heading"]);
  });
});
