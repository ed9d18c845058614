import { LineIndex } from "../../../server/src/core/text/lineIndex";
import type { Position, Range, TextEdit } from "../../lsp/server";

type Holder = Readonly<Record<string, unknown>>;

/** What is wrong with an answer about a text; empty for a good one. Every place in it lies in that text. */
export function faultsIn(answer: unknown, text: string): string[] {
  const faults: string[] = [];
  new Inspection(text, faults).look(answer);
  return faults;
}

/** Edits of one change that a client cannot make: outside of the text, or over one another. */
function faultyEdits(edits: readonly TextEdit[], text: string): string[] {
  const index = new LineIndex(text);
  const spans = edits.map(({ range }) => ({
    start: index.offsetAt(range.start),
    end: index.offsetAt(range.end),
  }));
  const sorted = spans.sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.flatMap(({ start }, i) =>
    start < (sorted[i - 1]?.end ?? 0) ? [`edits overlap at ${start}`] : [],
  );
}

class Inspection {
  private readonly index: LineIndex;

  constructor(
    private readonly text: string,
    private readonly faults: string[],
  ) {
    this.index = new LineIndex(text);
  }

  look(value: unknown): void {
    if (Array.isArray(value)) {
      if (value.length > 0 && value.every(isEdit)) this.faults.push(...faultyEdits(value, this.text));
      for (const item of value) this.look(item);
    } else if (isHolder(value)) this.lookInto(value);
  }

  private lookInto(value: Holder): void {
    if (isRange(value)) this.range(value);
    else if (isPosition(value)) this.position(value);
    else for (const part of Object.values(value)) this.look(part);
    this.look(value.children);
    if ("textEdit" in value) this.completion(value);
    if ("startLine" in value) this.fold(value);
    if ("selectionRange" in value) this.within(value.selectionRange, value.range, "a symbol's name");
    if ("parent" in value && isHolder(value.parent))
      this.within(value.range, value.parent.range, "a selection");
  }

  private range({ start, end }: Range): void {
    this.position(start);
    this.position(end);
    if (this.index.offsetAt(end) < this.index.offsetAt(start))
      this.fault("a range ends before it starts", start);
  }

  private position(place: Position): void {
    const { text, index } = this;
    const offset = index.offsetAt(place);
    const { line, character } = index.positionAt(offset);
    if (line !== place.line || character !== place.character)
      this.fault("a place outside of the text", place);
    if (/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1)) && offset > 0)
      this.fault("a place within a letter", place);
    if (text.slice(Math.max(0, offset - 1), offset + 1) === "\r\n")
      this.fault("a place within a line's end", place);
  }

  /** Clients refuse a completion that reaches over a line's end, and make its other edits along with it. */
  private completion({ textEdit, additionalTextEdits }: Holder): void {
    if (!isEdit(textEdit)) return;
    const { start, end } = textEdit.range;
    if (start.line !== end.line) this.fault("a completion reaches over the end of its line", start);
    const others = Array.isArray(additionalTextEdits) ? additionalTextEdits.filter(isEdit) : [];
    this.faults.push(...faultyEdits([textEdit, ...others], this.text));
  }

  private fold({ startLine, endLine }: Holder): void {
    const holds = Number(startLine) >= 0 && Number(endLine) >= Number(startLine);
    if (!holds || Number(endLine) >= this.index.lineCount)
      this.fault("a fold outside of the text", { startLine, endLine });
  }

  private within(inner: unknown, outer: unknown, what: string): void {
    if (!isHolder(inner) || !isRange(inner) || !isHolder(outer) || !isRange(outer)) return;
    const { index } = this;
    const holds =
      index.offsetAt(outer.start) <= index.offsetAt(inner.start) &&
      index.offsetAt(inner.end) <= index.offsetAt(outer.end);
    if (!holds) this.fault(`${what} leaves what holds it`, inner.start);
  }

  private fault(what: string, place: unknown): void {
    this.faults.push(`${what}: ${JSON.stringify(place)}`);
  }
}

/** What is wrong with semantic tokens: outside of their lines, or over one another. */
export function faultyTokens(data: readonly number[], text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  const faults: string[] = [];
  let [line, character, done] = [0, 0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0] = data.slice(i, i + 3);
    if (down > 0) [character, done] = [0, 0];
    line += down;
    character += right;
    if (character < done) faults.push(`tokens overlap in line ${line}`);
    done = character + length;
    if (done > (lines[line]?.length ?? 0) || length <= 0) faults.push(`a token outside of line ${line}`);
  }
  return faults;
}

function isHolder(value: unknown): value is Holder {
  return typeof value === "object" && value !== null;
}

function isPosition(value: Holder): value is Holder & Position {
  return typeof value.line === "number" && typeof value.character === "number";
}

function isRange(value: Holder): value is Holder & Range {
  return isHolder(value.start) && isPosition(value.start) && isHolder(value.end) && isPosition(value.end);
}

function isEdit(value: unknown): value is TextEdit {
  return (
    isHolder(value) && typeof value.newText === "string" && isHolder(value.range) && isRange(value.range)
  );
}
