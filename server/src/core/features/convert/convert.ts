import { numberOf } from "../../ordinals/ordinal";
import { parseOrdinal } from "../../ordinals/parse";
import { inlineOf, paragraphOf } from "./escape";
import { headingsOf, inRun } from "./headings";
import { linesOf, type TextLine } from "./lines";
import { tableAt } from "./tables";
import { type TitleOptions, titlesOf } from "./titles";

/** A report that was found in a text. */
export interface ConvertedDocument {
  /** Its title as written; undefined for what stands before the first title. */
  readonly title: string | undefined;
  /** Ends with one line end. */
  readonly markdown: string;
}

const ATX = /^#{1,6}\s+\S/;
const UNDERLINE = /^(?:={3,}|-{3,})$/;
const BULLET = /^[•●■◆▪○·–]\s*(?=\S)/u;
const ITEM = /^[-*+]\s+\S/;

/**
 * Plain text as structured Markdown: a document for each title. Nothing is left out or moved; what a text gives is
 * given again when it is converted once more. Text that begins with a Markdown title is only taken apart.
 */
export function convertText(text: string, options: TitleOptions): ConvertedDocument[] {
  const source = text.replace(/^\uFEFF/, "");
  if (/^\s*(?:# \S|---[ \t]*\r?\n[\w\p{Script=Han}-]+[ \t]*:)/u.test(source)) return [asItIs(source)];
  const lines = linesOf(source);
  const underlined = underlinedLines(lines);
  const titles = titlesOf(lines, options);
  for (const [i, depth] of underlined) if (depth === 1) titles.add(i);
  const headings = headingsOf(lines, titles);
  for (const [i, depth] of underlined) if (depth > 1 && !titles.has(i)) headings.set(i, depth);
  return documentsOf(lines, new Writer(lines, titles, headings, underlined), titles);
}

function asItIs(text: string): ConvertedDocument {
  const title = /^# +(.*?)[ #]*$/m.exec(text)?.[1];
  return { title, markdown: text.endsWith("\n") ? text : `${text}\n` };
}

/** Lines with a row of = or - below them. */
function underlinedLines(lines: readonly TextLine[]): Map<number, number> {
  const found = new Map<number, number>();
  lines.forEach(({ text, gap }, i) => {
    const above = lines[i - 1]?.text;
    if (above === undefined || gap > 0 || !UNDERLINE.test(text) || UNDERLINE.test(above)) return;
    if (!ATX.test(above) && above.length <= 100) found.set(i - 1, text.startsWith("=") ? 1 : 2);
  });
  return found;
}

function documentsOf(
  lines: readonly TextLine[],
  writer: Writer,
  titles: ReadonlySet<number>,
): ConvertedDocument[] {
  const starts = lines.flatMap(({ text }, i) => (titles.has(i) || /^#\s+\S/.test(text) ? [i] : []));
  if (starts[0] !== 0 && lines.length > 0) starts.unshift(0);
  return starts.map((start, i) => {
    const own = lines[start]?.text ?? "";
    const title = titles.has(start) ? own : /^#\s+(.*\S)/.exec(own)?.[1];
    return { title, markdown: writer.write(start, starts[i + 1] ?? lines.length) };
  });
}

class Writer {
  constructor(
    private readonly lines: readonly TextLine[],
    private readonly titles: ReadonlySet<number>,
    private readonly headings: ReadonlyMap<number, number>,
    private readonly underlined: ReadonlyMap<number, number>,
  ) {}

  write(start: number, end: number): string {
    const parts: string[] = [];
    for (let i = start; i < end; ) {
      const table = tableAt(this.lines, i, end);
      if (table !== undefined) {
        parts.push(table.markdown);
        i = table.end;
        continue;
      }
      parts.push(this.lineAt(i));
      i += this.underlined.has(i) ? 2 : 1;
    }
    return `${parts.join("\n\n")}\n`;
  }

  private lineAt(index: number): string {
    const text = this.lines[index]?.text ?? "";
    const depth = this.titles.has(index) ? 1 : this.headings.get(index);
    if (ATX.test(text)) return text;
    if (depth !== undefined) return `${"#".repeat(depth)} ${inlineOf(text)}`;
    const bullet = BULLET.exec(text)?.[0];
    if (bullet !== undefined && (bullet.length > 1 || bullet !== "–"))
      return `- ${paragraphOf(text.slice(bullet.length))}`;
    if (/^(?:-{3,}|\*{3,}|_{3,})$/.test(text)) return text;
    if (ITEM.test(text) && this.isItem(index))
      return `${text.slice(0, 1)} ${paragraphOf(text.slice(1).trim())}`;
    const number = this.itemNumber(index);
    return number === undefined
      ? paragraphOf(text)
      : `${number} ${paragraphOf(text.slice(number.length).trim())}`;
  }

  /** A dash makes an item; a star or plus does so beside another one, alone it may mean a note. */
  private isItem(index: number): boolean {
    const mark = this.lines[index]?.text.charAt(0);
    if (mark === "-") return true;
    return [index - 1, index + 1].some((i) => {
      const text = this.lines[i]?.text ?? "";
      return ITEM.test(text) && text.startsWith(mark ?? "");
    });
  }

  /** "2." of a line that a Markdown list numbers as it is numbered. */
  private itemNumber(index: number): string | undefined {
    const mark = markOf(this.lines[index]);
    if (mark === undefined) return undefined;
    const ordinal = parseOrdinal(this.lines[index]?.text ?? "", 0, { inHeading: true });
    if (ordinal === undefined || !inRun(this.lines, index, ordinal)) return undefined;
    const own = numberOf(ordinal);
    const before = markOf(this.lines[index - 1]);
    const after = markOf(this.lines[index + 1]);
    const follows = before !== undefined && Number.parseInt(before, 10) === own - 1;
    const leads = before === undefined && after !== undefined && Number.parseInt(after, 10) === own + 1;
    return (follows || leads) && !this.headings.has(index) ? mark : undefined;
  }
}

function markOf(line: TextLine | undefined): string | undefined {
  return line && /^\d{1,9}\.(?=\s+\S)/.exec(line.text)?.[0];
}
