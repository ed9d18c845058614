import { describe, expect, test } from "vitest";
import { ALL_SIGNS, has, Sign, signsOf } from "../../../server/src/core/syntax/signs";
import { signOfRow } from "../../../server/src/core/syntax/signTables";

type Name = keyof typeof Sign;
const NAMES = Object.keys(Sign) as Name[];

function named(text: string): Name[] {
  const signs = signsOf(text);
  return NAMES.filter((name) => has(signs, Sign[name]));
}

describe("what a text holds", () => {
  const cases: readonly (readonly [text: string, signs: Name[]])[] = [
    ["The meter was read.", []],
    ["It held: the meter was read.", ["leadIn"]],
    ["The following meters were read.", ["leadIn"]],
    ["See Table 4", ["label"]],
    ["The establishment was stable.", []],
    ["TODO", ["blankWord"]],
    ["todos", []],
    ["First, the meter was read.", ["member"]],
    ["The first meter was read.", []],
    ["Firstly the meter was read.", ["member"]],
    ["a) Read the meter.", ["member", "pair"]],
    ["In May it was read.", ["monthName"]],
    ["It may be read.", []],
    ["It was read on 2024-01-05", ["year", "dateMark"]],
    ["It rose by 4.5 %.", ["dateMark", "place"]],
    ["The axis x of it", []],
    ["一是抄表", ["wide", "member"]],
    ["1.抄表", ["wide", "member", "place"]],
    ["见第三章", ["wide", "place", "cue"]],
    ["第三部分所列", ["wide", "place", "cue"]],
    ["河教发[2023]5号", ["bracket", "wide", "year", "pair", "bracketedYear"]],
    ["见表3", ["wide", "numberedItem"]],
    ["表3 读数", ["wide", "numberedItem"]],
    ["水表3只", ["wide"]],
    ["查出三个问题", ["wide", "counted"]],
    ["查出三个点", ["wide"]],
    ["某x局", ["cross", "wide"]],
    ["加微信", ["wide", "offer"]],
    ["3月", ["wide", "month"]],
    ["合格,完成", ["wide", "slip"]],
    ["\uFFFC", ["object"]],
    ["§ 4", ["sectionMark"]],
  ];
  test.each(cases)("%s", (text, signs) => expect(named(text)).toEqual(signs));
});

test("a sign is seen wherever it stands", () => {
  for (const part of ["一是", "见第三", "Table 4", "Then, ", "\n表3", "TODO"]) {
    const own = signsOf(part);
    for (const around of ["", "水表已经检定。", "The meter was read. ", "\n"])
      expect(signsOf(`${around}${part}\n${around}`) & own).toBe(own);
  }
});

test("every sign is its own", () => {
  expect(NAMES.reduce((all, name) => all ^ Sign[name], 0)).toBe(
    NAMES.reduce((all, name) => all | Sign[name], 0),
  );
  for (const name of NAMES) expect(has(ALL_SIGNS, Sign[name])).toBe(true);
});

test("rows of characters have a bit each in one number", () => {
  expect(signOfRow.length).toBeLessThanOrEqual(32);
});
