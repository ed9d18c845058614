import { withBold } from "./bold";
import { type TitleOptions, withWholeTitle } from "./head";
import { headingsOf } from "./headings";
import { linesOf, type TextLine } from "./lines";
import { sectionsIn } from "./sections";
import { isDocument, titlesOf } from "./titles";
import { ATX, LineWriter } from "./writer";

/** A report that was found in a text. */
export interface ConvertedDocument {
  /** Its title as written; undefined for what stands before the first title. */
  readonly title: string | undefined;
  /** Ends with one line end. */
  readonly markdown: string;
}

const UNDERLINE = /^(?:={3,}|-{3,})$/;

/**
 * Plain text as structured Markdown: a document for each title. Nothing is left out or moved; what a text gives is
 * given again when it is converted once more. Text that begins with a Markdown title is only taken apart.
 */
export function convertText(text: string, options: TitleOptions): ConvertedDocument[] {
  const source = text.replace(/^\uFEFF/, "");
  if (/^\s*(?:# \S|---[ \t]*\r?\n[\w\p{Script=Han}-]+[ \t]*:)/u.test(source)) return [asItIs(source)];
  const lines = withWholeTitle(withBold(linesOf(source)), options);
  const underlined = underlinedLines(lines);
  const titles = titlesOf(lines, options);
  for (const [i, depth] of underlined) if (depth === 1) titles.add(i);
  const headings = headingsOf(lines, titles);
  for (const i of sectionsIn(lines, titles, headings, options)) headings.set(i, 2);
  for (const [i, depth] of underlined) if (depth > 1 && !titles.has(i)) headings.set(i, depth);
  return documentsOf(lines, new LineWriter(lines, titles, headings, underlined), { titles, headings });
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

interface Marked {
  readonly titles: ReadonlySet<number>;
  readonly headings: ReadonlyMap<number, number>;
}

/** What stands above the first title stays with it, unless it is a document itself. */
function documentsOf(
  lines: readonly TextLine[],
  writer: LineWriter,
  { titles, headings }: Marked,
): ConvertedDocument[] {
  const found = lines.flatMap(({ text }, i) => (titles.has(i) || /^#\s+\S/.test(text) ? [i] : []));
  const [first = 0] = found;
  const own = [...headings.keys()].some((i) => i < first) || isDocument(lines.slice(0, first));
  const starts = own || lines.length === 0 ? [0, ...found] : [0, ...found.slice(1)];
  return starts.slice(0, lines.length === 0 ? 0 : undefined).map((start, i) => {
    const end = starts[i + 1] ?? lines.length;
    const at = found.find((each) => each >= start && each < end);
    return { title: titleAt(lines, titles, at), markdown: writer.write(start, end) };
  });
}

function titleAt(
  lines: readonly TextLine[],
  titles: ReadonlySet<number>,
  index: number | undefined,
): string | undefined {
  if (index === undefined) return undefined;
  const text = lines[index]?.text ?? "";
  return titles.has(index) ? text : /^#\s+(.*\S)/.exec(text)?.[1];
}
