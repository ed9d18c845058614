import { type CheckedReport, type OpenReport, readReports, type Setup } from "../check/check";
import { walk } from "../report/section";
import { headingsToLines, linesToHeadings, lineToHeading } from "../revise/convertHeadings";
import { insertSection, newHeading, proseToHead } from "../revise/insertSection";
import type { TextEdit } from "../text/edits";
import type { Localized } from "../text/localized";
import { mayMove, moveSectionAt } from "./moveSection";
import { keepsOutline } from "./outlineKept";
import { type FoundSection, sectionAt } from "./sectionAt";
import { otherSchemes, switchSchemeAt } from "./switchScheme";

/** A change of a report's structure that is offered where the cursor is. */
export interface Refactoring {
  /** `move.section.up`, `convert.scheme.decimal` …: what follows "refactor." in its kind. */
  readonly id: string;
  readonly title: Localized;
  /** Computed when asked for: most read the text again to see whether the report would be whole. Empty: it would not. */
  edits(): readonly TextEdit[];
}

/** The kinds of refactorings, without those below them. */
export const REFACTORINGS = ["move.section", "extract", "convert"] as const;

/** What can be done with the report at an offset (other documents are left alone): moves on headings, schemes and conversions on titles and headings. */
export function refactoringsAt(
  opened: OpenReport,
  setup: Setup,
  offset: number,
  reports: readonly CheckedReport[] = readReports(opened, setup),
): Refactoring[] {
  const found = headingAt(reports, offset);
  const titled = reports.find(({ report: { title } }) => title?.block !== undefined && isOn(title, offset));
  const checked = found?.checked ?? titled;
  return [
    ...(found === undefined ? [] : moves(opened, setup, found)),
    ...extractions(reports, offset),
    ...(found === undefined ? [] : alone(opened, setup, found)),
    ...(checked === undefined ? [] : conversions(opened, setup, checked)),
    ...(titled === undefined ? [] : schemes(opened, setup, titled, offset)),
  ];
}

function headingAt(reports: readonly CheckedReport[], offset: number): FoundSection | undefined {
  const found = sectionAt(reports, offset);
  return found !== undefined && offset <= found.section.heading.end ? found : undefined;
}

function isOn({ start, end }: { start: number; end: number }, offset: number): boolean {
  return start <= offset && offset <= end;
}

const MOVES = {
  up: { en: "Move section up", zh: "上移本章节" },
  down: { en: "Move section down", zh: "下移本章节" },
  in: { en: "Move section in (one level deeper)", zh: "本章节降一级" },
  out: { en: "Move section out (one level higher)", zh: "本章节升一级" },
} as const;

function moves(opened: OpenReport, setup: Setup, { checked, section }: FoundSection): Refactoring[] {
  return (["up", "down", "in", "out"] as const)
    .filter((to) => mayMove(checked, section, to))
    .map((to) => ({
      id: `move.section.${to}`,
      title: MOVES[to],
      edits: () => {
        const moved = moveSectionAt(opened, setup, section.heading.start, to);
        return "edits" in moved ? moved.edits : [];
      },
    }));
}

/** Prose that shows what a section is to hold, without its heading. */
function extractions(reports: readonly CheckedReport[], offset: number): Refactoring[] {
  return reports.flatMap(({ report, type, match }) =>
    match.missing.flatMap((missing) => {
      const prose = proseToHead(report, missing);
      if (prose === undefined || !isOn(report.document.spanOf(report.document.indexAt(prose.start)), offset))
        return [];
      const label = newHeading(report, type, missing).heading.replace(/^#+\s*/, "");
      return {
        id: "extract",
        title: { en: `Make it the section “${label}”`, zh: `设为“${label}”章节` },
        edits: () => insertSection(report, type, missing),
      };
    }),
  );
}

/** A heading of its own for a line or a run-in. */
function alone(opened: OpenReport, setup: Setup, { checked, section }: FoundSection): Refactoring[] {
  if (section.kind !== "run-in") return [];
  return [
    {
      id: "convert.heading",
      title: { en: "Put the heading on a line of its own", zh: "标题独立成行，正文另起一段" },
      edits: () => kept(opened, setup, checked, lineToHeading(checked.report.document, section)),
    },
  ];
}

function conversions(opened: OpenReport, setup: Setup, checked: CheckedReport): Refactoring[] {
  const { report } = checked;
  const all = walk(report.sections);
  const result: Refactoring[] = [];
  if (all.some(({ kind }) => kind === "line"))
    result.push({
      id: "convert.headings",
      title: { en: "Turn numbered lines into headings", zh: "编号行全部改为 Markdown 标题" },
      edits: () => kept(opened, setup, checked, linesToHeadings(report)),
    });
  const headings = all.filter(({ depth }) => depth !== undefined);
  // A heading without an ordinal would be a section no longer.
  if (headings.length > 0 && headings.every(({ ordinal }) => ordinal !== undefined))
    result.push({
      id: "convert.lines",
      title: { en: "Turn numbered headings into plain lines", zh: "编号标题全部改为普通编号行" },
      edits: () => kept(opened, setup, checked, headingsToLines(report)),
    });
  return result;
}

function schemes(opened: OpenReport, setup: Setup, checked: CheckedReport, offset: number): Refactoring[] {
  return otherSchemes(checked).map(({ name, examples }) => ({
    id: `convert.scheme.${name}`,
    title: { en: `Number the sections ${examples}`, zh: `改用编号 ${examples}` },
    edits: () => {
      const switched = switchSchemeAt(opened, setup, offset, name);
      return "edits" in switched ? switched.edits : [];
    },
  }));
}

function kept(
  opened: OpenReport,
  setup: Setup,
  { report }: CheckedReport,
  edits: readonly TextEdit[],
): readonly TextEdit[] {
  return keepsOutline(opened, setup, report, edits) ? edits : [];
}
