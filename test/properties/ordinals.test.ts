import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatOrdinal } from "../../server/src/core/ordinals/format";
import { formatHan, parseHan } from "../../server/src/core/ordinals/han";
import { numberOf } from "../../server/src/core/ordinals/ordinal";
import { parseOrdinal } from "../../server/src/core/ordinals/parse";
import { formatRoman, parseRoman } from "../../server/src/core/ordinals/roman";
import { faultsOf } from "../../server/src/core/ordinals/run";

const CHECKS = { seed: 20_240_105, numRuns: 500 };
const heading = { inHeading: true };

describe("numbers", () => {
  test("every number has a Chinese spelling that is read again", () => {
    for (let value = 0; value <= 9999; value++) expect(parseHan(formatHan(value))).toBe(value);
  });

  test("every Roman number is read again", () => {
    for (let value = 1; value <= 3999; value++) expect(parseRoman(formatRoman(value)!)).toBe(value);
  });
});

describe("ordinals", () => {
  const examples = [
    "一、",
    "（一）",
    "(一)、",
    "1.",
    "１．",
    "（1）",
    "第一章",
    "第1条",
    "附件1：",
    "1.1",
    "2.3.1.",
    "Chapter 1:",
  ];

  test("what is written in the style of an ordinal is an ordinal of that style", () => {
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.integer({ min: 1, max: 199 }), (example, value) => {
        const like = parseOrdinal(`${example} 总则`, 0, heading)!;
        const read = parseOrdinal(`${formatOrdinal(like, value)} 总则`, 0, heading)!;
        expect(numberOf(read)).toBe(value);
        expect({ ...read, path: [], text: "", end: 0 }).toEqual({ ...like, path: [], text: "", end: 0 });
      }),
      CHECKS,
    );
  });

  test("any text is read, and an ordinal is a stretch of it", () => {
    const scraps = [
      ..."一二十百〇第章条节（）()、.．:：，1２09①⑴㈠IVXivAa附件录 　\n-—",
      "Chapter ",
      "Appendix ",
      "年",
      "总则",
    ];
    const text = fc.oneof(
      fc.array(fc.constantFrom(...scraps), { maxLength: 12 }).map((parts) => parts.join("")),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(text, fc.boolean(), (source, inHeading) => {
        const ordinal = parseOrdinal(source, 0, { inHeading });
        if (ordinal === undefined) return;
        expect(source.slice(ordinal.start, ordinal.end)).toBe(ordinal.text);
        expect(source.slice(0, ordinal.start).trim()).toBe("");
        expect(source.startsWith(ordinal.gap, ordinal.end)).toBe(true);
        expect(ordinal.text.startsWith(ordinal.prefix) && ordinal.text.endsWith(ordinal.suffix)).toBe(true);
        expect(ordinal.text.length).toBeGreaterThan(ordinal.prefix.length + ordinal.suffix.length);
        expect(ordinal.path.length).toBeGreaterThan(0);
        expect(
          parseOrdinal(formatOrdinal(ordinal, numberOf(ordinal)) + source.slice(ordinal.end), 0, {
            inHeading,
          }),
        ).toMatchObject({ path: ordinal.path, system: ordinal.system });
      }),
      { ...CHECKS, numRuns: 3000 },
    );
  });
});

describe("sequences", () => {
  const length = fc.integer({ min: 3, max: 30 });
  const counted = (last: number) => Array.from({ length: last }, (_, i) => i + 1);

  test("what counts on has no fault", () => {
    for (let last = 1; last <= 30; last++) expect(faultsOf(counted(last))).toEqual([]);
  });

  test("a lost number is one fault, at the number behind it", () => {
    fc.assert(
      fc.property(length, fc.nat(), (last, pick) => {
        const at = pick % (last - 1);
        const faults = faultsOf(counted(last).toSpliced(at, 1));
        expect(faults).toEqual([{ index: at, kind: at === 0 ? "start" : "gap", expected: at + 1 }]);
      }),
      CHECKS,
    );
  });

  test("a number said twice is one fault, at the second", () => {
    fc.assert(
      fc.property(length, fc.nat(), (last, pick) => {
        const at = pick % last;
        const faults = faultsOf(counted(last).toSpliced(at, 0, at + 1));
        expect(faults).toEqual([{ index: at + 1, kind: "repeat", expected: at + 2 }]);
      }),
      CHECKS,
    );
  });

  test("a wrong number inside is one fault, at it, with the right one", () => {
    fc.assert(
      fc.property(length, fc.nat(), fc.integer({ min: 1, max: 60 }), (last, pick, wrong) => {
        const at = pick % (last - 1);
        fc.pre(wrong !== at + 1);
        const faults = faultsOf(counted(last).with(at, wrong));
        expect(faults.map(({ index, expected }) => ({ index, expected }))).toEqual([
          { index: at, expected: at + 1 },
        ]);
      }),
      CHECKS,
    );
  });

  test("a section moved elsewhere is one fault", () => {
    fc.assert(
      fc.property(length, fc.nat(), fc.nat(), (last, pick, place) => {
        const from = pick % last;
        const rest = counted(last).toSpliced(from, 1);
        const to = place % last;
        fc.pre(to !== from);
        expect(faultsOf(rest.toSpliced(to, 0, from + 1))).toHaveLength(1);
      }),
      CHECKS,
    );
  });

  test("never more faults than numbers, never two at one, none beside numbers that are right", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 24 }), (numbers) => {
        const faults = faultsOf(numbers);
        expect(new Set(faults.map(({ index }) => index)).size).toBe(faults.length);
        for (const { index, expected } of faults) {
          expect(index).toBeLessThan(numbers.length);
          expect(expected).toBeGreaterThan(0);
        }
      }),
      CHECKS,
    );
  });
});
