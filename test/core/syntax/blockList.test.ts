import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BlockList } from "../../../server/src/core/syntax/blockList";
import { parseBlocks } from "../../../server/src/core/syntax/blocks";
import type { Block } from "../../../server/src/core/syntax/nodes";

/** So many paragraphs of one to three lines. */
function paragraphs(count: number, name: string): Block[] {
  const texts = Array.from({ length: count }, (_, i) => `${name}${i}\n${"续行\n".repeat(i % 3)}\n`);
  return parseBlocks(texts.join(""));
}

/** What an array of the same blocks says. */
function expectSame(list: BlockList, blocks: readonly Block[]): void {
  expect(list.all).toEqual(blocks);
  expect(list.count).toBe(blocks.length);
  let [offset, line] = [0, 0];
  for (const [i, block] of blocks.entries()) {
    expect(list.at(i)).toBe(block);
    expect([list.startOf(i), list.lineOf(i)]).toEqual([offset, line]);
    expect([list.indexAt(offset), list.indexAt(offset + block.text.length - 1)]).toEqual([i, i]);
    expect(list.indexOnLine(line)).toBe(i);
    offset += block.text.length;
    line += block.lineEnds;
  }
  expect([list.length, list.lineEnds, list.startOf(blocks.length)]).toEqual([offset, line, offset]);
  expect([list.at(-1), list.at(blocks.length)]).toEqual([undefined, undefined]);
}

const change = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.nat(2), fc.nat(1500)),
  inserted: fc.oneof(fc.nat(2), fc.nat(1500)),
});

describe("the blocks of a document", () => {
  it.each([0, 1, 512, 513, 2000])("stand where they do in an array: %i of them", (count) => {
    const blocks = paragraphs(count, "水表");
    expectSame(BlockList.of(blocks), blocks);
  });

  it("do so after any of them gave way to others", () => {
    const property = fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      let blocks = paragraphs(1200, "水表");
      let list = BlockList.of(blocks);
      for (const { place, removed, inserted } of changes) {
        const from = Math.floor(place * blocks.length);
        const to = Math.min(blocks.length, from + removed);
        const own = paragraphs(inserted, "抄表");
        list = list.replaced(from, to, own);
        blocks = blocks.toSpliced(from, to - from, ...own);
      }
      expectSame(list, blocks);
    });
    fc.assert(property, { numRuns: 25 });
  });

  it.each([0, 1, 256, 700, 1200])("can be parted and put together again: at %i", (from) => {
    const blocks = paragraphs(1200, "水表");
    const list = BlockList.of(blocks);
    expectSame(list.tail(from), blocks.slice(from));
    expectSame(list.replaced(from, 1200, []).followedBy(list.tail(from)), blocks);
  });

  it.each([
    { what: "nothing", from: 700, to: 700 },
    { what: "the first", from: 0, to: 1 },
    { what: "some across what is kept together", from: 250, to: 260 },
    { what: "nearly all", from: 1, to: 1199 },
    { what: "the last", from: 1199, to: 1200 },
  ])("differ where they were replaced: $what", ({ from, to }) => {
    const list = BlockList.of(paragraphs(1200, "水表"));
    const other = list.replaced(from, to, paragraphs(to - from, "抄表"));
    const { first, last } = other.differenceFrom(list);
    expect(to === from ? last - first : [first, last]).toEqual(to === from ? 0 : [from, to]);
  });
});
