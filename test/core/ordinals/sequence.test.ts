import { describe, expect, test } from "vitest";
import { parseOrdinal } from "../../../server/src/core/ordinals/parse";
import { checkSequence, prefixFrom, type SequenceMember } from "../../../server/src/core/ordinals/sequence";

const read = (text: string) => parseOrdinal(`${text} `, 0, { inHeading: true })!;

/**
 * Ordinals of one series, "|" where the next section begins, "(3)" before those whose section has that path. Each
 * problem is shown as the ordinal it is about, its kind and the path that should stand there.
 */
function problemsOf(written: string): string[] {
  const members: SequenceMember[] = written.split("|").flatMap((part, scope) => {
    const given = /^\s*\(([\d. /]+)\)/.exec(part);
    const prefixes = given?.[1]?.split("/").map((path) => path.trim().split(".").map(Number)) ?? [];
    const texts = part
      .slice(given?.[0].length ?? 0)
      .trim()
      .split(/\s+/);
    return texts
      .filter((text) => text !== "")
      .map((text) => ({ ordinal: read(text), scopes: [scope], prefixes }));
  });
  return checkSequence(members).problems.map(
    ({ index, kind, path }) => `${index + 1}: ${members[index]!.ordinal.text} ${kind} ${path.join(".")}`,
  );
}

describe("one section", () => {
  test.each([
    ["一、 二、 三、", []],
    ["1. 2. 3.", []],
    ["0. 1. 2.", []],
    ["", []],
    ["I. II. III.", []],
    ["一、 二、 四、 五、", ["3: 四、 gap 3"]],
    ["一、 二、 二、 三、", ["3: 二、 repeat 3"]],
    ["一、 二、 二、 四、", ["3: 二、 repeat 3"]],
    ["一、 二、 四、 四、 五、", ["3: 四、 repeat 3"]],
    ["一、 二、 五、 三、 四、", ["3: 五、 gap 3"]],
    ["一、 二、 七、 四、 五、", ["3: 七、 gap 3"]],
    ["一、 二、 四、 三、", ["4: 三、 step-back 4"]],
    ["一、 二、 三、 二、 五、", ["4: 二、 step-back 4"]],
    ["一、 二、 三、 一、 五、", ["4: 一、 step-back 4"]],
    ["一、 二、 三、 一、 二、 三、", []],
    ["一、 二、 三、 一、 二、 四、", ["6: 四、 gap 3"]],
    ["一、 一、 二、 三、", ["2: 一、 repeat 2"]],
    ["三、 四、 一、 二、", ["3: 一、 step-back 3"]],
    ["二、 三、 四、", ["1: 二、 start 1"]],
    ["二、 二、 三、", ["1: 二、 start 1"]],
    ["二、 一、 三、", ["2: 一、 step-back 2"]],
    ["一、 三、", ["2: 三、 gap 2"]],
    ["一、 一、", ["2: 一、 repeat 2"]],
    ["一、 二、 五、 七、", ["3: 五、 gap 3", "4: 七、 gap 4"]],
    ["二、 一、", ["2: 一、 step-back 2"]],
  ])("%s", (written, expected) => expect(problemsOf(written)).toEqual(expected));
});

describe("several sections", () => {
  test.each([
    ["begins anew under each", "（一） （二） | （一） （二） （三）", []],
    ["runs on", "（一） （二） | （三） （四） （五）", []],
    ["runs on, one in each", "（一） | （二） | （三）", []],
    ["runs on, a list within the first", "1. 2. 1. 2. 3. | 3. 4. | 5. 6.", []],
    ["runs on, a list within the last", "1. 2. | 3. 4. 1. 2. 3.", []],
    ["runs on behind a list in the same section", "1. 2. 3. 4. 5. 1. 2. 6. | 7. 8.", []],
    ["a gap in a list within", "1. 2. | 3. 4. 1. 2. 4. | 5. 6.", ["7: 4. gap 3"]],
    ["a gap beside a list within", "1. 2. 1. 2. 3. | 4. 5. | 6. 7.", ["6: 4. gap 3"]],
    ["the first on its own, the others run on", "（一） （二） | （一） （二） | （三） | （四） （五）", []],
    [
      "a new beginning later on",
      "（一） （二） | （三） （四） | （一） （二） | （五） （六）",
      ["5: （一） step-back 5"],
    ],
    ["a gap where it begins anew", "（一） （三） | （一） （二） | （一） （二）", ["2: （三） gap 2"]],
    ["a gap where it runs on", "（一） （二） | （三） （五） | （六） （七）", ["4: （五） gap 4"]],
    ["a repeat at the border", "（一） （二） | （二） （三） | （四） （五）", ["3: （二） repeat 3"]],
    ["a start at the second", "（一） （二） | （二） （三） | （一） （二）", ["3: （二） start 1"]],
    ["as good both ways: begins anew", "（一） （二） | （二） （三）", ["3: （二） start 1"]],
  ])("%s: %s", (_, written, expected) => expect(problemsOf(written)).toEqual(expected));

  test("it may begin anew under each chapter and run on through its sections", () => {
    const scopes = [
      [10, 1],
      [10, 1],
      [11, 1],
      [12, 2],
      [13, 2],
    ];
    const numbers = ["1.", "2.", "3.", "1.", "2."];
    const members = numbers.map((text, i) => ({ ordinal: read(text), scopes: scopes[i]! }));
    expect(checkSequence(members)).toEqual({
      restarts: 1,
      parts: [
        [0, 1, 2],
        [3, 4],
      ],
      problems: [],
    });
  });

  test("the mode is told", () => {
    const members = ["（一）", "（二）", "（三）"].map((text, i) => ({ ordinal: read(text), scopes: [i] }));
    expect(checkSequence(members).restarts).toBe(Number.POSITIVE_INFINITY);
    expect(checkSequence(members.slice(0, 1)).restarts).toBe(0);
  });
});

describe("decimals", () => {
  test.each([
    ["right", "(1) 1.1 1.2 | (2) 2.1 2.2", []],
    ["a gap", "(1) 1.1 1.3 | (2) 2.1 2.2", ["2: 1.3 gap 1.2"]],
    ["one of another chapter", "(3) 3.1 2.2 3.3", ["2: 2.2 parent 3.2"]],
    ["one of another chapter that fills no gap", "(3) 3.1 2.2 3.2", ["2: 2.2 parent 3.2"]],
    ["the first of another chapter", "(3) 2.1 3.2 3.3", ["1: 2.1 parent 3.1"]],
    ["all of another chapter: one defect", "(3) 2.1 2.2 2.3", ["1: 2.1 parent 3.1"]],
    ["a lone one of another chapter", "(3) 2.1", ["1: 2.1 parent 3.1"]],
    ["a chapter that should be another", "(4/3) 3.1 3.2", []],
    ["a chapter that should be another, with it", "(4/3) 4.1 4.2", []],
    ["no chapter known", "1.1 1.2 2.1 2.2", []],
    ["no chapter known, an intruder", "1.1 1.2 2.3 1.4", ["3: 2.3 parent 1.3"]],
    ["deeper", "(2.1) 2.1.1 2.1.2 | (2.2) 2.2.1 2.2.3", ["4: 2.2.3 gap 2.2.2"]],
    ["a preface", "(1) 1.1 1.2", []],
    ["an appendix", "A.1 A.2 B.1 B.3", ["4: B.3 gap 2"]],
    ["articles put in later", "第一百二十条之一 第一百二十条之二 第一百三十三条之一", []],
  ])("%s: %s", (_, written, expected) => expect(problemsOf(written)).toEqual(expected));
});

test.each([
  ["3", [3]],
  ["3.", [3]],
  ["2.1", [2, 1]],
  ["第三章", [3]],
  ["Chapter 3", [3]],
  ["III.", [3]],
  ["三、", undefined],
  ["（三）", undefined],
  ["第三条", undefined],
])("decimals under %s begin with %j", (text, path) => expect(prefixFrom(read(text))).toEqual(path));
