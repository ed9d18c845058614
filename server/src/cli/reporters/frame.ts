import type { Span } from "../../core/text/span";
import { sanitize } from "../sanitize";
import { displayWidth } from "../width";

/** A line of source, fit for a terminal, and the blanks and carets that go below it. */
export interface Frame {
  readonly line: string;
  readonly marks: string;
}

/** Columns shown before the marked place, and from its start on: longer lines are cut at both ends. */
const BEFORE = 40;
const FROM = 60;
const CUT = "…";

/**
 * Shows one line with a stretch of it marked; offsets are UTF-16 units from the line's start, an empty stretch takes
 * one caret. Han and full-width characters take two columns. The work does not grow with the length of the line.
 */
export function frameOf(line: string, { start, end }: Span): Frame {
  const before = fitted(characters(line, start - BEFORE, start).reverse(), BEFORE);
  const marked = fitted(characters(line, start, Math.min(end, start + FROM)), FROM);
  const after = fitted(characters(line, end, end + FROM), FROM - marked.width);
  const lead = before.length < start ? CUT : "";
  const tail = start + marked.length < end || end + after.length < line.length ? CUT : "";
  return {
    line: lead + before.shown.reverse().join("") + marked.shown.join("") + after.shown.join("") + tail,
    marks: " ".repeat(lead.length + before.width) + "^".repeat(Math.max(1, marked.width)),
  };
}

/** The characters between two offsets, which may lie outside of the line. */
function characters(line: string, start: number, end: number): string[] {
  return [...line.slice(Math.max(0, start), Math.max(0, end))];
}

interface Fitted {
  readonly shown: string[];
  /** In columns. */
  readonly width: number;
  /** In UTF-16 units of the source. */
  readonly length: number;
}

/** As many of the characters as fit into so many columns, in a form that a terminal shows and does not obey. */
function fitted(chars: readonly string[], columns: number): Fitted {
  const shown: string[] = [];
  let width = 0;
  let length = 0;
  for (const char of chars) {
    const visible = char === "\t" ? "  " : sanitize(char);
    const more = displayWidth(visible);
    if (width + more > columns) break;
    shown.push(visible);
    width += more;
    length += char.length;
  }
  return { shown, width, length };
}
