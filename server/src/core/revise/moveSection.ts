import { formalElements } from "../report/elements";
import type { Report } from "../report/report";
import type { TextEdit } from "../text/edits";
import { applyEdits } from "../text/edits";
import { contains } from "../text/span";
import type { MisplacedSection } from "../types/match";
import { withReferences } from "./followReferences";
import { insertBefore, insertBehind } from "./insertText";
import { renumberAfterMove } from "./renumber";

/**
 * Moves a section with all that it holds behind another (or to the front of its level) and renumbers the level:
 * the order of the numbers stays, the sections under them change.
 */
export function moveSection(report: Report, { section, after }: MisplacedSection): TextEdit[] {
  const { document } = report;
  const siblings = section.parent?.children ?? report.sections;
  const { tailStart } = formalElements(report);
  const own = { start: section.range.start, end: trimmedEnd(report, Math.min(section.range.end, tailStart)) };
  const others = siblings.filter((sibling) => sibling !== section);
  const order = [...others];
  order.splice(after === undefined ? 0 : others.indexOf(after) + 1, 0, section);
  const numbers = withReferences(report, renumberAfterMove(siblings, order));
  const inside = numbers.filter((edit) => contains(own, edit));
  const text = movedText(document.slice(own.start, own.end), own.start, inside);
  const first = others[0];
  const insertion =
    after !== undefined
      ? insertBehind(document, trimmedEnd(report, Math.min(after.range.end, tailStart)), text)
      : insertBefore(document, first?.range.start ?? own.start, text);
  const gap = /^\s*/.exec(document.slice(own.end, Math.min(document.length, own.end + 200)))?.[0].length ?? 0;
  const removal = removalOf(report, own, gap);
  return [removal, insertion, ...numbers.filter((edit) => !contains(own, edit))];
}

/** The empty lines behind the section go with it; at the end of the text those before it. */
function removalOf(report: Report, own: { start: number; end: number }, gap: number): TextEdit {
  const { document } = report;
  if (own.end + gap < document.length) return { start: own.start, end: own.end + gap, newText: "" };
  const before = document.slice(Math.max(0, own.start - 200), own.start);
  const lead = before.length - before.trimEnd().length;
  return { start: own.start - lead, end: own.end, newText: "" };
}

function movedText(text: string, start: number, inside: readonly TextEdit[]): string {
  const edits = inside.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return applyEdits(text, edits).replace(/\r\n|\r/g, "\n");
}

function trimmedEnd({ document }: Report, limit: number): number {
  const index = document.indexAt(Math.max(0, limit - 1));
  const start = document.startOf(index);
  const end = start + document.slice(start, limit).trimEnd().length;
  return end > start ? end : limit;
}
