import * as fc from "fast-check";
import { expect, test } from "vitest";
import { enumerationProblems, enumerationsOf } from "../../server/src/core/report/enumerations";
import { buildReport } from "../../server/src/core/report/report";
import { readDocument } from "../../server/src/core/syntax/document";

const HAN = ["一", "二", "三", "四", "五", "六", "七", "八"];

function enumerationsIn(text: string) {
  const document = readDocument(text);
  const extent = { firstBlock: 0, endBlock: document.blocks.length, title: undefined };
  return enumerationsOf(buildReport(document, undefined, extent));
}

const problemsIn = (text: string) => enumerationsIn(text).flatMap(enumerationProblems);

test("in any text the members of an enumeration stand one behind the other, and its problems at its members", () => {
  const scraps = [
    ...HAN.map((number) => `${number}是`),
    ...[
      "第一，",
      "第二，",
      "第三，",
      "其二，",
      "首先，",
      "其次，",
      "最后，",
      "（1）",
      "（2）",
      "(3)",
      "①",
      "②",
      "b) ",
      "First, ",
      "Second, ",
    ],
    ...[
      "水表",
      "。",
      "；",
      "\n",
      "\n\n",
      "\n\n## 巡查\n\n",
      "\n\n（一）",
      "\n\n- ",
      "\n\n> ",
      "1.",
      "| a |\n|-|\n|",
    ],
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...scraps), { maxLength: 40 }), (parts) => {
      const text = parts.join("");
      for (const enumeration of enumerationsIn(text)) {
        const { items, start, end } = enumeration;
        expect(items.length).toBeGreaterThan(1);
        expect([...items].sort((a, b) => a.start - b.start)).toEqual(items);
        for (const item of items) {
          expect(text.slice(item.start, item.end)).toBe(item.text);
          expect([start <= item.start, item.end <= item.contentEnd, item.contentEnd <= end]).toEqual([
            true,
            true,
            true,
          ]);
        }
        for (const { index } of enumerationProblems(enumeration))
          expect(items[index]?.value).toBeGreaterThan(0);
      }
    }),
    { seed: 20_240_106, numRuns: 2000 },
  );
});

const member = fc.constantFrom("台账不全", "巡查不勤，限期整改", "公示不及时", "人手不足。要补齐");
const separator = fc.constantFrom("；", "。", "。\n\n", "；\n\n");
const bodies = fc.array(member, { minLength: 3, maxLength: HAN.length });

test("members that count on have no problem, wherever paragraphs begin", () => {
  fc.assert(
    fc.property(bodies, fc.array(separator, { minLength: 8, maxLength: 8 }), (texts, separators) => {
      const written = texts.map((text, i) => `${HAN[i]}是${text}${separators[i]}`).join("");
      expect(enumerationsIn(written).map(({ items }) => items.length)).toEqual([texts.length]);
      expect(problemsIn(written)).toEqual([]);
    }),
    { seed: 20_240_107, numRuns: 300 },
  );
});

test("a lost member and a wrong number are one problem each", () => {
  fc.assert(
    fc.property(bodies, fc.nat(), fc.nat(), fc.constantFrom("；", "。\n\n"), (texts, pick, pick2, mark) => {
      const numbers = texts.map((_, i) => HAN[i]!);
      const write = (each: readonly string[]) =>
        each.map((number, i) => `${number}是${texts[i]}${mark}`).join("");
      const lost = 1 + (pick % (numbers.length - 2));
      expect(problemsIn(write(numbers.toSpliced(lost, 1)))).toHaveLength(1);
      const wrong = HAN[pick2 % lost]!;
      expect(problemsIn(write(numbers.with(lost, wrong)))).toHaveLength(1);
    }),
    { seed: 20_240_108, numRuns: 300 },
  );
});
