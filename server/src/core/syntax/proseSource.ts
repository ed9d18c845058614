import { lastAtMost } from "../text/lineIndex";
import type { Span } from "../text/span";
import { LF } from "./chars";
import type { ProseNode } from "./nodes";

/** The content of a node, its lines joined by "\n": the prose of a node without mark-up. */
export class ProseSource {
  readonly text: string;
  private starts: number[] | undefined;

  constructor(
    blockText: string,
    private readonly node: ProseNode,
  ) {
    const { lines } = node;
    const first = lines[0];
    if (lines.length === 1 && first !== undefined) this.text = blockText.slice(first.start, first.end);
    else this.text = lines.map(({ start, end }) => blockText.slice(start, end)).join("\n");
  }

  /** Offset in the block of the character at `index`; the end of the last line for the length of the text. */
  sourceOffset(index: number): number {
    const { lines } = this.node;
    const i = lines.length > 1 ? lastAtMost(this.lineStarts(), index) : 0;
    const line = lines[i];
    if (line === undefined) return this.node.start;
    return Math.min(line.start + index - (this.starts?.[i] ?? 0), line.end);
  }

  /** Offset in the block of the end of the character at `index`; a line end reaches to the next line's content. */
  endOf(index: number): number {
    const next = this.sourceOffset(index + 1);
    const lineEnd = this.text.charCodeAt(index) === LF;
    return lineEnd ? next : this.sourceOffset(index) + 1;
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
