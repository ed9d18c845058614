import { type CheckedReport, type OpenReport, openReport, readReports, type Setup } from "../check/check";
import { plainBody, snippetBody } from "../revise/blanks";
import { newHeading } from "../revise/insertSection";
import { lineEndOf } from "../revise/lineEnd";
import type { SourceDocument } from "../syntax/document";
import type { TextEdit } from "../text/edits";
import type { Span } from "../text/span";
import type { MissingSection } from "../types/match";
import type { ReportType, SectionSpec } from "../types/reportType";
import { insertableSections } from "./insertable";
import { alternativesOf, lastBefore, placeFor } from "./missing";
import { pinyinOf } from "./pinyin";
import { escapeSnippet } from "./snippet";

/** A section that may be written where the cursor is. */
export interface SectionProposal {
  readonly spec: SectionSpec;
  readonly type: ReportType;
  /** With its ordinal: 二、存在问题 */
  readonly label: string;
  /** The line that it replaces. */
  readonly range: Span;
  /** Text for the line, in VS Code's snippet syntax and plainly; with the document's line ends. */
  readonly snippet: string;
  readonly plain: string;
  /** What must change elsewhere: the numbers of the sections behind it. */
  readonly edits: readonly TextEdit[];
  /**
   * What editors compare with the typed text, letter by letter in order: so it begins with what stands on the line
   * already, and the ways to write the name follow: Han characters, pinyin, initials, id.
   */
  readonly filter: string;
}

/** What stands on the line before the cursor, if it can be the beginning of a heading. */
interface Begun {
  readonly line: Span;
  /** # signs and white space. */
  readonly marks: string;
  /** Ordinal, or what there is of it. */
  readonly ordinal: string;
  /** # signs and ordinal as typed. */
  readonly head: string;
}

const BEGUN =
  /^ {0,3}(#{0,6}[ \t]*)([/、]|[（(]?[一二三四五六七八九十百\d]{0,4}[）)、．.，,]*[\d.]*[ \t]*|第[一二三四五六七八九十百\d]{0,4}[章节条部分]{0,2}[ \t]*)([^。！？；：，,.!?;:]{0,24})$/u;
/** Characters that a heading has where one still thinks of its name. */
const LONGEST = 200;
/** What may stand behind the cursor: brackets that the editor has closed by itself. */
const BEHIND = /^[)）\]】]?[ \t]*$/;

/**
 * Sections that belong where the cursor is: first those that the report lacks, then, behind # signs, those that its type allows
 * besides, both in the order of the type. The line of the cursor does not count
 * as text: what is being typed there is neither a section nor in the way of one.
 */
export function proposeSections(opened: OpenReport, setup: Setup, offset: number): SectionProposal[] {
  const { document } = opened;
  const begun = readLine(document, offset);
  if (begun === undefined || !canHoldHeading(document, begun.line)) return [];
  const without = withoutLine(opened, begun.line);
  const at = begun.line.start;
  const checked = readReports(without, setup).findLast(({ report }) => report.range.start <= at);
  if (checked === undefined || (checked.report.title?.start ?? 0) > at) return [];
  // Behind a numeral alone the names of sections that nobody misses would be in the way.
  const marked = begun.marks.includes("#");
  return insertableSections([checked])
    .filter(({ required }) => required || marked)
    .map(({ missing }) => missing)
    .filter((missing) => isPlaceFor(checked, missing, at))
    .flatMap((missing) =>
      alternativesOf(checked, missing).map((spec) => propose(document, checked, { ...missing, spec }, begun)),
    );
}

function readLine(document: SourceDocument, offset: number): Begun | undefined {
  const { line } = document.positionAt(offset);
  const start = document.offsetAt({ line, character: 0 });
  const whole = document
    .slice(start, document.offsetAt({ line: line + 1, character: 0 }))
    .replace(/[\r\n]+$/, "");
  const typed = offset - start > LONGEST ? null : BEGUN.exec(whole.slice(0, offset - start));
  if (typed === null || !BEHIND.test(whole.slice(offset - start))) return undefined;
  const [, marks = "", ordinal = ""] = typed;
  return { line: { start, end: start + whole.length }, marks, ordinal, head: marks + ordinal };
}

/** Not in the middle of code, a table, a quotation, front matter. A list or paragraph that the line begins will do. */
function canHoldHeading(document: SourceDocument, line: Span): boolean {
  const index = document.indexAt(line.start);
  const block = document.blockAt(index);
  if (block === undefined) return true;
  const { start, end } = document.spanOf(index);
  if (line.start > end || block.node.kind === "blank") return true;
  const { kind } = block.node;
  if (kind === "heading" || kind === "paragraph") return true;
  return (kind === "list" || kind === "break") && start >= line.start && end <= line.end;
}

function withoutLine(opened: OpenReport, line: Span): OpenReport {
  if (line.start === line.end) return opened;
  const { document } = opened;
  return openReport(document.slice(0, line.start) + document.slice(line.end, document.length), opened);
}

function isPlaceFor(checked: CheckedReport, missing: MissingSection, at: number): boolean {
  const place = placeFor(checked, missing);
  return place.start <= at && at <= place.end;
}

function propose(
  document: SourceDocument,
  checked: CheckedReport,
  missing: MissingSection,
  begun: Begun,
): SectionProposal {
  const { report, type } = checked;
  const { spec } = missing;
  const { line } = begun;
  const siblings = missing.parent?.children ?? report.sections;
  const here = { ...missing, cue: undefined, after: lastBefore(siblings, line.start) };
  const { heading, room } = newHeading(report, type, here);
  const label = heading.replace(MARKS, "");
  const marks = begun.marks.trim() === "" ? heading.slice(0, -label.length) : begun.marks;
  const written = heading === label && begun.marks.trim() !== "" ? `${begun.marks.trim()} ${label}` : heading;
  const frame = frameOf(document, line, standsBeforeIts(missing, report.document, line));
  return {
    spec,
    type,
    label,
    range: line,
    snippet: frame(escapeSnippet(written), spec.snippet === undefined ? "$0" : snippetBody(spec, type.lang)),
    plain: frame(written, spec.snippet === undefined ? "" : plainBody(spec, type.lang)),
    edits: room.map((edit) => (edit.start < line.start ? edit : moved(edit, line.end - line.start))),
    filter: [
      begun.ordinal === "" ? marks + label : begun.head + spec.name,
      ...pinyinOf(spec.name),
      spec.id,
    ].join(" "),
  };
}

const MARKS = /^#*[ \t]*/;

/** The prose that shows the content follows at once: the heading is all that is wanting. */
function standsBeforeIts({ cue }: MissingSection, document: SourceDocument, line: Span): boolean {
  return cue !== undefined && document.slice(line.start, cue.start).trim() === "";
}

function moved({ start, end, newText }: TextEdit, by: number): TextEdit {
  return { start: start + by, end: end + by, newText };
}

/** Puts a heading and the text below it in the place of the line, with the empty lines that are still wanting. */
function frameOf(
  document: SourceDocument,
  line: Span,
  alone: boolean,
): (heading: string, body: string) => string {
  const eol = lineEndOf(document);
  const above = document.slice(Math.max(0, line.start - 4), line.start);
  const below = document.slice(line.end, line.end + 3);
  const before = above === "" || /(?:^|\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)$/.test(above) ? [] : [""];
  const behind = /^(?:\r\n|\r|\n)[^\r\n]/.test(below) ? [""] : [];
  return (heading, body) =>
    [...before, heading, ...(alone ? [] : ["", body]), ...behind].join("\n").replaceAll("\n", eol);
}
