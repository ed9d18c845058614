import { lastAtMost } from "../text/lineIndex";
import type { Span } from "../text/span";
import { LF } from "./chars";
import type { ProseNode } from "./nodes";

/** The content of a node, its lines joined by "\n": the prose of a node without mark-up. */
export class ProseSource {
  readonly text: string;
  /** The lines stand in the source as they do in `text`, so that one offset leads to the other. */
  private readonly whole: boolean;
  private starts: number[] | undefined;

  constructor(
    blockText: string,
    private readonly node: ProseNode,
  ) {
    const { lines } = node;
    const start = lines[0]?.start ?? node.start;
    const end = lines[lines.length - 1]?.end ?? start;
    this.whole = isWhole(blockText, lines);
    this.text = this.whole
      ? blockText.slice(start, end)
      : lines.map((line) => blockText.slice(line.start, line.end)).join("\n");
  }

  /** Offset in the block of the character at `index`; the end of the last line for the length of the text. */
  sourceOffset(index: number): number {
    const { lines } = this.node;
    const i = this.whole ? 0 : lastAtMost(this.lineStarts(), index);
    const line = lines[i];
    if (line === undefined) return this.node.start;
    return this.whole ? line.start + index : Math.min(line.start + index - (this.starts?.[i] ?? 0), line.end);
  }

  /** Offset in the block of the end of the character at `index`; a line end reaches to the next line's content. */
  endOf(index: number): number {
    const lineEnd = this.text.charCodeAt(index) === LF;
    return lineEnd ? this.sourceOffset(index + 1) : this.sourceOffset(index) + 1;
  }

  sourceSpan(start: number, end: number): Span {
    const from = this.sourceOffset(start);
    return { start: from, end: end > start ? this.endOf(end - 1) : from };
  }

  private lineStarts(): readonly number[] {
    if (this.starts === undefined) {
      let at = 0;
      this.starts = this.node.lines.map(({ start, end }) => {
        const from = at;
        at += end - start + 1;
        return from;
      });
    }
    return this.starts;
  }
}

/** Nothing but one LF stands between the lines: no container's mark, no white space. */
function isWhole(text: string, lines: readonly Span[]): boolean {
  for (let i = 1; i < lines.length; i++) {
    const end = lines[i - 1]?.end ?? 0;
    if (lines[i]?.start !== end + 1 || text.charCodeAt(end) !== LF) return false;
  }
  return true;
}
