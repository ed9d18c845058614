import type { ExportBlock, ExportDocument, Run } from "../document";

/** Addresses of all pictures of a document, each once, as they are written. */
export function picturesIn({ blocks, footnotes }: ExportDocument): string[] {
  const found = [...blocks, ...footnotes.flat()].flatMap(runsIn).flatMap(({ image }) => image ?? []);
  return [...new Set(found)];
}

function runsIn(block: ExportBlock): readonly Run[] {
  switch (block.kind) {
    case "paragraph":
    case "heading":
    case "run-in":
      return block.runs;
    case "list":
      return block.items.flat().flatMap(runsIn);
    case "quote":
      return block.blocks.flatMap(runsIn);
    case "table":
      return [block.header, ...block.rows].flat().flatMap(({ runs }) => runs);
    default:
      return [];
  }
}
