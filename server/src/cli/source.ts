import { LineIndex, type Position, type Range } from "../core/text/lineIndex";
import type { Span } from "../core/text/span";

/** A text with its lines, for what is shown of it. The lines are counted when the first is asked for. */
export class Source {
  private index: LineIndex | undefined;

  constructor(readonly text: string) {}

  private get lines(): LineIndex {
    this.index ??= new LineIndex(this.text);
    return this.index;
  }

  rangeOf(span: Span): Range {
    return this.lines.rangeOf(span);
  }

  positionAt(offset: number): Position {
    return this.lines.positionAt(offset);
  }

  /** A line without its end. */
  line(line: number): string {
    const start = this.lines.offsetAt({ line, character: 0 });
    const end = this.lines.offsetAt({ line: line + 1, character: 0 });
    return this.text.slice(start, end).replace(/[\r\n]+$/, "");
  }
}
