import { contentOf } from "../report/content";
import { formalElements } from "../report/elements";
import type { Report } from "../report/report";
import { type Section, sectionAt } from "../report/section";
import type { TextEdit } from "../text/edits";
import type { Span } from "../text/span";
import type { MissingSection } from "../types/match";
import { saysSomething } from "../types/matching/empty";
import type { ReportType } from "../types/reportType";
import { plainBody } from "./blanks";
import { withReferences } from "./followReferences";
import { countsInLevel, headingStyle, numberBehind } from "./headingStyle";
import { insertBefore, insertBehind } from "./insertText";
import { makeRoom } from "./makeRoom";

/**
 * Edits that put a missing section where it belongs, numbered like its siblings, with the siblings behind it
 * renumbered. Where prose shows the content, the heading goes before that prose; else a text to fill in follows it.
 */
export function insertSection(report: Report, type: ReportType, missing: MissingSection): TextEdit[] {
  const cue = proseToHead(report, missing);
  const { heading, room } = newHeading(report, type, { ...missing, cue });
  const { document } = report;
  if (cue !== undefined) return [insertBefore(document, cue.start, heading), ...room];
  const text = `${heading}\n\n${plainBody(missing.spec, type.lang)}`;
  const { offset, before } = placeOf(report, missing);
  return [before ? insertBefore(document, offset, text) : insertBehind(document, offset, text), ...room];
}

/**
 * The prose of a missing section that its heading can go before. Undefined where none shows its content, and where the
 * section that holds this prose would be left empty.
 */
export function proseToHead(report: Report, { cue }: MissingSection): Span | undefined {
  const holder = cue && sectionAt(report.sections, cue.start);
  if (cue === undefined || holder === undefined || saysSomething(holder)) return cue;
  const first = contentOf(report, holder).next().value;
  return first !== undefined && first.start <= cue.start && cue.start < first.end ? undefined : cue;
}

/** The heading line of a missing section, and the edits that renumber the siblings behind it, references included. */
export function newHeading(report: Report, type: ReportType, missing: MissingSection) {
  const siblings = missing.parent?.children ?? report.sections;
  const before = siblingsBefore(siblings, missing);
  const style = headingStyle(type, missing.parent, siblings);
  const number = numberBehind(before.findLast(countsInLevel)?.ordinal);
  const name = missing.spec.name.replaceAll("*", "").trim();
  const room = style.numbered ? makeRoom(siblings.slice(before.length).filter(countsInLevel), number) : [];
  return { heading: `${style.marks}${style.ordinal(number)}${name}`, room: withReferences(report, room) };
}

function siblingsBefore(siblings: readonly Section[], { after, cue }: MissingSection): readonly Section[] {
  if (cue !== undefined) return siblings.filter((section) => section.range.start < cue.start);
  return after === undefined ? [] : siblings.slice(0, siblings.indexOf(after) + 1);
}

/** Where a missing section belongs whose content is nowhere: before what stands at the offset, or behind it. */
export function placeOf(report: Report, missing: MissingSection): { offset: number; before: boolean } {
  const { document } = report;
  const { tailStart } = formalElements(report);
  if (missing.after !== undefined) return behind(report, Math.min(missing.after.range.end, tailStart));
  const next = (missing.parent?.children ?? report.sections)[0];
  if (next !== undefined) return { offset: next.range.start, before: true };
  if (missing.parent !== undefined) return behind(report, Math.min(missing.parent.range.end, tailStart));
  return tailStart < report.range.end && report.range.end > 0
    ? { offset: tailStart, before: true }
    : behind(report, document.spanOf(Math.max(report.firstBlock, report.endBlock - 1)).end);
}

/** Behind the last content that ends at or before `limit`: the empty lines there stay where they are. */
function behind({ document }: Report, limit: number): { offset: number; before: boolean } {
  const edge = document.beforeIndent(limit);
  const index = document.indexAt(Math.max(0, edge - 1));
  const text = document.slice(document.startOf(index), edge);
  const end = document.startOf(index) + text.trimEnd().length;
  return { offset: end, before: false };
}
