import type { SourceDocument } from "../syntax/document";
import type { Span } from "../text/span";
import type { FrontMatter } from "./frontMatter";
import { type NumberedItem, readOutline } from "./outline";
import type { Section } from "./section";

export interface Title extends Span {
  /** As a reader reads it, on one line. */
  readonly text: string;
  /** Index of its block; undefined for a title that front matter gives. */
  readonly block: number | undefined;
}

/** One report of a document, as form: what it is called, its sections. What a type asks of it is not known here. */
export interface Report {
  readonly document: SourceDocument;
  readonly frontMatter: FrontMatter | undefined;
  readonly title: Title | undefined;
  /** All of it, in offsets and as the half-open range of its blocks. */
  readonly range: Span;
  readonly firstBlock: number;
  readonly endBlock: number;
  /** The first block behind title and front matter. */
  readonly bodyBlock: number;
  /** The top level of its outline. */
  readonly sections: readonly Section[];
  /** Numbered lines that are items of lists in prose, not sections, run by run. */
  readonly items: readonly (readonly NumberedItem[])[];
}

/** Where a report stands in its document, before its outline is read. */
export interface Extent {
  readonly firstBlock: number;
  readonly endBlock: number;
  readonly title: Title | undefined;
}

/** Reads the outline of a stretch of blocks as one report. Never fails. */
export function buildReport(
  document: SourceDocument,
  frontMatter: FrontMatter | undefined,
  extent: Extent,
): Report {
  const bodyBlock = startOfBody(document, extent);
  const { sections, items } = readOutline(document, bodyBlock, extent.endBlock, extent.title?.block);
  const start = document.startOf(extent.firstBlock);
  return {
    document,
    frontMatter,
    ...extent,
    range: { start, end: Math.max(start, endOf(document, extent)) },
    bodyBlock,
    sections,
    items,
  };
}

function startOfBody(document: SourceDocument, { firstBlock, title }: Extent): number {
  if (title?.block === firstBlock) return firstBlock + 1;
  const kind = document.blocks[firstBlock]?.node.kind;
  return kind === "frontMatter" ? firstBlock + 1 : firstBlock;
}

function endOf(document: SourceDocument, { firstBlock, endBlock }: Extent): number {
  return endBlock > firstBlock ? document.spanOf(endBlock - 1).end : document.startOf(firstBlock);
}
