import type { Report } from "../report/report";
import type { Section } from "../report/section";
import { startOfText } from "../syntax/beginnings";
import type { Span } from "../text/span";

/** Where something missing is told: on the heading that should hold it, else on the title, else on the first line. */
export function anchorOf(report: Report, parent?: Section): Span {
  if (parent !== undefined) return parent.heading;
  return report.title ?? firstLine(report);
}

/** The first line of the report that says something, without its line end. */
export function firstLine(report: Report): Span {
  const { document, bodyBlock, endBlock, range } = report;
  const block = document.blockAt(bodyBlock);
  if (block === undefined || bodyBlock >= endBlock) return { start: range.start, end: range.start };
  const { start, end } = document.spanOf(bodyBlock);
  const text = document.slice(start, end);
  const length = /^[^\r\n]*/.exec(text)?.[0].length ?? 0;
  return { start, end: start + length };
}

/** The last sentence that stands before `offset`: where something is told that belongs behind it. */
export function sentenceBefore({ document, range }: Report, offset: number): Span {
  const edge = document.beforeIndent(offset);
  const index = document.indexAt(Math.max(range.start, edge - 1));
  const start = document.startOf(index);
  const text = document.slice(start, Math.max(edge, start)).trimEnd();
  const line = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
  const marks = [...text.slice(line).matchAll(/[。！？；](?=.)/gu)];
  const last = marks[marks.length - 1];
  const sentence = line + (last === undefined ? 0 : last.index + 1);
  return { start: start + startOfText(text, sentence, text.length), end: start + text.length };
}
