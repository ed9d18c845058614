import { DASH, DOT, skipBlanks } from "./chars";
import { Line } from "./line";

/** Where front matter ends: behind the line end of its closing fence. */
export interface FrontMatterEnd {
  readonly end: number;
  /** End of the closing fence, without its line end. */
  readonly fenceEnd: number;
  readonly lineEnds: number;
}

/** Longest stretch of a line that is looked at to tell a YAML key from prose. */
const KEY_LENGTH = 200;
const KEY = /^["']?[\p{L}_][^:#]*:(?:\s|$)/u;

/**
 * The front matter that a text begins with, fenced by `---` and `---` or `...`. "open" when the text ends before the
 * closing fence; undefined when it has none. An empty line right behind the first fence makes that a thematic break,
 * unless a YAML key follows.
 */
export function frontMatterEnd(text: string): FrontMatterEnd | "open" | undefined {
  const line = new Line(text);
  line.read(0);
  if (!isFence(text, line, DASH)) return undefined;
  let doubtful = false;
  for (let lines = 2; line.next < text.length; lines++) {
    line.read(line.next);
    if (isFence(text, line, DASH) || isFence(text, line, DOT)) {
      return { end: line.next, fenceEnd: line.end, lineEnds: line.next > line.end ? lines : lines - 1 };
    }
    if (line.blank) doubtful ||= lines === 2;
    else if (doubtful && !KEY.test(text.slice(line.start, Math.min(line.end, line.start + KEY_LENGTH)))) {
      return undefined;
    } else doubtful = false;
  }
  return "open";
}

function isFence(text: string, line: Line, code: number): boolean {
  if (line.end - line.start < 3) return false;
  for (let i = 0; i < 3; i++) if (text.charCodeAt(line.start + i) !== code) return false;
  return skipBlanks(text, line.start + 3, line.end) === line.end;
}
