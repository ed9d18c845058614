import { describe, expect, it } from "vitest";
import { readCitedNumber, writeCitedNumber } from "../../../server/src/core/report/captionNumber";
import { captionsOf } from "../../../server/src/core/report/captions";
import { buildReport } from "../../../server/src/core/report/report";
import { readDocument } from "../../../server/src/core/syntax/document";

const TABLE = "| 楼层 | 水表 |\n|---|---|\n| 一层 | 完好 |";

/** Each caption as kind, number and name. */
function captionsIn(text: string): string[] {
  const document = readDocument(text);
  const extent = { firstBlock: 0, endBlock: document.blocks.length, title: undefined };
  return captionsOf(buildReport(document, undefined, extent)).map(({ kind, number, title }) =>
    `${kind} ${number.key} ${title}`.trim(),
  );
}

describe("a line beside its table", () => {
  it.each([
    ["表1 楼层水表", "table 1 楼层水表"],
    ["表2-1　楼层水表", "table 2-1 楼层水表"],
    ["表3：楼层水表", "table 3 楼层水表"],
    ["表4楼层水表", "table 4 楼层水表"],
    ["**表5 楼层水表**", "table 5 楼层水表"],
    ["表6", "table 6"],
    ["Table 1: Meters", "table 1 Meters"],
    ["Table 1.2. Meters", "table 1-2 Meters"],
    ["Table A.1 Meters", "table A-1 Meters"],
    ["图2-3 管路", "figure 2-3 管路"],
    ["Fig. 3. Pipes", "figure 3 Pipes"],
    ["公式（1） 用水量", "equation 1 用水量"],
  ])("%s", (line, caption) => {
    expect(captionsIn(`${line}\n\n${TABLE}`)).toEqual([caption]);
  });
});

it("an image's own text, and a line under it", () => {
  expect(captionsIn("![图1 流程](flow.png)\n\n![](pipe.png)\n图2 管路")).toEqual([
    "figure 1 流程",
    "figure 2 管路",
  ]);
});

describe("no caption", () => {
  it.each([
    ["a sentence", "表1显示水表完好。"],
    ["a sentence in English", "Table 1 shows the meters."],
    ["a number of things", "表3块已更换"],
    ["a line of running text", "检修两次，结果如下。\n表1 楼层水表\n其余从略。"],
    ["what goes on from the page before", "表1（续）"],
    ["an item of a list", "- 表1 楼层水表"],
  ])("%s", (_, text) => {
    expect(captionsIn(`${text}\n\n${TABLE}`)).toEqual([]);
  });
});

describe("the number of a caption, written with another value", () => {
  it.each([
    ["3", [4], "4"],
    ["2-1", [2, 2], "2-2"],
    ["1.9", [1, 10], "1.10"],
    ["A.1", [1, 2], "A.2"],
    ["B1", [2, 2], "B2"],
    ["三", [4], "四"],
    ["IV", [5], "V"],
    ["C", [2], "B"],
  ])("%s → %j", (text, values, written) => {
    const number = readCitedNumber(text);
    expect(number && writeCitedNumber(number, values)).toBe(written);
  });
});
