import { formalElements } from "../report/elements";
import type { Report } from "../report/report";
import type { Section } from "../report/section";
import { applyEdits, type TextEdit } from "../text/edits";
import { contains, type Span } from "../text/span";
import { insertBefore, insertBehind } from "./insertText";
import { textEnd } from "./textEnd";

/** Where a section is to stand: under `parent` (undefined: on the top level), behind `after` (undefined: first). */
export interface Place {
  readonly parent: Section | undefined;
  readonly after: Section | undefined;
}

/**
 * Moves the text of a section to its place. `changes` are made on the way: those inside the section to the text that
 * moves. Where the text stands in its place already, they are all that happens.
 */
export function transplant(
  report: Report,
  section: Section,
  place: Place,
  changes: readonly TextEdit[],
): TextEdit[] {
  const { document } = report;
  const own = ownText(report, section);
  const target = targetOf(report, section, place);
  if (isThere(report, own, target.offset)) return [...changes];
  const text = movedText(document.slice(own.start, own.end), own.start, changes, own);
  const insertion = target.before
    ? insertBefore(document, target.offset, text)
    : insertBehind(document, target.offset, text);
  return [removalOf(report, own), insertion, ...changes.filter((edit) => !contains(own, edit))];
}

/** End of what a section holds: the formal parts at the end of a report are no part of its last section. */
export function contentEnd(report: Report, { range }: Section): number {
  const { tailStart } = formalElements(report);
  return textEnd(report.document, tailStart > range.start ? Math.min(range.end, tailStart) : range.end);
}

/** The section's text with the indentation of its first line. */
function ownText(report: Report, section: Section): Span {
  return { start: lineStart(report, section.range.start), end: contentEnd(report, section) };
}

function targetOf(report: Report, section: Section, { parent, after }: Place) {
  if (after !== undefined) return { offset: contentEnd(report, after), before: false };
  const first = (parent?.children ?? report.sections).find((other) => other !== section);
  if (first !== undefined) return { offset: lineStart(report, first.range.start), before: true };
  return parent === undefined
    ? { offset: section.range.start, before: true }
    : { offset: contentEnd(report, parent), before: false };
}

/** Nothing but white space between the text and its place. */
function isThere({ document }: Report, own: Span, offset: number): boolean {
  if (own.start <= offset && offset <= own.end) return true;
  const between = offset < own.start ? document.slice(offset, own.start) : document.slice(own.end, offset);
  return between.trim() === "";
}

/** The empty lines behind the section go with it; at the end of the text those before it. */
function removalOf({ document }: Report, own: Span): TextEdit {
  const behind = document.slice(own.end, Math.min(document.length, own.end + 200));
  const gap = /^(?:[ \t]*(?:\r\n|\r|\n))*/.exec(behind)?.[0].length ?? 0;
  if (behind.trim() !== "") return { start: own.start, end: own.end + gap, newText: "" };
  const before = document.slice(Math.max(0, own.start - 200), own.start);
  const lead = before.length - before.trimEnd().length;
  return { start: own.start - lead, end: own.end, newText: "" };
}

function movedText(text: string, start: number, changes: readonly TextEdit[], own: Span): string {
  const inside = changes.filter((edit) => contains(own, edit));
  const edits = inside.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return applyEdits(text, edits).replace(/\r\n|\r/g, "\n");
}

/** Start of the line, where nothing but white space stands before the offset. */
function lineStart({ document }: Report, offset: number): number {
  const start = document.offsetAt({ line: document.positionAt(offset).line, character: 0 });
  return document.slice(start, offset).trim() === "" ? start : offset;
}
