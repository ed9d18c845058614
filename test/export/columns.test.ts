import { describe, expect, it } from "vitest";
import { columnWidths } from "../../server/src/export/docx/columns";

/** Widths in characters of 12 points, to the half of one, for rows of cells parted by bars. */
function widths(width: number, ...rows: readonly string[]): number[] {
  const cells = rows.map((row) => row.split("|").map((text) => ({ runs: [{ text }], align: undefined })));
  return columnWidths(cells, { width: width * 240, size: 12, margins: 0 }).map(
    (twips) => Math.round(twips / 120) / 2,
  );
}

describe("columns of a table", () => {
  for (const [what, width, rows, expected] of [
    ["as wide as what they hold, the room that is left among them", 20, ["序号|单位", "1|市水务局"], [7, 13]],
    [
      "short names and numbers stay on one line",
      20,
      ["项目|备注", "水表|由市计量检定测试所出具证书并且存档备查"],
      [2.5, 17.5],
    ],
    [
      "words of letters are not broken",
      14,
      ["Code|Remarks", "DN1000|由市计量检定测试所出具证书"],
      [4.5, 9.5],
    ],
    ["where nothing fits, all are narrower alike", 4, ["甲乙丙丁|甲乙丙丁"], [2, 2]],
    ["none", 10, [""], [10]],
  ] as const)
    it(what, () => expect(widths(width, ...rows)).toEqual(expected));
});
