import { expect, it } from "vitest";
import { columns } from "../../server/src/cli/table";
import { displayWidth } from "../../server/src/cli/width";

it.each([
  ["meter", 5],
  ["水表", 4],
  ["（一）", 6],
  ["a1，b", 5],
  ["カナ", 4],
  ["ｱ", 1],
  ["한글", 4],
  ["𠮷", 2],
  ["🔧", 2],
  ["e\u0301", 1],
  ["“水”", 4],
  ["", 0],
])("%s takes %i columns", (text, width) => expect(displayWidth(text)).toBe(width));

it("puts cells of Han and Latin letters below each other", () => {
  expect(columns([["id", "name"], ["自查", "x", "y"], ["status"]])).toEqual([
    "id      name",
    "自查    x     y",
    "status",
  ]);
});
