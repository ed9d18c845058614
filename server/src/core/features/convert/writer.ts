import { numberOf } from "../../ordinals/ordinal";
import { parseOrdinal } from "../../ordinals/parse";
import { escapedStart, inlineOf, paragraphOf } from "./escape";
import { inRun } from "./headings";
import { BREAK, joined, type TextLine } from "./lines";
import { tableAt } from "./tables";

export const ATX = /^#{1,6}\s+\S/;
const BULLET = /^[•●■◆▪○·–]\s*(?=\S)/u;
const ITEM = /^[-*+]\s+\S/;
/** The number of a page, or the word that ends a page, between two dashes. */
const BETWEEN_DASHES = /^([-–—·•])\s*\S{1,6}\s*\1$/u;

/** Writes lines as blocks of Markdown. `underlined`: lines whose next one only underlines them. */
export class LineWriter {
  /** Width of the marks of the items that are open, from the outermost. */
  private open: number[] = [];

  constructor(
    private readonly lines: readonly TextLine[],
    private readonly titles: ReadonlySet<number>,
    private readonly headings: ReadonlyMap<number, number>,
    private readonly underlined: ReadonlyMap<number, number> = new Map(),
  ) {}

  write(start: number, end: number): string {
    const parts: string[] = [];
    const isFree = (i: number): boolean => i < end && !this.titles.has(i) && !this.headings.has(i);
    for (let i = start; i < end; ) {
      const table = tableAt(this.lines, i, isFree);
      if (table !== undefined) {
        parts.push("\n\n", table.markdown);
        i = table.end;
        continue;
      }
      const tight = this.isMarked(i) && this.isMarked(i - 1);
      parts.push(tight ? "\n" : "\n\n", this.lineAt(i));
      i += this.underlined.has(i) ? 2 : 1;
    }
    const footnotes = this.lines.slice(start, end).flatMap(({ footnotes: own = [] }) => own);
    return `${[...parts.slice(1), ...footnotes.flatMap((one) => ["\n\n", one])].join("")}\n`;
  }

  private isMarked(index: number): boolean {
    const mark = this.lines[index]?.item?.mark ?? "";
    return mark !== "" && !this.titles.has(index) && !this.headings.has(index);
  }

  private lineAt(index: number): string {
    const line = this.lines[index] ?? { text: "", gap: 0 };
    const depth = this.titles.has(index) ? 1 : this.headings.get(index);
    if (line.item !== undefined && depth === undefined) return this.item(line, line.item);
    this.open = [];
    if (line.block !== undefined) return line.block;
    return line.written === undefined
      ? this.plainLine(line.text, index, depth)
      : writtenLine(line.written, line.text, depth);
  }

  private plainLine(text: string, index: number, depth: number | undefined): string {
    if (ATX.test(text)) return text;
    if (depth !== undefined) return `${"#".repeat(depth)} ${inlineOf(text)}`;
    if (BETWEEN_DASHES.test(text)) return paragraphOf(text);
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

  /** An item stands below the text of the one that it belongs to. */
  private item(line: TextLine, { depth, mark }: NonNullable<TextLine["item"]>): string {
    this.open = this.open.slice(0, depth);
    const indent = " ".repeat(this.open.reduce((sum, width) => sum + width, 0));
    const rest = line.text.startsWith(mark) ? line.text.slice(mark.length).trim() : line.text;
    const written = line.written?.startsWith(mark) ? line.written.slice(mark.length).trim() : line.written;
    const content = written === undefined ? paragraphOf(rest) : writtenLine(written, rest, undefined);
    const below = `\n${indent}${" ".repeat(mark === "" ? 0 : mark.length + 1)}`;
    if (mark !== "") this.open.push(mark.length + 1);
    return `${indent}${mark}${mark === "" ? "" : " "}${content.replaceAll("\n", below)}`;
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
    const mark = this.markAt(index);
    if (mark === undefined) return undefined;
    const ordinal = parseOrdinal(this.lines[index]?.text ?? "", 0, { inHeading: true });
    if (ordinal === undefined || !inRun(this.lines, index, ordinal)) return undefined;
    const own = numberOf(ordinal);
    const before = this.markAt(index - 1);
    const after = this.markAt(index + 1);
    const follows = before !== undefined && Number.parseInt(before, 10) === own - 1;
    const leads = after !== undefined && Number.parseInt(after, 10) === own + 1;
    return follows || leads ? mark : undefined;
  }

  /** "2." of a line that is no heading. */
  private markAt(index: number): string | undefined {
    if (this.headings.has(index) || this.titles.has(index)) return undefined;
    return /^\d{1,9}[.)](?=\s+\S)/.exec(this.lines[index]?.text ?? "")?.[0];
  }
}

/** A heading stands on one line and needs no bold; a paragraph must not begin as something else. */
function writtenLine(written: string, text: string, depth: number | undefined): string {
  const pieces = written.split(BREAK);
  if (depth === undefined) return pieces.map(escapedStart).join(BREAK);
  const bold = /^(\*+)[^*]+\1$/.test(written);
  return `${"#".repeat(depth)} ${bold ? inlineOf(text) : pieces.reduce(joined)}`;
}
