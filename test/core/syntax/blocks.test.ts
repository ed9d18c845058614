import { describe } from "vitest";
import { check } from "./support/cases";

describe("headings", () => {
  check([
    [
      "of one to six signs, closing signs left out",
      `
        # 一 #
        ###### 六 ##
        ####### 七
      `,
      `
        heading 1 «一»
        heading 6 «六»
        paragraph «####### 七»
      `,
    ],
    ["need a space", "#一、概况", "paragraph «#一、概况»"],
    ["may be empty", "##", "heading 2 «»"],
    ["keep signs that belong to the text", "# C# ", "heading 1 «C#»"],
    [
      "are made by a line of = or - below any number of lines",
      `
        第一行
        第二行
        ===
        节水
        ---
      `,
      `
        heading 1 setext «第一行» «第二行»
        heading 2 setext «节水»
      `,
    ],
  ]);
});

describe("paragraphs", () => {
  check([
    [
      "hold their lines without indentation and trailing blanks",
      "  甲  \n      乙\t\n丙",
      `
        paragraph «甲» «乙» «丙»
      `,
    ],
    ["begin behind the wide spaces that indent them", "\u3000\u3000本月\n\u3000另", "paragraph «本月» «另»"],
    [
      "may be nothing but wide spaces, which are text to Markdown",
      "\u3000\u3000",
      "paragraph «\u3000\u3000»",
    ],
    [
      "hold no definition behind a wide space, which is text to Markdown",
      "\u3000[a]: b",
      "paragraph «[a]: b»",
    ],
    [
      "are interrupted by what cannot be their text",
      `
        甲
        # 乙
        丙
        > 丁
        戊
        ***
      `,
      `
        paragraph «甲»
        heading 1 «乙»
        paragraph «丙»
        quote
          paragraph «丁» «戊»
        break «***»
      `,
    ],
    [
      "are not interrupted by a number other than 1",
      `
        公司成立于
        1998. 年底
      `,
      "paragraph «公司成立于» «1998. 年底»",
    ],
    ["do not begin with a full-width number mark", "１．水质", "paragraph «１．水质»"],
  ]);
});

describe("lists", () => {
  check([
    [
      "nest by indentation",
      `
        - 甲
          1. 乙
          2. 丙
        - 丁
      `,
      `
        list -
          item -
            paragraph «甲»
            list 1.
              item 1.
                paragraph «乙»
              item 2.
                paragraph «丙»
          item -
            paragraph «丁»
      `,
    ],
    [
      "are loose when an empty line stands between their parts",
      `
        3) 甲

        4) 乙
      `,
      `
        list 3) loose
          item 3)
            paragraph «甲»
          item 4)
            paragraph «乙»
      `,
    ],
    [
      "are others when the mark changes",
      `
        - 甲
        * 乙
      `,
      `
        list -
          item -
            paragraph «甲»
        list *
          item *
            paragraph «乙»
      `,
    ],
    [
      "go on with a lazy line, not behind an empty one",
      `
        - 甲
        乙

        丙
      `,
      `
        list -
          item -
            paragraph «甲» «乙»
        paragraph «丙»
      `,
    ],
    [
      "may have an empty item",
      `
        1.
        2. 乙
      `,
      `
        list 1.
          item 1. «1.»
          item 2.
            paragraph «乙»
      `,
    ],
  ]);
});

describe("code and HTML", () => {
  check([
    ["a fence", "``` js x\na\n````", "code fenced(js x) «``` js x\na\n````»"],
    ["a fence that nothing closes", "~~~\na\n```\n\n", "code fenced() unclosed «~~~\na\n```\n»"],
    ["indented", "    a\n\n    b\n\nc", "code indented «    a\n\n    b»\nparagraph «c»"],
    [
      "a comment over empty lines",
      "<!-- 甲\n\n乙 -->\n丙",
      "html comment «<!-- 甲\n\n乙 -->»\nparagraph «丙»",
    ],
    ["a comment with text behind it", "<!-- 甲 --> 乙", "html «<!-- 甲 --> 乙»"],
    ["an element, up to an empty line", "<div>\n# 甲\n\n# 乙", "html «<div>\n# 甲»\nheading 1 «乙»"],
    ["a tag alone on its line", "<u>\n甲\n\n乙", "html «<u>\n甲»\nparagraph «乙»"],
    ["no tag: it has text behind it", "<u>甲</u>", "paragraph «<u>甲</u>»"],
  ]);
});

describe("front matter", () => {
  check([
    [
      "at the very start",
      "---\ntitle: 月报\n---\n\n甲",
      "frontMatter «---\ntitle: 月报\n---»\nparagraph «甲»",
    ],
    ["closed by dots", "---\na: 1\n...\n", "frontMatter «---\na: 1\n...»"],
    ["empty", "---\n---\n甲", "frontMatter «---\n---»\nparagraph «甲»"],
    [
      "behind an empty line, when a key follows",
      "---\n\ntitle: a\n---\n",
      "frontMatter «---\n\ntitle: a\n---»",
    ],
    ["not behind an empty line else", "---\n\n甲\n\n---\n", "break «---»\nparagraph «甲»\nbreak «---»"],
    [
      "not when nothing closes it",
      "---\ntitle: 月报\n\n甲",
      "break «---»\nparagraph «title: 月报»\nparagraph «甲»",
    ],
    ["not further down", "甲\n\n---\na: 1\n---\n", "paragraph «甲»\nbreak «---»\nheading 2 setext «a: 1»"],
    ["broken YAML is front matter, too", "---\n: [\n---", "frontMatter «---\n: [\n---»"],
  ]);
});

describe("footnotes, formulas, definitions", () => {
  check([
    [
      "a footnote holds blocks",
      `
        [^注1]: 甲
        乙

            丙
        [^2]: 丁
      `,
      `
        footnote 注1
          paragraph «甲» «乙»
          paragraph «丙»
        footnote 2
          paragraph «丁»
      `,
    ],
    ["a formula", "甲\n$$\n- x\n+ y\n$$\n乙", "paragraph «甲»\nmath «$$\n- x\n+ y\n$$»\nparagraph «乙»"],
    ["a formula on one line", "$$ E = mc^2 $$", "math «$$ E = mc^2 $$»"],
    ["prose behind a formula", "$$x$$ 为读数", "paragraph «$$x$$ 为读数»"],
    ["a formula that nothing closes is prose", "$$ x\n甲\n\n乙", "paragraph «$$ x» «甲»\nparagraph «乙»"],
    [
      "definitions are no prose",
      `
        [甲]: /a
          "题
          名"
        [乙]: <b> 多余
      `,
      `
        definition «[甲]: /a
          "题
          名"»
        paragraph «[乙]: <b> 多余»
      `,
    ],
    ["definitions above an underline", "[a]: /b\n甲\n===", "definition «[a]: /b»\nheading 1 setext «甲»"],
  ]);
});
