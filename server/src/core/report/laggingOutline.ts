import type { Ordinal } from "../ordinals/ordinal";
import type { Span } from "../text/span";
import type { Outline } from "./outline";
import type { Section } from "./section";

/** Where an offset of a text is after an edit; undefined where that cannot be told. */
export type Move = (offset: number) => number | undefined;

/** After so many edits the places are brought up to date though nobody asks. */
const FAR_BEHIND = 32;

/** An outline of a text before edits that changed nothing of it but its places. These are told when it is asked for. */
export class LaggingOutline {
  constructor(
    private readonly outline: Outline,
    private readonly moves: readonly Move[] = [],
  ) {}

  /** After one more edit; undefined where the places cannot be told any more. */
  after(move: Move): LaggingOutline | undefined {
    if (this.moves.length < FAR_BEHIND) return new LaggingOutline(this.outline, [...this.moves, move]);
    const now = this.now();
    return now && new LaggingOutline(now, [move]);
  }

  /** As it is after the edits; undefined where the places cannot be told. */
  now(): Outline | undefined {
    if (this.moves.length === 0) return this.outline;
    const mover = new Mover(this.moves);
    const sections = this.outline.sections.map((section) => mover.section(section, undefined));
    const items = this.outline.items.map((run) =>
      run.map(({ ordinal, line, block }) => ({
        ordinal: mover.ordinal(ordinal),
        line: mover.span(line),
        block,
      })),
    );
    return mover.lost ? undefined : { sections, items };
  }
}

class Mover {
  lost = false;

  constructor(private readonly moves: readonly Move[]) {}

  section(section: Section, parent: Section | undefined): Section {
    const children: Section[] = [];
    const { ordinal, heading, name, line, range } = section;
    const moved: Section = {
      ...section,
      ordinal: ordinal && this.ordinal(ordinal),
      heading: this.span(heading),
      name: this.span(name),
      line: this.span(line),
      range: this.span(range),
      parent,
      children,
    };
    for (const child of section.children) children.push(this.section(child, moved));
    return moved;
  }

  ordinal(ordinal: Ordinal): Ordinal {
    return { ...ordinal, ...this.span(ordinal) };
  }

  span({ start, end }: Span): Span {
    return { start: this.offset(start), end: this.offset(end) };
  }

  private offset(offset: number): number {
    let now = offset;
    for (const move of this.moves) {
      const next = move(now);
      if (next === undefined) this.lost = true;
      now = next ?? now;
    }
    return now;
  }
}
