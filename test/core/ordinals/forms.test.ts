import { describe, expect, test } from "vitest";
import { formatOrdinal, successor } from "../../../server/src/core/ordinals/format";
import { numberOf, seriesOf } from "../../../server/src/core/ordinals/ordinal";
import { parseOrdinal } from "../../../server/src/core/ordinals/parse";

const heading = (text: string) => parseOrdinal(`${text} 总则`, 0, { inHeading: true });

/** Every form of ordinal that reports are numbered in: as written, its series, its numbers, the next one, the twelfth. */
const forms: readonly (readonly [
  written: string,
  series: string,
  path: string,
  next: string,
  twelfth: string,
])[] = [
  ["一、", "han", "1", "二、", "十二、"],
  ["（一）", "han-paren", "1", "（二）", "（十二）"],
  ["(一)", "han-paren", "1", "(二)", "(十二)"],
  ["㈠", "han-paren", "1", "㈡", "（十二）"],
  ["1.", "arabic", "1", "2.", "12."],
  ["1、", "arabic", "1", "2、", "12、"],
  ["１．", "arabic", "1", "２．", "１２．"],
  ["⒈", "arabic", "1", "⒉", "⒓"],
  ["（1）", "arabic-paren", "1", "（2）", "（12）"],
  ["（１）", "arabic-paren", "1", "（２）", "（１２）"],
  ["⑴", "arabic-paren", "1", "⑵", "⑿"],
  ["①", "circled", "1", "②", "⑫"],
  ["1.2.3", "decimal 3", "1.2.3", "1.2.4", "1.2.12"],
  ["１.２", "decimal 2", "1.2", "１.３", "１.１２"],
  ["第一章", "unit 章", "1", "第二章", "第十二章"],
  ["第一节", "unit 节", "1", "第二节", "第十二节"],
  ["第一条", "unit 条", "1", "第二条", "第十二条"],
  ["第一部分", "unit 部分", "1", "第二部分", "第十二部分"],
  ["第1条", "unit 条", "1", "第2条", "第12条"],
  ["I.", "roman", "1", "II.", "XII."],
  ["i.", "roman-lower", "1", "ii.", "xii."],
  ["A.", "letter", "1", "B.", "L."],
  ["a.", "letter-lower", "1", "b.", "l."],
  ["(a)", "letter-paren", "1", "(b)", "(l)"],
  ["(i)", "roman-paren", "1", "(ii)", "(xii)"],
  ["Appendix A", "appendix appendix", "1", "Appendix B", "Appendix L"],
  ["附件1", "appendix 附件", "1", "附件2", "附件12"],
  ["附录A", "appendix 附录", "1", "附录B", "附录L"],
  ["Article 1", "word article", "1", "Article 2", "Article 12"],
  ["Section 2", "word section", "2", "Section 3", "Section 12"],
  ["Chapter 1:", "word chapter", "1", "Chapter 2:", "Chapter 12:"],
];

describe("every form", () => {
  test.each(forms)("%s", (written, series, path, next, twelfth) => {
    const ordinal = heading(written)!;
    expect([ordinal.text, seriesOf(ordinal), ordinal.path.join(".")]).toEqual([written, series, path]);
    expect([successor(ordinal), formatOrdinal(ordinal, 12)]).toEqual([next, twelfth]);
  });

  test.each(forms)("what follows %s is read as its successor", (written, series) => {
    const ordinal = heading(written)!;
    const next = heading(successor(ordinal))!;
    expect([seriesOf(next), numberOf(next)]).toEqual([series, numberOf(ordinal) + 1]);
  });
});

describe("numbers of Chinese ordinals", () => {
  test.each([
    ["第九十九条", 99, "第一百条"],
    ["第一百零九条", 109, "第一百一十条"],
    ["第一百〇九条", 109, "第一百一十条"],
    ["第一〇九条", 109, "第一一〇条"],
    ["第一千二百五十九条", 1259, "第一千二百六十条"],
    ["第九千九百九十八条", 9998, "第九千九百九十九条"],
    ["二十九、", 29, "三十、"],
    ["（九十九）", 99, "（一百）"],
  ])("%s is %i, then comes %s", (written, value, next) => {
    const ordinal = heading(written)!;
    expect(numberOf(ordinal)).toBe(value);
    expect(successor(ordinal)).toBe(next);
  });
});
