import { describe, expect, it } from "vitest";
import { signingIndents } from "../../server/src/export/docx/signing";

/** GB/T 9704-2012, 7.3.5.2. Indents from the right, in characters of 16 points. */
const CASES: readonly [signature: string, date: string, indents: { signature: number; date: number }][] = [
  ["市水务局", "2024年5月6日", { signature: 6, date: 2 }],
  ["某某市人民政府办公室", "2024年5月6日", { signature: 2, date: 4 }],
  ["市水务局", "二〇二四年五月六日", { signature: 9, date: 2 }],
];

describe("where signature and date stand", () => {
  for (const [signature, date, expected] of CASES) {
    it(`${signature} · ${date}`, () => {
      const found = signingIndents(signature, date, { size: 16 });
      expect({ signature: found.signature / 320, date: found.date / 320 }).toEqual(expected);
    });
  }

  it("further to the left where something stands between digits and Han", () => {
    const { signature, date } = signingIndents("市水务局", "2024年5月6日", { size: 16 }, 0.2);
    expect({ signature: signature / 320, date: date / 320 }).toEqual({ signature: 7, date: 2 });
  });
});
