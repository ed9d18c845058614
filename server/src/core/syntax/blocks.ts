import type { Block, Node } from "./nodes";

/** Reads a text into its top-level blocks. Never fails, linear in the length of the text. */
export function parseBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(
    /(?:[^\r\n]+(?:\r\n|\r|\n)?)+(?:[ \t]*(?:\r\n|\r|\n))*|(?:\r\n|\r|\n)+/g,
  )) {
    const source = match[0];
    const lineEnds = source.match(/\r\n|\r|\n/g)?.length ?? 0;
    const own = source.replace(/[\r\n]+$/, "").length;
    const heading = /^(#{1,6})[ \t]+/.exec(source);
    const base = { start: 0, end: own, children: [] };
    const node: Node =
      own === 0
        ? { kind: "blank", ...base }
        : heading
          ? {
              kind: "heading",
              depth: heading[1]!.length,
              setext: false,
              lines: [{ start: heading[0].length, end: own }],
              ...base,
            }
          : { kind: "paragraph", lines: [{ start: 0, end: own }], ...base };
    blocks.push({ text: source, node, lineEnds });
  }
  return blocks;
}
