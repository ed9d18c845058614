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

  offset(position: Position): number {
    if (this.encoding === "utf-16") return this.document.offsetAt(position);
    const start = this.document.offsetAt({ line: position.line, character: 0 });
    const end = this.document.offsetAt({ line: position.line, character: Number.MAX_SAFE_INTEGER });
    return start + indexAtUnits(this.document.slice(start, end), position.character, this.encoding);
  }

  span(range: Range): Span {
    const start = this.offset(range.start);
    return { start, end: Math.max(start, this.offset(range.end)) };
  }
}
