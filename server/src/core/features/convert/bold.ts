import { parseOrdinal } from "../../ordinals/parse";
import { paragraphOf } from "./escape";
import type { TextLine } from "./lines";

/** Bold as Markdown writes it; what is escaped is none. */
const BOLD = /(?<![\\*])(\*\*|\*\*\*)(?=[^\s*])([^*]*[^\s*\\])\1(?!\*)/gu;
/** Stretches of it that show that a text comes from Markdown: two stars may stand in any text. */
const EVIDENCE = 2;

/**
 * Lines that are bold in Markdown already, as many are that come from a chat or a wiki, as one reads them. Headings need
 * no bold, nor do numbered first sentences; elsewhere it stays.
 */
export function withBold(lines: readonly TextLine[]): TextLine[] {
  const count = lines.reduce((sum, { text }) => sum + (text.match(BOLD)?.length ?? 0), 0);
  return count < EVIDENCE ? [...lines] : lines.map(readBold);
}

function readBold(line: TextLine): TextLine {
  // Headings and tables that are Markdown already keep what they have.
  if (/^(?:\||#{1,6}\s)|\t/.test(line.text)) return line;
  const read = line.text.replace(BOLD, "$2");
  if (read === line.text || read.includes("**")) return line;
  const [lead] = line.text.matchAll(BOLD);
  const numbered = lead?.index === 0 && parseOrdinal(lead[2] ?? "", 0) !== undefined;
  const written = writtenOf(numbered ? line.text.replace(lead[0], lead[2] ?? "") : line.text);
  const [mark] = /^(?:\d{1,9}\.|[-*+])(?=\s)/.exec(read) ?? [];
  return { item: mark === undefined ? undefined : { depth: 0, mark }, ...line, text: read, written };
}

/** The line with its bold, what else looks like a mark escaped. */
function writtenOf(text: string): string {
  let written = "";
  let at = 0;
  for (const match of text.matchAll(BOLD)) {
    const [whole, mark = "", inner = ""] = match;
    written += escaped(text.slice(at, match.index)) + mark + escaped(inner) + mark;
    at = match.index + whole.length;
  }
  return written + escaped(text.slice(at));
}

function escaped(text: string): string {
  return text === "" ? "" : paragraphOf(`文${text}文`).slice(1, -1);
}
