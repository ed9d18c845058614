import { describe, expect, test } from "vitest";
import { parseOrdinal } from "../../../server/src/core/ordinals/parse";
import { settle } from "../../../server/src/core/ordinals/settle";

/** The systems and numbers of sibling headings, "-" for one without ordinal. */
function settled(headings: readonly string[]): string {
  const ordinals = headings.map((heading) => parseOrdinal(heading, 0, { inHeading: true }));
  return settle(ordinals)
    .map((ordinal) => (ordinal === undefined ? "-" : `${ordinal.system} ${ordinal.path.join(".")}`))
    .join(", ");
}

describe("letters that are Roman digits too", () => {
  test.each([
    [["I. Scope", "II. Meters", "III. Results"], "roman 1, roman 2, roman 3"],
    [["A. Scope", "B. Meters", "C. Results", "D. Costs"], "letter 1, letter 2, letter 3, letter 4"],
    [["H. Scope", "I. Meters", "J. Results"], "letter 8, letter 9, letter 10"],
    [["h. scope", "i. meters"], "letter-lower 8, letter-lower 9"],
    [["XCIX. Scope", "IV. Meters", "V. Results", "VI. Costs"], "-, roman 4, roman 5, roman 6"],
    [["(h) scope", "(i) meters", "(j) results"], "letter-paren 8, letter-paren 9, letter-paren 10"],
    [["(i) scope", "(ii) meters"], "roman-paren 1, roman-paren 2"],
    [["Appendix H", "Appendix I"], "appendix 8, appendix 9"],
    [["Part II", "Part III", "Part C"], "word 2, word 3, word 100"],
  ])("%j", (headings, expected) => expect(settled(headings)).toBe(expected));
});

describe("what may as well be words", () => {
  test.each([
    [["Summary", "5 Whys", "Timeline"], "-, -, -"],
    [["1 Scope", "2 Meters", "References"], "arabic 1, arabic 2, -"],
    [["1 Scope", "3 Meters"], "arabic 1, arabic 3"],
    [["5 Whys", "3 lessons", "Timeline"], "-, -, -"],
    [["1. Scope", "2 Meters", "3. Results"], "arabic 1, arabic 2, arabic 3"],
    [["A. Smith", "Findings"], "-, -"],
    [["X Platform", "Costs"], "-, -"],
    [["一、二季度工作", "经费"], "-, -"],
    [["一、二级管网", "二、三级管网", "三、巡查"], "han 1, han 2, han 3"],
    [["一 总则", "二 职责"], "han 1, han 2"],
  ])("%j", (headings, expected) => expect(settled(headings)).toBe(expected));
});
