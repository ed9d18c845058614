import { headingsOf } from "./headings";
import { linesOf, type TextLine } from "./lines";
import { type TitleOptions, titlesOf } from "./titles";
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
  const lines = linesOf(source);
  const underlined = underlinedLines(lines);
  const titles = titlesOf(lines, options);
  for (const [i, depth] of underlined) if (depth === 1) titles.add(i);
  const headings = headingsOf(lines, titles);
  for (const [i, depth] of underlined) if (depth > 1 && !titles.has(i)) headings.set(i, depth);
  return documentsOf(lines, new LineWriter(lines, titles, headings, underlined), titles);
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
  writer: LineWriter,
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
