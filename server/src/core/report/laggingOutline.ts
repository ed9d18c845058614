import type { Ordinal } from "../ordinals/ordinal";
import type { SourceDocument } from "../syntax/document";
import { movedBy, type OneEdit } from "../text/moved";
import type { Span } from "../text/span";
import type { Outline } from "./outline";
import type { Section } from "./section";

/** An edit within a block, by the block's index. */
export interface EditInBlock {
  readonly index: number;
  readonly edit: OneEdit;
}

/** After so many edits the places are brought up to date though nobody asks. */
const FAR_BEHIND = 200;

/**
 * An outline as it was before edits that changed nothing of it but its places, and neither added nor took away blocks.
 * The places are told when somebody asks for them.
 */
export class LaggingOutline {
  constructor(
    private readonly outline: Outline,
    private readonly document: SourceDocument,
    private readonly edits: readonly EditInBlock[] = [],
  ) {}

  /** With edits to `document`; undefined where places cannot be told any more. */
  after(edits: readonly EditInBlock[], document: SourceDocument): LaggingOutline | undefined {
    if (this.edits.length < FAR_BEHIND)
      return new LaggingOutline(this.outline, this.document, [...this.edits, ...edits]);
    const now = this.in(document);
    return now && new LaggingOutline(now, document, edits);
  }

  /** As it is in the document after the edits; undefined where the places cannot be told. */
  in(document: SourceDocument): Outline | undefined {
    if (this.edits.length === 0) return this.outline;
    const mover = new Mover(this.document, document, this.edits);
    const sections = this.outline.sections.map((section) => mover.section(section, undefined));
    const items = this.outline.items.map((run) =>
      run.map(({ ordinal, line, block }) => ({
        ordinal: mover.ordinal(ordinal, block),
        line: mover.span(line, block),
        block,
      })),
    );
    return mover.lost ? undefined : { sections, items };
  }
}

class Mover {
  lost = false;
  private readonly edits = new Map<number, OneEdit[]>();

  constructor(
    private readonly before: SourceDocument,
    private readonly after: SourceDocument,
    edits: readonly EditInBlock[],
  ) {
    for (const { index, edit } of edits) {
      const known = this.edits.get(index);
      if (known === undefined) this.edits.set(index, [edit]);
      else known.push(edit);
    }
  }

  section(section: Section, parent: Section | undefined): Section {
    const children: Section[] = [];
    const { kind, text, written, ordinal, level, depth, block } = section;
    const heading = this.span(section.heading, block);
    const moved: Section = {
      kind,
      text,
      written,
      ordinal: ordinal && this.ordinal(ordinal, block),
      level,
      depth,
      block,
      heading,
      name: this.span(section.name, block),
      line: this.span(section.line, block),
      range: { start: heading.start, end: this.end(section.range.end) },
      parent,
      children,
    };
    for (const child of section.children) children.push(this.section(child, moved));
    return moved;
  }

  ordinal(ordinal: Ordinal, block: number): Ordinal {
    return { ...ordinal, ...this.span(ordinal, block) };
  }

  span({ start, end }: Span, block: number): Span {
    return { start: this.offset(start, block), end: this.offset(end, block) };
  }

  /** A section ends where the next one starts, or where the text does. */
  private end(offset: number): number {
    if (offset >= this.before.length) this.lost = true;
    return this.offset(offset, this.before.indexAt(offset));
  }

  private offset(offset: number, block: number): number {
    let within = offset - this.before.startOf(block);
    for (const edit of this.edits.get(block) ?? []) {
      const moved = movedBy(within, edit);
      if (moved === undefined) this.lost = true;
      else within = moved;
    }
    return this.after.startOf(block) + within;
  }
}
