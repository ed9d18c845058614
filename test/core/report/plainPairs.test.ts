import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { readPlainPairs } from "../../../server/src/core/report/plainPairs";

const read = (source: string) => readPlainPairs(source)?.map(({ key, value }) => [key.text, value.text]);

describe("plain pairs of front matter", () => {
  it("are read with their places", () => {
    expect(read("date: 2024-01-05")).toEqual([["date", "2024-01-05"]]);
    expect(readPlainPairs("report: base\ntitle: 《安全》检查  \n")).toEqual([
      { key: { text: "report", start: 0, end: 6 }, value: { text: "base", start: 8, end: 12 } },
      { key: { text: "title", start: 13, end: 18 }, value: { text: "《安全》检查", start: 20, end: 26 } },
    ]);
  });

  it.each([
    "report: true",
    "report: 3",
    "report: 2024-01-05T10:00",
    "report: 1e9",
    "report: 'base'",
    "report: [a]",
    "report:",
    "report: a: b",
    "report: a # b",
    "report: a\nreport: b",
    "report: a\n  b",
    "report: a\n\ntitle: b",
    "null: a",
    "report:\n  type: base",
    "",
  ])("are for YAML where there is more: %j", (source) => {
    expect(read(source)).toBe(undefined);
  });

  it("are what YAML reads", () => {
    const text = fc.string({ unit: fc.constantFrom("2024-01-05", ..."ab 一《》-:#,.'\"0[]&*!|~\n") });
    const line = fc.tuple(fc.constantFrom("report", "title", "year", "no"), text);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const source = lines.map(([key, value]) => `${key}: ${value}`).join("\n");
        const plain = readPlainPairs(source);
        if (plain === undefined) return;
        const document = parseDocument(source, { uniqueKeys: false });
        expect(document.errors).toEqual([]);
        expect(document.toJS()).toEqual(
          Object.fromEntries(plain.map(({ key, value }) => [key.text, value.text])),
        );
      }),
      { numRuns: 3000 },
    );
  });
});
