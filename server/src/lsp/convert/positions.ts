import type { SourceDocument } from "../../core/syntax/document";
import type { Position, Range } from "../../core/text/lineIndex";
import type { Span } from "../../core/text/span";
import { indexAtUnits, type PositionEncoding, unitsOf } from "./encoding";

/** Offsets of one text as the client's positions, and back. Nothing behind this class knows of lines or encodings. */
export class Positions {
  /** The last place converted: findings come in order, and a line may be as long as its document. */
  private last = { line: -1, offset: 0, units: 0 };

  constructor(
    private readonly document: SourceDocument,
    private readonly encoding: PositionEncoding,
  ) {}

  position(offset: number): Position {
    const { line, character } = this.document.positionAt(offset);
    if (this.encoding === "utf-16") return { line, character };
    const at = Math.max(0, Math.min(offset, this.document.length));
    const known = this.last.line === line && this.last.offset <= at;
    const from = known ? this.last : { offset: at - character, units: 0 };
    const units = from.units + unitsOf(this.document.slice(from.offset, at), this.encoding);
    this.last = { line, offset: at, units };
    return { line, character: units };
  }

  range(span: Span): Range {
    return { start: this.position(span.start), end: this.position(span.end) };
  }

  /** A place behind the end of its line is the end of the line, before its mark. */
  offset({ line, character }: Position): number {
    const { document, encoding } = this;
    if (line >= document.lineCount) return document.length;
    const start = document.offsetAt({ line, character: 0 });
    const end = endOfLine(document, start, document.offsetAt({ line: line + 1, character: 0 }));
    if (encoding === "utf-16") return start + Math.max(0, Math.min(character, end - start));
    return start + indexAtUnits(document.slice(start, end), character, encoding);
  }

  span(range: Range): Span {
    const start = this.offset(range.start);
    return { start, end: Math.max(start, this.offset(range.end)) };
  }
}

/** `next`: where the next line starts, or the end of the text. */
function endOfLine(document: SourceDocument, start: number, next: number): number {
  const [mark = ""] = /(?:\r\n|\r|\n)?$/.exec(document.slice(Math.max(start, next - 2), next)) ?? [];
  return next - mark.length;
}
