import { describe, expect, it } from "vitest";
import { editBetween } from "../../../server/src/core/text/moved";

const LONG = "抄表记录。".repeat(2000);

describe("the edit between two texts", () => {
  it.each([
    ["the same text", "水表", "水表", { start: 2, end: 2, by: 0 }],
    ["a letter more", "水表", "水电表", { start: 1, end: 1, by: 1 }],
    ["a letter less", "水电表", "水表", { start: 1, end: 2, by: -1 }],
    ["another letter", "水表", "电表", { start: 0, end: 1, by: 0 }],
    ["one of a row taken away: the last of them", "甲甲甲", "甲甲", { start: 2, end: 3, by: -1 }],
    ["one of a row put in: behind the last", "甲甲", "甲甲甲", { start: 2, end: 2, by: 1 }],
    ["all of it", "水", "", { start: 0, end: 1, by: -1 }],
    [
      "in the middle of a long text",
      `${LONG}甲${LONG}`,
      `${LONG}乙乙${LONG}`,
      { start: 10000, end: 10001, by: 1 },
    ],
    ["at the end of a long text", LONG, `${LONG}甲`, { start: 10000, end: 10000, by: 1 }],
    ["at the start of a long text", `甲${LONG}`, LONG, { start: 0, end: 1, by: -1 }],
    ["a long text that is the same", LONG, LONG, { start: 10000, end: 10000, by: 0 }],
    ["a stretch of a long row", "甲".repeat(9000), "甲".repeat(5000), { start: 5000, end: 9000, by: -4000 }],
  ])("%s", (_, before, after, edit) => {
    expect(editBetween(before, after)).toEqual(edit);
  });
});
