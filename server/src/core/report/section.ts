import type { Ordinal } from "../ordinals/ordinal";
import type { Span } from "../text/span";

/**
 * A section of a report: a Markdown heading, a numbered line standing alone, or a numbered first sentence with its
 * text behind it on the same line (run-in). All offsets count from the start of the document.
 */
export interface Section {
  readonly kind: "heading" | "line" | "run-in";
  /** Without ordinal, emphasis and closing punctuation. */
  readonly text: string;
  /** As written behind the ordinal, emphasis resolved, closing punctuation kept. */
  readonly written: string;
  readonly ordinal: Ordinal | undefined;
  /** Nesting depth in the outline; 1 is right below the title. */
  readonly level: number;
  /** Number of # signs; undefined for lines and run-ins. */
  readonly depth: number | undefined;
  /** Index of the block that it begins in. */
  readonly block: number;
  /** The heading itself: all of a Markdown heading or line, ordinal and first sentence of a run-in. */
  readonly heading: Span;
  /** The name alone: behind the ordinal, without # signs. */
  readonly name: Span;
  /** The line that it stands on, with a run-in's text; for headings the heading. */
  readonly line: Span;
  /** The heading with all that it holds, up to the next section of its level or above. */
  readonly range: Span;
  readonly parent: Section | undefined;
  readonly children: readonly Section[];
}

/** A part with ordinals of its own: 附件, 附件1, Appendix A. */
export function isAnnex({ kind, ordinal }: Section): boolean {
  return ordinal === undefined ? kind === "line" : ordinal.system === "appendix";
}

/** The sections and all that they hold, in document order. */
export function walk(sections: readonly Section[]): Section[] {
  const all: Section[] = [];
  const open = sections.toReversed();
  for (let section = open.pop(); section !== undefined; section = open.pop()) {
    all.push(section);
    for (let i = section.children.length - 1; i >= 0; i--) {
      const child = section.children[i];
      if (child !== undefined) open.push(child);
    }
  }
  return all;
}

/** The sections of each level with one parent, from the top on. */
export function siblingsIn(sections: readonly Section[]): (readonly Section[])[] {
  return [sections, ...walk(sections).map(({ children }) => children)];
}

/** The innermost of the sections, or of what they hold, that the offset lies in. Sections stand in document order. */
export function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  const section = sections[lastStartAt(sections, offset)];
  if (section === undefined || offset >= section.range.end) return undefined;
  return sectionAt(section.children, offset) ?? section;
}

/** The last section that begins at the offset or before it; -1 for none. */
function lastStartAt(sections: readonly Section[], offset: number): number {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.range.start ?? offset) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The section of the top level that holds it, or is it. */
export function rootOf(section: Section): Section {
  return section.parent === undefined ? section : rootOf(section.parent);
}
