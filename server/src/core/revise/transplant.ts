import { formalElements } from "../report/elements";
import type { Report } from "../report/report";
import type { Section } from "../report/section";
import type { SourceDocument } from "../syntax/document";
import { applyEdits, type TextEdit } from "../text/edits";
import { contains, type Span } from "../text/span";
import { insertBefore, insertBehind } from "./insertText";
import { lineEndOf } from "./lineEnd";
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
  const insertion =
    !text.startsWith("#") && isTight(report, section, own)
      ? insertTight(document, target, text)
      : target.before
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

interface Target {
  readonly offset: number;
  /** Before the block that starts there; else behind the text that ends there. */
  readonly before: boolean;
}

function targetOf(report: Report, section: Section, { parent, after }: Place): Target {
  const siblings = (parent?.children ?? report.sections).filter((other) => other !== section);
  // The formal end of a report stands between its last section and its first annex.
  const apart = after !== undefined && isBehindTail(report, section) && !isBehindTail(report, after);
  if (after !== undefined && !apart) return { offset: contentEnd(report, after), before: false };
  const first = apart ? siblings[siblings.indexOf(after) + 1] : siblings[0];
  if (first !== undefined) return { offset: lineStart(report, first.range.start), before: true };
  return parent === undefined
    ? { offset: section.range.start, before: true }
    : { offset: contentEnd(report, parent), before: false };
}

function isBehindTail(report: Report, { range }: Section): boolean {
  return range.start >= formalElements(report).tailStart;
}

/** A numbered line that no empty line parts from the text around: it is to stand so in its new place, too. */
function isTight({ document }: Report, { depth }: Section, own: Span): boolean {
  if (depth !== undefined) return false;
  const before = document.slice(Math.max(0, own.start - 200), own.start);
  const behind = document.slice(own.end, Math.min(document.length, own.end + 200));
  const isParted = (gap: string): boolean => (gap.match(/\r\n|\r|\n/g)?.length ?? 0) > 1;
  const above = /\s*$/.exec(before)?.[0] ?? "";
  const below = /^\s*/.exec(behind)?.[0] ?? "";
  return (
    (above.length < before.length && !isParted(above)) || (below.length < behind.length && !isParted(below))
  );
}

function insertTight(document: SourceDocument, { offset, before }: Target, text: string): TextEdit {
  const eol = lineEndOf(document);
  const written = text.replaceAll("\n", eol);
  return { start: offset, end: offset, newText: before ? written + eol : eol + written };
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
  return applyEdits(text, edits)
    .replace(/\r\n|\r/g, "\n")
    .replace(/^\n+|\n+$/g, "");
}

/** Start of the line, where nothing but white space stands before the offset. */
function lineStart({ document }: Report, offset: number): number {
  const start = document.offsetAt({ line: document.positionAt(offset).line, character: 0 });
  return document.slice(start, offset).trim() === "" ? start : offset;
}
