import type { Report } from "../report/report";
import { isAnnex, type Section, walk } from "../report/section";
import type { SourceDocument } from "../syntax/document";
import type { TextEdit } from "../text/edits";
import type { Span } from "../text/span";
import { lineEndOf } from "./lineEnd";

/** Makes Markdown headings of all numbered lines that stand alone. What has its text on the same line stays. */
export function linesToHeadings(report: Report): TextEdit[] {
  return walk(report.sections)
    .filter((section) => section.kind === "line" && !isAnnex(section))
    .flatMap((section) => lineToHeading(report.document, section));
}

/** Makes numbered lines of all Markdown headings that have an ordinal. */
export function headingsToLines(report: Report): TextEdit[] {
  return walk(report.sections)
    .filter(({ depth, ordinal }) => depth !== undefined && ordinal !== undefined)
    .flatMap((section) => headingToLine(report.document, section));
}

/** Makes a heading of a numbered line; the text behind a run-in heading becomes a paragraph of its own. */
export function lineToHeading(
  document: SourceDocument,
  section: Section,
  depth = depthFor(section),
): TextEdit[] {
  const { heading, line } = section;
  const eol = lineEndOf(document);
  const whole = wholeLine(document, line);
  const marks = "#".repeat(Math.min(6, depth));
  const before = isBlankBefore(document, whole.start) ? "" : eol;
  const edits: TextEdit[] = [{ start: whole.start, end: heading.start, newText: `${before}${marks} ` }];
  if (section.kind === "run-in") {
    const rest = document.slice(heading.end, line.end);
    const gap = rest.length - rest.trimStart().length;
    const mark = /[。：:.]$/u.test(section.written) ? 1 : 0;
    edits.push({ start: heading.end - mark, end: heading.end + gap, newText: eol + eol });
  } else if (!isBlankBehind(document, whole.end))
    edits.push({ start: whole.end, end: whole.end, newText: eol });
  return edits;
}

function headingToLine(document: SourceDocument, { heading, ordinal }: Section): TextEdit[] {
  const source = document.slice(heading.start, heading.end);
  const start = ordinal?.start ?? heading.start;
  const tail = source.startsWith("#") ? /[ \t]+#+[ \t]*$/ : /[ \t]*(?:\r\n|\r|\n)[ \t]*[=-]+[ \t]*$/;
  const cut = tail.exec(source)?.[0].length ?? 0;
  const edits: TextEdit[] = [];
  // Emphasis around the heading stays: it begins between the # signs and the ordinal.
  const marks = /^#+[ \t]*/.exec(document.slice(heading.start, start))?.[0].length ?? 0;
  if (marks > 0) edits.push({ start: heading.start, end: heading.start + marks, newText: "" });
  if (cut > 0) edits.push({ start: heading.end - cut, end: heading.end, newText: "" });
  return edits;
}

/** One more # than the heading that holds it; below the title two. */
function depthFor({ parent, level }: Section): number {
  for (let above = parent, by = 1; above !== undefined; above = above.parent, by++)
    if (above.depth !== undefined) return above.depth + by;
  return level + 1;
}

/** From the start of the source line to its end, the line end left out. */
function wholeLine(document: SourceDocument, { start, end }: Span): Span {
  const from = document.offsetAt({ line: document.positionAt(start).line, character: 0 });
  const indentation = document.slice(from, start);
  return { start: indentation.trim() === "" ? from : start, end };
}

function isBlankBefore(document: SourceDocument, offset: number): boolean {
  const before = document.slice(Math.max(0, offset - 200), offset);
  return offset === 0 || /(?:^|\r\n|\r|\n)[ \t\u3000]*(?:\r\n|\r|\n)$/.test(before);
}

function isBlankBehind(document: SourceDocument, offset: number): boolean {
  return /^[ \t\u3000]*(?:$|(?:\r\n|\r|\n)[ \t\u3000]*(?:\r\n|\r|\n|$))/.test(
    document.slice(offset, offset + 200),
  );
}
