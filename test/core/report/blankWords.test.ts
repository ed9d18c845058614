import { describe, expect, it } from "vitest";
import { closedElements, isTemplateField } from "../../../server/src/core/report/blankTags";
import { blankWords } from "../../../server/src/core/report/blankWords";
import { readMarkedText } from "../../rules/runner/markedText";

/** The words without those that lie inside a longer one. */
function spansIn(text: string): number[][] {
  const words = blankWords(text);
  return words
    .filter(
      (word) => !words.some((other) => other !== word && other.start <= word.start && word.end <= other.end),
    )
    .map(({ start, end }) => [start, end]);
}

function expectBlanks(marked: string): void {
  const { text, marks } = readMarkedText(marked);
  expect(spansIn(text)).toEqual(marks.map(({ start, end }) => [start, end]));
}

describe("blanks in words", () => {
  it.each([
    "⟦[待补充]⟧，⟦【待补】⟧，⟦（待定）⟧，⟦(待核实)⟧，⟦〔待定〕⟧，⟦[数据待补充]⟧",
    "地点：⟦待定⟧，人数⟦（此处待补充）⟧，经费，⟦待补充⟧。",
    "⟦[请填写单位名称]⟧，⟦【此处插入图片】⟧，⟦[姓名]⟧，⟦[日期]⟧",
    "⟦[TODO]⟧ and ⟦[TBD: ask the branch]⟧ and ⟦[insert date]⟧ and ⟦[your name]⟧ and ⟦[to be completed]⟧",
    "⟦TODO⟧: count them. The date is ⟦TBD⟧, ⟦FIXME⟧, ⟦TBA⟧.",
    "Status: ⟦tbd⟧",
    "⟦To be determined⟧.",
    "⟦Insert text here⟧ at ⟦HH:MM⟧",
    "It cost ⟦TK⟧ dollars; ⟦TKTK⟧.",
    "Owner: ⟦???⟧ and 共⟦???⟧次，⟦???⟧。",
    "⟦2024-05-??⟧, ⟦2024-05-?? HH:mm⟧, ⟦YYYY-MM-DD HH:MM⟧",
    "⟦{{name}}⟧, ⟦$\u007bbranch}⟧, ⟦{title}⟧, ⟦{馆名}⟧, ⟦<姓名>⟧, ⟦＜单位＞⟧",
    "⟦YYYY-MM-DD⟧, ⟦YYYY年MM月DD日⟧, ⟦DD/MM/YYYY⟧, ⟦yyyy-mm-dd⟧, ⟦YYYY⟧",
    "⟦年　　月　　日⟧，2024⟦年  月  日⟧，2024年5月⟦  日⟧",
    "⟦Lorem ipsum⟧ dolor",
  ])("finds %s", (marked) => {
    expectBlanks(marked);
  });

  it.each([
    "时间待定后通知，待补充的材料另行报送，请填写登记表（请另附页），（须注明来源）",
    "补充完善，待查，有待补充，亟待完善，名单待定，时间：待定期公布",
    "[3]、[^1]、[ ]、[x]、[名单](a.md)、[date]: x、[name][1]",
    "a TODO comment, the TODO list, TODO items, \"TBD\", 'TODO', TODOs",
    "approved by TK, AB, TK and CD, Tom Kay (TK), TK 1951, TK500",
    "为什么???，什么??，Really ???",
    "{String}, {self}, {options}, ~{cc}, f{x}, \\frac{a}{b}, {1, 2}, {a: b}, #{x}, /users/{id}, {#anchor}",
    "《关于修改<节约用水条例>的决定》，a < b，3<5",
    "dates in the YYYY-MM-DD format，日期格式为YYYY-MM-DD，“YYYY-MM-DD”",
    "2024年5月1日，出生年月日，每年每月每日，2024 年 5 月 1 日",
  ])("leaves alone %s", (text) => {
    expectBlanks(text);
  });
});

describe("template fields in angle brackets", () => {
  it.each([
    "<your name>",
    "<name>",
    "<Project Name>",
    "<insert-date-here>",
    "<TITLE>",
    "<company_name>",
    "<link to dashboard>",
  ])("%s is one", (tag) => {
    expect(isTemplateField(tag, closedElements(tag))).toBe(true);
  });

  it.each([
    "<br>",
    "<details>",
    "<summary>",
    "<T>",
    "<u8>",
    "<a name=x>",
    "</name>",
    "<https://a.example>",
    "<my-app>",
  ])("%s is none", (tag) => {
    expect(isTemplateField(tag, closedElements(tag))).toBe(false);
  });

  it("what is closed is an element", () => {
    expect(isTemplateField("<name>", closedElements("<name>a</name>"))).toBe(false);
  });
});
