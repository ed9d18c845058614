import { glance } from "../syntax/fact";
import { linkTargetsOf } from "../syntax/linkTargets";
import type { Block } from "../syntax/nodes";
import { foundIn, type Passage } from "../syntax/passages";
import { type Span, shift } from "../text/span";
import { type CitedNumber, readCitedNumber } from "./captionNumber";
import { reportFact } from "./fact";
import { REFERENCE_SIGNS, type ReferenceKind, referencesIn } from "./referencePatterns";

/**
 * A place that points to a section, table, figure, equation or attachment of the same report by its number. Of
 * 表1、表2 and Sections 2 and 3 each number is a reference of its own. The span is that of word and number.
 */
export interface Reference extends Span {
  readonly kind: ReferenceKind;
  /** 部分 章 节 条 of 第三部分, 第二节; "" for a number alone. */
  readonly unit: string;
  readonly number: CitedNumber;
  readonly numberSpan: Span;
  readonly text: string;
  /** Words around say that this report is meant: 见, 本报告, see. */
  readonly sure: boolean;
  /** What is quoted with the number: 见“二、存在问题”. */
  readonly title: string | undefined;
  /** The section that holds the one meant: 第五章 in 第五章第二节. */
  readonly within: CitedNumber | undefined;
}

export interface PlacedReference extends Reference {
  readonly block: number;
}

const inAnyPassage = foundIn(REFERENCE_SIGNS, inPassage);

/** The references of a block, in order. Offsets count from the block's start. The text of a link to a file is none. */
const blockReferencesOf = glance((block): readonly Reference[] => {
  const all = inAnyPassage(block);
  if (all.length === 0 || !block.text.includes("](")) return all;
  const elsewhere = linkTargetsOf(block).filter(({ address, image }) => !image && !address.startsWith("#"));
  let next = 0;
  return all.filter((one) => {
    while ((elsewhere[next]?.start ?? Number.POSITIVE_INFINITY) <= one.end) next++;
    const target = elsewhere[next];
    return target === undefined || !isTextOf(one, target, block);
  });
});

/** What a link says behind a reference is no longer than this. */
const LONGEST = 200;

/** [表3](other.md): nothing but the rest of the link's text stands between the reference and the address. */
function isTextOf({ end }: Span, target: Span, { text }: Block): boolean {
  return target.start - end < LONGEST && /^[^[\]]*\]\([ \t]*<?$/.test(text.slice(end, target.start));
}

function inPassage({ prose, signs }: Passage): Reference[] {
  return referencesIn(prose.text, signs).flatMap(
    ({ number: text, numberAt, within, start, end, ...found }) => {
      const number = readCitedNumber(text);
      if (number === undefined) return [];
      return [
        {
          ...found,
          ...prose.sourceSpan(start, end),
          number,
          numberSpan: prose.sourceSpan(numberAt, numberAt + text.length),
          within: within === undefined ? undefined : readCitedNumber(within),
        },
      ];
    },
  );
}

/** The references of a report, in document order. Its title is left out. */
export const referencesOf = reportFact((report): readonly PlacedReference[] => {
  const { document, firstBlock, endBlock, title } = report;
  const references: PlacedReference[] = [];
  for (let block = firstBlock; block < endBlock; block++) {
    const source = document.blockAt(block);
    if (source === undefined || block === title?.block) continue;
    const own = blockReferencesOf(source);
    if (own.length === 0) continue;
    const offset = document.startOf(block);
    for (const reference of own) {
      const numberSpan = shift(reference.numberSpan, offset);
      references.push({ ...reference, ...shift(reference, offset), numberSpan, block });
    }
  }
  return references;
});
