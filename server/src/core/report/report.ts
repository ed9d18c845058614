import type { SourceDocument } from "../syntax/document";
import type { Span } from "../text/span";
import type { FrontMatter } from "./frontMatter";
import { type EditInBlock, LaggingOutline } from "./laggingOutline";
import { type NumberedItem, type Outline, readOutline } from "./outline";
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

/**
 * A stretch of blocks as one report. Its outline is read when it is asked for, unless it is `known`. `collects`: the
 * reports behind it belong to it, up to the end of the document. Never fails.
 */
export function buildReport(
  document: SourceDocument,
  frontMatter: FrontMatter | undefined,
  extent: Extent,
  collects = false,
  known?: LaggingOutline,
): OutlinedReport {
  return new OutlinedReport(document, frontMatter, extent, collects, known);
}

export class OutlinedReport implements Report {
  readonly title: Title | undefined;
  readonly range: Span;
  readonly firstBlock: number;
  readonly endBlock: number;
  readonly bodyBlock: number;
  #outline: Outline | undefined;
  /** What has been found in it, see `reportFact`. (A weak map would do, but is a burden on the collector.) */
  readonly #facts: unknown[] = [];

  constructor(
    readonly document: SourceDocument,
    readonly frontMatter: FrontMatter | undefined,
    extent: Extent,
    collects: boolean,
    private readonly known: LaggingOutline | undefined,
  ) {
    this.title = extent.title;
    this.firstBlock = extent.firstBlock;
    this.endBlock = extent.endBlock;
    this.bodyBlock = startOfBody(document, extent);
    const start = document.startOf(extent.firstBlock);
    this.range = { start, end: collects ? document.length : Math.max(start, endOf(document, extent)) };
  }

  /** By the number of the fact. */
  static factsOf(report: Report): unknown[] {
    return #facts in report ? report.#facts : [];
  }

  get sections(): readonly Section[] {
    return this.outline.sections;
  }

  get items(): readonly (readonly NumberedItem[])[] {
    return this.outline.items;
  }

  private get outline(): Outline {
    this.#outline ??=
      this.known?.in(this.document) ??
      readOutline(this.document, this.bodyBlock, this.endBlock, this.title?.block);
    return this.#outline;
  }

  /** The outline after edits that change nothing of it but its places; undefined where that is not known. */
  outlineAfter(edits: readonly EditInBlock[], document: SourceDocument): LaggingOutline | undefined {
    const known = this.#outline === undefined ? this.known : new LaggingOutline(this.#outline, this.document);
    return known?.after(edits, document);
  }
}

function startOfBody(document: SourceDocument, { firstBlock, title }: Extent): number {
  if (title?.block === firstBlock) return firstBlock + 1;
  const kind = document.blockAt(firstBlock)?.node.kind;
  return kind === "frontMatter" ? firstBlock + 1 : firstBlock;
}

function endOf(document: SourceDocument, { firstBlock, endBlock }: Extent): number {
  return endBlock > firstBlock ? document.spanOf(endBlock - 1).end : document.startOf(firstBlock);
}
