import type { SourceDocument } from "../syntax/document";
import type { Span } from "../text/span";
import type { FrontMatter } from "./frontMatter";
import type { Section } from "./section";

export interface Title extends Span {
  /** As a reader reads it. */
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
  /** The top level of its outline. */
  readonly sections: readonly Section[];
}
