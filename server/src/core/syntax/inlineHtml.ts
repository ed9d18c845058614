import { BANG, isLetter, LESS, QUESTION } from "./chars";
import { endOfTag } from "./tags";

/** Finds HTML in prose. What was once looked for in vain is not looked for again, so that all of it takes one pass. */
export class InlineHtml {
  private absent: Set<string> | undefined;

  constructor(private readonly source: string) {}

  /** Start of the next `needle` from `from` on; -1 for none. */
  find(needle: string, from: number): number {
    if (this.absent?.has(needle)) return -1;
    const found = this.source.indexOf(needle, from);
    if (found < 0) {
      this.absent ??= new Set();
      this.absent.add(needle);
    }
    return found;
  }

  /** End of the comment that begins at `at`, behind its `-->`; -1 for none. */
  endOfComment(at: number): number {
    const { source } = this;
    if (!source.startsWith("<!--", at)) return -1;
    if (source.startsWith(">", at + 4)) return at + 5;
    if (source.startsWith("->", at + 4)) return at + 6;
    return this.endOfNeedle("-->", at + 4);
  }

  /** End of the tag, declaration, processing instruction or CDATA section that begins at `at`; -1 for none. */
  endOf(at: number): number {
    const { source } = this;
    if (source.charCodeAt(at) !== LESS) return -1;
    const code = source.charCodeAt(at + 1);
    if (code === QUESTION) return this.endOfNeedle("?>", at + 2);
    if (code !== BANG) return endOfTag(source, at, source.length);
    if (source.startsWith("<![CDATA[", at)) return this.endOfNeedle("]]>", at + 9);
    return isLetter(source.charCodeAt(at + 2)) ? this.endOfNeedle(">", at + 3) : -1;
  }

  private endOfNeedle(needle: string, from: number): number {
    const found = this.find(needle, from);
    return found < 0 ? -1 : found + needle.length;
  }
}
